// Does a cancel verdict still hold for what was read again right before the cancel?
import { judge } from './judge.js'
import type { Policy, Run, Snapshot } from './model.js'
import type { KeepReason } from './reason.js'
import type { CancelVerdict } from './verdict.js'

/**
 * Undefined: it holds. Otherwise the reason to keep that stands against it now.
 * `now` is the snapshot of the first look with everything that can change read again; what never changes (order, group,
 * event) comes from the run itself and is judged again for good measure.
 */
export function confirm(
  verdict: CancelVerdict,
  run: Run,
  now: Snapshot,
  policy: Policy
): KeepReason | undefined {
  // A cancel hits the attempt that is there when it arrives: somebody's re-run must not be hit for the old one.
  if (run.id !== verdict.run.id || run.attempt !== verdict.run.attempt) {
    return { code: 'rerun', attempt: run.attempt }
  }
  const reason = judge(run, now, policy)
  return reason.code === 'superseded' ? undefined : reason
}
