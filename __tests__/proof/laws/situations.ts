// Possible snapshots and policies, with every kind of run.
import fc from 'fast-check'
import type { SubjectState, NativeGroups, Run, Snapshot } from '../../../src/model/model.js'
import type { Policy } from '../../../src/model/policy.js'
import {
  branchState,
  commit,
  mostly,
  pull,
  pullRequestState,
  runOf,
  runsOf,
  withOneOpenedAnew,
  successor
} from '../../support/arbitrary.js'
import { policy, stopsByEither } from '../../support/arbitrary-policy.js'
import {
  aHead,
  aPull,
  aPushSnapshot,
  aRun,
  aSnapshot,
  aWorkflow,
  minute,
  runId,
  successorOf
} from '../../support/builders.js'
import { deleted } from './deleted.js'
import { stopped } from './stopped.js'

export interface Situation {
  readonly snapshot: Snapshot
  readonly policy: Policy
}

export const kinds = [
  'pull request',
  'pull_request_target',
  'push',
  'tag',
  'all workflows',
  'closed',
  'stopped',
  'merge group',
  'deleted branch'
] as const
export type Kind = (typeof kinds)[number]
export const superseding: readonly Kind[] = kinds.slice(0, 5)

const takenAt = mostly<Snapshot['takenAt']>(minute(200), minute(100), undefined)
const members = fc.uniqueArray(fc.integer({ min: 101, max: 205 }).map(runId), { minLength: 40 })
const native = (often: number): fc.Arbitrary<NativeGroups | undefined> =>
  fc.oneof(
    { weight: often, arbitrary: members.map((all) => ({ names: ['ci-7'], members: all })) },
    { weight: 3, arbitrary: fc.constant(undefined) }
  )

const targeted: fc.Arbitrary<Snapshot> = fc
  .record({
    runs: runsOf('pull_request_target'),
    subjectState: pullRequestState,
    native: native(3),
    takenAt,
    shows: mostly(true, false)
  })
  .map(({ runs, shows, ...observed }) => {
    const self = aRun(199, { status: 'in_progress', event: 'pull_request_target', actor: 'ada' })
    return aSnapshot({
      ...observed,
      ...(shows && { showsTargetHeads: true }),
      scope: { ...aSnapshot().scope, event: 'pull_request_target' },
      successors: successorOf(self),
      runs: withOwn(self, runs)
    })
  })

/** The step's own run exists, whatever a list shows. */
function withOwn(self: Run, runs: readonly Run[]): readonly Run[] {
  return [...runs.filter(({ id }) => id !== self.id), self]
}

const defaultBranch = mostly<string | undefined>('main', 'feature', undefined)
const repository = defaultBranch.map((name) => ({
  ...aSnapshot().repository,
  defaultBranch: name
}))

const pushed = fc
  .record({
    runs: runsOf('push'),
    subjectState: branchState,
    native: native(1),
    takenAt,
    repository
  })
  .map((observed) => aPushSnapshot(observed))

const tagState: fc.Arbitrary<SubjectState> = fc.record({
  kind: fc.constant('tag' as const),
  sha: commit.map((word) => aHead(word).sha),
  branchOfSameName: mostly<'absent' | 'present' | 'unread'>('absent', 'present', 'unread')
})
const tagged = fc
  .record({ runs: runsOf('push'), subjectState: tagState, takenAt, repository })
  .map((observed) =>
    aPushSnapshot({ ...observed, subject: { kind: 'tag', ref: 'refs/tags/feature' } })
  )

const ofPullRequest = fc
  .record({
    runs: runsOf('pull_request'),
    successors: successor,
    subjectState: pullRequestState,
    native: native(1),
    takenAt
  })
  .map((observed) => aSnapshot(observed))

/** Of the other workflow, sometimes for the current head, and not always read by id. */
const second = fc
  .record({ run: runOf('pull_request'), sha: mostly('c199', 'c3'), isRead: mostly(true, false) })
  .map(({ run, sha, isRead }) => {
    const workflow = aWorkflow('other.yml')
    const head = { ...run.head, sha: aHead(sha).sha }
    const other = { ...run, id: runId(198), number: 98, workflow, head }
    return { run: other, knownBy: isRead ? ('read-by-id' as const) : ('listed' as const) }
  })
