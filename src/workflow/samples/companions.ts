// Samples of `workflow_run`: a run for what another run was for.
import { takesBranch } from '../filter.js'
import { payloadOf } from '../payload.js'
import { open, unknown } from '../value.js'
import { alice, bob, mallory, own } from './pull-requests.js'
import { ownerOf } from '../own-repository.js'
import { headOfDefaultBranch, type Draft, type SampleScene } from './sample.js'

/** `workflow_run`: the subject is the one of the run that was completed. */
export function companionSamples(scene: SampleScene): readonly Draft[] {
  const {
    trigger,
    repository,
    surroundings: { defaultBranch }
  } = scene
  const ownOwner = ownerOf(repository)
  const [action = 'completed'] = trigger.types ?? []
  const common = { action, repository, defaultBranch }
  const sources = [
    { head: own(scene), commit: 1 },
    { head: own(scene), commit: 2 },
    ...[alice, bob, mallory(defaultBranch)].map((head) => ({ head, commit: 1 }))
  ]
  const ofPullRequests = sources.map(({ head, commit }): Draft => {
    const { number, owner, branch, letter } = head
    const sha = `${letter}${commit}`
    return {
      action,
      title: `run for pull request #${number} from ${owner}:${branch}`,
      subject: { kind: 'pull-request', number, owner, branch },
      commit: sha,
      step: commit,
      isFromFork: owner !== ownOwner,
      isCompanion: true,
      facts: companionFacts({ ...common, branch, sha, owner, event: 'pull_request' })
    }
  })
  const ofPush: Draft = {
    action,
    title: `run for a push to ${defaultBranch}`,
    subject: { kind: 'branch', name: defaultBranch, isDefault: true, livesOn: true },
    commit: 'a1',
    step: 1,
    isCompanion: true,
    facts: companionFacts({
      ...common,
      branch: defaultBranch,
      sha: 'a1',
      owner: ownOwner,
      event: 'push'
    })
  }
  return takesBranch(trigger, defaultBranch) ? [...ofPullRequests, ofPush] : ofPullRequests
}

function companionFacts(source: {
  readonly action: string
  readonly repository: string
  readonly defaultBranch: string
  readonly branch: string
  readonly sha: string
  readonly owner: string
  readonly event: string
}): Draft['facts'] {
  const { action, repository, defaultBranch, branch, sha, owner, event } = source
  const ownOwner = ownerOf(repository)
  const [, name = ''] = repository.split('/')
  return {
    event: 'workflow_run',
    ref: `refs/heads/${defaultBranch}`,
    sha: headOfDefaultBranch,
    payload: payloadOf('workflow_run', {
      action,
      workflow_run: open({
        id: `source-of-${sha}`,
        event,
        head_branch: branch,
        head_sha: sha,
        head_repository: open({
          full_name: `${owner}/${name}`,
          owner: open({ login: owner }),
          name
        }),
        // GitHub leaves it empty for forks.
        pull_requests: owner === ownOwner ? unknown('github.event.workflow_run.pull_requests') : []
      })
    })
  }
}
