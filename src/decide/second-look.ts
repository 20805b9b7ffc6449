// Is a second look worth its time, where the user wants one (`settle`)?
import type { Policy } from '../model/policy.js'
import { cancellations, type Plan, type Verdict } from '../model/verdict.js'

/**
 * Lists may show a run late. A second look may take away what the first one would cancel. It may also find the newer run that
 * the first one lacked, or a run of what has ended: nobody else looks for that one later.
 */
export function wantsSecondLook(plan: Plan, { mode }: Policy): boolean {
  if (mode !== 'supersede' || cancellations(plan).length > 0) return true
  return plan.verdicts.some(lacksNewerRun)
}

function lacksNewerRun({ reason }: Verdict): boolean {
  return reason.code === 'not-older' && reason.than === undefined
}
