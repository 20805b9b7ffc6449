// Was this cancel right? Judged by the true state of the run, and by the last answers that the invocation got; no code of the
// program is used. GitHub has no conditional cancel, so a change after the last answer is not a fault; it is counted.
import type { RunRecord } from '../../support/github/state.js'
import { isOneSubject, isStrictlyOlder, type Chronicle } from './chronicle.js'
import { liftsWhatGitHubProtects, wish } from './inputs.js'
import { isOwnRun, purposeOf, type Invocation, type Post } from './invocation.js'
import type { Told } from './knowledge.js'
import { membershipOf } from './membership.js'
import { factsOfRef, hasBegun, wasStartedAgain } from './facts.js'
import { needsDefault, ofReadings } from './readings.js'
import { oldestEvidence, spoken, type Complaint, type Suspicion } from './suspicion.js'
import { ofOthers, ofSuperseding } from './successors.js'

/** Everything against cancelling the run; empty if the cancel was right. */
export function complaints(about: Suspicion): readonly string[] {
  const suspicion = asShown(about)
  const isSuperseding = purposeOf(suspicion.by) === 'supersede'
  return [
    ...ofVictim(suspicion),
    ofProtection(about),
    ...ofGroup(suspicion),
    ...ofReadings(suspicion),
    ...ofAge(suspicion),
    ofAttempt(suspicion),
    ofFreshness(suspicion),
    ...(isSuperseding ? [ofSuperseding(suspicion), ofOthers(about)] : ofClearing(suspicion))
  ].filter((complaint) => complaint !== undefined)
}

/** GitHub shows a run of a branch that is gone like a run of the tag of its name (docs/design.md, limits). */
function asShown(about: Suspicion): Suspicion {
  const { victim, by } = about
  const own = by.isCompanion ? asRunOfTag(by.run, by) : by.run
  const shown = asRunOfTag(victim, by)
  return shown.tag === own.tag ? { ...about, victim: shown, by: { ...by, run: own } } : about
}

function asRunOfTag(run: RunRecord, { knowledge: { refs } }: Invocation): RunRecord {
  const { event, tag, branch } = run
  if (event !== 'push' || tag !== undefined || branch === null) return run
  const atBranch = refs.get(`heads/${branch}`)?.value
  const isGone = atBranch !== undefined && atBranch.sha === undefined
  return isGone && refs.get(`tags/${branch}`)?.value?.sha !== undefined
    ? { ...run, tag: branch }
    : run
}

/** Facts that no read can change. */
function ofVictim({ victim, by, chronicle }: Suspicion): readonly string[] {
  const { event } = victim
  const purpose = purposeOf(by)
  const isOwn = isOwnRun(victim, by)
  const mayEndItself = purpose === 'supersede' && by.inputs.onSuperseded === 'cancel-self'
  return spoken([
    [by.inputs.dryRun, 'a dry run asked for a cancel'],
    [isOwn && !mayEndItself, 'it is the very run that asks'],
    [isOwn && by.run.attempt > 1, 'a re-run ends itself'],
    [purpose === 'supersede' && isNewest(victim, chronicle), 'it is the newest run of its group'],
    [!mayEnd(event, by), `it is a ${event}`]
  ])
}

function mayEnd(event: string, by: Invocation): boolean {
  switch (purposeOf(by)) {
    case 'merge-group':
      return event === 'merge_group'
    case 'closed':
      return event === 'pull_request' || event === 'pull_request_target'
    case 'supersede':
      return by.inputs.events.includes(event.replace('pull_request_target', 'pull_request'))
  }
}

function isNewest(victim: RunRecord, chronicle: Chronicle): boolean {
  return !chronicle.groupOf(victim).some((other) => isStrictlyOlder(victim, other))
}

/** Refs on which every commit needs its own result, unless the user unprotects them. */
function ofProtection(suspicion: Suspicion): Complaint {
  const { victim, by, precious } = suspicion
  const { branch, tag, pull, event } = victim
  if (event === 'merge_group') return undefined
  if (pull !== undefined) {
    return isNamedHead(suspicion) ? `the user protects the head ${String(branch)}` : undefined
  }
  switch (wish(by.inputs, factsOfRef(suspicion))) {
    case 'except':
      return undefined
    case 'protect':
      return `the user protects ${String(branch)}`
    case undefined:
      if (tag !== undefined) return 'it is for a tag'
      if (precious.has(String(branch))) return `every commit of ${String(branch)} counts`
      return isToldProtected(suspicion) ? 'GITHUB_REF_PROTECTED is true' : undefined
  }
}

