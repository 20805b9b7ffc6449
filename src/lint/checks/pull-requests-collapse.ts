// All pull requests, comments or sources share one name.
import type { Encounter } from '../../workflow/encounters.js'
import { remarksByBlock, verb, type Check } from '../check.js'
import { isOfTarget, subjectOf } from '../names.js'

export const pullRequestsCollapse: Check = {
  code: 'pull-requests-collapse',
  severity: 'warning',
  find: ({ losses }) =>
    remarksByBlock(
      losses.filter((encounter) => encounter.loss === 'pull-requests' && !isOfTarget(encounter)),
      (encounter) => ({
        ...textsOf(encounter),
        repair: `put ${subjectOf(encounter.later.run)} into the name`
      })
    ),
  repair:
    "put the pull request's number into the name, or let the runs of a lock wait with queue: max",
  docs: {
    what: 'Two pull requests are open, and the name of the group has nothing in it that tells them apart: only `github.workflow`, or `github.ref` for events that always run on the default branch (`issue_comment`, `workflow_run`). The newer run cancels the run of the other pull request.',
    lost: 'the required checks of a pull request. A push to another pull request is enough to cancel them.'
  }
}

function textsOf(encounter: Encounter): { readonly message: string; readonly lost: string } {
  const { event, subject } = encounter.later.run
  const isThread = subject.kind === 'thread'
  const noun = !isThread ? 'pull request' : event === 'issues' ? 'issue' : 'conversation'
  return {
    message: `The run of one ${noun} ${verb(encounter)} the run of another one`,
    lost: `the ${isThread ? 'work' : 'checks'} of the other ${noun}`
  }
}
