// A concurrency block that goes, a block or a job that comes, in the text of a file. Everything else stays as it is, to the byte.
import { isMap, type ParsedNode, type YAMLMap } from 'yaml'
import { valueOf, type Yaml } from './document.js'
import { applied, columnOf, ownerOf, pairOf } from './rewrite.js'
import type { WorkflowFile } from './workflow-file.js'

/** Adds a block to a job that has none; undefined where the job is not written in block style. */
export function addJobBlock(
  text: string,
  { yaml }: WorkflowFile,
  job: string,
  group: string
): string | undefined {
  const owner = ownerOf(yaml, job)
  if (!isMap(owner) || pairOf(owner, 'concurrency') !== undefined) return undefined
  return beforeFirst(text, owner, (indent) => [
    'concurrency:',
    `${indent}  group: ${group}`,
    `${indent}  queue: max`
  ])
}

/** Adds a job in front of all others: the lines of its mapping, not indented. Undefined where jobs are not written in block style. */
export function addJob(
  text: string,
  { yaml }: WorkflowFile,
  id: string,
  lines: readonly string[]
): string | undefined {
  const jobs = valueOf(yaml, yaml.document.contents, 'jobs')
  if (!isMap(jobs) || pairOf(jobs, id) !== undefined) return undefined
  return beforeFirst(text, jobs, (indent) => [
    `${id}:`,
    ...lines.map((line) => `${indent}  ${line}`),
    ''
  ])
}

/** The lines in front of the first entry of a mapping; the first of them stands where that entry stood. */
function beforeFirst(
  text: string,
  map: YAMLMap,
  linesFor: (indent: string) => readonly string[]
): string | undefined {
  const first = (map.items[0]?.key as ParsedNode | undefined)?.range[0]
  if (first === undefined || map.flow === true) return undefined
  const indent = ' '.repeat(columnOf(text, first))
  return applied(text, [
    { start: first, end: first, text: `${linesFor(indent).join('\n')}\n${indent}` }
  ])
}

/** Removes the block of the workflow or of a job, with the comments in it. Undefined where it does not stand on lines of its own. */
export function removeBlock(
  text: string,
  { yaml }: Pick<WorkflowFile, 'yaml'>,
  job: string | undefined
): string | undefined {
  const range = rangeOfBlock(ownerOf(yaml, job))
  if (range === undefined) return undefined
  const start = range.from - columnOf(text, range.from)
  if (text.slice(start, range.from).trim() !== '') return undefined
  const lineEnd = text.indexOf('\n', text.slice(0, range.to).trimEnd().length)
  const end = lineEnd < 0 ? text.length : lineEnd + 1
  return applied(text, [{ start, end: end + emptyLine(text, start, end), text: '' }])
}

function rangeOfBlock(owner: unknown): { readonly from: number; readonly to: number } | undefined {
  const pair = isMap(owner) && owner.flow !== true ? pairOf(owner, 'concurrency') : undefined
  const [key, value] = [pair?.key, pair?.value] as readonly (ParsedNode | null | undefined)[]
  return key && value ? { from: key.range[0], to: value.range[1] } : undefined
}

/** Of two empty lines that would stand one below the other, the second one goes. */
const emptyLine = (text: string, start: number, end: number): number =>
  text.slice(0, start).endsWith('\n\n') && text.startsWith('\n', end) ? 1 : 0

/** The parser looks for the anchor of each alias in the whole document. */
const mostAnchors = 1000

/**
 * The workflow as plain data, without any concurrency and without one job: what a fix must leave as it is. Undefined where its
 * anchors are too many.
 */
export function withoutConcurrency(
  { yaml }: { readonly yaml: Yaml },
  without?: string
): string | undefined {
  const root = plainRoot(yaml)
  if (root === undefined) return undefined
  const jobs = Object.entries(
    (root['jobs'] ?? {}) as Record<string, Record<string, unknown> | null>
  )
  const bare = jobs
    .filter(([id]) => id !== without)
    .map(([id, job]) => [id, { ...job, concurrency: undefined }])
  return JSON.stringify({
    ...root,
    concurrency: undefined,
    jobs: Object.fromEntries(bare) as unknown
  })
}

function plainRoot({ document, anchors }: Yaml): Record<string, unknown> | undefined {
  if (anchors.size > mostAnchors) return undefined
  try {
    return document.toJS({ maxAliasCount: 10_000 }) as Record<string, unknown>
  } catch {
    return undefined
  }
}
