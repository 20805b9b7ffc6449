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
  repair: 'put github.event.pull_request.number into the name, and github.run_id for other events',
  docs: {
    what: 'Somebody pushes to a branch that has a pull request. The push starts one run, and the pull request starts another one. `github.head_ref || github.ref_name` gives both runs the same group name. The order of the two runs is not fixed. The later one cancels the earlier one, and the cancelled check stays on the commit. `github.ref` can do the same for `pull_request: closed`: after a merge, the ref of that run is the base branch.',
    lost: 'the result of the earlier run. If that is the run of the pull request, its checks are lost: it tests the result of the merge, and the run of the push does not.'
  }
}

const isHarmlessToOthers = (losses: readonly LossyEncounter[]): boolean =>
  losses.every(({ loss }) => loss !== 'outsider')
