// Samples of `pull_request`, `pull_request_target` and the events of reviews.
import { pullRequestEvent } from '../occasions.js'
import { exampleOf, isPattern, takesBranch } from '../filter.js'
import { typesOf, type Trigger } from '../triggers.js'
import { open, type Fields } from '../value.js'
import { ownerOf } from '../own-repository.js'
import { headOfDefaultBranch, type Draft, type SampleScene } from './sample.js'

interface Head {
  readonly number: number
  readonly owner: string
  readonly branch: string
  /** Letter of its commits. */
  readonly letter: string
}

export const topicBranch = 'feature/login'
/** Two pull requests of the repository itself. */
export const own = ({ repository }: SampleScene): Head => ({
  number: 7,
  owner: ownerOf(repository),
  branch: topicBranch,
  letter: 'b'
})
const second = ({ repository }: SampleScene): Head => ({
  number: 11,
  owner: ownerOf(repository),
  branch: 'feature/search',
  letter: 'f'
})
/** Two forks with one branch name. */
export const alice: Head = { number: 8, owner: 'alice', branch: 'patch-1', letter: 'c' }
export const bob: Head = { number: 9, owner: 'bob', branch: 'patch-1', letter: 'd' }
/** A fork's branch of the name of the default branch: GitHub's own button for forks makes such pull requests. */
export const mallory = (defaultBranch: string): Head => ({
  number: 10,
  owner: 'mallory',
  branch: defaultBranch,
  letter: 'e'
})

const pushing = ['opened', 'synchronize', 'reopened']

interface Occasion {
  readonly action: string
  readonly commit: number
  readonly step: number
  readonly isMerged?: boolean
}

export function pullRequestSamples(scene: SampleScene): readonly Draft[] {
  const types = typesOf(scene.trigger)
  const first = pushing.find((type) => types.includes(type)) ?? types[0] ?? 'opened'
  const next = types.includes('synchronize') ? 'synchronize' : first
  const others = [second(scene), alice, bob, mallory(scene.surroundings.defaultBranch)]
  return [
    draftOf(scene, own(scene), { action: first, commit: 1, step: 1 }),
    draftOf(scene, own(scene), { action: next, commit: 2, step: 2 }),
    ...laterTypes(types).map((action, index) =>
      draftOf(scene, own(scene), { action, commit: 2, step: 3 + index })
    ),
    ...(types.includes('closed')
      ? [false, true].map((isMerged) =>
          draftOf(scene, own(scene), { action: 'closed', commit: 2, step: 50, isMerged })
        )
      : []),
    ...others.map((head) => draftOf(scene, head, { action: first, commit: 1, step: 1 }))
  ]
}

/** Events that come for a commit that was already looked at. */
const laterTypes = (types: readonly string[]): readonly string[] =>
  types.filter((type) => !pushing.includes(type) && type !== 'closed').slice(0, 4)

function draftOf(scene: SampleScene, head: Head, occasion: Occasion): Draft {
  const { trigger, surroundings, repository } = scene
  const { action, commit, step, isMerged = false } = occasion
  const { number, owner, branch, letter } = head
  const sha = `${letter}${commit}`
  const facts = pullRequestEvent({
    ...{ event: trigger.event, action, number, owner, branch, sha, isMerged },
    base: baseOf(trigger, surroundings.defaultBranch),
    repository,
    defaultBranch: surroundings.defaultBranch
  })
  return {
    action,
    title: `pull request #${number} from ${owner}:${branch}`,
    subject: { kind: 'pull-request', number, owner, branch },
    commit: sha,
    step,
    isFromFork: owner !== ownerOf(repository),
    facts: {
      ...facts,
      ...shaOf(trigger.event),
      // Anybody can set a label; only its owner pushes to a fork.
      ...(owner !== ownerOf(repository) && pushing.includes(action) ? { actor: owner } : {}),
      payload: withDetails(facts.payload, trigger.event, { action, step })
    }
  }
}

const shaOf = (event: string): Partial<Draft['facts']> =>
  event === 'pull_request_target' ? { sha: headOfDefaultBranch } : {}

/** A label, a review or a comment that is not the one that a condition waits for: anybody can leave such a one. */
function withDetails(
  payload: Fields,
  event: string,
  { action, step }: Pick<Occasion, 'action' | 'step'>
): Fields {
  const details: Record<string, Fields> = {}
  if (action === 'labeled' || action === 'unlabeled')
    details['label'] = open({ name: 'some-other-label' })
  if (event === 'pull_request_review')
    details['review'] = open({ id: `review-${step}`, state: 'commented' })
  if (event === 'pull_request_review_comment') details['comment'] = open({ id: `comment-${step}` })
  return { ...payload, fields: { ...payload.fields, ...details } }
}

/** `branches` of these events filters the base. */
function baseOf(trigger: Trigger, defaultBranch: string): string {
  if (takesBranch(trigger, defaultBranch)) return defaultBranch
  const [first] = trigger.branches ?? []
  return first === undefined ? defaultBranch : isPattern(first) ? exampleOf(first, '1.0') : first
}

/** A second event for the commit that the pull request's own event looked at. */
export function reviewSamples(scene: SampleScene): readonly Draft[] {
  const [action = 'submitted'] = scene.trigger.types ?? []
  return [
    draftOf(scene, own(scene), { action, commit: 2, step: 20 }),
    draftOf(scene, own(scene), { action, commit: 2, step: 21 }),
    draftOf(scene, second(scene), { action, commit: 1, step: 20 }),
    draftOf(scene, alice, { action, commit: 1, step: 20 })
  ]
}
