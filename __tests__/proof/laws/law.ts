// A law: it holds for every possible snapshot and policy.
import assert from 'node:assert/strict'
import type { Mind } from './mind.js'
import { kinds, type Kind, type Situation } from './situations.js'

/** Two situations of one kind: the real one, and another possible one. */
export type Holds = (mind: Mind, some: Situation, other: Situation) => void

export interface Law {
  /** The law about `decide`, `confirm` or `standing`, for any snapshot. */
  readonly law: string
  readonly of: readonly Kind[]
  /** Throws if the law is broken. */
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
