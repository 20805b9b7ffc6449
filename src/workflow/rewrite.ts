// Changes of a concurrency block in the text of its file. Everything else in the text stays as it is, to the byte.
import { isAlias, isMap, isScalar, Scalar, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import { entriesOf, textOf, valueOf, type Yaml } from './document.js'
import type { WorkflowFile } from './workflow-file.js'

/** What is to be written; undefined leaves it as it is. */
export interface BlockChange {
  readonly group?: string
  readonly cancel?: boolean
  readonly queue?: 'max'
}

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Undefined where the block is written in a way that this cannot change, such as an alias. */
export function changeBlock(
  text: string,
  file: WorkflowFile,
  job: string | undefined,
  change: BlockChange
): string | undefined {
  const { yaml } = file
  const owner = ownerOf(yaml, job)
  const pair = isMap(owner) ? pairOf(owner, 'concurrency') : undefined
  if (pair === undefined) return undefined
  const edits = isMap(pair.value)
    ? editsOfMap(text, { yaml, map: pair.value, change })
    : editsOfText(text, { yaml, pair, change })
  return edits && applied(text, edits)
}

export function ownerOf(yaml: Yaml, job: string | undefined): unknown {
  const root = yaml.document.contents
  return job === undefined ? root : valueOf(yaml, valueOf(yaml, root, 'jobs'), job)
}

type Items = YAMLMap

export const pairOf = (map: Items, key: string): Pair | undefined =>
  map.items.find(({ key: node }) => isScalar(node) && node.value === key)

/** `concurrency: name` becomes a mapping. */
function editsOfText(
  text: string,
  { yaml, pair, change }: { readonly yaml: Yaml; readonly pair: Pair; readonly change: BlockChange }
): readonly Edit[] | undefined {
  const { key, value } = pair
  const group = change.group ?? textOf(yaml, value)
  const [keyRange, range] = [rangeOf(key), rangeOf(value)]
  if (keyRange === undefined || range === undefined || group === undefined) return undefined
  const late = lateLines(change)
  if (late.length === 0)
    return [{ start: range[0], end: range[1], text: quotedLike(value, group, false) }]
  const indent = ' '.repeat(columnOf(text, keyRange[0]) + 2)
  const own = change.group === undefined ? text.slice(range[0], range[1]).trimEnd() : plain(group)
  const lines = [`group: ${own}`, ...late]
  const before = text.slice(0, range[0]).trimEnd().length
  return [
    { start: before, end: range[1], text: lines.map((line) => `\n${indent}${line}`).join('') }
  ]
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return isScalar(node) ? (node.range ?? undefined) : undefined
}

function lateLines({ cancel, queue }: BlockChange): readonly string[] {
  return [
    ...(cancel === true ? ['cancel-in-progress: true'] : []),
    ...(queue === undefined ? [] : [`queue: ${queue}`])
  ]
}

function editsOfMap(
  text: string,
  { yaml, map, change }: { readonly yaml: Yaml; readonly map: Items; readonly change: BlockChange }
): readonly Edit[] | undefined {
  const values: Readonly<Record<string, string | undefined>> = {
    group: change.group,
    'cancel-in-progress': change.cancel === undefined ? undefined : String(change.cancel),
    queue: change.queue
  }
  const edits: Edit[] = []
  const missing: string[] = []
  const there = new Set(entriesOf(yaml, map).map(({ key }) => key))
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue
    if (!there.has(key)) {
      // What is off need not be said.
      if (value !== 'false') missing.push(`${key}: ${value}`)
      continue
    }
    const edit = valueEdit(text, { map, key, value })
    if (edit === undefined) return undefined
    edits.push(edit)
  }
  if (missing.length === 0) return edits
  const added = additionTo(text, map, missing)
  return added && [...edits, added]
}

function valueEdit(
  text: string,
  { map, key, value }: { readonly map: Items; readonly key: string; readonly value: string }
): Edit | undefined {
  const node = pairOf(map, key)?.value
  if (!isScalar(node) && !isAlias(node)) return undefined
  const { range } = node
  if (range === undefined || range === null) return undefined
  const isBlockScalar =
    isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL)
  const end = isBlockScalar ? range[0] + text.slice(range[0], range[1]).trimEnd().length : range[1]
  // In quotes, true and false are texts, which GitHub refuses.
  const isText = key === 'group'
  return { start: range[0], end, text: isText ? quotedLike(node, value, map.flow === true) : value }
}

/** In the quotes that were there. */
function quotedLike(node: unknown, value: string, isFlow: boolean): string {
  const type = isScalar(node) ? node.type : undefined
  if (type === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`
  return type === Scalar.QUOTE_DOUBLE || (isFlow && /[[\]{},]/.test(value))
    ? `"${value}"`
    : plain(value)
}

/** Names that this program writes need no quotes in block style; one that a person wrote may. */
const plain = (value: string): string =>
  /^[\w$][^#:]*$/.test(value) ? value : JSON.stringify(value)

function additionTo(text: string, map: Items, missing: readonly string[]): Edit | undefined {
  const last = map.items.at(-1)
  const end = (last?.value as ParsedNode | null | undefined)?.range[1]
  const first = (map.items[0]?.key as ParsedNode | undefined)?.range[0]
  if (end === undefined || first === undefined) return undefined
  if (map.flow === true)
    return { start: end, end, text: missing.map((item) => `, ${item}`).join('') }
  const indent = ' '.repeat(columnOf(text, first))
  const at = text.slice(0, end).trimEnd().length
  // Behind a comment on the same line.
  const lineEnd = text.indexOf('\n', at)
  const start = lineEnd < 0 ? text.length : lineEnd
  return { start, end: start, text: missing.map((item) => `\n${indent}${item}`).join('') }
}

export const columnOf = (text: string, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1)

export function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (current, { start, end, text: added }) =>
        current.slice(0, start) + added + current.slice(end),
      text
    )
}
