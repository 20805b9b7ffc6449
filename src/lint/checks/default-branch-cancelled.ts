// A push to a branch that lives on cancels the run of the push before.
import { remarksByBlock, verb, type Check } from '../check.js'
import { heldDeploys } from '../deploys.js'
import { branchOf } from '../names.js'

export const defaultBranchCancelled: Check = {
  code: 'default-branch-cancelled',
  severity: 'warning',
  find: ({ losses }) =>
    remarksByBlock(
      losses.filter(
        ({ loss, effect, earlier }) =>
          // A deploy that is cut short is a finding of its own.
          loss === 'lasting-branch' && effect === 'cancels' && heldDeploys(earlier).length === 0
      ),
      (encounter) => ({
        message: `A newer run ${verb(encounter)} the run of a commit of ${branchOf(encounter.earlier.run)}`,
        lost: `the result of commit ${encounter.earlier.run.commit} of ${branchOf(encounter.earlier.run)}: nobody learns which commit broke it`
      })
    ),
  repair:
    'give each run of this branch a name of its own, such as github.run_id, or let them wait with queue: max',
  docs: {
    what: 'Two commits are pushed to the default branch, or to another branch that lives on. The run of the second cancels the run of the first. On a pull request the newer commit replaces the older one; on `main` each commit stays.',
    lost: '[FreeCAD/FreeCAD#29957](https://github.com/FreeCAD/FreeCAD/pull/29957), [rerun-io/rerun#1051](https://github.com/rerun-io/rerun/pull/1051).'
  }
}
