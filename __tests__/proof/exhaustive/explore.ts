// Visits every reachable state, breadth first, so that the first broken law comes with the shortest trace.
import { createArena, type Arena } from './arena.js'

/** What happens, in words; called only for a trace. */
export type Label = () => string
/** A following state, what leads to it, and the law that this breaks. The caller may change `next` afterwards. */
export type Emit = (next: Uint8Array, label: Label, broken?: string) => void

export interface Model {
  /** Of every state. */
  readonly bytes: number
  readonly initial: Uint8Array
  expand(state: Uint8Array, emit: Emit): void
  /** The law that the state itself breaks. */
  brokenIn(state: Uint8Array): string | undefined
  /** Whether the program has cancelled a run: a model without any cancel proves nothing. */
  hasCancelled(state: Uint8Array): boolean
  /** Grows with every step, so that no way is endless. */
  progress(state: Uint8Array): number
}

export interface Violation {
  readonly law: string
  /** What happened, in order. */
  readonly trace: readonly string[]
}

export interface Explored {
  readonly states: number
  readonly steps: number
  /** The number of steps on the longest of the shortest ways. */
  readonly depth: number
  /** States in which the program has cancelled a run. */
  readonly withCancel: number
  readonly violation: Violation | undefined
}

export interface Limits {
  /** States. If there are more, the search throws an error instead of giving half a result. */
  readonly most: number
  /** The only law to check; all laws if undefined. */
  readonly law?: string | undefined
  /** Whether to check that every step leads on; it takes as long as everything else. */
  readonly mustEnd?: boolean
  readonly tell?: (progress: string) => void
}

const tellEvery = 1_000_000

export function explore(model: Model, limits: Limits): Explored {
  const arena = createArena(model.bytes)
  const state = new Uint8Array(model.bytes)
  const search: Search = { steps: 0, depth: 0, withCancel: 0, found: undefined }
  const find = (at: number, law: string | undefined, last?: Label): void => {
    if (law !== undefined && law === (limits.law ?? law)) {
      search.found ??= { at, law, last: last?.() }
    }
  }
  let levelEnd = 1
  arena.add(model.initial, -1)
  for (let at = 0; at < arena.size && search.found === undefined; at += 1) {
    if (at === levelEnd) {
      search.depth += 1
      levelEnd = arena.size
    }
    arena.read(at, state)
    if (model.hasCancelled(state)) search.withCancel += 1
    find(at, model.brokenIn(state))
    const leadsOn = limits.mustEnd === true ? progressFrom(state, model) : undefined
    model.expand(state, (next, label, broken) => {
      search.steps += 1
      find(at, broken, label)
      find(at, leadsOn?.(next), label)
      arena.add(next, at)
    })
    tellOrGiveUp(at, arena.size, limits)
  }
  const { found, ...counts } = search
  return { ...counts, states: arena.size, violation: found && violationAt(found, model, arena) }
}

function tellOrGiveUp(at: number, size: number, { most, tell }: Limits): void {
  if (size > most) throw new Error(`more than ${most} states`)
  if (at % tellEvery === tellEvery - 1) tell?.(`${at + 1} of ${size} states`)
}

interface Found {
  readonly at: number
  readonly law: string
  /** What led to it from that state. */
  readonly last: string | undefined
}

interface Search {
  steps: number
  depth: number
  withCancel: number
  found: Found | undefined
}

function violationAt({ at, law, last }: Found, model: Model, arena: Arena): Violation {
  return { law, trace: [...wayTo(at, model, arena), ...(last === undefined ? [] : [last])] }
}

function progressFrom(state: Uint8Array, model: Model): (next: Uint8Array) => string | undefined {
  const reached = model.progress(state)
  return (next) => (model.progress(next) > reached ? undefined : endless)
}

const endless = 'every step leads on, so that everything ends'

function wayTo(index: number, model: Model, arena: Arena): readonly string[] {
  const parent = arena.parentOf(index)
  if (parent === -1) return []
  const before = new Uint8Array(model.bytes)
  const after = new Uint8Array(model.bytes)
  arena.read(parent, before)
  arena.read(index, after)
  const labels: string[] = []
  model.expand(before, (next, label) => {
    if (labels.length === 0 && next.every((byte, at) => byte === after[at])) labels.push(label())
  })
  return [...wayTo(parent, model, arena), ...labels]
}
