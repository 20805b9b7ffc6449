// One actor: the step of a run, or a companion that acts for it. It looks, decides, looks again, confirms and sends cancels,
// with any delay between these. An actor that crashes is one whose next move never comes; one that finds nothing to cancel is
// like one that never looked.
import type { Brain } from './brain.js'
import { sendAll } from './cancels.js'
import {
  actorCells,
  actorListed,
  actorPhase,
  actorPulls,
  actorReading,
  actorSecond,
  actorVictims,
  actorSuccessor,
  cell,
  phase,
  reading
} from './cells.js'
import type { Emit } from './explore.js'
import type { Stage } from './github.js'
import type { Moment } from './memory.js'
import type { Minds } from './minds.js'
import { plansFrom, type Plan } from './plans.js'
import { factsOf, isInFlight, type Sight } from './scene.js'
import { pullsOf, readingsOf, sightAt } from './sights.js'
import { stepOf, tellList, tellPull } from './words.js'

export interface Cast extends Stage {
  readonly brain: Brain
  readonly minds: Minds
}

export function expandActor(moment: Moment, actor: number, cast: Cast, emit: Emit): void {
  switch (cell(moment.state, cast.layout.actorAt(actor) + actorPhase)) {
    case phase.idle:
      // A run that ended before its step began never executes it; a companion is started anyway.
      if (cast.scenario.actors === 'companions' || isInFlight(factsOf(moment.state, actor))) {
        look(moment, actor, cast, emit)
      }
      return
    case phase.looked:
      readListLater(moment, actor, cast, emit)
      return
    case phase.planned:
    case phase.plannedAgain:
      sendAll(moment, actor, cast, emit)
      return
  }
}

/** GitHub may fail to answer, or answer with an empty list; otherwise it shows the present state. */
function look(moment: Moment, actor: number, cast: Cast, emit: Emit): void {
  for (const kind of readingsOf(cast.scenario)) {
    if (cast.scenario.look === 'at once') lookAtOnce(moment, { actor, kind }, cast, emit)
    else lookInTwoParts(moment, { actor, kind }, cast, emit)
  }
}

interface Looking {
  readonly actor: number
  readonly kind: number
}

function lookAtOnce(
  { state, memo }: Moment,
  { actor, kind }: Looking,
  cast: Cast,
  emit: Emit
): void {
  const key = 4 * actor + kind
  const sight: Sight = { kind, pulls: pullsOf(state), tag: 'pending' }
  let plans = memo.plans.get(key)
  if (plans === undefined) {
    plans = plansFrom(state, { actor, sight }, cast).filter(({ victims }) => victims > 0)
    memo.plans.set(key, plans)
  }
  for (const plan of plans) {
    const next = cast.copyOf(state)
    remember(next, { actor, kind, pulls: pullsOf(state) }, cast)
    adopt(next, { actor, plan }, cast)
    emit(
      next,
      () =>
        `${stepOf(actor, cast)} looks: ${tellPull(sight, cast.scenario)}, and ${tellList(plan, cast)}`
    )
  }
}

function lookInTwoParts(moment: Moment, { actor, kind }: Looking, cast: Cast, emit: Emit): void {
  const { state } = moment
  const next = cast.copyOf(state)
  remember(next, { actor, kind, pulls: pullsOf(state) }, cast)
  emit(next, () => {
    const sight = sightAt(next, actor, cast.layout)
    return `${stepOf(actor, cast)} looks: ${tellPull(sight, cast.scenario)}`
  })
}

function readListLater({ state }: Moment, actor: number, cast: Cast, emit: Emit): void {
  const sight = sightAt(state, actor, cast.layout)
  for (const plan of plansFrom(state, { actor, sight }, cast)) {
    const next = cast.copyOf(state)
    adopt(next, { actor, plan }, cast)
    emit(next, () => `${stepOf(actor, cast)} lists the runs: ${tellList(plan, cast)}`)
  }
}

interface Read extends Looking {
  readonly pulls: Uint8Array
}

function remember(state: Uint8Array, { actor, kind, pulls }: Read, { layout }: Cast): void {
  const at = layout.actorAt(actor)
  state[at + actorPhase] = phase.looked
  state[at + actorReading] = kind
  if (kind === reading.whole) state.set(pulls, at + actorPulls)
}

function adopt(
  state: Uint8Array,
  { actor, plan }: { readonly actor: number; readonly plan: Plan },
  { layout }: Cast
): void {
  const at = layout.actorAt(actor)
  if (plan.victims === 0) {
    clear(state, at)
    return
  }
  state[at + actorPhase] = phase.planned
  state[at + actorSuccessor] = plan.successor.run
  state[at + actorListed] = plan.own.inList ? 1 : 0
  state[at + actorVictims] = plan.victims
  state[at + actorSecond] = plan.second
}

/** The memory of an actor that is done is no longer part of the state. */
export function clear(state: Uint8Array, at: number): void {
  state.fill(0, at, at + actorCells)
  state[at + actorPhase] = phase.done
}
