// Values of the model with good defaults: without other options, an open pull request in normal use.
import type {
  Head,
  Instant,
  SubjectState,
  PullRequest,
  PullRequestNumber,
  RepositoryId,
  Run,
  RunId,
  Sha,
  Snapshot,
  Successor,
  Workflow,
  WorkflowId
} from '../../src/model/model.js'
import { defaultPolicy, type Policy } from '../../src/model/policy.js'
import type { Conclusion } from '../../src/model/conclusion.js'
import type { Plan } from '../../src/model/verdict.js'

const start = Date.parse('2026-11-01T10:00:00Z')

/** Minutes after the start of the world. */
export const minute = (minutes: number): Instant => (start + minutes * 60_000) as Instant
export const repositoryId = (id: number): RepositoryId => id as RepositoryId
export const runId = (id: number): RunId => id as RunId
export const sha = (word: string): Sha => word as Sha

/** The branch that everything is about, in the repository itself. */
export const branch = 'feature'

export function aHead(commit: string, overrides: Partial<Head> = {}): Head {
  return { repository: repositoryId(1), branch, sha: sha(commit), ...overrides }
}

/** The file of this repository by this name; each name has an id of its own. */
export function aWorkflow(file: string, overrides: Partial<Workflow> = {}): Workflow {
  const id = Array.from(file).reduce((sum, letter) => (31 * sum + letter.charCodeAt(0)) % 1e6, 1)
  return { id: id as WorkflowId, path: `.github/workflows/${file}`, ...overrides }
}

/** A queued run of pull request 7's head. Run 101 has number 1, commit `c101`, and was created in minute 1. */
export function aRun(id: number, overrides: Partial<Run> = {}): Run {
  const createdAt = minute(id - 100)
  return {
    id: runId(id),
    number: id - 100,
    attempt: 1,
    event: 'pull_request',
    workflow: aWorkflow('ci.yml'),
    head: aHead(`c${id}`),
    status: 'queued',
    conclusion: null,
    createdAt,
    startedAt: createdAt,
    updatedAt: createdAt,
    openPullRequestsAtHead: [],
    ...overrides
  }
}

export function aPull(number: number, overrides: Partial<PullRequest> = {}): PullRequest {
  return {
    number: number as PullRequestNumber,
    state: 'open',
    head: aHead('c199'),
    createdAt: minute(0),
    closedAt: undefined,
    labels: [],
    ...overrides
  }
}

export function pulls(...all: readonly PullRequest[]): SubjectState {
  return { kind: 'pull-request', pulls: all }
}

export const successorOf = (
  run: Run,
  knownBy: Successor['knownBy'] = 'executing'
): readonly Successor[] => [{ run, knownBy }]

/** Run 199 executes the step for pull request 7, which is open at its commit. */
export function aSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  const self = aRun(199, { status: 'in_progress' })
  return {
    takenAt: minute(200),
    repository: { id: repositoryId(1), name: 'octo/app', defaultBranch: 'main' },
    self: self.id,
    scope: {
      workflows: [self.workflow],
      event: 'pull_request',
      head: { repository: repositoryId(1), branch }
    },
    subject: { kind: 'pull-request', number: 7 as PullRequestNumber },
    successors: successorOf(self),
    runs: [self],
    subjectState: pulls(aPull(7)),
    complete: true,
    ...overrides
  }
}

/** Run 199 executes the step for a push to `feature`, whose tip is its commit. */
export function aPushSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  const self = aRun(199, { status: 'in_progress', event: 'push' })
  return aSnapshot({
    scope: { workflows: [self.workflow], event: 'push', head: aHead('c199') },
    subject: { kind: 'branch', ref: `refs/heads/${branch}` },
    successors: successorOf(self),
    runs: [self],
    subjectState: { kind: 'branch', sha: sha('c199'), protected: false, tagOfSameName: 'absent' },
    ...overrides
  })
}

/** The branch `feature` was deleted in minute 99: that started run 199 on the default branch, which executes the step. */
export function aDeletionSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  const head = aHead('c199', { branch: 'main' })
  return aSnapshot({
    scope: { workflows: undefined, event: 'push', head: aHead('c1') },
    subject: { kind: 'branch', ref: `refs/heads/${branch}` },
    successors: [],
    runs: [aRun(199, { event: 'delete', status: 'in_progress', head })],
    subjectState: { kind: 'deleted-branch', branch: 'absent', tagOfSameName: 'absent' },
    ...overrides
  })
}

/** An entry of the merge queue. */
export const entryRef = 'gh-readonly-queue/main/pr-7-c0'

/** A run of the entry. */
export function aQueuedRun(id: number, overrides: Partial<Run> = {}): Run {
  return aRun(id, { event: 'merge_group', head: aHead('q1', { branch: entryRef }), ...overrides })
}

/** The entry left the queue in minute 99: that started run 199, which executes the step. */
export function anEntrySnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  const self = aQueuedRun(199, { status: 'in_progress' })
  return aSnapshot({
    scope: { workflows: undefined, event: 'merge_group', head: self.head },
    subject: { kind: 'merge-group', ref: entryRef },
    successors: successorOf(self),
    runs: [self],
    subjectState: { kind: 'merge-group', ref: 'absent' },
    ...overrides
  })
}

/** There was nothing to cancel. */
export function aConclusion(overrides: Partial<Conclusion> = {}): Conclusion {
  return {
    snapshot: aSnapshot(),
    plan: { verdicts: [] },
    outcomes: new Map(),
    standing: undefined,
    troubles: [],
    timeToEffect: undefined,
    dryRun: false,
    ...overrides
  }
}

export function aPolicy(overrides: Partial<Policy> = {}): Policy {
  return { ...defaultPolicy, ...overrides }
}

/** `{ 101: 'cancel superseded', 102: 'keep self' }`: a wrong extra cancel is as visible as a missing one. */
export function verdicts(plan: Plan): Readonly<Record<number, string>> {
  return Object.fromEntries(
    plan.verdicts.map(({ run, action, reason }) => [run.id, `${action} ${reason.code}`])
  )
}