/** Strangers choose the branch names of forks. */
function isNamedHead({ victim, by, world }: Suspicion): boolean {
  const ref = `refs/heads/${String(victim.branch)}`
  const isHere = victim.headRepository === world.state.home.name
  return isHere && wish(by.inputs, { ref, isProtected: false }) === 'protect'
}

function isToldProtected(suspicion: Suspicion): boolean {
  const { by } = suspicion
  const isLifted = liftsWhatGitHubProtects(by.inputs, factsOfRef(suspicion))
  return !by.isCompanion && by.refProtected && !isLifted
}

/** Whether the run has the same subject as the invocation's own. */
function ofGroup(suspicion: Suspicion): readonly string[] {
  const { victim, by, chronicle } = suspicion
  const { workflows } = by.inputs
  const membership = membershipOf(victim, by)
  const causes = victim.pull === undefined ? 0 : chronicle.openAtCreation(victim).length
  // After a closing, the runs of all commits of the pull request may be cancelled, so its branch is enough.
  const isHidden =
    victim.pullSha !== undefined &&
    victim.sha !== victim.pullSha &&
    (purposeOf(by) !== 'closed' || victim.branch !== by.run.branch)
  return spoken([
    [workflows === 'this' && victim.workflow !== by.run.workflow, 'it is of another workflow'],
    [!isForTheSame(suspicion), `run ${by.run.id} is of another group`],
    [membership === 'stranger', 'it was told that the run is in none of its concurrency groups'],
    [isHidden, 'GitHub shows the base of its pull request'],
    [causes > 1 && membership !== 'member', `${causes} pull requests may have caused it`]
  ])
}

function isForTheSame({ victim, by }: Suspicion): boolean {
  if (by.end !== undefined) return victim.branch === by.end.branch
  return purposeOf(by) === 'closed'
    ? victim.pull === by.run.pull
    : victim.event === by.run.event && isOneSubject(victim, by.run)
}

/** The evidence for the cancel was read moments ago. */
function ofAge(suspicion: Suspicion): readonly string[] {
  const { victim, by, now } = suspicion
  const looks = [
    ['the run', by.knowledge.runs.get(victim.id)],
    ['its subject', toldOfSubject(victim, by)],
    [
      'the list of its jobs',
      by.inputs.protectJobs === '' ? undefined : by.knowledge.jobs.get(victim.id)
    ],
    ['the default branch', needsDefault(suspicion) ? by.knowledge.repository : undefined]
  ] as const
  return looks.flatMap(([what, told]) =>
    told !== undefined && now - told.sentAt > oldestEvidence
      ? [`${what} was last looked at ${Math.round(now - told.sentAt)} ms before`]
      : []
  )
}

/** The run was known before it was read right before the cancel, and the decision is about that attempt. */
function ofAttempt({ victim, by: { knowledge } }: Suspicion): Complaint {
  const attempt = knowledge.runs.get(victim.id)?.value?.attempt
  if (attempt === undefined || knowledge.listed.get(victim.id)?.has(attempt)) return undefined
  return `attempt ${attempt} of it was not known before`
}

/** Before a further batch, or a second cancel, the run and its subject must be read again. */
function ofFreshness({ victim, by }: Suspicion): Complaint {
  const { runs, jobs } = by.knowledge
  const run = runs.get(victim.id)
  const subject = toldOfSubject(victim, by)
  const its = by.inputs.protectJobs === '' ? run : jobs.get(victim.id)
  if (run === undefined || subject === undefined || its === undefined) return undefined
  const before = by.posts.filter((post) => post.id === victim.id || post.sentAt < run.sentAt)
  const last = Math.max(-1, ...before.map(({ sentAt }) => sentAt))
  return Math.min(run.sentAt, subject.sentAt, its.sentAt) > last
    ? undefined
    : 'the run and its subject were not read again after the cancel before'
}

function toldOfSubject(
  { pull, tag, branch, event }: RunRecord,
  { knowledge: { pulls, refs, branches } }: Invocation
): Omit<Told<unknown>, 'value'> | undefined {
  if (pull !== undefined) return pulls.get(pull)
  if (event === 'merge_group') return refs.get(`heads/${String(branch)}`)
  return tag === undefined ? branches.get(String(branch)) : refs.get(`tags/${tag}`)
}

