// The verdict on each run: keep or cancel, and why. The types do not allow a cancel verdict with a reason to keep.
import type { Run } from './model.js'
import type { CancelReason, KeepReason } from './reason.js'

export interface KeepVerdict {
  readonly action: 'keep'
  readonly run: Run
  readonly reason: KeepReason
}
export interface CancelVerdict {
  readonly action: 'cancel'
  readonly run: Run
  readonly reason: CancelReason
}
export type Verdict = KeepVerdict | CancelVerdict

/** A verdict without its run. */
export type Judgement = Omit<KeepVerdict, 'run'> | Omit<CancelVerdict, 'run'>

/** One verdict for every run that was seen, oldest first. */
export interface Plan {
  readonly verdicts: readonly Verdict[]
}

/** The runs to cancel, oldest first. */
export function cancellations(plan: Plan): readonly CancelVerdict[] {
  return plan.verdicts.filter((verdict) => verdict.action === 'cancel')
}
