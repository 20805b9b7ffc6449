// Samples of the events that run on a ref which is none of a push: one that was created, or one that is deployed.
// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#create (2026-11)
import { payloadOf } from '../payload.js'
import { open } from '../value.js'
import { topicBranch } from './pull-requests.js'
import { headOfDefaultBranch, type Draft, type SampleScene } from './sample.js'

/** Somebody creates two branches and a tag. */
export const createSamples = (): readonly Draft[] => [
  created({ kind: 'branch', name: topicBranch, isDefault: false, livesOn: false }, 'b1'),
  created({ kind: 'branch', name: 'feature/search', isDefault: false, livesOn: false }, 'f1'),
  created({ kind: 'tag', name: 'v1.0.0' }, 't-v1.0.0')
]

function created(subject: Draft['subject'] & { readonly name: string }, commit: string): Draft {
  const { kind, name } = subject
  return {
    action: undefined,
    title: `creation of ${kind === 'tag' ? 'tag ' : ''}${name}`,
    subject,
    commit,
    step: 1,
    facts: {
      event: 'create',
      ref: `refs/${kind === 'tag' ? 'tags' : 'heads'}/${name}`,
      sha: commit,
      payload: payloadOf('create', { ref: name, ref_type: kind })
    }
  }
}

/** `deployment` and `deployment_status`: two deployments of the default branch, and one of another. */
export function deploymentSamples({
  trigger: { event },
  surroundings: { defaultBranch }
}: SampleScene): readonly Draft[] {
  return [defaultBranch, defaultBranch, topicBranch].map((branch, index) => {
    const step = index + 1
    const sha = branch === defaultBranch ? headOfDefaultBranch : 'b2'
    return {
      action: undefined,
      title: `${event} run ${step} of ${branch}`,
      subject: { kind: 'started', by: 'other' },
      commit: `${event}-${step}`,
      step,
      facts: {
        event,
        ref: `refs/heads/${branch}`,
        sha,
        payload: payloadOf(event, {
          deployment: open({ id: `deployment-${step}`, ref: branch, sha })
        })
      }
    }
  })
}
