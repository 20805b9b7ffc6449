import { hasBegun } from '../job.js'
import type { KeepRule } from '../rule.js'

/**
 * A half-done deploy is worse than a stale one, and one that is done wants the rest of its run. Jobs are read right before
 * a cancel: where they are not read yet, this rule has nothing to say, and `confirm` insists on them.
 */
export const keepProtectedJob: KeepRule = (run, { policy }) => {
  const job = run.jobs?.find(
    (one) => hasBegun(one) && policy.jobs.some(({ matches }) => matches(one.name))
  )
  return job === undefined ? undefined : { code: 'protected-job', job: job.name }
}
