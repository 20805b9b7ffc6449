import type { KeepRule } from '../rule.js'

/**
 * A person asked for this attempt when the newer run was already there (a tie counts as after, not knowing too).
 * `created_at` stays on a re-run, `run_started_at` does not.
 */
export const keepRerun: KeepRule = (run, { policy, witness }) => {
  if (run.attempt <= 1 || policy.reruns === 'cancel') return undefined
  const newerSince = witness?.run.createdAt
  const startedBefore =
    newerSince !== undefined && run.startedAt !== undefined && run.startedAt < newerSince
  return startedBefore ? undefined : { code: 'rerun', attempt: run.attempt }
}
