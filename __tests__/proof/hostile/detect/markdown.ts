// What does GitHub make of a summary? Checked twice: by its characters, and by the tree of a parser for GitHub's Markdown (the
// one in Prettier).
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
/** With and without the workflow. */
const cellsOfRun = [4, 5]
const cellsOfNumber = 2
const code = /<code>((?:[A-Za-z0-9 ]|&#\d+;)*)<\/code>/g
const ownSigns = /[⚠ℹ]\ufe0f/gu
const page =
  'https://github\\.com/[\\w.-]+/[\\w.-]+/(?:actions/runs/\\d+|commit/[0-9a-f]{40}|pull/\\d+|tree/[\\w./-]+|blob/v1/docs/[a-z-]+\\.md(?:#[a-z-]+)?)'
const ownLink = new RegExp(
  `\\[(?:(?:CODE )?run \\d+|\\d+|CODE|[Pp]ull request #\\d+|Read more|[a-z ]+)\\]\\(${page}\\)`,
  'g'
)
const command =
  /^(?:gh api --method POST repos\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+\/force-cancel|for id in [\d ]+; do gh api --method POST repos\/[\w.-]+\/[\w.-]+\/actions\/runs\/\$id\/force-cancel; done|permissions: \{[a-z:, -]+\}|!~DEFAULT_BRANCH)$/
const ownCopy = /^> ```\n> (.*)\n> ```$/gm
const ownFold = /^(?:<details><summary>(?:\d+ more runs|Details)<\/summary>|<\/details>)$/
const ownNotes = ['This run is superseded', 'Dry run: nothing was cancelled.']
const ownWords =
  /`(?:plan|dry-run: true|actions: write)`|\*\*(?:This run is superseded|Dry run: nothing was cancelled\.)\*\*/g
const ownLine =
  /^(?:### .*|LINK|Pull request #\d+|(?:Branch|Tag|Merge queue entry|Group) (?:CODE|LINK).*|> (?:SIGN .*|COPY|LINK)|\|.*\||Other runs on the list, all kept: .*|The output WORDS lists \d+ more\.|FOLD|)$/
const mermaid = /```mermaid\n([^]*?)\n```/g
const mermaidLine =
  /^(?:%%\{init: \{[\w', :{}]+\}\}%%|gantt| {2}dateFormat x| {2}axisFormat %(?:H:%M|m-%d)| {2}tickInterval \d+(?:minute|hour|day)| {2}todayMarker off| {2}section (?:this run|kept|cancelled|being cancelled|would be cancelled|not cancelled|will not stop|had ended|was deleted)| {2}(?:[\w.-]+ )?run \d+ :(?:done, |crit, |active, )?\d+, \d+)$/

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
    .replace(ownWords, 'WORDS')
    .replace(ownCopy, (whole, line: string) => (command.test(line) ? '> COPY' : whole))
    .split('\n')
    .map((line) => (ownFold.test(line) ? 'FOLD' : line))
    .join('\n')
  const strange = own.split('\n').filter((line) => !ownLine.test(line))
  const marked = own
    .replace(/[Pp]ull request #\d+/g, '')
    .replace(/^(?:### |> )/gm, '')
    .split('\n')
    .filter((line) => /[<>@&[\]\\`~*]|#|:\/\/|\bwww\./.test(line))
  const widths = [0, ...cellsOfRun.map((cells) => cells + 1), cellsOfNumber + 1]
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
  table: ({ children = [] }: Node) =>
    new Set(children.map((row) => row.children?.length)).size === 1,
  tableRow: ({ children }: Node) => [...cellsOfRun, cellsOfNumber].includes(children?.length ?? 0),
  tableCell: always,
  html: ({ value }: Node) => ownFold.test(value ?? ''),
  strong: ({ children = [] }: Node) =>
    children.every(({ value }) => ownNotes.includes(value ?? '')),
  link: ({ url }: Node) => new RegExp(`^${page}$`).test(url ?? ''),
  code: ({ lang, value }: Node) => lang === 'mermaid' || (!lang && command.test(value ?? '')),
  inlineCode: ({ value }: Node) => ['plan', 'dry-run: true', 'actions: write'].includes(value ?? '')
} as const satisfies Readonly<Record<string, (node: Node) => boolean>>

function always(): boolean {
  return true
}

export interface Tree {
  /** What is in it that we never mean to write. */
  readonly faults: readonly string[]
  /** Everything that stands in code elements, as it is read. */
  readonly quoted: string
  /** Of the tables of runs, with their heads. */
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
    if (node.type === 'tableRow' && cellsOfRun.includes(node.children?.length ?? 0)) rows += 1
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
