// What does GitHub make of a summary? Looked at twice: as the characters that were written, and as the tree that a parser of
// GitHub's Markdown builds of them (the one that Prettier brings).
import { parsers } from 'prettier/plugins/markdown'
import type { ParserOptions } from 'prettier'
import { actingIn } from './characters.js'
import { commandsIn } from './runner.js'

export interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly lang?: string | null
  readonly depth?: number
  readonly children?: readonly Node[]
}

export function parseMarkdown(text: string): Node {
  return parsers.markdown.parse(text, {} as ParserOptions) as Node
}

const mostBytes = 1024 * 1024
const cellsOfRun = 6
const cellsOfNumber = 2
const code = /<code>((?:[A-Za-z0-9 ]|&#\d+;)*)<\/code>/g
const ownSigns = /[⚠ℹ✂]\ufe0f/gu
const ownLink = /\[\d+\]\(https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+\)/g
const ownLine =
  /^(?:### Supersede: .*|Group CODE.*|> (?:SIGN) .*|\|.*\||Also on the list, kept: .*|)$/
const mermaid = /```mermaid\n([^]*?)\n```/g
const mermaidLine =
  /^(?:gantt| {2}dateFormat x| {2}axisFormat %H:%M| {2}section (?:cancelled|going on)| {2}run \d+ :(?:crit|active), \d+, \d+)$/

/** Lines of the pictures that are not ours. */
export function pictureFaults(summary: string): readonly string[] {
  const lines = [...summary.matchAll(mermaid)].flatMap(([, inside = '']) => inside.split('\n'))
  return lines.filter((line) => !mermaidLine.test(line)).map((line) => `in the picture: ${line}`)
}

/** The characters: strangers' text stands in code elements alone, and there as letters, digits and numbered characters. */
export function characterFaults(summary: string): readonly string[] {
  const shown = summary.replace(code, (_whole, inside: string) => decode(inside))
  const own = summary
    .replace(mermaid, '')
    .replace(code, 'CODE')
    .replace(ownSigns, 'SIGN')
    .replace(ownLink, 'LINK')
    .replace(/and \d+ more, in the output `plan`/, '')
  const strange = own.split('\n').filter((line) => !ownLine.test(line))
  const marked = own
    .replace(/pull request #\d+/g, '')
    .replace(/^(?:### |> )/gm, '')
    .split('\n')
    .filter((line) => /[<>@&[\]\\`~]|#|:\/\/|\bwww\./.test(line))
  const widths = [0, cellsOfRun + 1, cellsOfNumber + 1]
  const broken = own.split('\n').filter((line) => !widths.includes(count(line, '|')))
  return [
    ...actingIn(shown.replace(ownSigns, '')),
    ...commandsIn(summary).map((line) => `a command: ${line.slice(0, 80)}`),
    ...strange.map((line) => `a line of nobody: ${line.slice(0, 80)}`),
    ...marked.map((line) => `markup: ${line.slice(0, 80)}`),
    ...broken.map((line) => `a row of another width: ${line.slice(0, 80)}`),
    ...(Buffer.byteLength(summary) > mostBytes ? ['it is too long for GitHub'] : [])
  ]
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** Everything that stands in code elements, as it is read. */
export function quotedIn(summary: string): string {
  const quoted = [...summary.matchAll(code)].map(([, inside = '']) => decode(inside))
  return quoted.filter((text) => text !== '').join('\n')
}

function decode(inside: string): string {
  return inside.replace(/&#(\d+);/g, (_whole, point: string) => String.fromCodePoint(Number(point)))
}

const allowed = {
  root: always,
  heading: ({ depth }: Node) => depth === 3,
  paragraph: always,
  text: always,
  blockquote: always,
  table: always,
  tableRow: ({ children }: Node) => [cellsOfRun, cellsOfNumber].includes(children?.length ?? 0),
  tableCell: always,
  html: ({ value }: Node) => /^<\/?sub>$/.test(value ?? ''),
  link: ({ url }: Node) =>
    /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url ?? ''),
  code: ({ lang }: Node) => lang === 'mermaid',
  inlineCode: ({ value }: Node) => value === 'plan'
} as const satisfies Readonly<Record<string, (node: Node) => boolean>>

function always(): boolean {
  return true
}

export interface Tree {
  /** What is in it that we never mean to write. */
  readonly faults: readonly string[]
  /** Everything that stands in code elements, as it is read. */
  readonly quoted: string
  /** Of the table of runs, its head included. */
  readonly rows: number
}

/** The tree: only what we mean to write, and strangers' text only within code elements. */
export function treeOf(summary: string): Tree {
  const faults: string[] = []
  const quoted: string[] = []
  let rows = 0
  const visit = (node: Node): void => {
    const isAllowed = (allowed as Readonly<Record<string, (node: Node) => boolean>>)[node.type]
    if (isAllowed?.(node) !== true)
      faults.push(`${node.type} ${node.value ?? node.url ?? ''}`.trim())
    if (node.type === 'tableRow' && node.children?.length === cellsOfRun) rows += 1
    const outside = outsideOf(node.children ?? [], quoted)
    outside.forEach(visit)
  }
  visit(parseMarkdown(summary))
  return { faults, quoted: quoted.join('\n'), rows }
}

/**
 * The children that do not stand between `<code>` and `</code>`; the text of the others is collected. A tag without its
 * other one is left over, and so is whatever is no text within code.
 */
function outsideOf(children: readonly Node[], quoted: string[]): readonly Node[] {
  const start = children.findIndex((child) => isTag(child, '<code>'))
  const end = children.findIndex((child, at) => at > start && isTag(child, '</code>'))
  if (start < 0 || end < 0) return children
  const inside = children.slice(start + 1, end)
  const text = inside.map(({ type, value }) => (type === 'text' ? value : undefined))
  if (inside.length > 0) quoted.push(text.join(''))
  return [
    ...children.slice(0, start),
    ...inside.filter(({ type }) => type !== 'text'),
    ...outsideOf(children.slice(end + 1), quoted)
  ]
}

function isTag({ type, value }: Node, tag: string): boolean {
  return type === 'html' && value === tag
}
