// Which lines of `protect-refs` can never match?
import { isOfPullRequest } from '../model/events.js'
import type { Policy, RefPattern } from '../model/policy.js'

/**
 * A line can never match if no ref has such a name. If `events` includes no event with a ref, only names of head branches of
 * pull requests count, and a line with `!` needs a line before it that protects.
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

/** The kind of ref that a pattern can match. A pattern that begins with a wildcard can match any. */
function kindOf({ text }: RefPattern): 'tags' | 'neither' | 'any' {
  const name = text.replace(/^!/, '')
  if (!/^refs\/[a-z]/i.test(name) || name.startsWith('refs/heads')) return 'any'
  return name.startsWith('refs/tags') ? 'tags' : 'neither'
}
