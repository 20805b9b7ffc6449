// Does a cancel verdict still hold for what was read again right before the cancel?
import type { Run, Snapshot } from '../model/model.js'
import { withoutPending } from '../model/pending.js'
import type { Policy } from '../model/policy.js'
import type { KeepReason } from '../model/reason.js'
import { currentHead } from '../model/subject-state.js'
import type { CancelVerdict } from '../model/verdict.js'
import { judge, sceneOf, type Judge } from './judge.js'
import { keepRules, subjectCodes } from './rules.js'

/** What was seen when it was decided, and the same with everything that can change read again. */
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
 * Undefined: it holds. Otherwise the reason to keep that stands against it now. A pending fact keeps. Facts that never change
 * (order, group, event) come from the run itself and are judged again for good measure.
 */
export const confirm: Confirm = confirmBy(judge)

export function confirmBy(judgeRun: Judge): Confirm {
  return (verdict, run, { look, now: read }, policy) => {
    const now = withoutPending(read)
    // A cancel hits the attempt that is there when it arrives: the re-run of a person must not be hit for the old attempt.
    if (run.id !== verdict.run.id || run.attempt !== verdict.run.attempt) {
      return { code: 'rerun', attempt: run.attempt }
    }
    const unread = run.jobs === undefined ? keepWithoutJobs(run, now, policy) : undefined
    if (unread !== undefined) return unread
    const { action, reason } = judgeRun(run, now, policy)
    if (action === 'keep') return reason
    if (reason.code !== 'superseded') return undefined
    const [from, to] = [currentHead(look), currentHead(now)]
    // A push arrives at this moment: the run for that push looks again, and sees more. Where the head has moved to the newer run
    // itself, the first look was only late.
    if (from === to || to === reason.to) return undefined
    return { code: 'head-unknown', moved: { from, to } }
  }
}

/** Undefined: its jobs do not matter to whether it may be cancelled, and need not be read. */
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

/** Whether the reason was read of the subject, so that it stands against every other cancel of the group as well. */
export function holdsForAll(reason: KeepReason): boolean {
  const hasMoved = reason.code === 'head-unknown' && reason.moved !== undefined
  return hasMoved || subjectCodes.has(reason.code)
}
