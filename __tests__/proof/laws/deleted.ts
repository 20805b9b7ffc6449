// Possible snapshots after a branch was deleted: run 199 was started by the deletion, on the default branch.
import fc from 'fast-check'
import type { SubjectState, Presence, Snapshot } from '../../../src/model/model.js'
import { mostly, runsOf } from '../../support/arbitrary.js'
import { aHead, aPushSnapshot, aRun, minute, repositoryId } from '../../support/builders.js'

const presence = mostly<Presence>('absent', 'present', 'unread')
const subjectState: fc.Arbitrary<SubjectState> = fc.record({
  kind: fc.constant('deleted-branch' as const),
  branch: presence,
  tagOfSameName: presence
})

export const deleted: fc.Arbitrary<Snapshot> = fc
  .record({
    runs: runsOf('push'),
    subjectState,
    takenAt: mostly<Snapshot['takenAt']>(minute(200), minute(100), undefined),
    at: fc.integer({ min: 40, max: 130 }),
    tip: mostly('m0', 'c1', 'c2'),
    isListed: mostly(true, false)
  })
  .map(({ runs, at, tip, isListed, ...observed }) => {
    const own = aRun(199, {
      status: 'in_progress',
      event: 'delete',
      head: aHead(tip, { branch: 'main' }),
      createdAt: isListed ? minute(at) : undefined
    })
    return aPushSnapshot({
      ...observed,
      scope: {
        workflows: undefined,
        event: 'push',
        head: { repository: repositoryId(1), branch: 'feature' }
      },
      successors: [],
      runs: [...runs.filter(({ id }) => id !== own.id), own]
    })
  })
