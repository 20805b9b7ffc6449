// `github.ref` is the default branch for every run of `pull_request_target`.
import { remarksByBlock, verb, type Check } from '../check.js'
import { isOfTarget } from '../names.js'

export const targetCollapse: Check = {
  code: 'target-collapse',
  severity: 'warning',
  find: ({ losses }) =>
    remarksByBlock(
      losses.filter((encounter) => encounter.loss === 'pull-requests' && isOfTarget(encounter)),
      (encounter) => ({
        message: `Under pull_request_target the run of one pull request ${verb(encounter)} the run of another one`,
        lost: 'the checks of the other pull request'
      })
    ),
  repair: 'use github.event.pull_request.number instead of github.ref',
  docs: {
    what: 'Two pull requests are open in a workflow of `pull_request_target`. Since December 2025 `github.ref` is the default branch for all of them, so `github.ref` puts all pull requests into one group.',
    lost: '[GitHub changelog, 2025-11-07](https://github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes/), [dfinity/ic#10125](https://github.com/dfinity/ic/pull/10125).'
  }
}
