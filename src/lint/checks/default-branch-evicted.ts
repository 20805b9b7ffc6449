// Cancelling is off, but only one run waits: the third push drops the second.
import { remarksByBlock, type Check } from '../check.js'
import { isAllForDeploy } from '../deploys.js'
import { branchOf } from '../names.js'

export const defaultBranchEvicted: Check = {
  code: 'default-branch-evicted',
  severity: 'warning',
  find: ({ losses }) =>
    remarksByBlock(
      losses.filter(
        ({ loss, effect, earlier }) =>
          loss === 'lasting-branch' &&
          effect === 'evicts' &&
          // A job that deploys and waits is replaced by one that deploys more.
          !(earlier.claim.job !== undefined && isAllForDeploy(earlier))
      ),
      ({ earlier }) => ({
        message: `Of three pushes to ${branchOf(earlier.run)}, the second gets no result: only one run can wait`,
        lost: `the result of commit ${earlier.run.commit} of ${branchOf(earlier.run)}`,
        ...(isAllForDeploy(earlier)
          ? {
              severity: 'info',
              lost: `the deploy of commit ${earlier.run.commit}, which the next one includes`
            }
          : {})
      })
    ),
  repair:
    'give each run of this branch a name of its own, such as github.run_id, or let them wait with queue: max',
  docs: {
    what: 'Three commits are pushed to the default branch while cancelling is off. The run of the first holds the group, the run of the second waits, and the run of the third takes its place: the second is cancelled although `cancel-in-progress` is false. Where the whole workflow only deploys, this is an info: the next deploy includes the one that was dropped.',
    lost: '[NOFireAI/ravel#1146](https://github.com/NOFireAI/ravel/pull/1146): three commits of main lost their run in one day, a release among them.'
  }
}