const minute = 60_000

/** Only runs from before the end: the runs that the end started are needed. */
function ofClearing(suspicion: Suspicion): readonly string[] {
  const { victim, by } = suspicion
  if (by.end !== undefined) return ofQueueEnd(suspicion)
  const closedAt = by.knowledge.pulls.get(victim.pull ?? 0)?.value?.closedAt
  if (closedAt === undefined) return []
  const isAgain = wasStartedAgain(suspicion, closedAt)
  return spoken([
    [
      inSeconds(victim.createdAt) >= inSeconds(closedAt),
      'it came when its pull request was closed'
    ],
    [isAgain, 'somebody started it again after the closing']
  ])
}

function ofQueueEnd(suspicion: Suspicion): readonly string[] {
  const { victim, by } = suspicion
  const isOwn = victim.workflow === by.run.workflow && isStrictlyOlder(victim, by.run)
  const isOld = victim.createdAt < by.run.createdAt - minute
  const isAgain = wasStartedAgain(suspicion, by.run.createdAt - minute)
  return spoken([
    [!isOwn && !isOld, 'it may have been started by the end of the entry'],
    [isAgain, 'somebody started it again when the entry had ended']
  ])
}

const inSeconds = (instant: number): number => Math.floor(instant / 1000)

/** At most this many cancels for one run. */
const mostPosts = 2

/** It sends too many cancels, or cancels too many runs. */
export function tooMuch(by: Invocation, { id, attempt }: RunRecord): readonly string[] {
  const { posts, inputs } = by
  const before = posts.filter((post) => post.id === id && post.forced !== true)
  const others = [...posts, { id }].filter((post) => !isOwnRun(post, by))
  const all = new Set(others.map((post) => post.id))
  const accepted = before.find((post) => post.attempt === attempt && post.status === 202)
  const isAgain = accepted !== undefined && !wasToldIdle(by, id, accepted.sentAt)
  return spoken([
    [before.length >= mostPosts, `it was asked ${before.length + 1} times`],
    [
      isAgain,
      'it was told that the cancel of this attempt was accepted, and not that no job is at work'
    ],
    [all.size > inputs.maxCancels, 'that is more than max-cancels'],
    [
      !isOwnRun({ id }, by) && posts.some((post) => isOwnRun(post, by)),
      'the run that asks was asked to end before'
    ]
  ])
}

/** Whether it read since then that no job of the run is working: some runs ignore the first cancel. */
function wasToldIdle({ knowledge }: Invocation, id: number, since: number): boolean {
  const jobs = knowledge.jobs.get(id)
  if (jobs?.value === undefined || jobs.sentAt <= since) return false
  return jobs.value.every(({ status }) => status !== 'in_progress')
}

/** Force is for runs that a plain cancel did not end, and only if the user wants it. */
export function tooHard(
  { posts, inputs, knowledge }: Invocation,
  { id, attempt }: RunRecord,
  now: number
): readonly string[] {
  const ofAttempt = posts.filter((post) => post.id === id && post.attempt === attempt)
  const plain = ofAttempt.filter(({ forced }) => forced !== true)
  const told = knowledge.runs.get(id)?.value
  const read = knowledge.jobs.get(id)
  const jobs = read !== undefined && now - read.sentAt <= oldestEvidence ? read.value : undefined
  const isUnstarted = told?.status !== 'in_progress' && jobs?.some(hasBegun) === false
  return spoken([
    [inputs.force === 'never', 'nobody wants it by force'],
    [!plain.some(mayHaveTaken), 'it was not asked to end without force before'],
    [plain.length < ofAttempt.length, 'it was asked by force before'],
    [
      inputs.force === 'unstarted' && !isUnstarted,
      'it was not told that none of its jobs has begun'
    ],
    [
      inputs.force === 'idle' && jobs?.every(({ status }) => status !== 'in_progress') !== true,
      'it was not told that none of its jobs is at work'
    ]
  ])
}

/** GitHub accepted the cancel, or the answer was lost. A cancel for a run that cannot be cancelled yet does not count. */
function mayHaveTaken({ status }: Post): boolean {
  return status < 400 || status === 409 || status >= 500
}
