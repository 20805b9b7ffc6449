// A push and a pull request in one group.
import { remarksByBlock, verb, type Check } from '../check.js'
import type { LossyEncounter } from '../scene.js'

export const pushPrCollision: Check = {
  code: 'push-pr-collision',
  severity: 'warning',
  find: ({ losses }) =>
    remarksByBlock(
      losses.filter(
        ({ loss, earlier, later }) =>
          loss === 'push-and-pull-request' &&
          // The other way round it is the worse finding, of one cause.
          !(
            earlier.run.isFromFork &&
            later.run.subject.kind === 'branch' &&
            later.run.subject.livesOn &&
            !isHarmlessToOthers(losses)
          )
      ),
      (encounter) => ({
        message: `A run of ${encounter.later.run.event} ${verb(encounter)} a run of ${encounter.earlier.run.event}`,
        lost:
          encounter.earlier.run.subject.kind === 'pull-request'
            ? 'the checks of the pull request'
            : 'the result of the push'
      })
    ),
  repair: "use the pull request's number for pull requests and github.ref for pushes",
  docs: {
    what: 'Somebody pushes to a branch that has a pull request. The push starts one run and the pull request another one, and `github.head_ref || github.ref_name` gives both the same name. They come in no fixed order, and the later one cancels the other: a cancelled check stays on the commit. The last run of a pull request that was merged is on the base branch, so `github.ref` can do the same.',
    lost: 'The run of the pull request tests the result of the merge; the run of the push does not.'
  }
}

const isHarmlessToOthers = (losses: readonly LossyEncounter[]): boolean =>
  losses.every(({ loss }) => loss !== 'outsider')
