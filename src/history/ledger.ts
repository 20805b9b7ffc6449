// What a policy costs and what it loses: the two ledgers of one replay.
import type { Fates } from './fates.js'
import type { Marks } from './mark.js'
import { day, type PastRun } from './past-run.js'
import { costOf, type Works } from './work.js'
import { wrongKinds, wrongsOf, type Sight, type WrongKind } from './wrong.js'

/** Times in milliseconds. */
export interface Ledger {
  readonly cancelled: number
  readonly cost: number
  readonly lost: Lost
  readonly wrong: { readonly runs: number; readonly kinds: Readonly<Record<WrongKind, number>> }
  readonly waiting: { readonly runs: number; readonly total: number; readonly longest: number }
  /** Pull requests of which no run came to a result, though one might have. */
  readonly unfinishedPullRequests: number
  /** By the Monday that the week begins with, in order. */
  readonly weeks: readonly Week[]
}

/** Commits of long-lived branches, counted for each workflow. */
export interface Lost {
  readonly commits: number
  /** Of so many. */
  readonly of: number
  /** The most in a row. */
  readonly longestRow: number
  /** From the first commit of a row to the next result of that branch. */
  readonly longestTime: number
}

export interface Week {
  readonly start: number
  readonly cost: number
  readonly lost: number
  readonly cancelled: number
}

export interface Played {
  readonly runs: readonly PastRun[]
  readonly fates: Fates
  readonly works: Works
  readonly marks: Marks
  readonly sight: Sight
}

export function ledgerOf(played: Played): Ledger {
  const { runs, fates, marks } = played
  const results = resultsOf(played)
  const weeks = new Map<number, { cost: number; lost: number; cancelled: number }>()
  const weekOf = (at: number): { cost: number; lost: number; cancelled: number } => {
    const start = mondayOf(at)
    const week = weeks.get(start) ?? { cost: 0, lost: 0, cancelled: 0 }
    weeks.set(start, week)
    return week
  }
  runs.forEach((run, index) => {
    const week = weekOf(run.createdAt)
    week.cost += spentOn(played, index)
    if (fates.isCancelled(index)) week.cancelled += 1
  })
  marks.commits.forEach((at, commit) => {
    if (results[commit] === Infinity) weekOf(at).lost += 1
  })
  const each = [...weeks].map(([start, week]) => ({ start, ...week }))
  return {
    cancelled: each.reduce((sum, week) => sum + week.cancelled, 0),
    cost: each.reduce((sum, week) => sum + week.cost, 0),
    lost: lostOf(marks, results),
    wrong: wrongCancels(played),
    waiting: waitingOf(played),
    unfinishedPullRequests: unfinished(played),
    weeks: each.sort((one, other) => one.start - other.start)
  }
}

/** The part of it that depends on how long cancelled runs would have been. */
export function timesOf(played: Played): Pick<Ledger, 'cost' | 'waiting'> {
  const cost = played.runs.reduce((sum, _, index) => sum + spentOn(played, index), 0)
  return { cost, waiting: waitingOf(played) }
}

const week = 7 * day
/** 1970-01-05 was a Monday. */
const firstMonday = 4 * day

export function mondayOf(at: number): number {
  return Math.floor((at - firstMonday) / week) * week + firstMonday
}

function spentOn({ fates, works }: Played, index: number): number {
  const startedAt = fates.startedAt[index] ?? Number.NaN
  if (Number.isNaN(startedAt)) return 0
  return costOf(works, index, (fates.endedAt[index] ?? 0) - startedAt)
}

function wrongCancels({ runs, fates, sight }: Played): Ledger['wrong'] {
  const kinds = Object.fromEntries(Object.keys(wrongKinds).map((kind) => [kind, 0]))
  let wrong = 0
  runs.forEach((run, index) => {
    if (!fates.isCancelled(index)) return
    const fate = fates.get(index)
    const by = fate.by === undefined ? undefined : runs[fate.by]
    const found = wrongsOf({ run, index, fate, by }, sight)
    if (found.length > 0) wrong += 1
    for (const kind of found) kinds[kind] = (kinds[kind] ?? 0) + 1
  })
  return { runs: wrong, kinds: kinds as Record<WrongKind, number> }
}

/** A run that never began waited until its end. */
function waitingOf({ runs, fates }: Played): Ledger['waiting'] {
  const waiting = { runs: 0, total: 0, longest: 0 }
  runs.forEach(({ createdAt }, index) => {
    const startedAt = fates.startedAt[index] ?? Number.NaN
    const waited = (Number.isNaN(startedAt) ? (fates.endedAt[index] ?? 0) : startedAt) - createdAt
    if (waited <= 0) return
    waiting.runs += 1
    waiting.total += waited
    waiting.longest = Math.max(waiting.longest, waited)
  })
  return waiting
}

function unfinished({ marks: { pullRequest, pullRequests }, fates }: Played): number {
  const isFinished = new Uint8Array(pullRequests)
  pullRequest.forEach((number, index) => {
    if (number >= 0 && !fates.isCancelled(index)) isFinished[number] = 1
  })
  return isFinished.filter((finished) => finished === 0).length
}

/** When the first result of each commit came; infinite where none did. */
function resultsOf({ marks: { commit, commits }, fates }: Played): Float64Array {
  const results = new Float64Array(commits.length).fill(Infinity)
  commit.forEach((number, index) => {
    if (number < 0 || fates.isCancelled(index)) return
    results[number] = Math.min(results[number] ?? Infinity, fates.endedAt[index] ?? Infinity)
  })
  return results
}

function lostOf({ commits, lines }: Marks, results: Float64Array): Lost {
  const rows = lines.map((line) =>
    longestRow(line.map((number) => ({ at: commits[number] ?? 0, result: results[number] ?? 0 })))
  )
  return {
    commits: results.filter((result) => result === Infinity).length,
    of: commits.length,
    longestRow: Math.max(0, ...rows.map((row) => row.longestRow)),
    longestTime: Math.max(0, ...rows.map((row) => row.longestTime))
  }
}

interface Commit {
  readonly at: number
  readonly result: number
}

/** Of commits in order. A row at the end, which no result ended, counts as far as the last commit. */
function longestRow(commits: readonly Commit[]): Pick<Lost, 'longestRow' | 'longestTime'> {
  const longest = { longestRow: 0, longestTime: 0 }
  let since: number | undefined
  let row = 0
  for (const { at, result } of commits) {
    since ??= result === Infinity ? at : undefined
    row = result === Infinity ? row + 1 : 0
    longest.longestRow = Math.max(longest.longestRow, row)
    if (since !== undefined) {
      const until = result === Infinity ? at : result
      longest.longestTime = Math.max(longest.longestTime, until - since)
    }
    if (result !== Infinity) since = undefined
  }
  return longest
}
