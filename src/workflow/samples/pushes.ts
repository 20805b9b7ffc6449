// Samples of pushes: to the default branch, to other branches that live on, to a topic branch, of tags; and of releases.
import { pushEvent } from '../occasions.js'
import { exampleOf, isPattern, takesBranch, takesTag } from '../filter.js'
import { payloadOf } from '../payload.js'
import type { Trigger } from '../triggers.js'
import { open } from '../value.js'
import { topicBranch } from './pull-requests.js'
import type { Draft, SampleScene } from './sample.js'

export function pushSamples({
  trigger,
  surroundings: { defaultBranch }
}: SampleScene): readonly Draft[] {
  const lasting = lastingBranches(trigger, defaultBranch)
  const topic = topicOf(trigger, lasting)
  return [
    ...lasting.flatMap((name, index) =>
      branchPushes({
        name,
        letter: index === 0 && name === defaultBranch ? 'a' : `m${index}`,
        defaultBranch,
        livesOn: true
      })
    ),
    ...(topic === undefined
      ? []
      : branchPushes({ name: topic, letter: 'b', defaultBranch, livesOn: false })),
    ...tagsOf(trigger).map((name): Draft => ({
      action: undefined,
      title: `push of tag ${name}`,
      subject: { kind: 'tag', name },
      commit: `t-${name}`,
      step: 1,
      facts: pushEvent({ ref: `refs/tags/${name}`, sha: `t-${name}` })
    }))
  ]
}

function branchPushes({
  name,
  letter,
  defaultBranch,
  livesOn
}: {
  readonly name: string
  readonly letter: string
  readonly defaultBranch: string
  readonly livesOn: boolean
}): readonly Draft[] {
  return [1, 2].map((step) => ({
    action: undefined,
    title: `push to ${name}`,
    subject: { kind: 'branch', name, isDefault: name === defaultBranch, livesOn },
    commit: `${letter}${step}`,
    step,
    facts: pushEvent({ ref: `refs/heads/${name}`, sha: `${letter}${step}` })
  }))
}

/** Branches of which each commit counts: the default branch, the ones that the filter names, and releases. */
function lastingBranches(trigger: Trigger, defaultBranch: string): readonly string[] {
  const named = (trigger.branches ?? [])
    .filter((text) => !text.startsWith('!'))
    .filter((text) => !isPattern(text) || isOfReleases(text))
    .map((text) => (isPattern(text) ? exampleOf(text, '1.0') : text))
  return [...new Set([defaultBranch, ...named])]
    .filter((name) => takesBranch(trigger, name))
    .slice(0, 3)
}

const isOfReleases = (pattern: string): boolean =>
  /^(?:releases?|rel|stable|support|maint|maintenance|hotfix|v?\[?[0-9])[^a-z]/i.test(pattern)

/** A branch that somebody works on and that goes when it is merged. */
function topicOf(trigger: Trigger, lasting: readonly string[]): string | undefined {
  const examples = (trigger.branches ?? []).filter(isPattern).filter((text) => !isOfReleases(text))
  return [topicBranch, ...examples.map((text) => exampleOf(text, 'login'))].find(
    (name) => takesBranch(trigger, name) && !lasting.includes(name)
  )
}

function tagsOf(trigger: Trigger): readonly string[] {
  const patterns = (trigger.tags ?? ['v1.0.0', 'v1.1.0']).filter((text) => !text.startsWith('!'))
  const examples = patterns.flatMap((text) =>
    isPattern(text) ? [exampleOf(text, '1.0.0'), exampleOf(text, '2.1.0')] : [text]
  )
  const usual = ['v1.0.0', 'v1.1.0'].filter((name) => takesTag(trigger, name))
  const names =
    usual.length === 2 ? usual : [...new Set(examples)].filter((name) => takesTag(trigger, name))
  return names.slice(0, 2)
}

export function releaseSamples({ trigger }: SampleScene): readonly Draft[] {
  const [action = 'published'] = trigger.types ?? []
  return ['v1.0.0', 'v1.1.0'].map((name) => ({
    action,
    title: `release ${name}`,
    subject: { kind: 'tag', name },
    commit: `t-${name}`,
    step: 1,
    facts: {
      event: 'release',
      ref: `refs/tags/${name}`,
      sha: `t-${name}`,
      payload: payloadOf('release', {
        action,
        release: open({
          tag_name: name,
          name,
          id: `release-${name}`,
          draft: false,
          prerelease: false
        })
      })
    }
  }))
}
