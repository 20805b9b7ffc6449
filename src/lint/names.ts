// Names of what runs are for, in the sentences of findings.
import type { Encounter } from '../workflow/encounters.js'
import type { SampleRun } from '../workflow/samples/sample.js'

export function branchOf({ subject }: SampleRun): string {
  return subject.kind === 'branch' ? subject.name : 'the branch'
}

/** Whether both are runs of `pull_request_target`. */
export const isOfTarget = ({ earlier, later }: Encounter): boolean =>
  earlier.run.event === 'pull_request_target' && later.run.event === 'pull_request_target'
