// A small world as a model to explore: its events and its actors, with the functions under proof.
import { cancellations } from '../../../../src/model/verdict.js'
import { cell, fate, upTo } from '../cells.js'
import type { Emit, Model } from '../explore.js'
import type { Sending, SmallMind, World } from './world.js'

export const lawOfRest = 'at rest a later step leaves nothing behind that it should clear up'

const phase = { idle: 0, planned: 1, sent: 2, waiting: 3, forcing: 4, done: 5 } as const
/** Phase, runs to cancel as bits, cancels on the way as bits, accepted cancels, and the number of force-cancels. */
const actorCells = 5

interface Play {
  readonly world: World
  readonly mind: SmallMind
  readonly size: number
  readonly copyOf: (state: Uint8Array) => Uint8Array
  readonly actorAt: (actor: number) => number
  readonly plans: Map<string, number>
  readonly answers: Map<string, boolean>
}

export function smallModel(world: World, mind: SmallMind): Model {
  const size = world.beginning.length
  const bytes = 4 * Math.ceil((size + world.actors * (actorCells + size)) / 4)
  const initial = new Uint8Array(bytes)
  initial.set(world.beginning)
  const play: Play = {
    world,
    mind,
    size,
    copyOf: (state) => state.slice(),
    actorAt: (actor) => size + actor * (actorCells + size),
    plans: new Map(),
    answers: new Map()
  }
  return {
    bytes,
    initial,
    expand(state, emit) {
      expandWorld(state, play, emit)
      for (const actor of upTo(world.actors)) {
        expandActor(state, actor, play, emit)
        expandWire(state, actor, play, emit)
      }
    },
    brokenIn: (state) => brokenAtRest(state, play),
    hasCancelled: (state) =>
      upTo(world.runs).some((run) => cell(state, world.fateAt(run)) === fate.cancelledByUs),
    progress: () => 0
  }
}

function expandWorld(state: Uint8Array, { world, size, copyOf }: Play, emit: Emit): void {
  world.happen(state.slice(0, size), (changed, words) => {
    const next = copyOf(state)
    next.set(changed)
    emit(next, () => words)
  })
  for (const run of upTo(world.runs)) {
    if (cell(state, world.fateAt(run)) !== fate.ending) continue
    const next = copyOf(state)
    next[world.fateAt(run)] = fate.cancelledByUs
    emit(next, () => `the cancel of run ${101 + run} takes effect`)
  }
}

const has = (mask: number, run: number): boolean => (mask & (1 << run)) !== 0
const maskOf = (runs: readonly number[]): number => runs.reduce((mask, run) => mask | (1 << run), 0)
const namesOf = (mask: number): string =>
  upTo(8)
    .filter((run) => has(mask, run))
    .map((run) => 101 + run)
    .join(', ')

function expandActor(state: Uint8Array, actor: number, play: Play, emit: Emit): void {
  const { world, size, actorAt, copyOf } = play
  const at = actorAt(actor)
  const now = state.slice(0, size)
  switch (cell(state, at)) {
    case phase.idle: {
      if (!world.isThere(now, actor)) return
      const victims = plan(now, actor, play)
      if (victims === 0) return
      const next = copyOf(state)
      next[at] = phase.planned
      next[at + 1] = victims
      next.set(now, at + actorCells)
      const words = `${world.actorName(actor)} looks: ${world.tell(now)}; it means to cancel ${namesOf(victims)}`
      emit(next, () => words)
      return
    }
    case phase.planned:
    case phase.waiting:
      for (const isWhole of [true, false]) sendAll(state, { actor, isWhole }, play, emit)
  }
}

function plan(world: Uint8Array, actor: number, play: Play): number {
  const key = `${actor}:${world.join()}`
  const known = play.plans.get(key)
  if (known !== undefined) return known
  const verdicts = play.mind.decide(play.world.snapshot(world, actor), play.world.policy)
  const ids = cancellations(verdicts).map(({ run }) => run.id - 101)
  const victims = maskOf(ids.filter((run) => run < play.world.runs))
  play.plans.set(key, victims)
  return victims
}

interface SecondLook {
  readonly actor: number
  readonly isWhole: boolean
}

