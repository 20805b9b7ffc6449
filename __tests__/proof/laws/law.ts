// A law: what holds for every snapshot and policy there can be, not only for those that somebody thought of.
import assert from 'node:assert/strict'
import type { Mind } from './mind.js'
import { kinds, type Kind, type Situation } from './situations.js'

/** Two situations of one kind: what was seen, and what else might have been seen. */
export type Holds = (mind: Mind, some: Situation, other: Situation) => void

export interface Law {
  /** What `decide`, `confirm` or `standing` does, whatever was seen. */
  readonly law: string
  readonly of: readonly Kind[]
  /** Throws where the law is broken. */
  readonly holds: Holds
}

export const law = (words: string, holds: Holds, of: readonly Kind[] = kinds): Law => ({
  law: words,
  of,
  holds
})

export function assertNoneOf<Value>(
  values: readonly Value[],
  isBad: (value: Value) => boolean
): void {
  assert.deepEqual(values.filter(isBad), [])
}
