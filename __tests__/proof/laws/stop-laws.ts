// Laws of `stop-on`: only facts that surely hold now, and only runs that are surely older.
import assert from 'node:assert/strict'
import type { PullRequest, Snapshot } from '../../../src/model/model.js'
import type { Policy } from '../../../src/model/policy.js'
import { assertNoneOf, law, type Law } from './law.js'
import { cancels, confirmations, laterLook } from './mind.js'
import { isBefore } from './superseding-laws.js'

export const lawsOfStops: readonly Law[] = [
  law(
    'decide stops only runs of a pull request that is seen to be open and a draft, or to have the label',
    (mind, some) => {
      if (!isStopped(some.snapshot, some.policy)) assert.deepEqual(cancels(some, mind), [])
    },
    ['stopped']
  ),
  law(
    'decide stops only what is surely older than the run that executes the step',
    (mind, some) => {
      const { runs, self, successors } = some.snapshot
      const own = runs.find(({ id }) => id === self)
      const begun = minuteBefore(own?.createdAt)
      assertNoneOf(cancels(some, mind), ({ run }) => {
        const isOfOwn = run.workflow.id === own?.workflow.id && successors.length > 0
        const isOlder = own !== undefined && run.id < own.id
        const isFirst = isOfOwn && run.number < (own?.number ?? 0)
        return !isOlder || !(isFirst || isBefore(run.createdAt, begun))
      })
    },
    ['stopped']
  ),
  law(
    'decide stops nothing that a person started again when the pull request was to be stopped',
    (mind, some) => {
      const { runs, self } = some.snapshot
      const begun = minuteBefore(runs.find(({ id }) => id === self)?.createdAt)
      assertNoneOf(
        cancels(some, mind),
        ({ run }) =>
          run.attempt > 1 && some.policy.reruns === 'keep' && !isBefore(run.startedAt, begun)
      )
    },
    ['stopped']
  ),
  law(
    'confirm stops nothing of a pull request that is ready again',
    (mind, some, other) => {
      for (const { now, agreed } of confirmations(some, laterLook(some, other), mind)) {
        if (agreed) assert.ok(isStopped(now, some.policy))
      }
    },
    ['stopped']
  )
]

const minuteBefore = (time: number | undefined): number | undefined =>
  time === undefined ? undefined : time - 60_000

function isStopped({ subjectState }: Snapshot, policy: Policy): boolean {
  const seven =
    subjectState.kind === 'pull-request'
      ? subjectState.pulls.find(({ number }) => number === 7)
      : undefined
  if (seven === undefined || !isAllowed(seven.state, policy)) return false
  const has = (name: string): boolean =>
    seven.labels.some((label) => label.toLowerCase() === name.toLowerCase())
  return policy.stopOn.some((fact) =>
    fact.kind === 'draft' ? seven.isDraft === true : has(fact.name)
  )
}

function isAllowed(state: PullRequest['state'], { onClosed, onMerged }: Policy): boolean {
  if (state === 'open') return true
  return (state === 'closed' ? onClosed : onMerged) === 'cancel'
}
