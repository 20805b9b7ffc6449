// Results for worlds that occurred before. The same pull requests and runs occur again and again, with ever new states of the
// actors.
import type { Standing } from './cancels.js'
import type { Plan } from './plans.js'
import type { Layout } from './cells.js'

export interface Memo {
  /** By actor and kind of reading. */
  readonly plans: Map<number, readonly Plan[]>
  /** By the actor's cells and kind of reading. */
  readonly standings: Map<string, Standing>
  /** The law that is broken if it comes to rest like this, after that was checked. */
  rest: { readonly law: string | undefined } | undefined
}

export interface Moment {
  readonly state: Uint8Array
  readonly memo: Memo
}

/** Gives each state the results for its world. */
export function createMemory({ worldKey }: Layout): (state: Uint8Array) => Moment {
  const memos = new Map<string, Memo>()
  return (state) => {
    const key = worldKey(state)
    const known = memos.get(key)
    if (known !== undefined) return { state, memo: known }
    const memo: Memo = { plans: new Map(), standings: new Map(), rest: undefined }
    memos.set(key, memo)
    return { state, memo }
  }
}
