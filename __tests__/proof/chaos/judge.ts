// Was this cancel right? Judged by what the run really is, and by what the invocation was told last: nothing of the program is
// asked. GitHub has no conditional cancel, so what changed after the last answer is no fault; it is counted.
import type { World } from '../../support/github/repository.js'
import type { RunRecord } from '../../support/github/state.js'
import type { ReadRun } from './answers.js'
import { isOneGroup, isStrictlyOlder } from './chronicle.js'
import type { Chronicle } from './chronicle.js'
import type { Invocation } from './invocation.js'

export interface Suspicion {
  readonly victim: RunRecord
  readonly by: Invocation
  readonly world: World
  readonly chronicle: Chronicle
  readonly precious: ReadonlySet<string>
}

type Complaint = string | undefined

/** Everything that speaks against cancelling the victim; empty if it was right. */
export function complaints(suspicion: Suspicion): readonly string[] {
  return [
    ...ofVictim(suspicion),
    ...ofReadings(suspicion),
    ofFreshness(suspicion),
    ofWitnesses(suspicion)
  ].filter((complaint) => complaint !== undefined)
}

/** What no reading can change. */
function ofVictim({ victim, by, chronicle, precious }: Suspicion): readonly string[] {
  const { event, branch } = victim
  const isPush = event === 'push'
  const causes = isPush ? 0 : chronicle.openAtCreation(victim).length
  return spoken([
    [by.inputs.dryRun, 'a dry run asked for a cancel'],
    [isNewest(victim, chronicle), 'it is the newest run of its group'],
    [!['pull_request', 'push'].includes(event), `it is a ${event}`],
    [victim.tag !== undefined, 'it is for a tag'],
    [isPush && precious.has(String(branch)), `every commit of ${String(branch)} counts`],
    [isPush && !by.isCompanion && by.refProtected, 'GITHUB_REF_PROTECTED is true'],
    [causes > 1, `${causes} pull requests may have caused it`]
  ])
}

function isNewest(victim: RunRecord, chronicle: Chronicle): boolean {
  return !chronicle.groupOf(victim).some((other) => isStrictlyOlder(victim, other))
}

type Row = readonly [isSo: boolean, complaint: string]

function spoken(rows: readonly Row[]): readonly string[] {
  return rows.filter(([isSo]) => isSo).map(([, complaint]) => complaint)
}

/** What the invocation was told last, by the id of the run and of its subject. */
export function ofReadings(suspicion: Suspicion): readonly string[] {
  const { victim, by } = suspicion
  const told = by.knowledge.runs.get(victim.id)?.value
  if (told === undefined) return ['the run was not read by its id']
  return [
    ...spoken([
      [told.status === 'completed', 'it was told that the run has ended'],
      [told.status === 'hibernating', 'it was told a status that nobody knows'],
      [!told.hasHead, 'it was told that the head repository is gone'],
      [isOtherHead(told, suspicion), 'its commit is the head of another pull request']
    ]),
    ...(victim.event === 'push' ? ofBranch(suspicion) : ofPull(suspicion))
  ]
}

/** Where the pull requests of the commit were not told, only a real one is a fault. */
function isOtherHead({ headOf }: ReadRun, { victim, world }: Suspicion): boolean {
  const { home, pulls } = world.state
  const real = [...pulls.values()]
    .filter((pull) => pull.state === 'open' && pull.headSha === victim.sha)
    .filter((pull) => pull.headRepository === home.name && victim.headRepository === home.name)
  const numbers = headOf ?? real.map(({ number }) => number)
  return numbers.some((number) => number !== victim.pull)
}

function ofPull({ victim, by }: Suspicion): readonly string[] {
  const pull = by.knowledge.pulls.get(victim.pull ?? 0)?.value
  if (pull === undefined) return ['its pull request was not read by its number']
  const { number, state, sha, labels } = pull
  return spoken([
    [state !== 'open', `it was told that #${number} is ${state}`],
    [sha === victim.sha, `it was told that the head of #${number} is there`],
    [isExempt(labels, by), `it was told that #${number} is exempt`]
  ])
}

function isExempt(labels: readonly string[], { inputs }: Invocation): boolean {
  return labels.some((label) => label.toLowerCase() === inputs.exemptLabel.toLowerCase())
}

function ofBranch({ victim, by }: Suspicion): readonly string[] {
  const name = String(victim.branch)
  const branch = by.knowledge.branches.get(name)?.value
  if (branch === undefined) return ['the branch was not read']
  const hasTag = by.knowledge.tags.get(name)?.value
  return spoken([
    [branch.sha === victim.sha, 'it was told that the tip of the branch is there'],
    [branch.protected, 'it was told that the branch is protected'],
    [hasTag !== false, 'it was not told that no tag has the name of the branch']
  ])
}

