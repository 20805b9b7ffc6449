// What a person who asked for a plan should know where there is nothing to plan.
import { isWorthLooking, whySkipped } from '../gather/skip.js'
import type { Ports } from '../ports.js'
import type { Conclusion } from '../model/conclusion.js'
import type { Target } from '../model/target.js'
import type { Policy } from '../model/policy.js'
import { branchName, tagPrefix } from '../model/ref.js'

/** Costs one request, and that only where a branch was named that is not there. */
export async function remarksOn(
  { snapshot }: Conclusion,
  { target, policy }: { readonly target: Target; readonly policy: Policy },
  { subjects }: Pick<Ports, 'subjects'>
): Promise<readonly string[]> {
  const { subject, subjectState, scope } = snapshot
  if (scope.event === 'workflow_run') {
    return [
      'This is a run of workflow_run, such as a companion. Plan for the run that it acts for: --run with the id of that one.'
    ]
  }
  if (!isWorthLooking(target, policy))
    return [`Nothing was looked at: ${whySkipped(target, policy)}.`]
  if (subject.kind !== 'branch' || subjectState.kind !== 'unread') return []
  const tag = await subjects.hasRef(`${tagPrefix}${branchName(subject.ref)}`)
  return tag.ok && tag.value
    ? [
        'There is no such branch, but a tag of this name. Runs of a tag are kept, unless protect-refs lifts it: plan with --run for one of them.'
      ]
    : []
}
