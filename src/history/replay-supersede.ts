// What Supersede would have done: the rules of `decide`, on a snapshot of the moment at which each run was created.
import { decide } from '../decide/decide.js'
import type { Job } from '../model/job.js'
import type {
  Instant,
  SubjectState,
  PullRequestNumber,
  RepositoryId,
  Run,
  RunId,
  Sha,
  Snapshot,
  WorkflowId
} from '../model/model.js'
import { allowsEvent, type Policy } from '../model/policy.js'
import { cancellations } from '../model/verdict.js'
import { createFates, type Fates } from './fates.js'
import { numberOf } from './mark.js'
import type { Moments } from './moments.js'
import type { PastJob, PastRun } from './past-run.js'
import type { EndOf } from './replay.js'
import { homeOf, isOfPullRequest, isOfTag } from './subject.js'

export interface SupersedeOptions {
  readonly policy: Policy
  readonly endOf: EndOf
  readonly moments: Moments
  readonly defaultBranch: string
}

/**
 * Every run starts as soon as it is created, executes the step at once, and what the step cancels stops at once. Pull requests count as
 * open, without labels, as long as they start runs. `runs` by creation and then by id.
 */
export function replaySupersede(runs: readonly PastRun[], options: SupersedeOptions): Fates {
  const stage = { ...options, runs, home: homeOf(runs), ids: new Map<string, number>() }
  const fates = createFates(runs.length)
  const inFlight = new Map<number, number[]>()
  runs.forEach((run, index) => {
    const at = run.createdAt
    fates.finish(index, at, options.endOf(index, at))
    if (!allowsEvent(options.policy, run.event)) return
    const subject = options.moments.subjects[index] ?? 0
    const before = inFlight.get(subject)
    if (before === undefined) {
      inFlight.set(subject, [index])
      return
    }
    const members = before.filter(
      (other) => !fates.isCancelled(other) && (fates.endedAt[other] ?? 0) >= at
    )
    members.push(index)
    inFlight.set(subject, members)
    if (members.length === 1) return
    const plan = decide(snapshotFor(stage, members, index), options.policy)
    const cancelled = cancellations(plan).map((verdict) => verdict.run.id as number)
    for (const other of members) {
      if (other === index || !cancelled.includes(runs[other]?.id ?? 0)) continue
      fates.cancel(other, 'in-progress', at, index)
    }
  })
  return fates
}

interface Stage extends SupersedeOptions {
  readonly runs: readonly PastRun[]
  readonly home: number | undefined
  /** Of each workflow, of which a record may tell only the name. */
  readonly ids: Map<string, number>
}

const repository = 1 as RepositoryId
const number = 1 as PullRequestNumber

function snapshotFor(stage: Stage, members: readonly number[], self: number): Snapshot {
  const now = stage.runs[self]?.createdAt ?? 0
  const all = members.flatMap((index) => {
    const run = stage.runs[index]
    return run === undefined ? [] : [toRun(run, now, stage)]
  })
  const executing = stage.runs[self]
  const sha = stage.moments.headAt(self, now) as Sha
  const own = all.at(-1)
  const { head, event, workflow } = own ?? { head: noHead, event: '', workflow: undefined }
  return {
    takenAt: now as Instant,
    repository: { id: repository, name: '', defaultBranch: stage.defaultBranch },
    self: own?.id,
    scope: { workflows: workflow === undefined ? [] : [workflow], event, head },
    subject: executing === undefined ? { kind: 'run', id: 0 as RunId } : subjectFor(executing),
    successors: own === undefined ? [] : [{ run: own, knownBy: 'executing' }],
    runs: all,
    subjectState:
      executing === undefined
        ? { kind: 'unread' }
        : stateFor(executing, all, { home: stage.home, sha }),
    showsTargetHeads: true,
    complete: true
  }
}

const noHead = { repository: null, branch: null }

function subjectFor(run: PastRun): Snapshot['subject'] {
  if (isOfPullRequest(run)) return { kind: 'pull-request', number }
  if (run.event !== 'push') return { kind: 'run', id: run.id as RunId }
  const branch = run.branch ?? ''
  return isOfTag(run)
    ? { kind: 'tag', ref: `refs/tags/${branch}` }
    : { kind: 'branch', ref: `refs/heads/${branch}` }
}

/** The head is the commit of the newest run of the branch that was there at this moment. */
function stateFor(
  run: PastRun,
  all: readonly Run[],
  { home, sha }: { readonly home: number | undefined; readonly sha: Sha }
): SubjectState {
  if (isOfTag(run)) return { kind: 'tag', sha, branchOfSameName: 'absent' }
  if (!isOfPullRequest(run))
    return { kind: 'branch', sha, protected: false, tagOfSameName: 'absent' }
  const createdAt = Math.min(...all.map((one) => one.createdAt ?? Infinity)) as Instant
  const head = { repository: repositoryFor(run, home), branch: run.branch, sha }
  const pull = { number, state: 'open' as const, head, createdAt, closedAt: undefined, labels: [] }
  return { kind: 'pull-request', pulls: [pull] }
}

/** Where the record does not tell the repository, it is taken for the repository itself. */
function repositoryFor({ headRepository }: PastRun, home: number | undefined): RepositoryId | null {
  if (headRepository === null) return null
  return headRepository === undefined || headRepository === home
    ? repository
    : ((headRepository + 1) as RepositoryId)
}

function toRun(run: PastRun, now: number, { ids, home }: Stage): Run {
  return {
    id: run.id as RunId,
    number: run.number,
    attempt: 1,
    event: run.event,
    workflow: { id: (1 + numberOf(ids, run.workflow)) as WorkflowId, path: run.workflow },
    head: { repository: repositoryFor(run, home), branch: run.branch, sha: run.sha as Sha },
    status: 'in_progress',
    conclusion: null,
    createdAt: run.createdAt as Instant,
    startedAt: run.createdAt as Instant,
    updatedAt: now as Instant,
    openPullRequestsAtHead: [],
    title: run.title,
    ...(run.jobs !== undefined && { jobs: run.jobs.map((job) => toJob(job, run, now)) })
  }
}

/** As it stood at this moment, if the run had started when it was created. */
function toJob({ name, startedAt, completedAt }: PastJob, run: PastRun, now: number): Job {
  const at = now - run.createdAt + run.startedAt
  if (startedAt === undefined || at < startedAt)
    return { name, status: 'pending', conclusion: null }
  return at < (completedAt ?? Infinity)
    ? { name, status: 'in_progress', conclusion: null }
    : { name, status: 'completed', conclusion: 'success' }
}
