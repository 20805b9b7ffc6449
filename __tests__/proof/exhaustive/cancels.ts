// The second half of an actor: look again, confirm, send; and the effect of each cancel at GitHub, at any later time.
import {
  actorAccepted,
  actorFailed,
  actorListed,
  actorPhase,
  actorSecond,
  actorVictims,
  actorWire,
  actorSuccessor,
  cell,
  fate,
  phase,
  runAt,
  runFate,
  runs,
  upTo
} from './cells.js'
import { clear, type Cast } from './actors.js'
import type { Emit } from './explore.js'
import { brokenByAccepting, brokenBySending, brokenInTruth } from './laws.js'
import { executing } from './listings.js'
import type { Moment } from './memory.js'
import type { View, SuccessorSeen } from './minds.js'
import { factsOf, idOf, isInFlight, type Facts, type Sight } from './scene.js'
import type { Scenario } from './scenario.js'
import { readingsOf, sightAt, sightNow } from './sights.js'
import { nameOf, stepOf, tellPull } from './words.js'

const has = (mask: number, run: number): boolean => (mask & (1 << run)) !== 0

/**
 * Reads the runs and the subject again, and sends what still stands. Where nothing does, the actor is like one that never
 * came to look again.
 */
export function sendAll(moment: Moment, actor: number, cast: Cast, emit: Emit): void {
  const { scenario, layout } = cast
  const { state } = moment
  const at = layout.actorAt(actor)
  for (const kind of readingsOf(scenario)) {
    const { victims, broken } = standing(moment, { actor, kind }, cast)
    if (victims.length === 0) continue
    const told = (): string => tellSending(victims, { actor, sight: sightNow(state, kind) }, cast)
    const next = cast.copyOf(state)
    next[at + actorPhase] = cell(state, at + actorPhase) + 1
    next[at + actorWire] = victims.reduce((mask, run) => mask | (1 << run), 0)
    next[at + actorFailed] = 0
    if (scenario.lastRoundTrip === 'closed') {
      arriveAtOnce(next, { actor, victims, told, broken }, cast, emit)
    } else emit(next, told, broken)
  }
}

function tellSending(
  victims: readonly number[],
  { actor, sight }: { readonly actor: number; readonly sight: Sight },
  cast: Cast
): string {
  const names = victims.map((run) => nameOf(run, cast)).join(', ')
  const saw = tellPull(sight, cast.scenario)
  return `${stepOf(actor, cast)} looks again: ${saw}, and cancels ${names || 'nothing'}`
}

export interface Standing {
  /** The runs whose verdict still holds. */
  readonly victims: readonly number[]
  /** The law that their cancel breaks. */
  readonly broken: string | undefined
}

interface SecondLook {
  readonly actor: number
  readonly kind: number
}

function standing({ state, memo }: Moment, second: SecondLook, cast: Cast): Standing {
  const key = `${second.kind}${cast.layout.actorKey(state, second.actor)}`
  const known = memo.standings.get(key)
  if (known !== undefined) return known
  const found = judgeAll(state, second, cast)
  memo.standings.set(key, found)
  return found
}

function judgeAll(state: Uint8Array, { actor, kind }: SecondLook, cast: Cast): Standing {
  const { scenario, layout, minds } = cast
  const at = layout.actorAt(actor)
  const sight = sightNow(state, kind)
  const successor = successorOf(state, actor, cast)
  const before: View = {
    actor,
    cause: successor.facts.cause,
    successor,
    sight: sightAt(state, actor, layout)
  }
  const wanted = upTo(layout.runs + cast.strangers.length).filter((run) =>
    has(cell(state, at + actorVictims), run)
  )
  const victims = wanted.filter((run) => {
    const read = run < layout.runs ? factsOf(state, run) : stranger
    const seen = { ...read, fate: fate.inFlight, attempt: attemptSeen(state, at, run) }
    return minds.stands({ before, now: { ...before, sight }, victim: run, seen, read })
  })
  const laws = victims.map((run) =>
    brokenBySending(
      {
        actor,
        successor,
        victim: run,
        read: run < layout.runs ? factsOf(state, run) : undefined,
        attempt: attemptSeen(state, at, run),
        sight,
        accepted: has(cell(state, at + actorAccepted), run),
        others: newerListed(state, run, cast)
      },
      scenario
    )
  )
  return { victims, broken: laws.find((law) => law !== undefined) }
}

/** The newer runs with the same cause. None if lists may be old, because such a list may miss a run. */
function newerListed(
  state: Uint8Array,
  victim: number,
  { scenario, layout }: Cast
): readonly Facts[] {
  if (scenario.oldLists || victim >= layout.runs) return []
  const { cause } = factsOf(state, victim)
  return upTo(cell(state, runs))
    .filter((run) => run > victim)
    .map((run) => factsOf(state, run))
    .filter((facts) => facts.cause === cause)
}

