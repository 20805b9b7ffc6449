// What a person who asked for a plan should know where there is nothing to plan.
import { isWorthLooking, whySkipped } from '../gather/skip.js'
import type { Conclusion } from '../model/conclusion.js'
import type { Target } from '../model/target.js'
import type { Policy } from '../model/policy.js'

/** Sentences of ours. */
export function remarksOn(
  { snapshot: { scope } }: Pick<Conclusion, 'snapshot'>,
  target: Target,
  policy: Policy
): readonly string[] {
  if (scope.event === 'workflow_run') {
    return [
      'This is a run of workflow_run, such as a companion. Plan for the run that it acts for: --run with the id of that one.'
    ]
  }
  return isWorthLooking(target, policy) ? [] : [`No run was read: ${whySkipped(target, policy)}.`]
}
