import { inMinutes } from '../../model/duration.js'
import { hasBegun } from '../../model/job.js'
import type { Run, Snapshot } from '../../model/model.js'
import type { Policy } from '../../model/policy.js'
import type { KeepReason } from '../../model/reason.js'
import { modes } from '../../model/mode.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'nearly-done': {
      /** Milliseconds that it has been running; undefined if not known. */
      readonly after: number | undefined
    }
  }
}

/**
 * A run that has been running for this long may finish, so that some run finishes even if a person pushes often. GitHub shows a
 * run as queued while any of its jobs waits for a runner, even if other jobs are running. So its jobs are read right before a
 * cancel.
 */
export const keepNearlyDone: KeepRule<'nearly-done'> = {
  modes,
  keeps: (run, { snapshot, policy }) => {
    const isUnderWay = run.status === 'in_progress' || run.jobs?.some(hasBegun) === true
    return isUnderWay ? agedBeyond(run, snapshot, policy) : undefined
  },
  keepsUnread: (run, { snapshot, policy }) =>
    run.status === 'in_progress' ? undefined : agedBeyond(run, snapshot, policy),
  reasons: {
    'nearly-done': {
      say: ({ after }) =>
        after === undefined
          ? 'it is in progress and its start time is unknown (input let-finish-after)'
          : `it has been running for ${inMinutes(after)} and may finish (input let-finish-after)`,
      docs: 'It has begun, and its attempt was started longer ago than `let-finish-after`.'
    }
  }
}

/** Compares two times of GitHub's clock. The time includes time in the queue. An unknown time counts as long enough. */
function agedBeyond(
  { startedAt }: Run,
  { takenAt }: Snapshot,
  { letFinishAfter }: Policy
): KeepReason | undefined {
  if (letFinishAfter === undefined) return undefined
  const after = takenAt === undefined || startedAt === undefined ? undefined : takenAt - startedAt
  return after !== undefined && after <= letFinishAfter ? undefined : { code: 'nearly-done', after }
}
