import { hasBegun } from '../../model/job.js'
import type { Run, Snapshot } from '../../model/model.js'
import type { Policy } from '../../model/policy.js'
import type { KeepReason } from '../../model/reason.js'
import type { KeepRule } from '../rule.js'

/**
 * What has run that long is left to finish, so that some run finishes however often somebody pushes. GitHub calls a run
 * queued while one of its jobs waits for a runner, whatever the others do, so that the jobs are asked then: read right before
 * a cancel, where `confirm` insists on them.
 */
export const keepNearlyDone: KeepRule = (run, { snapshot, policy }) => {
  const isUnderWay = run.status === 'in_progress' || run.jobs?.some(hasBegun) === true
  return isUnderWay ? agedBeyond(run, snapshot, policy) : undefined
}

/** By GitHub's clock on both sides; the time includes what it spent in the queue. Not knowing counts as too long. */
function agedBeyond(
  { startedAt }: Run,
  { takenAt }: Snapshot,
  { letFinishAfter }: Policy
): KeepReason | undefined {
  if (letFinishAfter === undefined) return undefined
  const after = takenAt === undefined || startedAt === undefined ? undefined : takenAt - startedAt
  return after !== undefined && after <= letFinishAfter ? undefined : { code: 'nearly-done', after }
}

/** What keeps a run whose jobs were not read, where they say whether it is nearly done. */
export function keepUnlessJobsAreRead(
  run: Run,
  snapshot: Snapshot,
  policy: Policy
): KeepReason | undefined {
  return run.status === 'in_progress' ? undefined : agedBeyond(run, snapshot, policy)
}
