// A YAML text → nodes with positions. Never throws, whatever the text is.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type ParsedNode
} from 'yaml'

/** Both from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Yaml {
  readonly document: Document.Parsed
  readonly lines: LineCounter
  readonly anchors: ReadonlyMap<string, Node>
}

/** Why a file cannot be read as a workflow. */
export interface FileProblem {
  readonly message: string
  readonly at: Position
}

/** Characters. Nobody writes a workflow of a mebibyte, and a parser may take long for one that somebody made. */
export const longestFile = 1_048_576

/** More brackets inside one another than any workflow has: the parser goes down one call for each. */
const deepestFlow = 1000

const start: Position = { line: 1, column: 1 }

const tooDeep: FileProblem = { message: 'The file is nested too deeply', at: start }

export function parseYaml(text: string): Yaml | FileProblem {
  if (text.length > longestFile) {
    return { message: `The file is larger than ${longestFile / 1024} KiB`, at: start }
  }
  if (isTooDeep(text)) return tooDeep
  const lines = new LineCounter()
  try {
    // Whether a key stands twice is a question that grows with the square of the keys.
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false
    })
    const [error] = document.errors
    if (error !== undefined) {
      const at = positionAt(lines, error.pos[0])
      return isOfDepth(error)
        ? tooDeep
        : { message: `The file is not valid YAML: ${error.message}`, at }
    }
    return withAnchors(document, lines)
  } catch {
    return tooDeep
  }
}

const isOfDepth = ({ message }: Error): boolean => message.startsWith('Maximum call stack')

export const isUnreadable = (parsed: Yaml | FileProblem): parsed is FileProblem =>
  'message' in parsed

/** A cheap look before the parser, which goes down one call for each bracket, dash or level. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > deepestFlow) return true
  }
  return /(?:[-?] ){200}/.test(text)
}

function withAnchors(document: Document.Parsed, lines: LineCounter): Yaml | FileProblem {
  const anchors = new Map<string, Node>()
  let lost: Alias | undefined
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node)
      } else if (!anchors.has(node.source)) lost ??= node
    }
  })
  if (lost === undefined) return { document, lines, anchors }
  const at = positionAt(lines, lost.range?.[0] ?? 0)
  return { message: `The file is not valid YAML: there is no anchor ${lost.source}`, at }
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

export function positionOf({ lines }: Yaml, node: unknown): Position {
  const range = (node as Partial<ParsedNode> | undefined)?.range
  return range === undefined ? start : positionAt(lines, range[0])
}

/** What an alias stands for; anything else is itself. */
export function resolved({ anchors }: Yaml, node: unknown): unknown {
  return isAlias(node) ? anchors.get(node.source) : node
}

export interface Entry {
  readonly key: string
  readonly keyNode: unknown
  readonly value: unknown
}

/** Entries of a mapping, aliases resolved; none where the node is no mapping. */
export function entriesOf(yaml: Yaml, node: unknown): readonly Entry[] {
  const map = resolved(yaml, node)
  if (!isMap(map)) return []
  return map.items.map(({ key, value }) => ({
    key: textOf(yaml, key) ?? '',
    keyNode: key,
    value: resolved(yaml, value)
  }))
}

export function itemsOf(yaml: Yaml, node: unknown): readonly unknown[] {
  const sequence = resolved(yaml, node)
  return isSeq(sequence) ? sequence.items.map((item) => resolved(yaml, item)) : []
}

export function valueOf(yaml: Yaml, node: unknown, key: string): unknown {
  return entriesOf(yaml, node).find((entry) => entry.key === key)?.value
}

/** A scalar as text, as it was written where it is a number or a boolean; undefined for anything else, and for null. */
export function textOf(yaml: Yaml, node: unknown): string | undefined {
  const scalar = resolved(yaml, node)
  if (!isScalar(scalar)) return undefined
  const { value, source } = scalar
  return typeof value === 'string' ? value : value === null ? undefined : source
}

/** A text, or the texts of a list. */
export function textsOf(yaml: Yaml, node: unknown): readonly string[] {
  const text = textOf(yaml, node)
  if (text !== undefined) return [text]
  return itemsOf(yaml, node).flatMap((item) => textOf(yaml, item) ?? [])
}

export const isMapping = (yaml: Yaml, node: unknown): boolean => isMap(resolved(yaml, node))

export const isSequence = (yaml: Yaml, node: unknown): boolean => isSeq(resolved(yaml, node))
