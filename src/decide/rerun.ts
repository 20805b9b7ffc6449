// Did somebody ask for this attempt since then?
import type { Instant, Run } from '../model/model.js'
import type { Policy } from '../model/policy.js'
import type { KeepReason } from '../model/reason.js'

/** A tie counts as since, and so does not knowing. `created_at` stays on a re-run, `run_started_at` does not. */
export function keepStartedSince(
  { attempt, startedAt }: Run,
  since: Instant | undefined,
  { reruns }: Policy
): KeepReason | undefined {
  if (attempt <= 1 || reruns === 'cancel') return undefined
  const startedBefore = since !== undefined && startedAt !== undefined && startedAt < since
  return startedBefore ? undefined : { code: 'rerun', attempt }
}
