// Names with wildcards, as a user writes them. They run on an engine whose time grows with the text and with nothing else,
// so that no pattern and no name can make it hang.
import { RE2JS } from 're2js'
import { InputError } from './errors.js'
import type { JobPattern, RefPattern } from '../model/policy.js'
import { branchPrefix } from '../model/ref.js'
import { jobMatcher, onceEach } from './job-names.js'
import { called } from './parse.js'

const mostPatterns = 100
const longestPattern = 300

const properties: Readonly<Record<string, RefPattern['of']>> = {
  '~DEFAULT_BRANCH': 'default-branch',
  '~PROTECTED_BRANCHES': 'protected-branch'
}

/**
 * Patterns as under `on.push.branches`; a `!` in front makes an exception. A name without `refs/` is a branch.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet (2026-11)
 * Throws an InputError that names the pattern.
 */
export function refPatterns(texts: readonly string[], input: string): readonly RefPattern[] {
  refuseMany(texts, input)
  return texts.map((text) => {
    const isException = text.startsWith('!')
    const name = isException ? text.slice(1) : text
    if (name.startsWith('~')) return propertyPattern(text, { name, isException, input })
    // What stands in front is no part of the pattern: no character of it is meant by a `+` or `?`.
    const prefix = name.startsWith('refs/') ? '' : branchPrefix
    const matches = matcher(prefix + translateFilter(name, { text, input }))
    return { text, of: 'name', isException, matches }
  })
}

function propertyPattern(
  text: string,
  {
    name,
    isException,
    input
  }: { readonly name: string; readonly isException: boolean; readonly input: string }
): RefPattern {
  const of = Object.hasOwn(properties, name) ? properties[name] : undefined
  if (of === undefined) {
    throw refusal(text, input, `names with ~ are ${Object.keys(properties).join(' and ')}`)
  }
  return { text, of, isException, matches: () => false }
}

/**
 * Names of jobs, in which `*` stands for anything and every other character for itself; case does not count. `deploy` is also
 * a job of a called workflow (`release / deploy`), one that calls a workflow (`deploy / upload`), and one of a matrix
 * (`deploy (eu)`). With a `!` behind the name a job that is still to come protects too. Throws an InputError.
 */
export function jobPatterns(texts: readonly string[], input: string): readonly JobPattern[] {
  refuseMany(texts, input)
  return texts.map((text) => {
    const evenToCome = text.endsWith('!')
    const name = evenToCome ? text.slice(0, -1).trim() : text
    if (name === '') throw refusal(text, input, 'a name stands before !')
    return { text, evenToCome, matches: onceEach(jobMatcher(name)) }
  })
}

function refuseMany(texts: readonly string[], input: string): void {
  if (texts.length > mostPatterns) {
    throw new InputError(
      `${called(input)} has ${texts.length} patterns; at most ${mostPatterns} are allowed.`
    )
  }
  const long = texts.find((text) => text.length > longestPattern)
  if (long === undefined) return
  throw refusal(`${long.slice(0, 40)}…`, input, `it has more than ${longestPattern} characters`)
}

function refusal(text: string, input: string, why: string): InputError {
  return new InputError(
    `In ${called(input, 'the input')} the pattern ${JSON.stringify(text)} is not allowed: ${why}.`
  )
}

function matcher(expression: string): (name: string) => boolean {
  const compiled = RE2JS.compile(expression, RE2JS.DOTALL)
  return (name) => compiled.matches(name)
}

interface Place {
  /** The pattern as it was written. */
  readonly text: string
  readonly input: string
}

const tokens = /\*\*|\*|\?|\+|\[([^\]]*)\]|\\([^])|([^])/gu

function translateFilter(pattern: string, { text, input }: Place): string {
  let expression = ''
  let last: 'nothing' | 'character' | 'wildcard' = 'nothing'
  for (const [token, inBrackets, escaped, plain] of pattern.matchAll(tokens)) {
    if (token === '?' || token === '+') {
      if (last !== 'character') throw refusal(text, input, `before ${token} there is no character`)
      expression += token
      last = 'wildcard'
    } else if (token.startsWith('*')) {
      expression += token === '**' ? '.*' : '[^/]*'
      last = 'wildcard'
    } else {
      expression += characterLike({ inBrackets, single: escaped ?? plain }, { text, input })
      last = 'character'
    }
  }
  if (expression === '') throw refusal(text, input, 'it is empty')
  return expression
}

function characterLike(
  {
    inBrackets,
    single
  }: { readonly inBrackets: string | undefined; readonly single: string | undefined },
  { text, input }: Place
): string {
  if (inBrackets !== undefined) {
    if (/^(?:[A-Za-z0-9](?:-[A-Za-z0-9])?)+$/.test(inBrackets) && hasRanges(inBrackets)) {
      return `[${inBrackets}]`
    }
    throw refusal(text, input, 'between [ and ] stand letters, digits and ranges of them')
  }
  if (single === '[' || single === '\\') {
    throw refusal(text, input, single === '[' ? '[ has no ]' : 'after \\ there is no character')
  }
  return RE2JS.quote(single ?? '')
}

/** `z-a` is no range. */
function hasRanges(inBrackets: string): boolean {
  return [...inBrackets.matchAll(/([^])-([^])/g)].every(([, from = '', to = '']) => from <= to)
}
