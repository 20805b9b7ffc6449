// The history that ships with the command line: four weeks of a repository with a CI workflow set up as most guides print it, and a
// deploy that only one run at a time may do. It is made by the replay, with chance from a fixed seed.
import { configurationOf } from './configuration.js'
import type { PastJob, PastRun } from './past-run.js'
import type { Fate } from './fates.js'
import { replay } from './replay.js'
import { ci, deploy, sampleGroups } from './sample-files.js'
import { oldestFirst } from './read.js'

const start = Date.parse('2026-10-05T00:00:00Z')
const hour = 3_600_000
const minute = 60_000
const days = 28

interface Push {
  readonly at: number
  readonly branch: string
  readonly title: string
  /** Runs of one commit have one number. */
  readonly commit: number
}

/** Oldest first. */
export function sampleHistory(): readonly PastRun[] {
  const next = chance(2026)
  const planned = pushes(next)
    .toSorted((one, other) => one.at - other.at)
    .flatMap((push, index) => runsOf(push, index))
    .toSorted(oldestFirst)
  const lengths = planned.map(
    ({ workflow }) => Math.round(lengthOf(workflow, next()) / 1000) * 1000
  )
  const configuration = configurationOf((run) => sampleGroups(run)?.block, 'main')
  const fates = replay(planned, {
    configuration,
    endOf: (index, startedAt) => startedAt + (lengths[index] ?? 0)
  })
  return planned.map((run, index) =>
    ended(run, fates.get(index), { group: configuration(run, index)?.name ?? '', luck: next() })
  )
}

/** The same numbers for the same seed, from 0 to 1. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const topics = ['login', 'search', 'export', 'billing', 'docs', 'cache', 'api', 'retries']

/** On five days of the week: pull requests with a few pushes each, merged in the end, and often several merges within minutes. */
function pushes(next: () => number): readonly Push[] {
  const all: Push[] = []
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  let number = 100
  let commit = 0
  for (let day = 0; day < days; day += 1) {
    if (day % 7 > 4) continue
    const morning = start + day * 24 * hour + 8 * hour
    for (let pull = whole(5, 8); pull > 0; pull -= 1) {
      number += 1
      const branch = `feature/${topics[number % topics.length] ?? 'login'}-${number}`
      const title = `Change ${number}`
      let at = morning + whole(0, 300) * minute
      for (let push = whole(1, 5); push > 0; push -= 1) {
        commit += 1
        all.push({ at, branch, title, commit })
        // A label starts the workflow once more, for the same commit.
        if (next() < 0.08) all.push({ at: at + whole(20, 90) * 1000, branch, title, commit })
        at += whole(2, 45) * minute + whole(0, 59) * 1000
      }
      // People merge when they come back to their desks, so merges come together.
      const merge = morning + whole(2, 9) * hour + whole(0, 12) * minute
      commit += 1
      if (next() < 0.2) continue
      all.push({ at: Math.max(at, merge), branch: 'main', title: `${title} (#${number})`, commit })
    }
  }
  return all
}

function runsOf({ at, branch, title, commit }: Push, index: number): readonly PastRun[] {
  const isMain = branch === 'main'
  const common = {
    attempt: 1,
    event: isMain ? 'push' : 'pull_request',
    branch,
    sha: (0x1000000 + commit * 7919).toString(16).padEnd(40, '0'),
    headRepository: 1,
    status: 'completed',
    conclusion: 'success',
    title,
    pulls: [],
    jobs: undefined,
    url: undefined,
    actor: 'octocat',
    createdAt: at,
    startedAt: at,
    endedAt: at
  }
  const id = 9_000_000 + index * 10
  const first = { ...common, id, number: index + 1, workflow: ci, workflowName: 'CI' }
  if (!isMain) return [first]
  return [
    first,
    { ...common, id: id + 1, number: index + 1, workflow: deploy, workflowName: 'Deploy' }
  ]
}

function lengthOf(workflow: string, luck: number): number {
  return workflow === ci ? (11 + 16 * luck * luck) * minute : (7 + 6 * luck) * minute
}

interface Story {
  readonly group: string
  /** From 0 to 1: how it ends. */
  readonly luck: number
}

function ended(run: PastRun, fate: Fate, { group, luck }: Story): PastRun {
  const { startedAt } = fate
  if (fate.cancelled !== undefined) {
    // A cancel takes some seconds, and a run that waits has no jobs.
    const endedAt = fate.endedAt + (startedAt === undefined ? 1000 : 9000)
    const why = `Canceling since a higher priority waiting request for ${group} exists`
    return conclude(run, { startedAt, endedAt, conclusion: 'cancelled', why })
  }
  if (luck < 0.03 && startedAt !== undefined) {
    const endedAt = startedAt + Math.round((fate.endedAt - startedAt) / 2000) * 1000
    return conclude(run, {
      startedAt,
      endedAt,
      conclusion: 'cancelled',
      why: 'The run was canceled by @octocat.'
    })
  }
  return conclude(run, { ...fate, conclusion: luck < 0.13 ? 'failure' : 'success' })
}

interface End {
  readonly startedAt: number | undefined
  readonly endedAt: number
  readonly conclusion: string
  readonly why?: string
}

function conclude(run: PastRun, end: End): PastRun {
  const { startedAt, endedAt, conclusion } = end
  const names = run.workflow === ci ? ['lint', 'test'] : ['deploy']
  const jobs =
    startedAt === undefined ? [] : names.map((name, place) => jobOf(run, end, { name, place }))
  return { ...run, endedAt, conclusion, jobs }
}

/** Linting takes three minutes; the other jobs take as long as the run. */
function jobOf(
  run: PastRun,
  { startedAt = 0, endedAt, conclusion, why }: End,
  { name, place }: { readonly name: string; readonly place: number }
): PastJob {
  const lintEnd = startedAt + 3 * minute
  const isLinted = name === 'lint' && lintEnd < endedAt
  return {
    id: run.id * 10 + place,
    name,
    attempt: 1,
    status: 'completed',
    conclusion: isLinted ? 'success' : conclusion,
    startedAt,
    completedAt: isLinted ? lintEnd : endedAt,
    steps: [`Run ${name}`],
    annotations: why === undefined || isLinted ? [] : [why, 'The operation was canceled.']
  }
}
