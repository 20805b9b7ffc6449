// A `concurrency:` block, at the workflow or at a job.
import {
  entriesOf,
  isMapping,
  positionOf,
  textOf,
  type Entry,
  type Position,
  type Yaml
} from './document.js'
import { blockProblems, type BlockProblem } from './block-problems.js'
import type { Place } from './expression.js'
import { compileTemplate, type Template } from './template.js'

export interface Concurrency {
  readonly group: Template
  /** Undefined where the block does not say it, which means false. */
  readonly cancel: Template | undefined
  /**
   * `single`: one run waits, and a newer one takes its place. `max`: up to 100 wait.
   * https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues (2026-11)
   */
  readonly queue: 'single' | 'max'
  /** Why GitHub refuses the block, and with it the workflow. */
  readonly problems: readonly BlockProblem[]
  /** Of the block's key. */
  readonly at: Position
  /** Of the value of `group`. */
  readonly groupAt: Position
  readonly cancelAt: Position
}

/** Undefined where there is no block. */
export function readConcurrency(yaml: Yaml, owner: unknown, place: Place): Concurrency | undefined {
  const entries = entriesOf(yaml, owner).filter(({ key }) => key === 'concurrency')
  const [entry] = entries
  if (entry === undefined) return undefined
  const { keyNode, value } = entry
  const fields = isMapping(yaml, value)
    ? new Map(entriesOf(yaml, value).map((field) => [field.key, field.value]))
    : new Map([['group', value]])
  const cancel = textOf(yaml, fields.get('cancel-in-progress'))
  const at = positionOf(yaml, keyNode)
  const placeOf = (key: string): Position => {
    const node = fields.get(key)
    return node === undefined || node === null ? at : positionOf(yaml, node)
  }
  return {
    group: compileTemplate(textOf(yaml, fields.get('group')) ?? '', place),
    cancel: cancel === undefined ? undefined : compileTemplate(cancel, place),
    queue: textOf(yaml, fields.get('queue')) === 'max' ? 'max' : 'single',
    problems: [...twice(yaml, entries), ...blockProblems(yaml, entry)],
    at,
    groupAt: placeOf('group'),
    cancelAt: placeOf('cancel-in-progress')
  }
}

const twice = (yaml: Yaml, [, second]: readonly Entry[]): readonly BlockProblem[] =>
  second === undefined
    ? []
    : [{ kind: 'twice', what: 'concurrency', at: positionOf(yaml, second.keyNode) }]
