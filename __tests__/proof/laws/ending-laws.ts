// Laws of the modes that clear up: after a pull request was closed, after an entry left its merge queue.
import assert from 'node:assert/strict'
import type { Run, Snapshot } from '../../../src/core/model.js'
import { assertNoneOf, law, type Law } from './law.js'
import { cancels, confirmations, laterLook } from './mind.js'
import { isBefore } from './superseding-laws.js'

const minute = 60_000

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
    'decide clears up only what was created before the closing',
    (mind, some) => {
      const closedAt = seven(some.snapshot)?.closedAt
      assertNoneOf(cancels(some, mind), ({ run }) => !isBefore(run.createdAt, closedAt))
    },
    ['closed']
  ),
  law(
    'decide keeps what a person started again after the closing',
    (mind, some) => {
      const closedAt = seven(some.snapshot)?.closedAt
      assertNoneOf(
        cancels(some, mind),
        ({ run }) => isRerun(run, some.policy.reruns) && !isBefore(run.startedAt, closedAt)
      )
    },
    ['closed']
  ),
  law(
    'confirm clears up nothing after a pull request that is open again',
    (mind, some, other) => {
      for (const { run, now, agreed } of confirmations(some, laterLook(some, other), mind)) {
        const closedAt = seven(now)?.closedAt
        if (agreed) assert.ok(isBefore(run.createdAt, closedAt))
      }
    },
    ['closed']
  ),
  law(
    'decide clears up only after an entry whose ref is seen to be gone, merged only where the user says so',
    (mind, some) => {
      const { live, subject } = some.snapshot
      const isGone = live.kind === 'merge-group' && live.ref === 'absent'
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
        ({ now: { live }, agreed }) =>
          agreed && !(live.kind === 'merge-group' && live.ref === 'absent')
      )
    },
    ['merge group']
  ),
  law(
    'decide clears up only what is older than the end of the entry',
    (mind, some) => {
      const end = endOf(some.snapshot)
      const own = some.snapshot.witnesses[0]?.run
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

const seven = ({ live }: Snapshot) =>
  live.kind === 'pull-request' ? live.pulls.find(({ number }) => number === 7) : undefined

const isRerun = ({ attempt }: Run, reruns: string): boolean => attempt > 1 && reruns === 'keep'

/** As early as the entry may have ended: what its end has started may come a minute late. */
function endOf({ runs, self }: Snapshot): number | undefined {
  const at = runs.find(({ id }) => id === self)?.createdAt
  return at === undefined ? undefined : at - minute
}
