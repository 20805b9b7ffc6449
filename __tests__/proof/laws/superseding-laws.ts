// Laws of the mode `supersede`.
import assert from 'node:assert/strict'
import type { Job } from '../../../src/model/job.js'
import { isInFlight, type Run, type Sha, type Snapshot } from '../../../src/model/model.js'
import { compareRuns } from '../../../src/model/order.js'
import type { RefPattern } from '../../../src/model/policy.js'
import type { CancelVerdict } from '../../../src/model/verdict.js'
import { minute } from '../../support/builders.js'
import { assertNoneOf, law, type Holds, type Law } from './law.js'
import { cancels, confirmations, laterLook, wantedIds, type Mind } from './mind.js'
import { superseding, type Situation } from './situations.js'

const ofSuperseding = (words: string, holds: Holds): Law => law(words, holds, superseding)

export const lawsOfSuperseding: readonly Law[] = [
  ofSuperseding(
    'decide cancels only what is strictly older than the run of its own workflow that it names',
    (mind, some) => {
      for (const { victim, newer } of pairs(some, mind)) {
        assert.equal(newer && compareRuns(victim, newer), 'older')
        assert.ok(victim.workflow.id !== undefined)
        assert.equal(victim.workflow.id, newer?.workflow.id)
      }
    }
  ),
  ofSuperseding(
    'decide acts only for the run that executes the step, or for one that was read and gives a verdict on the head',
    (mind, some) => {
      for (const { newer, knownBy } of pairs(some, mind)) {
        if (knownBy === 'executing') continue
        assert.equal(knownBy, 'read-by-id')
        assert.equal(newer?.head.sha, currentHead(some.snapshot))
        assert.ok(newer && (isInFlight(newer) || isVerdict(newer)))
      }
    }
  ),
  ofSuperseding(
    'decide acts for no other run that has ended, unless one of its jobs was seen to have run',
    (mind, some) => {
      assertNoneOf(
        pairs(some, mind),
        ({ newer, knownBy }) =>
          knownBy !== 'executing' &&
          (newer === undefined || (!isInFlight(newer) && newer.jobs?.some(hasRun) !== true))
      )
    }
  ),
  ofSuperseding(
    'decide never cancels the newest run of a workflow',
    (mind, { snapshot, policy }) => {
      const all = [...snapshot.runs, ...snapshot.successors.map(({ run }) => run)]
      for (const { run: victim } of cancels({ snapshot, policy }, mind)) {
        const ids = all
          .filter(({ workflow }) => workflow.id === victim.workflow.id)
          .map(({ id }) => id)
        assert.notEqual(victim.id, Math.max(...ids))
      }
    }
  ),
  ofSuperseding(
    'decide never cancels a run on the current head, unless runs of one commit may and the newer one is on that very head',
    (mind, some) => {
      const head = currentHead(some.snapshot)
      for (const { victim, newer } of pairs(some, mind)) {
        const isReplaced = some.policy.sameCommit === 'cancel' && newer?.head.sha === head
        assert.ok(head !== undefined)
        assert.ok(isReplaced || victim.head.sha !== head)
      }
    }
  ),
  ofSuperseding('decide keeps the runs of one commit unless the user says so', (mind, some) => {
    if (some.policy.sameCommit === 'cancel') return
    assertNoneOf(pairs(some, mind), ({ victim, newer }) => victim.head.sha === newer?.head.sha)
  }),
  ofSuperseding('decide keeps what a person started again after the newer run', (mind, some) => {
    if (some.policy.reruns === 'cancel') return
    assertNoneOf(
      pairs(some, mind),
      ({ victim, newer }) => victim.attempt > 1 && !isBefore(victim.startedAt, newer?.createdAt)
    )
  }),
  ofSuperseding(
    'decide keeps what a person started again after any newer run of its group',
    (mind, some) => {
      if (some.policy.reruns === 'cancel') return
      const all = cancels(some, mind).map(({ run }) => run)
      assertNoneOf(all, (victim) =>
        [...all, ...ofOneBranch(some)].some(
          (other) =>
            victim.attempt > 1 &&
            other.workflow.id === victim.workflow.id &&
            other.id > victim.id &&
            !isBefore(victim.startedAt, other.createdAt)
        )
      )
    }
  ),
  ofSuperseding(
    'decide keeps what a person started again where a newer run may be missing',
    (mind, { snapshot, policy }) => {
      if (policy.reruns === 'cancel') return
      for (const less of [{ complete: false }, { endedSince: minute(300) }]) {
        const poorer = { ...snapshot, ...less }
        assertNoneOf(cancels({ snapshot: poorer, policy }, mind), ({ run }) => run.attempt > 1)
      }
    }
  ),
  ofSuperseding('decide cancels nothing of a pull request that is not seen open', (mind, some) => {
    const { subject, subjectState } = some.snapshot
    if (subject.kind !== 'pull-request') return
    const pulls = subjectState.kind === 'pull-request' ? subjectState.pulls : []
    const state = pulls.find(({ number }) => number === 7)?.state
    const { onClosed, onMerged } = some.policy
    const isFree =
      state === 'open' ||
      (state === 'closed' && onClosed === 'cancel') ||
      (state === 'merged' && onMerged === 'cancel')
    if (!isFree) assert.deepEqual(cancels(some, mind), [])
  }),
  ofSuperseding('decide cancels nothing of a ref that may be a branch and a tag', (mind, some) => {
    const { subjectState, native } = some.snapshot
    // The name of a concurrency group contains the full ref.
    if (native !== undefined) return
    const isUnclear =
      (subjectState.kind === 'branch' && subjectState.tagOfSameName !== 'absent') ||
      (subjectState.kind === 'tag' && subjectState.branchOfSameName !== 'absent')
    if (isUnclear) assert.deepEqual(cancels(some, mind), [])
  }),
  law(
    'decide cancels nothing of a protected ref, unless a line lifts each of its protections',
    (mind, some) => {
      if (isProtected(some)) assert.deepEqual(cancels(some, mind), [])
    },
    [...superseding, 'deleted branch']
  ),
  ofSuperseding(
    'decide cancels no more of a branch once it is the default one or GitHub protects it',
    (mind, some) => {
      const { snapshot, policy } = some
      if (snapshot.subject.kind !== 'branch') return
      const { subjectState, repository } = snapshot
      const before = wantedIds(some, mind)
      // An unknown default branch protects every branch: with more knowledge, more may be cancelled.
      const defaultBranch = repository.defaultBranch && 'feature'
      const guarded: readonly Situation[] = [
        { snapshot, policy: { ...policy, refProtected: true } },
        {
          policy,
          snapshot: { ...snapshot, subjectState: { ...subjectState, ...{ protected: true } } }
        },
        { policy, snapshot: { ...snapshot, repository: { ...repository, defaultBranch } } }
      ]
      for (const one of guarded) {
        assertNoneOf(wantedIds(one, mind), (id) => !before.includes(id))
      }
    }
  ),
  ofSuperseding('decide never cancels across what the template tells apart', (mind, some) => {
    const parts = (some.policy.template ?? []).flatMap((piece) =>
      piece.kind === 'part' ? piece.names : []
    )
    const told: readonly ((run: Run | undefined) => string | undefined)[] = [
      ...(parts.includes('actor') ? [(run?: Run) => run?.actor?.toLowerCase()] : []),
      ...(parts.includes('title') ? [(run?: Run) => run?.title] : [])
    ]
    assertNoneOf(pairs(some, mind), ({ victim, newer }) =>
      told.some((of) => of(victim) === undefined || of(victim) !== of(newer))
    )
  }),
  ofSuperseding(
    'confirm agrees only where the head is where it was, or at the newer run',
    (mind, some, other) => {
      for (const { verdict, now, agreed } of confirmations(some, laterLook(some, other), mind)) {
        const to = verdict.reason.code === 'superseded' ? verdict.reason.to : undefined
        const head = currentHead(now)
        if (agreed) assert.ok(head === currentHead(some.snapshot) || head === to)
      }
    }
  )
]

