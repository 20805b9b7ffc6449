// Do the last answers that the invocation got allow the cancel? By the run, and by its subject.
import type { ReadPull, ReadRun } from './answers.js'
import { factsOfRef, hasBegun, isExempt } from './facts.js'
import { liftsWhatGitHubProtects, wish } from './inputs.js'
import { purposeOf, type Invocation } from './invocation.js'
import { membershipOf } from './membership.js'
import { successorsOf } from './successors.js'
import { commitOf, spoken, type Suspicion } from './suspicion.js'

export function ofReadings(suspicion: Suspicion): readonly string[] {
  const { victim, by } = suspicion
  const told = by.knowledge.runs.get(victim.id)?.value
  if (told === undefined) return ['the run was not read by its id']
  return [
    ...spoken([
      [told.status === 'completed', 'it was told that the run has ended'],
      [told.status === 'hibernating', 'it was told a status that nobody knows'],
      [!told.hasHead, 'it was told that the head repository is gone'],
      [isOtherHead(told, suspicion), 'its commit is the head of another pull request'],
      [hasRunLong(told, by), 'it was told that the run has gone on for long']
    ]),
    ...ofJobs(suspicion),
    ...ofSubject(suspicion)
  ]
}

function isOtherHead({ openPullRequestsAtHead }: ReadRun, { victim }: Suspicion): boolean {
  return openPullRequestsAtHead.some((number) => number !== victim.pull)
}

/** By the earliest time of GitHub's clock: it can only be later now. Its jobs may show that a run has begun. */
function hasRunLong(
  { id, status, startedAt }: ReadRun,
  { inputs, knowledge }: Invocation
): boolean {
  if (inputs.letFinishAfter === undefined) return false
  if (status !== 'in_progress' && knowledge.jobs.get(id)?.value?.some(hasBegun) !== true)
    return false
  const now = Math.min(...knowledge.dates.filter((date) => !Number.isNaN(date)))
  return now - startedAt > inputs.letFinishAfter * 1000
}

function ofJobs({ victim, by }: Suspicion): readonly string[] {
  const { protectJobs } = by.inputs
  if (protectJobs === '') return []
  const jobs = by.knowledge.jobs.get(victim.id)?.value
  if (jobs === undefined) return ['its jobs were not read']
  const begun = jobs.filter(({ name, ...job }) => name === protectJobs && hasBegun(job))
  return begun.length > 0 ? [`it was told that its job ${protectJobs} has begun`] : []
}

function ofSubject(suspicion: Suspicion): readonly string[] {
  const { victim, by } = suspicion
  if (victim.event === 'merge_group') return ofQueue(suspicion)
  if (victim.pull !== undefined) {
    const pull = by.knowledge.pulls.get(victim.pull)?.value
    if (pull === undefined) return ['its pull request was not read by its number']
    return ofPull(pull, suspicion)
  }
  return victim.tag === undefined ? ofBranch(suspicion) : ofTag(victim.tag, suspicion)
}

function ofPull(pull: ReadPull, suspicion: Suspicion): readonly string[] {
  const { by } = suspicion
  const { number, state, sha, labels } = pull
  const isSuperseding = purposeOf(by) === 'supersede'
  return spoken([
    [!isWanted(state, by), `it was told that #${number} is ${state}`],
    [
      isSuperseding && isCurrentHead(sha, suspicion),
      `it was told that the head of #${number} is there`
    ],
    [isExempt(labels, by), `it was told that #${number} is exempt`]
  ])
}

/** Whether runs of a pull request in this state may be cancelled. */
function isWanted(state: string, by: Invocation): boolean {
  const isClosing = purposeOf(by) === 'closed'
  const { onClosed, onMerged } = by.inputs
  if (state === 'open') return !isClosing
  return state === 'merged' ? onMerged === 'cancel' : isClosing || onClosed === 'cancel'
}

/** If runs of one commit may supersede one another, the newer run for the same head replaces it. */
function isCurrentHead(sha: string, suspicion: Suspicion): boolean {
  if (commitOf(suspicion.victim) !== sha) return false
  if (suspicion.by.inputs.sameCommit === 'keep') return true
  return !successorsOf(suspicion).some((run) => commitOf(run) === sha)
}

function ofBranch(suspicion: Suspicion): readonly string[] {
  const { victim, by } = suspicion
  const name = String(victim.branch)
  const branch = by.knowledge.branches.get(name)?.value
  if (branch === undefined) return ['the branch was not read']
  const tag = by.knowledge.refs.get(`tags/${name}`)?.value
  // The name of the group has the full ref.
  const isMember = membershipOf(suspicion.victim, by) === 'member'
  const main = needsDefault(suspicion) ? by.knowledge.repository : { value: '' }
  const isLifted = liftsWhatGitHubProtects(by.inputs, factsOfRef(suspicion))
  return spoken([
    [isCurrentHead(branch.sha, suspicion), 'it was told that the tip of the branch is there'],
    [branch.protected && !isLifted, 'it was told that the branch is protected'],
    [main?.value === undefined, 'the default branch was not read'],
    [main?.value === name, 'it was told that the branch is the default one'],
    [
      !isMember && (tag === undefined || tag.sha !== undefined),
      'it was not told that no tag has the name of the branch'
    ]
  ])
}

/** Every commit of the default branch counts, unless the user unprotects it. */
export function needsDefault(suspicion: Suspicion): boolean {
  const { pull, tag, event } = suspicion.victim
  const isBranch = pull === undefined && tag === undefined && event !== 'merge_group'
  return isBranch && wish(suspicion.by.inputs, factsOfRef(suspicion)) !== 'except'
}

function ofTag(tag: string, suspicion: Suspicion): readonly string[] {
  const { victim, by } = suspicion
  const { refs } = by.knowledge
  const sha = refs.get(`tags/${tag}`)?.value?.sha
  if (sha === undefined) return ['the tag was not read']
  const branch = refs.get(`heads/${tag}`)?.value
  return spoken([
    [isCurrentHead(sha, suspicion), 'it was told that the tag is there'],
    [
      // GitHub's own group of the tag has the full name of the ref, and no run of a branch is in it.
      membershipOf(victim, by) !== 'member' && (branch === undefined || branch.sha !== undefined),
      'it was not told that no branch has the name of the tag'
    ]
  ])
}

function ofQueue({ victim, by }: Suspicion): readonly string[] {
  const { refs } = by.knowledge
  const entry = refs.get(`heads/${String(victim.branch)}`)?.value
  const isMerged = by.end?.isMerged === true && by.inputs.onMerged === 'keep'
  return spoken([
    [entry === undefined, 'the entry of the queue was not looked for'],
    [entry?.sha !== undefined, 'it was told that the entry of the queue is there'],
    [isMerged, 'its entry was merged']
  ])
}

/** The user unprotects its ref. */
export function isWishedFor(suspicion: Suspicion): boolean {
  const { victim, by } = suspicion
  const isOfRef = victim.pull === undefined && victim.event !== 'merge_group'
  const facts = factsOfRef(suspicion)
  const isLifted = facts.isProtected && liftsWhatGitHubProtects(by.inputs, facts)
  return isOfRef && (isLifted || wish(by.inputs, facts) === 'except')
}
