// Branches of one name in two forks.
import { remarksByBlock, verb, type Check } from '../check.js'
import { subjectOf } from '../names.js'

export const forksCollide: Check = {
  code: 'forks-collide',
  severity: 'warning',
  find: ({ losses }) =>
    remarksByBlock(
      losses.filter(
        ({ loss, later }) =>
          loss === 'forks' &&
          // Where any two pull requests meet, that is the finding.
          !losses.some(
            (other) =>
              other.loss === 'pull-requests' &&
              other.later.claim.concurrency === later.claim.concurrency
          )
      ),
      (encounter) => ({
        message: `The pull request of one fork ${verb(encounter)} the run of another fork with the same branch name`,
        lost: 'the checks of the other pull request',
        ...(encounter.later.run.isCompanion
          ? { repair: `put ${subjectOf(encounter.later.run)} into the name` }
          : {})
      })
    ),
  repair: 'use github.event.pull_request.number instead of github.head_ref',
  docs: {
    what: 'Two people fork the repository, and both call their branch `patch-1`, which is the name that GitHub proposes. `github.head_ref` is `patch-1` for both, so the run of one pull request cancels the run of the other.',
    lost: '[DefinitelyTyped/DefinitelyTyped#68396](https://github.com/DefinitelyTyped/DefinitelyTyped/pull/68396). A reviewer saw it coming in [php/php-src#10799](https://github.com/php/php-src/pull/10799).'
  }
}