/** Runs without a pull request and without a template: one group for each workflow. */
function ofOneBranch({ snapshot, policy }: Situation): readonly Run[] {
  const { subject, runs, scope, native } = snapshot
  const isOneGroup = policy.template === undefined && native === undefined
  if (subject.kind !== 'branch' || !isOneGroup) return []
  return runs.filter(
    ({ event, head }) =>
      event === scope.event &&
      head.branch === scope.head.branch &&
      head.repository !== null &&
      head.repository === scope.head.repository
  )
}

interface Pair {
  readonly victim: Run
  readonly newer: Run | undefined
  readonly knownBy: string | undefined
}

/** Each cancel with its successor. */
function pairs(some: Situation, mind: Mind): readonly Pair[] {
  return cancels(some, mind).map(({ run: victim, reason }: CancelVerdict) => {
    const by = some.snapshot.successors.find(
      ({ run: { id } }) => reason.code === 'superseded' && id === reason.by
    )
    return { victim, newer: by?.run, knownBy: by?.knownBy }
  })
}

export function currentHead({ subjectState }: Snapshot): Sha | undefined {
  if (subjectState.kind === 'branch' || subjectState.kind === 'tag') return subjectState.sha
  if (subjectState.kind !== 'pull-request') return undefined
  return subjectState.pulls.find(({ number }) => number === 7)?.head.sha
}

const isVerdict = ({ conclusion }: Run): boolean =>
  conclusion === 'success' || conclusion === 'failure'

/** A job of it began. */
const hasRun = ({ status, conclusion }: Job): boolean =>
  status !== 'pending' && (status !== 'completed' || conclusion !== 'skipped')

export const isBefore = (time: number | undefined, other: number | undefined): boolean =>
  time !== undefined && other !== undefined && time < other

/** Undefined if not known. */
function isDefaultBranch({ subject, repository }: Snapshot): boolean | undefined {
  if (subject.kind === 'tag') return false
  const { defaultBranch } = repository
  return defaultBranch === undefined ? undefined : defaultBranch === 'feature'
}

/** Each property of the ref is true, false, or not known. An unknown property protects, and removes no protection. */
function isProtected({ snapshot, policy }: Situation): boolean {
  const { subject, subjectState } = snapshot
  if (subject.kind !== 'branch' && subject.kind !== 'tag') return false
  const isBranchProtected =
    policy.refProtected || (subjectState.kind === 'branch' && subjectState.protected)
  const truths = {
    'default-branch': isDefaultBranch(snapshot),
    // A protected tag is not a protected branch.
    'protected-branch': subject.kind === 'branch' && isBranchProtected
  }
  const isLifted = (...by: readonly RefPattern['of'][]): boolean | undefined =>
    policy.refs
      .filter(({ of }) => by.includes(of))
      .findLast(
        ({ of, isException, matches }) =>
          (of === 'name' ? matches(subject.ref) : truths[of]) ?? !isException
      )?.isException
  const stands = (isThere: boolean, ...by: readonly RefPattern['of'][]): boolean =>
    isThere && isLifted(...by) !== true
  const standing = [
    stands(subject.kind === 'tag', 'name'),
    stands(truths['default-branch'] !== false, 'name', 'default-branch'),
    stands(truths['protected-branch'], 'name', 'protected-branch')
  ]
  return isLifted('name') === false || standing.includes(true)
}
