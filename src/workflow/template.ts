// A text with expressions in it: `ci-${{ github.ref }}`.
import type { Assume } from './assuming.js'
import type { Piece } from './data.js'
import {
  compileExpression,
  isProblem,
  type Expression,
  type ExpressionProblem,
  type Place
} from './expression.js'
import type { Contexts } from './value.js'

export interface Template {
  readonly text: string
  readonly parts: readonly (string | Expression)[]
  readonly problems: readonly ExpressionProblem[]
}

/** An expression without its `$`, which GitHub takes for a plain text. */
const bare = /\{\{\s*(?:github|inputs|vars|needs|matrix|strategy|env)\.[^{}]{0,200}\}\}/

/** Never throws. */
export function compileTemplate(text: string, place: Place): Template {
  const parts: (string | Expression)[] = []
  const problems: ExpressionProblem[] = []
  for (const { inside, isClosed, content } of segmentsOf(text)) {
    if (!inside) {
      parts.push(content)
      const [lonely] = bare.exec(content) ?? []
      if (lonely !== undefined) problems.push({ kind: 'no-dollar', what: lonely })
      continue
    }
    const expression = isClosed
      ? compileExpression(content.trim(), place)
      : ({ kind: 'syntax', what: 'The expression is not closed' } as const)
    if (isProblem(expression)) problems.push(expression)
    else parts.push(expression)
  }
  return { text, parts, problems }
}

export function evaluateTemplate(
  { parts }: Template,
  contexts: Contexts,
  assume?: Assume
): readonly Piece[] {
  return parts.flatMap((part) =>
    typeof part === 'string' ? [part] : part.evaluate(contexts, assume)
  )
}

/** The expressions of a template. */
export function expressionsOf({ parts }: Template): readonly Expression[] {
  return parts.filter((part) => typeof part !== 'string')
}

/** Whether an expression of the template reads this. */
export function reads(template: Template, ...path: readonly string[]): boolean {
  return expressionsOf(template).some(({ references }) =>
    references.some((reference) => path.every((name, index) => reference.path[index] === name))
  )
}

export interface Segment {
  /** Of an expression: the content stands between `${{` and `}}`. */
  readonly inside: boolean
  /** A `}}` ends it. */
  readonly isClosed: boolean
  readonly content: string
}

/** A `}}` in a quoted text does not end an expression. */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  while (at < text.length) {
    const start = text.indexOf('${{', at)
    if (start < 0) break
    if (start > at) segments.push({ inside: false, isClosed: true, content: text.slice(at, start) })
    const end = endOfExpression(text, start + 3)
    segments.push({
      inside: true,
      isClosed: end < text.length,
      content: text.slice(start + 3, end)
    })
    at = end + 2
  }
  if (at < text.length) segments.push({ inside: false, isClosed: true, content: text.slice(at) })
  return segments
}

/** Where `}}` stands; the end of the text where it is missing. */
function endOfExpression(text: string, start: number): number {
  let isQuoted = false
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") isQuoted = !isQuoted
    else if (!isQuoted && text.startsWith('}}', at)) return at
  }
  return text.length
}
