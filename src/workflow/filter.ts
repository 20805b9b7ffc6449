// Filters of branches and tags, as GitHub matches them. Time grows with pattern times name, whatever the pattern is.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet (2026-11)
import type { Trigger } from './triggers.js'

interface Token {
  /** Characters that it stands for: `*` for any, `*` without the slash as `name`, else one of these. */
  readonly stands: 'any' | 'name' | readonly string[]
  readonly isOptional: boolean
  readonly repeats: boolean
}

const syntax = /\*\*|\*|[?+]|\[([^\]]*)\]|\\([^])|([^])/gu

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of pattern.matchAll(syntax)) {
    const [text] = match
    const last = tokens.at(-1)
    const token = tokenOf(match)
    if ((text === '?' || text === '+') && last !== undefined) {
      tokens[tokens.length - 1] = {
        ...last,
        ...(text === '?' ? { isOptional: true } : { repeats: true })
      }
    } else if (!isStarAgain(token, last)) tokens.push(token)
  }
  return tokens
}

/** Two stars side by side stand for no more than one. */
const isStarAgain = ({ stands }: Token, last: Token | undefined): boolean =>
  typeof stands === 'string' && stands === last?.stands

function tokenOf([text, inBrackets, escaped, plain]: RegExpExecArray): Token {
  const characters = inBrackets === undefined ? [escaped ?? plain ?? text] : classOf(inBrackets)
  return wildcard(text) ?? once(characters)
}

function wildcard(token: string): Token | undefined {
  if (token !== '*' && token !== '**') return undefined
  return { stands: token === '*' ? 'name' : 'any', isOptional: true, repeats: true }
}

const once = (stands: readonly string[]): Token => ({ stands, isOptional: false, repeats: false })

/** `0-9a` → each of these characters. */
function classOf(text: string): readonly string[] {
  return [...text.matchAll(/([^])-([^])|([^])/gu)].flatMap(([, from, to, single]) => {
    if (from === undefined || to === undefined) return single ?? []
    const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0]
    return Array.from({ length: Math.max(0, Math.min(last - first + 1, 256)) }, (_, step) =>
      String.fromCodePoint(first + step)
    )
  })
}

const fits = ({ stands }: Token, character: string): boolean =>
  stands === 'any' || (stands === 'name' ? character !== '/' : stands.includes(character))

export function matchesPattern(pattern: string, name: string): boolean {
  const tokens = tokensOf(pattern)
  let places = withOptional(new Set([0]), tokens)
  for (const character of name) {
    const next = new Set<number>()
    for (const place of places) {
      const token = tokens[place]
      if (token === undefined || !fits(token, character)) continue
      next.add(place + 1)
      if (token.repeats) next.add(place)
    }
    places = withOptional(next, tokens)
    if (places.size === 0) return false
  }
  return places.has(tokens.length)
}

/** Places that can be reached without a character. A repeated token that has had one may end. */
function withOptional(places: Set<number>, tokens: readonly Token[]): Set<number> {
  for (const place of places) if (tokens[place]?.isOptional === true) places.add(place + 1)
  return places
}

/** The last pattern that fits decides; a `!` in front takes out again. */
export function matchesFilter(patterns: readonly string[], name: string): boolean {
  return patterns.reduce((isIn, pattern) => {
    const isException = pattern.startsWith('!')
    return matchesPattern(isException ? pattern.slice(1) : pattern, name) ? !isException : isIn
  }, false)
}

/** Whether the trigger takes this branch. A push filter that speaks only of tags takes no branch. */
export function takesBranch(trigger: Trigger, branch: string): boolean {
  const { branches, branchesIgnore } = trigger
  if (branches !== undefined) return matchesFilter(branches, branch)
  if (branchesIgnore !== undefined) return !matchesFilter(branchesIgnore, branch)
  return trigger.tags === undefined && trigger.tagsIgnore === undefined
}

export function takesTag(trigger: Trigger, tag: string): boolean {
  const { tags, tagsIgnore } = trigger
  if (tags !== undefined) return matchesFilter(tags, tag)
  if (tagsIgnore !== undefined) return !matchesFilter(tagsIgnore, tag)
  return trigger.branches === undefined && trigger.branchesIgnore === undefined
}

export const isPattern = (text: string): boolean => /[*?+[\]!\\]/.test(text)

/** A name that fits the pattern, another one for each `filler`. */
export function exampleOf(pattern: string, filler: string): string {
  return tokensOf(pattern)
    .map(({ stands, isOptional, repeats }) => {
      if (stands === 'any' || stands === 'name') return filler
      if (isOptional && !repeats) return ''
      return stands.find((character) => filler.includes(character)) ?? stands[0] ?? ''
    })
    .join('')
}
