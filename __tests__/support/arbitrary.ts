// Any run, pull request and branch, for laws: mostly in order, so that something happens, and sometimes odd in each part.
import fc from 'fast-check'
import type { Job } from '../../src/model/job.js'
import type {
  SubjectState,
  PullRequest,
  PullRequestNumber,
  Run,
  Workflow
} from '../../src/model/model.js'
import {
  aHead,
  aPull,
  aRun,
  aSnapshot,
  aWorkflow,
  minute,
  pulls,
  repositoryId,
  runId,
  successorOf
} from './builders.js'

/** Any character but half a surrogate pair. The library's own way builds a map of all of them first. */
export const character = fc
  .integer({ min: 0, max: 0x10_ffff - 0x800 })
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800))

export const commit = fc.constantFrom('c1', 'c2', 'c3', 'c199')
const time = fc.option(fc.integer({ min: 0, max: 120 }).map(minute), { nil: undefined, freq: 9 })
/** Mostly the first: a world in which hardly anything fits together shows nothing. */
export const mostly = <Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) }))
  )

const head = fc.record({
  repository: mostly<Run['head']['repository']>(repositoryId(1), repositoryId(77), null),
  branch: mostly<string | null>('feature', 'main', null),
  sha: commit.map((word) => aHead(word).sha)
})

const job: fc.Arbitrary<Job> = fc.record({
  name: fc.constantFrom('build', 'deploy'),
  status: fc.constantFrom<Job['status']>('pending', 'in_progress', 'completed', 'unrecognised'),
  conclusion: fc.constantFrom('success', 'skipped', null)
})
const jobs = fc.array(job, { maxLength: 2 })

const ci = aWorkflow('ci.yml')
/** Sometimes a workflow that shares the path of the usual one, or whose id is not known. */
const workflowOfRun = mostly<Workflow>(
  ci,
  aWorkflow('other.yml'),
  { ...aWorkflow('required.yml'), path: ci.path },
  { ...ci, id: undefined }
)

export const runOf = (event: string): fc.Arbitrary<Run> =>
  fc
    .record({
      id: fc.integer({ min: 101, max: 205 }),
      disorder: mostly(0, -7, 7),
      attempt: mostly(1, 2),
      event: mostly(event, 'pull_request', 'push', 'schedule'),
      head,
      status: mostly<Run['status']>(
        'queued',
        'in_progress',
        'pending',
        'waiting',
        'requested',
        'completed',
        'unrecognised'
      ),
      conclusion: fc.constantFrom('success', 'failure', 'cancelled', null),
      createdAt: time,
      startedAt: time,
      openPullRequestsAtHead: mostly<readonly PullRequestNumber[]>(
        [],
        [7 as PullRequestNumber],
        [9 as PullRequestNumber]
      ),
      workflow: workflowOfRun,
      actor: mostly<string | undefined>('ada', 'Ada', 'bob', undefined),
      title: mostly<string | undefined>('Deploy eu', 'deploy eu', 'Deploy us', undefined),
      jobs: fc.option(jobs, { nil: undefined })
    })
    .map(({ id, disorder, jobs: known, ...rest }) =>
      aRun(id, {
        ...rest,
        ...(known === undefined ? {} : { jobs: known }),
        number: Math.max(1, id - 100 + disorder)
      })
    )

export const pull = fc
  .record({
    number: fc.constantFrom(7, 7, 8, 9),
    state: fc.constantFrom<'open' | 'closed' | 'merged'>('open', 'open', 'closed', 'merged'),
    head,
    created: fc.integer({ min: 0, max: 100 }),
    lived: fc.integer({ min: 0, max: 60 }),
    labels: fc.constantFrom<string[]>([], [], ['keep-ci'])
  })
  .map(({ number, state, created, lived, ...rest }) =>
    aPull(number, {
      ...rest,
      state,
      createdAt: minute(created),
      closedAt: state === 'open' ? undefined : minute(created + lived)
    })
  )

const anyPullRequestState: fc.Arbitrary<SubjectState> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .uniqueArray(pull, { maxLength: 3, selector: ({ number }) => number })
      .map((all) => pulls(...all))
  },
  { weight: 8, arbitrary: fc.constant(pulls(aPull(7))) },
  { weight: 1, arbitrary: fc.constant<SubjectState>({ kind: 'unread' }) }
)
/** Sometimes the list does not go back to the beginning. */
export const pullRequestState: fc.Arbitrary<SubjectState> = fc
  .tuple(anyPullRequestState, mostly<number | undefined>(undefined, 20, 60))
  .map(([subjectState, minutes]) =>
    subjectState.kind === 'pull-request' && minutes !== undefined
      ? { ...subjectState, goesBackTo: minute(minutes) }
      : subjectState
  )
/** The pull request, and sometimes another one of its branch that was opened after all runs were created. */
export const withOneOpenedAnew = (own: fc.Arbitrary<PullRequest>): fc.Arbitrary<SubjectState> =>
  fc
    .tuple(own, fc.option(commit, { freq: 2, nil: undefined }))
    .map(([one, word]) =>
      word === undefined
        ? pulls(one)
        : pulls(one, aPull(9, { createdAt: minute(150), head: aHead(word) }))
    )
export const branchState: fc.Arbitrary<SubjectState> = fc.record({
  kind: fc.constant('branch' as const),
  sha: commit.map((word) => aHead(word).sha),
  protected: fc.constantFrom(false, false, true),
  tagOfSameName: fc.constantFrom<'absent' | 'present' | 'unread'>(
    'absent',
    'absent',
    'present',
    'unread'
  )
})

export const runsOf = (event: string): fc.Arbitrary<readonly Run[]> =>
  fc.uniqueArray(runOf(event), { maxLength: 10, selector: ({ id }) => id })
export const successor = fc.oneof(
  fc.constant(aSnapshot().successors),
  runOf('pull_request').map((some) =>
    successorOf({ ...some, id: runId(199), number: 99 }, 'read-by-id')
  ),
  fc.constant([])
)
