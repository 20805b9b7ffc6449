import { hasBegun, isToCome } from '../../model/job.js'
import type { KeepRule } from '../rule.js'

/**
 * A half-done deploy is worse than a stale one, and one that is done wants the rest of its run. Jobs are read right before
 * a cancel: where they are not read yet, this rule has nothing to say, and `confirm` insists on them. A release that never comes
 * is as bad: where the user says so, a job that has not begun counts too.
 */
export const keepProtectedJob: KeepRule = (run, { policy }) => {
  const job = run.jobs?.find((one) =>
    policy.jobs.some(
      ({ evenToCome, matches }) =>
        (hasBegun(one) || (evenToCome === true && isToCome(one))) && matches(one.name)
    )
  )
  if (job === undefined) return undefined
  return { code: 'protected-job', job: job.name, ...(isToCome(job) && { toCome: true }) }
}
