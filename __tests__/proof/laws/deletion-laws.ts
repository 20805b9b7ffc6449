// Laws of the mode for a deleted branch.
import assert from 'node:assert/strict'
import type { SubjectState } from '../../../src/model/model.js'
import { assertNoneOf, law, type Holds, type Law } from './law.js'
import { cancels, confirmations, laterLook } from './mind.js'
import { isBefore } from './superseding-laws.js'

const ofDeletions = (words: string, holds: Holds): Law => law(words, holds, ['deleted branch'])

const isGone = (subjectState: SubjectState): boolean =>
  subjectState.kind === 'deleted-branch' && subjectState.branch === 'absent'

export const lawsOfDeletions: readonly Law[] = [
  ofDeletions('decide clears up only after a branch that is seen to be gone', (mind, some) => {
    if (!isGone(some.snapshot.subjectState)) assert.deepEqual(cancels(some, mind), [])
  }),
  ofDeletions('decide clears up nothing where a tag may have the name', (mind, some) => {
    const { subjectState, native } = some.snapshot
    // The name of a concurrency group contains the full ref.
    if (native !== undefined) return
    const hasNone =
      subjectState.kind === 'deleted-branch' && subjectState.tagOfSameName === 'absent'
    if (!hasNone) assert.deepEqual(cancels(some, mind), [])
  }),
  ofDeletions(
    'decide clears up only what was there before the run that the deletion started',
    (mind, some) => {
      const { runs, self } = some.snapshot
      const own = runs.find(({ id }) => id === self)
      assertNoneOf(
        cancels(some, mind),
        ({ run }) =>
          own === undefined ||
          run.id >= own.id ||
          !(run.createdAt === own.createdAt || isBefore(run.createdAt, own.createdAt))
      )
    }
  ),
  ofDeletions('decide keeps the commit that the default branch was at', (mind, some) => {
    const { runs, self } = some.snapshot
    const tip = runs.find(({ id }) => id === self)?.head.sha
    assertNoneOf(cancels(some, mind), ({ run }) => run.head.sha === tip)
  }),
  ofDeletions('decide keeps what a person started again after the deletion', (mind, some) => {
    const { runs, self } = some.snapshot
    const at = runs.find(({ id }) => id === self)?.createdAt
    assertNoneOf(
      cancels(some, mind),
      ({ run }) => run.attempt > 1 && some.policy.reruns === 'keep' && !isBefore(run.startedAt, at)
    )
  }),
  ofDeletions(
    'confirm clears up nothing after a branch that is there again',
    (mind, some, other) => {
      assertNoneOf(
        confirmations(some, laterLook(some, other), mind),
        ({ now: { subjectState }, agreed }) => agreed && !isGone(subjectState)
      )
    }
  )
]
