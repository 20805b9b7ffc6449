// Did a person start this attempt after a given time?
import type { Instant, Run } from '../model/model.js'
import type { Policy } from '../model/policy.js'
import type { KeepReason } from '../model/reason.js'

/**
 * The reason to keep an attempt that a person started at or after `since`, or at an unknown time. A re-run changes
 * `run_started_at`, but not `created_at`.
 */
export function keepStartedSince(
  { attempt, startedAt }: Run,
  since: Instant | undefined,
  { reruns }: Policy
): KeepReason | undefined {
  if (attempt <= 1 || reruns === 'cancel') return undefined
  if (since === undefined || startedAt === undefined)
    return { code: 'rerun', attempt, unsure: true }
  return startedAt < since ? undefined : { code: 'rerun', attempt }
}
