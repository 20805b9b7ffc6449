// The second look as several requests, each answered at its own moment. The model sets no limits: an answer may take any time,
// and the program may send the cancel at any later time. Only the program's own checks prevent a cancel on an old answer. The
// law: when a cancel is sent, each fact that it is based on was true at some moment within the last two and a half seconds,
// which is the longest time that an answer may take plus the greatest age that it may have.
import { oldestAnswer, slowestAnswer, type Answer } from '../../../../src/gather/answer-book.js'
import { cancellations } from '../../../../src/model/verdict.js'
import { aPolicy } from '../../../support/builders.js'
import { cell, upTo } from '../cells.js'
import type { Emit, Model } from '../explore.js'
import { facts, describeFact, toSnapshot, victimRun, type Subject } from './facts.js'
import type { MomentsMind } from './world.js'

export const lawOfMoments =
  'when a cancel leaves, each fact that it rests on was true within the time that an answer may take plus its greatest age'

/** Milliseconds: time passes in steps of this length. */
const tick = 500
/** Ticks: greater ages are not distinguished. */
const longest = 6
/** Ticks from a request to the latest moment at which a cancel may use its answer. */
export const mostDoubt = (slowestAnswer + oldestAnswer) / tick

const phase = { idle: 0, reading: 1, ready: 2, done: 3 } as const
const asked = { no: 0, underWay: 1, taken: 2, answered: 3 } as const

/** How many changes may still happen, and the phase of the actor. */
const troubles = 0
const actor = 1
/** For each fact: its value, and for how many ticks it has had a value that forbids the cancel (1: it has just changed); */
const factsAt = 2
const value = 0
const otherFor = 1
/** the value that the first look saw; the state of the request for it, the ticks since it was sent and answered, and the answer. */
const seen = 2
const progress = 3
const askedAt = 4
const answeredAt = 5
const answer = 6
const factCells = 7

interface Size {
  readonly name: string
  readonly subject: Subject
  readonly troubles: number
  /** Ticks, for a law with another limit. */
  readonly doubt?: number
}

export interface Moments extends Size {
  readonly model: (mind: MomentsMind) => Model
}

export function momentsWorld(size: Size): Moments {
  return { ...size, model: (mind) => modelOf(size, mind) }
}

function modelOf({ subject, troubles: most, doubt = mostDoubt }: Size, mind: MomentsMind): Model {
  const count = facts[subject].length
  const bytes = 4 * Math.ceil((factsAt + count * factCells) / 4)
  const initial = new Uint8Array(bytes)
  initial[troubles] = most
  const play: Play = {
    subject,
    mind,
    doubt,
    at: upTo(count).map((fact) => factsAt + fact * factCells)
  }
  return {
    bytes,
    initial,
    expand(state, emit) {
      expandWorld(state, play, emit)
      expandAnswers(state, play, emit)
      expandActor(state, play, emit)
      if (isUnderWay(state)) passTick(state, play, emit)
    },
    brokenIn: () => undefined,
    hasCancelled: (state) => cell(state, actor) === phase.done,
    progress: () => 0
  }
}

interface Play {
  readonly subject: Subject
  readonly mind: MomentsMind
  readonly doubt: number
  /** The position of each fact in the state. */
  readonly at: readonly number[]
}

const isUnderWay = (state: Uint8Array): boolean =>
  cell(state, actor) === phase.reading || cell(state, actor) === phase.ready

/** Every fact may change, and change back. */
function expandWorld(state: Uint8Array, { subject, at }: Play, emit: Emit): void {
  if (cell(state, troubles) === 0) return
  facts[subject].forEach((fact, index) => {
    const place = at[index] ?? 0
    const now = cell(state, place + value)
    for (const { to, words } of fact.changes.filter(({ from }) => from === now)) {
      const next = state.slice()
      next[troubles] = cell(state, troubles) - 1
      next[place + value] = to
      next[place + otherFor] = to === 0 ? 0 : Math.max(1, cell(state, place + otherFor))
      emit(next, () => words)
    }
  })
}

/** GitHub reads the fact at one moment, and the answer arrives at another. */
function expandAnswers(state: Uint8Array, { subject, at }: Play, emit: Emit): void {
  facts[subject].forEach((fact, index) => {
    const place = at[index] ?? 0
    const now = cell(state, place + progress)
    const next = state.slice()
    if (now === asked.underWay) {
      next[place + progress] = asked.taken
      next[place + answer] = cell(state, place + value)
      emit(
        next,
        () => `GitHub looks at ${fact.name}: ${describeFact(fact, cell(state, place + value))}`
      )
    }
    if (now === asked.taken) {
      next[place + progress] = asked.answered
      next[place + answeredAt] = 0
      emit(next, () => `the answer about ${fact.name} arrives`)
    }
  })
}

