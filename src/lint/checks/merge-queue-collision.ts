// Two entries of a merge queue, or an entry and another run, in one group.
import { remarksByBlock, verb, type Check } from '../check.js'

export const mergeQueueCollision: Check = {
  code: 'merge-queue-collision',
  severity: 'warning',
  find: ({ losses }) =>
    remarksByBlock(
      losses.filter(
        ({ loss, earlier }) => loss === 'queue-entry' && earlier.run.subject.kind === 'queue-entry'
      ),
      (encounter) => ({
        message: `Another run ${verb(encounter)} the run of a merge queue entry`,
        lost: 'the check of that entry: GitHub removes its pull request from the queue'
      })
    ),
  repair: 'put github.ref or github.run_id into the name for merge_group',
  docs: {
    what: 'Two pull requests stand in the merge queue, and both runs have one group: `github.event.pull_request.number` and `github.head_ref` are empty for `merge_group`, and `github.workflow` is the same for both. The run of the second cancels the run of the first, or takes its waiting place.',
    lost: '[osac-project/osac#727](https://github.com/osac-project/osac/pull/727), [githedgehog/dataplane#228](https://github.com/githedgehog/dataplane/pull/228).'
  }
}
