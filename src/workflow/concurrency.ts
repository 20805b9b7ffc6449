// A `concurrency:` block, at the workflow or at a job.
import {
  entriesOf,
  isMapping,
  positionOf,
  textOf,
  valueOf,
  type Position,
  type Yaml
} from './document.js'
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
  /** Of the block's key. */
  readonly at: Position
  /** Of the value of `group`. */
  readonly groupAt: Position
  readonly cancelAt: Position
}

/** Undefined where there is no block, or none with a group. */
export function readConcurrency(yaml: Yaml, owner: unknown, place: Place): Concurrency | undefined {
  const entry = entriesOf(yaml, owner).find(({ key }) => key === 'concurrency')
  if (entry === undefined) return undefined
  const { keyNode, value } = entry
  const isBlock = isMapping(yaml, value)
  const groupNode = isBlock ? valueOf(yaml, value, 'group') : value
  const group = textOf(yaml, groupNode)
  if (group === undefined) return undefined
  const cancelNode = isBlock ? valueOf(yaml, value, 'cancel-in-progress') : undefined
  const cancel = textOf(yaml, cancelNode)
  const at = positionOf(yaml, keyNode)
  return {
    group: compileTemplate(group, place),
    cancel: cancel === undefined ? undefined : compileTemplate(cancel, place),
    queue: isBlock && textOf(yaml, valueOf(yaml, value, 'queue')) === 'max' ? 'max' : 'single',
    at,
    groupAt: positionOf(yaml, groupNode),
    cancelAt: cancelNode === undefined ? at : positionOf(yaml, cancelNode)
  }
}
