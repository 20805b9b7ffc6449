// Laws of the modes for an end: a pull request was closed, or an entry left its merge queue.
import assert from 'node:assert/strict'
import type { Run, Snapshot } from '../../../src/model/model.js'
import { assertNoneOf, law, type Law } from './law.js'
import { cancels, confirmations, laterLook } from './mind.js'
import { isBefore } from './superseding-laws.js'

const second = 1000
const minute = 60 * second

export const lawsOfEndings: readonly Law[] = [
  law(
    'decide clears up only after a pull request that is seen closed, or merged where the user says so',
    (mind, some) => {
      const state = seven(some.snapshot)?.state
      const isOver = state === 'closed' || (state === 'merged' && some.policy.onMerged === 'cancel')
      if (!isOver) assert.deepEqual(cancels(some, mind), [])
    },
    ['closed']
  ),
  law(
    'decide clears up only what was created before the closing, by more than two clocks may differ',
    (mind, some) => {
      const since = sinceClosing(some.snapshot)
      assertNoneOf(cancels(some, mind), ({ run }) => !isBefore(run.createdAt, since))
    },
    ['closed']
  ),
  law(
    'decide keeps what came with the run that the closing started, or after it',
    (mind, some) => {
      const { runs, self, source } = some.snapshot
      const started = runs.find(({ id }) => id === (source ?? self))
      assertNoneOf(
        cancels(some, mind),
        ({ run }) =>
          started === undefined ||
          run.id >= started.id ||
          (started.createdAt !== undefined && !isBefore(run.createdAt, started.createdAt))
      )
    },
    ['closed']
  ),
  law(
    'decide keeps what a person started again after the closing',
    (mind, some) => {
      const since = sinceClosing(some.snapshot)
      assertNoneOf(
        cancels(some, mind),
        ({ run }) => isRerun(run, some.policy.reruns) && !isBefore(run.startedAt, since)
      )
    },
    ['closed']
  ),
  law(
    'confirm clears up nothing after a pull request that is open again',
    (mind, some, other) => {
      for (const { run, now, agreed } of confirmations(some, laterLook(some, other), mind)) {
        if (agreed) assert.ok(isBefore(run.createdAt, sinceClosing(now)))
      }
    },
    ['closed']
  ),
  law(
    'decide clears up only after an entry whose ref is seen to be gone, merged only where the user says so',
    (mind, some) => {
      const { subjectState, subject } = some.snapshot
      const isGone = subjectState.kind === 'merge-group' && subjectState.ref === 'absent'
      const isMerged = subject.kind === 'merge-group' && subject.merged !== undefined
      const isOver = isGone && (!isMerged || some.policy.onMerged === 'cancel')
      if (!isOver) assert.deepEqual(cancels(some, mind), [])
    },
    ['merge group']
  ),
  law(
    'confirm clears up nothing after an entry whose ref is there',
    (mind, some, other) => {
      assertNoneOf(
        confirmations(some, laterLook(some, other), mind),
        ({ now: { subjectState }, agreed }) =>
          agreed && !(subjectState.kind === 'merge-group' && subjectState.ref === 'absent')
      )
    },
    ['merge group']
  ),
  law(
    'decide clears up only what is older than the end of the entry',
    (mind, some) => {
      const end = endOf(some.snapshot)
      const own = some.snapshot.successors[0]?.run
      assertNoneOf(cancels(some, mind), ({ run }) => {
        const isOlder =
          own !== undefined &&
          run.workflow.id === own.workflow.id &&
          run.id < own.id &&
          run.number < own.number
        return !isOlder && !isBefore(run.createdAt, end)
      })
    },
    ['merge group']
  ),
  law(
    'decide keeps what a person started again after the end of the entry',
    (mind, some) => {
      const end = endOf(some.snapshot)
      assertNoneOf(
        cancels(some, mind),
        ({ run }) => isRerun(run, some.policy.reruns) && !isBefore(run.startedAt, end)
      )
    },
    ['merge group']
  )
]

const seven = ({ subjectState }: Snapshot) =>
  subjectState.kind === 'pull-request'
    ? subjectState.pulls.find(({ number }) => number === 7)
    : undefined

/** The earliest creation time of a run that came after the closing. */
function sinceClosing(snapshot: Snapshot): number | undefined {
  const closedAt = seven(snapshot)?.closedAt
  return closedAt === undefined ? undefined : closedAt - 5 * second
}

const isRerun = ({ attempt }: Run, reruns: string): boolean => attempt > 1 && reruns === 'keep'

/** The earliest time of the entry's end: runs that the end started may come a minute late. */
function endOf({ runs, self }: Snapshot): number | undefined {
  const at = runs.find(({ id }) => id === self)?.createdAt
  return at === undefined ? undefined : at - minute
}
