// A stranger's event reaches the group of the default branch.
import { remarksByBlock, verb, type Check } from '../check.js'
import { branchOf, subjectOf } from '../names.js'

export const outsiderCancelsDefaultBranch: Check = {
  code: 'outsider-cancels-default-branch',
  severity: 'error',
  find: ({ losses }) =>
    remarksByBlock(
      losses.filter(({ loss }) => loss === 'outsider'),
      (encounter) => ({
        message: `Somebody without write access ${verb(encounter)} a run of ${branchOf(encounter.earlier.run)}`,
        lost: `the result of a commit of ${branchOf(encounter.earlier.run)}, as often as a stranger likes`,
        repair: `put ${subjectOf(encounter.later.run)} into the name, and github.run_id for other events`,
        ...(encounter.effect === 'evicts' ? { severity: 'warning' } : {})
      })
    ),
  repair:
    'put what the run is for into the name, such as github.event.pull_request.number, and github.run_id for other events',
  docs: {
    what: "Somebody forks the repository and opens a pull request from the fork's `main`. `github.head_ref` is `main`, and so is `github.ref_name` of a push to your `main`: both runs have one group, and the pull request cancels the run of your default branch. A comment does the same where `issue_comment` shares the group.",
    lost: 'the results of the default branch, as long as anybody with an account wants it. In [Azure/iot-operations-sdks#662](https://github.com/Azure/iot-operations-sdks/pull/662) runs of forks and of main met in one group.'
  }
}