/** The step's own run is as it was at the first look; another one is read again. */
function successorOf(state: Uint8Array, actor: number, { layout, scenario }: Cast): SuccessorSeen {
  const at = layout.actorAt(actor)
  const run = cell(state, at + actorSuccessor)
  const facts = factsOf(state, run)
  return {
    run,
    facts: scenario.actors === 'steps' ? executing(facts) : facts,
    listed: cell(state, at + actorListed) === 1
  }
}

/** Runs of other groups are in flight for ever. */
const stranger: Facts = {
  fate: fate.inFlight,
  commit: 0,
  attempt: 1,
  cause: 0,
  created: 1,
  started: 1,
  job: 0
}

const attemptSeen = (state: Uint8Array, at: number, run: number): number =>
  has(cell(state, at + actorSecond), run) ? 2 : 1

interface Arrival {
  readonly actor: number
  readonly victims: readonly number[]
  readonly told: () => string
  readonly broken: string | undefined
}

/** As if GitHub had a conditional cancel: nothing happens between the look and the effect. */
function arriveAtOnce(next: Uint8Array, arrival: Arrival, cast: Cast, emit: Emit): void {
  const at = cast.layout.actorAt(arrival.actor)
  let { broken } = arrival
  for (const run of arrival.victims) {
    broken ??= brokenByAccepting(next, run) ?? brokenInTruth(next, run, attemptSeen(next, at, run))
    next[runAt(run) + runFate] = fate.cancelledByUs
  }
  clear(next, at)
  emit(next, arrival.told, broken)
}

/** The possible effects of a cancel at GitHub, and its possible answers. */
interface Answer {
  readonly words: string
  readonly to: number | undefined
  readonly accepted: boolean
  readonly heard: 'accepted' | 'failed' | 'too late'
}

/** An accepted cancel may take effect at once, later, or never. */
const answersInFlight: readonly Answer[] = [
  {
    words: 'is accepted and takes effect',
    to: fate.cancelledByUs,
    accepted: true,
    heard: 'accepted'
  },
  { words: 'is accepted', to: fate.ending, accepted: true, heard: 'accepted' },
  {
    words: 'takes effect, and the answer is lost',
    to: fate.cancelledByUs,
    accepted: true,
    heard: 'failed'
  },
  { words: 'is lost or refused', to: undefined, accepted: false, heard: 'failed' }
]
const answersEnding: readonly Answer[] = [
  { words: 'is accepted, once more', to: fate.ending, accepted: true, heard: 'accepted' }
]
const answersEnded: readonly Answer[] = [
  { words: 'comes too late', to: undefined, accepted: false, heard: 'too late' }
]

const lossless = answersInFlight.filter(({ heard }) => heard === 'accepted')

function answersFor(facts: Facts, { lostCancels }: Scenario): readonly Answer[] {
  if (!isInFlight(facts)) return answersEnded
  if (facts.fate === fate.ending) return answersEnding
  return lostCancels ? answersInFlight : lossless
}

export function expandWire(state: Uint8Array, actor: number, cast: Cast, emit: Emit): void {
  const at = cast.layout.actorAt(actor)
  const wire = cell(state, at + actorWire)
  if (wire === 0) return
  for (const run of upTo(cast.layout.runs)) {
    if (!has(wire, run)) continue
    for (const answer of answersFor(factsOf(state, run), cast.scenario)) {
      const next = cast.copyOf(state)
      const broken = answer.accepted ? brokenByArrival(state, { actor, run }, cast) : undefined
      if (answer.to !== undefined) next[runAt(run) + runFate] = answer.to
      next[at + actorWire] = wire & ~(1 << run)
      hear(next, { at, run, answer }, cast)
      emit(
        next,
        () => `the cancel of run ${idOf(run)} by ${stepOf(actor, cast)} ${answer.words}`,
        broken
      )
    }
  }
}

function brokenByArrival(
  state: Uint8Array,
  { actor, run }: { readonly actor: number; readonly run: number },
  { scenario, layout }: Cast
): string | undefined {
  const broken = brokenByAccepting(state, run)
  if (broken !== undefined || scenario.lawsSpeakOf === 'what was read') return broken
  return brokenInTruth(state, run, attemptSeen(state, layout.actorAt(actor), run))
}

/** After all answers, the failed ones are retried once. */
function hear(
  state: Uint8Array,
  { at, run, answer }: { readonly at: number; readonly run: number; readonly answer: Answer },
  { brain }: Cast
): void {
  const bit = 1 << run
  // An accepted cancel is not sent again, except in the fault under proof.
  if (answer.heard === 'accepted' && brain.asksAgain(true)) {
    state[at + actorAccepted] = cell(state, at + actorAccepted) | bit
  }
  const isOpen = answer.heard !== 'too late' && brain.asksAgain(answer.heard === 'accepted')
  if (isOpen) state[at + actorFailed] = cell(state, at + actorFailed) | bit
  if (cell(state, at + actorWire) !== 0) return
  const failed = cell(state, at + actorFailed)
  if (failed === 0 || cell(state, at + actorPhase) === phase.sentAgain) {
    clear(state, at)
    return
  }
  state[at + actorPhase] = phase.plannedAgain
  state[at + actorVictims] = failed
  state[at + actorSecond] = cell(state, at + actorSecond) & failed
}
