// Why GitHub refuses a concurrency block, whatever its expressions say. It refuses the whole workflow then, for every event.
// https://github.com/actions/languageservices workflow-parser/src/workflow-v1.0.json, concurrency-mapping (2026-11)
import { isScalar, Scalar } from 'yaml'
import {
  entriesOf,
  isMapping,
  positionOf,
  resolved,
  textOf,
  type Entry,
  type Position,
  type Yaml
} from './document.js'

/**
 * `no-group`: there is none, or it is empty. `no-text`: the value of `what` is no text. `key`: there is no key `what`. `twice`: the
 * key `what` stands twice. `no-boolean`, `no-queue`: the value of cancel-in-progress or queue is `what`.
 */
export interface BlockProblem {
  readonly kind: 'no-group' | 'no-text' | 'key' | 'twice' | 'no-boolean' | 'no-queue'
  readonly what: string
  readonly at: Position
}

export const blockKeys = ['group', 'cancel-in-progress', 'queue'] as const

export function blockProblems(yaml: Yaml, { keyNode, value }: Entry): readonly BlockProblem[] {
  const at = positionOf(yaml, keyNode)
  if (!isMapping(yaml, value)) return aboutGroup(yaml, value, at)
  const entries = entriesOf(yaml, value)
  const problems = entries.flatMap((entry, index) => {
    const isAgain = entries.slice(0, index).some(({ key }) => key === entry.key)
    return isAgain
      ? [{ kind: 'twice', what: entry.key, at: positionOf(yaml, entry.keyNode) } as const]
      : aboutEntry(yaml, entry)
  })
  // Where a key is misspelt, that is why.
  const hasGroup = entries.some(({ key }) => key === 'group')
  return hasGroup || problems.some(({ kind }) => kind === 'key')
    ? problems
    : [{ kind: 'no-group', what: '', at }, ...problems]
}

function aboutEntry(yaml: Yaml, { key, keyNode, value }: Entry): readonly BlockProblem[] {
  const at = positionOf(yaml, value ?? keyNode)
  switch (key) {
    case 'group':
      return aboutGroup(yaml, value, at)
    case 'cancel-in-progress':
      return isBoolean(resolved(yaml, value))
        ? []
        : [{ kind: 'no-boolean', what: shown(yaml, value), at }]
    case 'queue':
      return isQueue(shown(yaml, value)) ? [] : [{ kind: 'no-queue', what: shown(yaml, value), at }]
    default:
      return [{ kind: 'key', what: key, at: positionOf(yaml, keyNode) }]
  }
}

function aboutGroup(yaml: Yaml, value: unknown, at: Position): readonly BlockProblem[] {
  const node = resolved(yaml, value)
  const isEmpty =
    node === undefined || node === null || (isScalar(node) && shown(yaml, node).trim() === '')
  if (isEmpty) return [{ kind: 'no-group', what: '', at }]
  return isScalar(node) ? [] : [{ kind: 'no-text', what: 'group', at }]
}

/** A boolean without quotes, or an expression. `yes` is a text. */
function isBoolean(node: unknown): boolean {
  if (!isScalar(node)) return false
  const { value, type } = node
  // Without its `$` an expression is a finding of its own.
  if (typeof value === 'string') return value.includes('{{')
  return typeof value === 'boolean' && type === Scalar.PLAIN
}

/** GitHub evaluates an expression later, so nothing is known of it here. */
const isQueue = (text: string): boolean =>
  text === 'single' || text === 'max' || text.includes('${{')

const shown = (yaml: Yaml, node: unknown): string => textOf(yaml, node) ?? ''