/** Whoever cancels in several goes, or once more, reads the run and its subject again. */
function ofFreshness({ victim, by }: Suspicion): Complaint {
  const { runs, pulls, branches } = by.knowledge
  const run = runs.get(victim.id)
  const subject =
    victim.event === 'push' ? branches.get(victim.branch ?? '') : pulls.get(victim.pull ?? 0)
  if (run === undefined || subject === undefined) return undefined
  const before = by.posts.filter(({ at, id }) => id === victim.id || at < run.at)
  const last = Math.max(0, ...before.map(({ at }) => at))
  return run.at > last && subject.at > last
    ? undefined
    : 'the run and its subject were not read again after the cancel before'
}

/** GitHub is asked at most so often to cancel one run. */
const mostPosts = 2

/** It asks too often, or for too many. */
export function tooMuch(
  { posts, inputs }: Invocation,
  { id, attempt }: RunRecord
): readonly string[] {
  const before = posts.filter((post) => post.id === id)
  const all = new Set([...posts.map((post) => post.id), id])
  const hasAnswer = before.some((post) => post.attempt === attempt && post.status === 202)
  return spoken([
    [before.length >= mostPosts, `it was asked ${before.length + 1} times`],
    [hasAnswer, 'it was told that the cancel of this attempt was accepted'],
    [all.size > inputs.maxCancels, 'that is more than max-cancels']
  ])
}

/** One newer run of the group that it can have been cancelled for is enough. */
function ofWitnesses(suspicion: Suspicion): Complaint {
  const { by, victim, chronicle } = suspicion
  const candidates = by.isCompanion
    ? chronicle.groupOf(victim).filter((run) => by.knowledge.runs.has(run.id))
    : [by.run]
  const found = candidates.map((run) => ofWitness(run, suspicion))
  if (found.includes(undefined)) return undefined
  return found.at(-1) ?? 'no newer run of its group was read'
}

function ofWitness(run: RunRecord, suspicion: Suspicion): Complaint {
  const { victim, by } = suspicion
  if (!isOneGroup(run, victim)) return `run ${run.id} is of another group`
  if (!isStrictlyOlder(victim, run)) return `it is not strictly older than run ${run.id}`
  if (run.sha === victim.sha) return `it is for the same commit as run ${run.id}`
  const told = by.knowledge.runs.get(victim.id)?.value
  if (told !== undefined && told.attempt > 1 && told.startedAt >= run.createdAt) {
    return `somebody started it again after run ${run.id} came`
  }
  return by.isCompanion ? ofWorth(run, suspicion) : undefined
}

/** A companion's witness does not execute the step: it must have been told to be worth waiting for. */
function ofWorth(run: RunRecord, { by }: Suspicion): Complaint {
  const told = by.knowledge.runs.get(run.id)?.value
  if (told === undefined) return `run ${run.id} was not read by its id`
  if (told.sha !== headTold(run, by)) return `run ${run.id} is not for the head that was told`
  const verdict = told.conclusion ?? told.status
  return ['hibernating', 'cancelled', 'skipped'].includes(verdict)
    ? `run ${run.id} gives no verdict: ${verdict}`
    : undefined
}

/** The head of the run's subject, as it was told last. */
export function headTold(run: RunRecord, { knowledge }: Invocation): string | undefined {
  return knowledge.heads.get(subjectOf(run))?.at(-1)
}

/** Whether the head of the run's subject was seen to move. */
export function sawMove(run: RunRecord, { knowledge }: Invocation): boolean {
  return new Set(knowledge.heads.get(subjectOf(run))).size > 1
}

function subjectOf(run: RunRecord): number | string {
  return run.event === 'push' ? String(run.branch) : (run.pull ?? 0)
}

/** What has changed since the last answer in a way that would have kept the victim. */
export function turnedSince({ victim, by, world }: Suspicion): readonly string[] {
  const told = by.knowledge.runs.get(victim.id)?.value
  const isOtherAttempt = told?.attempt !== victim.attempt
  return [
    ...spoken([[isOtherAttempt, 're-run']]),
    ...(victim.event === 'push' ? turnedBranch(victim, world) : turnedPull(victim, by, world))
  ]
}

function turnedPull(victim: RunRecord, by: Invocation, { state }: World): readonly string[] {
  const pull = state.pulls.get(victim.pull ?? 0)
  return spoken([
    [pull?.state !== 'open', 'not open any more'],
    [pull?.headSha === victim.sha, 'head moved back'],
    [isExempt(pull?.labels ?? [], by), 'label']
  ])
}

function turnedBranch(victim: RunRecord, { state }: World): readonly string[] {
  const branch = state.home.branches.get(String(victim.branch))
  return spoken([
    [branch === undefined, 'branch deleted'],
    [branch?.sha === victim.sha, 'head moved back'],
    [branch?.protected === true, 'protection']
  ])
}