const manyWorkflows = fc
  .record({ observed: ofPullRequest, second, moved: fc.array(fc.boolean(), { maxLength: 10 }) })
  .map(({ observed, second: other, moved }): Snapshot => {
    const workflow = other.run.workflow
    const elsewhere = (run: Run, at: number): Run =>
      moved[at] === true ? { ...run, workflow } : run
    return {
      ...observed,
      scope: { ...observed.scope, workflows: undefined },
      successors: [...observed.successors, other],
      runs: observed.runs.map(elsewhere)
    }
  })

const closedPull = fc
  .record({
    some: pull,
    state: mostly<'closed' | 'merged' | 'open'>('closed', 'merged', 'open'),
    second: fc.integer({ min: 0, max: 8 })
  })
  .map(({ some, state, second: late }) => ({
    ...aPull(7, { state, labels: some.labels, createdAt: minute(0) }),
    closedAt:
      state === 'open'
        ? undefined
        : (((some.closedAt ?? minute(60)) + late * 1000) as typeof some.createdAt),
    head: aHead('c199')
  }))
const closing = fc
  .record({
    runs: runsOf('pull_request'),
    subjectState: fc.oneof(
      { weight: 6, arbitrary: withOneOpenedAnew(closedPull) },
      { weight: 1, arbitrary: pullRequestState }
    ),
    native: native(1),
    takenAt,
    isAlone: mostly(false, true),
    isCompanion: mostly(false, true),
    started: fc.integer({ min: 60, max: 160 })
  })
  .map(({ runs, isAlone, isCompanion, started, ...observed }) => {
    const own = aRun(199, { status: 'in_progress', actor: 'ada', createdAt: minute(started) })
    const successors = isAlone ? [] : successorOf(own, isCompanion ? 'listed' : 'executing')
    const acting = isCompanion ? { self: runId(900), source: own.id } : { self: own.id }
    return aSnapshot({ ...observed, ...acting, successors, runs: withOwn(own, runs) })
  })

const queueRef = 'gh-readonly-queue/main/pr-7-c1'
const dissolved = fc
  .record({
    runs: runsOf('merge_group'),
    ref: mostly<'absent' | 'present' | 'unread'>('absent', 'present', 'unread'),
    merged: fc.option(fc.constant(aPull(7).number), { nil: undefined }),
    end: fc.integer({ min: 40, max: 130 }),
    isOwnWorkflow: fc.boolean(),
    takenAt
  })
  .map(({ runs, ref, merged, end, isOwnWorkflow, ...observed }) => {
    const self = aRun(199, { status: 'in_progress', event: 'merge_group', createdAt: minute(end) })
    return aSnapshot({
      ...observed,
      scope: { ...aSnapshot().scope, workflows: undefined, event: 'merge_group' },
      subject: {
        kind: 'merge-group',
        ref: queueRef,
        ...(merged === undefined ? {} : { merged })
      },
      subjectState: { kind: 'merge-group', ref },
      successors: isOwnWorkflow ? successorOf(self) : [],
      runs: withOwn(self, runs)
    })
  })

const snapshotOf: Readonly<Record<Kind, fc.Arbitrary<Snapshot>>> = {
  'pull request': ofPullRequest,
  pull_request_target: targeted,
  push: pushed,
  tag: tagged,
  'all workflows': manyWorkflows,
  closed: closing,
  stopped,
  'merge group': dissolved,
  'deleted branch': deleted
}

const modeOf = (kind: Kind): Policy['mode'] => {
  if (kind === 'closed') return 'closed'
  if (kind === 'stopped') return 'stop'
  if (kind === 'deleted branch') return 'branch-gone'
  return kind === 'merge group' ? 'merge-group' : 'supersede'
}

/** The user usually allows what is kept by default: laws say nothing about runs that are all kept. */
const usual: Readonly<Partial<Record<Kind, Partial<Policy>>>> = {
  'pull request': { refs: [] },
  stopped: { stopOn: stopsByEither },
  tag: { refs: [{ of: 'name', isException: true, text: '!**', matches: () => true }] }
}

export const situationOf = (kind: Kind): fc.Arbitrary<Situation> =>
  fc
    .record({ snapshot: snapshotOf[kind], policy, dice: fc.nat(2) })
    .map(({ snapshot, policy: some, dice }) => ({
      snapshot,
      policy: { ...some, ...(dice === 0 ? {} : usual[kind]), mode: modeOf(kind) }
    }))

/** Two of one kind: the real situation, and another possible one. */
export const twoSituations = (
  some: readonly Kind[]
): fc.Arbitrary<readonly [Situation, Situation]> =>
  fc.oneof(...some.map((kind) => fc.tuple(situationOf(kind), situationOf(kind))))
