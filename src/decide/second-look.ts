// Is the second look that `settle` asks for worth its time?
import type { Policy } from '../model/policy.js'
import { cancellations, type Plan, type Verdict } from '../model/verdict.js'

/**
 * Whether a second look can change something. Lists may show a run late. A second look can withdraw a cancellation, or find the
 * newer run that was missing. In the other modes it can find further runs of a subject that has ended, which no later step looks
 * for.
 */
export function wantsSecondLook(plan: Plan, { mode }: Policy): boolean {
  if (mode !== 'supersede' || cancellations(plan).length > 0) return true
  return plan.verdicts.some(lacksNewerRun)
}

function lacksNewerRun({ reason }: Verdict): boolean {
  return reason.code === 'not-older' && reason.than === undefined
}
