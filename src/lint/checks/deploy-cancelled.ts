// A job that deploys or publishes can be cut short.
import { reads } from '../../workflow/template.js'
import { remarksByBlock, verb, type Check } from '../check.js'
import { deploySign, heldDeploys, surelyDeploys } from '../deploys.js'

export const deployCancelled: Check = {
  code: 'deploy-cancelled',
  severity: 'error',
  find: ({ encounters }) =>
    remarksByBlock(
      encounters.filter(({ effect, earlier }) => {
        const { kind } = earlier.run.subject
        // A preview of a pull request is deployed again by the newer run, and tags have a finding of their own.
        return (
          effect === 'cancels' &&
          kind !== 'pull-request' &&
          kind !== 'tag' &&
          heldDeploys(earlier).length > 0 &&
          // Runs of one commit deploy the same again.
          !reads(earlier.claim.concurrency.group, 'github', 'sha')
        )
      }),
      (encounter) => {
        const jobs = heldDeploys(encounter.earlier)
        const strong = jobs.find(surelyDeploys)
        const job = strong ?? jobs[0]
        return {
          message: `A newer run ${verb(encounter)} job ${job?.id ?? ''}, which looks like a deploy: ${(job && deploySign(job)) ?? ''}`,
          lost: 'a deploy in the middle: what is half done stays half done',
          ...(encounter.isMaybe || strong === undefined ? { severity: 'warning' } : {})
        }
      }
    ),
  repair: 'let deploys wait with cancel-in-progress: false and queue: max, in a group of the job',
  docs: {
    what: 'A job that deploys or publishes is at work when the next push starts a run of the same group with `cancel-in-progress`. The job is stopped in the middle. Signs are an `environment`, an action or a command that is known to publish, and the permission to write packages, pages, deployments or an id-token; "looks like" because a sign is no proof. Where the only sign is an id-token, or an environment that may be empty, this is a warning.',
    lost: '[gke-labs/kube-agents#836](https://github.com/gke-labs/kube-agents/pull/836) (a Helm release that stayed locked), [hashicorp/setup-terraform#441](https://github.com/hashicorp/setup-terraform/issues/441) (a state that stays locked after a cancel).'
  }
}
