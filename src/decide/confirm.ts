// Does a cancel verdict still hold for what was read again right before the cancel?
import { judge } from './judge.js'
import { liveSha } from '../model/subject-state.js'
import type { Run, Snapshot } from '../model/model.js'
import type { Policy } from '../model/policy.js'
import type { KeepReason } from '../model/reason.js'
import { keepUnlessJobsAreRead } from './rules/keep-nearly-done.js'
import type { CancelVerdict } from '../model/verdict.js'

/** What was seen when it was decided, and the same with everything that can change read again. */
export interface TwoLooks {
  readonly look: Snapshot
  readonly now: Snapshot
}

/**
 * Undefined: it holds. Otherwise the reason to keep that stands against it now. What never changes (order, group, event)
 * comes from the run itself and is judged again for good measure.
 */
export function confirm(
  verdict: CancelVerdict,
  run: Run,
  { look, now }: TwoLooks,
  policy: Policy
): KeepReason | undefined {
  // A cancel hits the attempt that is there when it arrives: somebody's re-run must not be hit for the old one.
  if (run.id !== verdict.run.id || run.attempt !== verdict.run.attempt) {
    return { code: 'rerun', attempt: run.attempt }
  }
  const unread = run.jobs === undefined ? keepWithoutJobs(run, now, policy) : undefined
  if (unread !== undefined) return unread
  const { action, reason } = judge(run, now, policy)
  if (action === 'keep') return reason
  if (reason.code !== 'superseded') return undefined
  const [from, to] = [liveSha(look), liveSha(now)]
  // Somebody pushes at this very moment: the run for that push looks again, with more in view. Where it is the newer run
  // itself that the head has moved to, the first look was only late.
  if (from === to || to === reason.to) return undefined
  return { code: 'head-unknown', moved: { from, to } }
}

/** Undefined: its jobs have no say in whether it may be cancelled, and need not be read. */
export function keepWithoutJobs(
  run: Run,
  snapshot: Snapshot,
  policy: Policy
): KeepReason | undefined {
  return policy.jobs.length > 0
    ? { code: 'protected-job', job: undefined }
    : keepUnlessJobsAreRead(run, snapshot, policy)
}

const ofAll: readonly KeepReason['code'][] = [
  'pull-request-closed',
  'pull-request-merged',
  'pull-request-open',
  'stop-lifted',
  'live-merge-group',
  'branch-exists',
  'exempt-label',
  'protected-ref'
]

/** Whether the reason was read of the subject, so that it stands against every other cancel of the group as well. */
export function holdsForAll(reason: KeepReason): boolean {
  const hasMoved = reason.code === 'head-unknown' && reason.moved !== undefined
  return hasMoved || ofAll.includes(reason.code)
}
