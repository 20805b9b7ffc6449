// Visits every state that can be reached, breadth first: the first broken law comes with the shortest way to it.
import { createArena, type Arena } from './arena.js'

/** What happens, in words; only asked for when a trace is told. */
export type Label = () => string
/** A state that follows, what leads to it, and the law that this breaks. `next` may be changed afterwards. */
export type Emit = (next: Uint8Array, label: Label, broken?: string) => void

export interface Model {
  /** Of every state. */
  readonly bytes: number
  readonly initial: Uint8Array
  expand(state: Uint8Array, emit: Emit): void
  /** The law that is broken by the state itself. */
  brokenIn(state: Uint8Array): string | undefined
  /** Whether a run has been cancelled by us: a model in which nothing ever happens proves nothing. */
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
  /** Steps on the longest of the shortest ways. */
  readonly depth: number
  /** States in which a run has been cancelled by us. */
  readonly withCancel: number
  readonly violation: Violation | undefined
}

export interface Limits {
  /** States; past it the search gives up with an error rather than with half an answer. */
  readonly most: number
  /** The only law to be watched; all of them where none is named. */
  readonly law?: string | undefined
  /** Whether to see that every step leads on; it costs as much as everything else. */
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