/** Reads again the runs to cancel, or those still in flight after a cancel, and sends the cancels that still hold. */
function sendAll(state: Uint8Array, { actor, isWhole }: SecondLook, play: Play, emit: Emit): void {
  const { world, size, actorAt, copyOf } = play
  const at = actorAt(actor)
  const isForce = cell(state, at) === phase.waiting
  const open = upTo(world.runs).filter((run) => has(cell(state, at + (isForce ? 3 : 1)), run))
  const read = state.slice(0, size)
  const seen = state.slice(at + actorCells, at + actorCells + size)
  const look: Look = { actor, isWhole, read, seen }
  const isSure = isForce && !play.mind.asksBeforeForce
  const victims = open.filter((run) => isSure || stands(run, look, play))
  if (victims.length === 0) return
  const forced = cell(state, at + 4)
  const laws = victims.map((victim) =>
    world.brokenBy({ ...look, victim, forced, isForce } satisfies Sending)
  )
  const next = copyOf(state)
  next[at] = isForce ? phase.forcing : phase.sent
  next[at + 2] = maskOf(victims)
  next[at + 3] = 0
  if (isForce) next[at + 4] = forced + 1
  const saw = isWhole ? world.tell(read) : 'nothing can be read'
  const words = `${world.actorName(actor)} looks again: ${saw}; it cancels ${namesOf(maskOf(victims))}${isForce ? ' by force' : ''}`
  emit(
    next,
    () => words,
    laws.find((law) => law !== undefined)
  )
}

interface Look extends SecondLook {
  readonly read: Uint8Array
  readonly seen: Uint8Array
}

/** Computed once for each pair of looks: the functions are pure, and the same looks occur again and again. */
function stands(run: number, look: Look, play: Play): boolean {
  const { actor, isWhole, read, seen } = look
  const key = `${actor}${isWhole ? '+' : '-'}${run}:${read.join()}|${seen.join()}`
  const known = play.answers.get(key)
  if (known !== undefined) return known
  const answer = isConfirmed(run, look, play)
  play.answers.set(key, answer)
  return answer
}

function isConfirmed(
  run: number,
  { actor, isWhole, read, seen }: Look,
  { world, mind }: Play
): boolean {
  const look = world.snapshot(seen, actor)
  const whole = world.snapshot(read, actor)
  // Only the subject state and the run itself are read again.
  const now = {
    ...look,
    subjectState: isWhole ? whole.subjectState : ({ kind: 'unread' } as const)
  }
  const verdict = cancellations(mind.decide(look, world.policy)).find(
    (each) => each.run.id === 101 + run
  )
  if (verdict === undefined) return false
  return mind.confirm(verdict, world.runOf(read, run), { look, now }, world.policy) === undefined
}

/** The effect of a cancel at GitHub: an accepted one may take effect at once, later, or never. */
function expandWire(state: Uint8Array, actor: number, play: Play, emit: Emit): void {
  const { world, actorAt, copyOf } = play
  const at = actorAt(actor)
  const wire = cell(state, at + 2)
  for (const run of upTo(world.runs).filter((each) => has(wire, each))) {
    const isForce = cell(state, at) === phase.forcing
    const now = cell(state, world.fateAt(run))
    const isInFlight = now === fate.inFlight || now === fate.ending
    const answer = (words: string, to: number, goesOn: boolean): void => {
      const next = copyOf(state)
      next[world.fateAt(run)] = to
      next[at + 2] = wire & ~(1 << run)
      if (goesOn) next[at + 3] = cell(state, at + 3) | (1 << run)
      if (next[at + 2] === 0) settle(next, at, play)
      const name = `the ${isForce ? 'forced ' : ''}cancel of run ${101 + run} by ${world.actorName(actor)}`
      emit(next, () => `${name} ${words}`)
    }
    if (!isInFlight) answer('comes too late', now, false)
    else {
      answer('takes effect', fate.cancelledByUs, false)
      answer('is accepted', fate.ending, true)
    }
  }
}

/** If runs may be forced, those still in flight are waited for; the memory of an actor that is done is not part of the state. */
function settle(state: Uint8Array, at: number, { world, mind, size }: Play): void {
  const mayForce = world.force && cell(state, at + 4) < mind.forces && cell(state, at + 3) !== 0
  if (mayForce) {
    state[at] = phase.waiting
    return
  }
  state.fill(0, at, at + actorCells + size)
  state[at] = phase.done
}

function brokenAtRest(state: Uint8Array, play: Play): string | undefined {
  const { world, size, actorAt } = play
  if (upTo(world.actors).some((actor) => cell(state, actorAt(actor) + 2) !== 0)) return undefined
  const now = state.slice(0, size)
  const wanting = world.wanting(now)
  if (wanting === undefined || wanting.runs.length === 0) return undefined
  const { actor, runs } = wanting
  const victims = plan(now, actor, play)
  const look: Look = { actor, isWhole: true, read: now, seen: now }
  const isLeft = runs.some((run) => !has(victims, run) || !stands(run, look, play))
  return isLeft ? lawOfRest : undefined
}