function passTick(state: Uint8Array, { at }: Play, emit: Emit): void {
  const next = state.slice()
  const older = (where: number): void => {
    next[where] = Math.min(longest, cell(state, where) + 1)
  }
  for (const place of at) {
    // The first tick is the one in which the fact changed.
    if (cell(state, place + otherFor) > 0) {
      next[place + otherFor] = Math.min(longest + 1, cell(state, place + otherFor) + 1)
    }
    const now = cell(state, place + progress)
    if (now !== asked.no) older(place + askedAt)
    if (now === asked.answered) older(place + answeredAt)
  }
  emit(next, () => 'half a second passes')
}

function expandActor(state: Uint8Array, play: Play, emit: Emit): void {
  switch (cell(state, actor)) {
    case phase.idle:
      lookAtFirst(state, play, emit)
      return
    case phase.reading:
      readAgain(state, play, emit)
      return
    case phase.ready:
      leave(state, play, emit)
  }
}

function lookAtFirst(state: Uint8Array, play: Play, emit: Emit): void {
  const values = play.at.map((place) => cell(state, place + value))
  if (!meansToCancel(values, play)) return
  const next = state.slice()
  next[actor] = phase.reading
  play.at.forEach((place, index) => {
    next[place + seen] = values[index] ?? 0
  })
  emit(next, () => 'the step looks: it means to cancel run 101')
}

const policy = aPolicy()

function meansToCancel(values: readonly number[], { subject, mind }: Play): boolean {
  const plan = mind.decide(toSnapshot(subject, values), policy)
  return cancellations(plan).some(({ run }) => run.id === 101)
}

/** Requests each fact that is unknown or whose answer is too old. Once all answers are fresh, it confirms. */
function readAgain(state: Uint8Array, play: Play, emit: Emit): void {
  const { at, mind, subject } = play
  const isOpen = (place: number): boolean =>
    [asked.underWay, asked.taken].some((one) => one === cell(state, place + progress))
  if (at.some(isOpen)) return
  const next = state.slice()
  const old = at.filter((place) => !isFresh(state, [place], mind.isEnough))
  if (old.length > 0 || !isFresh(state, at, mind.isEnough)) {
    for (const place of old.length > 0 ? old : at) ask(next, place)
    emit(next, () => 'the step reads again')
    return
  }
  if (!isConfirmed(state, play)) return
  next[actor] = phase.ready
  const names = facts[subject].map(
    (fact, index) => `${fact.name}: ${describeFact(fact, cell(state, (at[index] ?? 0) + answer))}`
  )
  emit(next, () => `the step has read ${names.join(', ')}; it will cancel run 101`)
}

function ask(next: Uint8Array, place: number): void {
  next[place + progress] = asked.underWay
  next[place + askedAt] = 0
  next[place + answeredAt] = 0
  next[place + answer] = 0
}

type Test = MomentsMind['isEnough']

/** By the program's clock, on which now is 0. */
function isFresh(state: Uint8Array, places: readonly number[], test: Test): boolean {
  if (places.some((place) => cell(state, place + progress) !== asked.answered)) return false
  const answers: Answer[] = places.map((place) => ({
    asked: -tick * cell(state, place + askedAt),
    answered: -tick * cell(state, place + answeredAt),
    permits: true
  }))
  return test(answers, 0)
}

function isConfirmed(state: Uint8Array, { at, subject, mind }: Play): boolean {
  const look = toSnapshot(
    subject,
    at.map((place) => cell(state, place + seen))
  )
  const values = at.map((place) => cell(state, place + answer))
  const now = { ...look, subjectState: toSnapshot(subject, values).subjectState }
  const verdict = cancellations(mind.decide(look, policy)).find(({ run }) => run.id === 101)
  if (verdict === undefined) return false
  return mind.confirm(verdict, victimRun(subject, values), { look, now }, policy) === undefined
}

/** The program may do this at any time after it confirmed. */
function leave(state: Uint8Array, { at, mind, doubt }: Play, emit: Emit): void {
  const next = state.slice()
  if (!isFresh(state, at, mind.mayLeave)) {
    next[actor] = phase.reading
    emit(next, () => 'the step finds its answers too old')
    return
  }
  next.fill(0, factsAt)
  next[actor] = phase.done
  const isTooOld = at.some((place) => cell(state, place + otherFor) > doubt + 1)
  emit(next, () => 'the cancel of run 101 leaves', isTooOld ? lawOfMoments : undefined)
}
