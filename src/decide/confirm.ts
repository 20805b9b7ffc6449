// Does a cancel verdict still hold, by the evidence that was read right before the cancel?
import type { Run, Snapshot } from '../model/model.js'
import { withoutPending } from '../model/pending.js'
import type { Policy } from '../model/policy.js'
import type { KeepReason } from '../model/reason.js'
import { currentHead } from '../model/subject-state.js'
import type { CancelVerdict } from '../model/verdict.js'
import { judge, sceneOf, type Judge } from './judge.js'
import { keepRules, subjectCodes } from './rules.js'

/** The snapshot of the decision, and the same with everything that can change read again. */
export interface TwoLooks {
  readonly look: Snapshot
  readonly now: Snapshot
}

export type Confirm = (
  verdict: CancelVerdict,
  run: Run,
  looks: TwoLooks,
  policy: Policy
) => KeepReason | undefined

/**
 * Undefined if the verdict still holds; otherwise the reason to keep the run. A fact that is still pending keeps it. Facts that
 * never change (order, group, event) are judged again too.
 */
export const confirm: Confirm = confirmBy(judge)

export function confirmBy(judgeRun: Judge): Confirm {
  return (verdict, run, { look, now: read }, policy) => {
    const now = withoutPending(read)
    // A cancel ends the attempt that is current when it arrives: it must not end a person's re-run instead of the old attempt.
    if (run.id !== verdict.run.id || run.attempt !== verdict.run.attempt) {
      return { code: 'rerun', attempt: run.attempt }
    }
    const unread = run.jobs === undefined ? keepWithoutJobs(run, now, policy) : undefined
    if (unread !== undefined) return unread
    const { action, reason } = judgeRun(run, now, policy)
    if (action === 'keep') return reason
    if (reason.code !== 'superseded') return undefined
    const [from, to] = [currentHead(look), currentHead(now)]
    // The head has moved: the run for the new head will decide, because it sees more. If the head moved to the newer run itself,
    // the first look was only out of date.
    if (from === to || to === reason.to) return undefined
    return { code: 'head-unknown', moved: { from, to } }
  }
}

/** The reason to keep a run whose jobs were not read; undefined if no rule needs its jobs. */
export function keepWithoutJobs(
  run: Run,
  snapshot: Snapshot,
  policy: Policy
): KeepReason | undefined {
  const scene = sceneOf(run, snapshot, policy)
  for (const { modes, keepsUnread } of keepRules) {
    const reason = modes.includes(policy.mode) ? keepsUnread?.(run, scene) : undefined
    if (reason !== undefined) return reason
  }
  return undefined
}

/** Whether the reason is about the subject, so that it keeps every run of the group. */
export function holdsForAll(reason: KeepReason): boolean {
  const hasMoved = reason.code === 'head-unknown' && reason.moved !== undefined
  return hasMoved || subjectCodes.has(reason.code)
}
