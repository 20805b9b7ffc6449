// Names of what runs are for, in the sentences of findings.
import type { Encounter } from '../workflow/encounters.js'
import type { SampleRun } from '../workflow/samples/sample.js'

export function branchOf({ subject }: SampleRun): string {
  return subject.kind === 'branch' ? subject.name : 'the branch'
}

/** Whether both are runs of `pull_request_target`. */
export const isOfTarget = ({ earlier, later }: Encounter): boolean =>
  earlier.run.event === 'pull_request_target' && later.run.event === 'pull_request_target'

/** What the name of a group must read to tell the subjects of such a run apart. */
export function subjectOf({ isCompanion, event }: SampleRun): string {
  if (isCompanion)
    return 'github.event.workflow_run.head_repository.full_name and github.event.workflow_run.head_branch'
  return event === 'issue_comment' || event === 'issues'
    ? 'github.event.issue.number'
    : 'github.event.pull_request.number'
}
