// Possible snapshots of a pull request whose runs are to be stopped: it became a draft, or it got a label.
import fc from 'fast-check'
import type { PullRequest, Snapshot } from '../../../src/model/model.js'
import { mostly, pullRequestState, runsOf, withOneOpenedAnew } from '../../support/arbitrary.js'
import { aHead, aPull, aRun, aSnapshot, minute, successorOf } from '../../support/builders.js'

const stoppedPull = fc
  .record({
    isDraft: fc.constantFrom(true, true, false, undefined),
    labels: fc.constantFrom(['cancel-ci'], ['Cancel-CI', 'keep-ci'], [], ['bug']),
    state: mostly<PullRequest['state']>('open', 'closed', 'merged')
  })
  .map(({ state, ...facts }) =>
    aPull(7, {
      ...facts,
      state,
      head: aHead('c199'),
      closedAt: state === 'open' ? undefined : minute(110)
    })
  )

/** Run 199 executes the step. It is of its own workflow, or of the others' workflow. */
export const stopped: fc.Arbitrary<Snapshot> = fc
  .record({
    runs: runsOf('pull_request'),
    subjectState: fc.oneof(
      { weight: 8, arbitrary: withOneOpenedAnew(stoppedPull) },
      { weight: 1, arbitrary: pullRequestState }
    ),
    event: fc.integer({ min: 60, max: 130 }),
    isDisputed: mostly(false, true),
    takenAt: mostly<Snapshot['takenAt']>(minute(200), undefined)
  })
  .map(({ runs, event, isDisputed, ...observed }) => {
    const own = aRun(199, { status: 'in_progress', actor: 'ada', createdAt: minute(event) })
    return aSnapshot({
      ...observed,
      scope: {
        ...aSnapshot().scope,
        workflows: undefined,
        otherEvents: ['pull_request_target']
      },
      successors: isDisputed ? [] : successorOf(own),
      runs: [...runs.filter(({ id }) => id !== own.id), own]
    })
  })
