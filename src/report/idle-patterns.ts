// Which lines of `protect-refs` can match nothing, whatever happens?
import { isOfPullRequest } from '../model/events.js'
import type { Policy, RefPattern } from '../model/policy.js'

/**
 * Because there is no such ref, or because `events` names no event of a ref: then only names count, for the head branches of
 * pull requests, and a line that lifts needs one before it that protects.
 */
export function idlePatterns({ refs, events }: Pick<Policy, 'refs' | 'events'>): readonly string[] {
  const hasRefs = events.some((event) => !isOfPullRequest(event) && event !== 'merge_group')
  return refs
    .filter((pattern, at) => {
      const kind = kindOf(pattern)
      const isForHeads = pattern.of === 'name' && kind !== 'tags'
      const liftsSomething = refs.slice(0, at).some(({ isException }) => !isException)
      return (
        kind === 'neither' ||
        (!hasRefs && !(isForHeads && (!pattern.isException || liftsSomething)))
      )
    })
    .map(({ text }) => text)
}

/** What a name can be the name of; a pattern that begins with a wildcard may be of anything. */
function kindOf({ text }: RefPattern): 'tags' | 'neither' | 'any' {
  const name = text.replace(/^!/, '')
  if (!/^refs\/[a-z]/i.test(name) || name.startsWith('refs/heads')) return 'any'
  return name.startsWith('refs/tags') ? 'tags' : 'neither'
}
