// The whole model: GitHub and its actors, to be explored.
import { expandActor, type Cast } from './actors.js'
import type { Brain } from './brain.js'
import { expandWire } from './cancels.js'
import {
  actorPhase,
  actorWire,
  cell,
  commits,
  fate,
  phase,
  runAt,
  runFate,
  runs,
  troubles,
  upTo
} from './cells.js'
import type { Model } from './explore.js'
import { beginning, createStage, expandGitHub } from './github.js'
import { createMemory } from './memory.js'
import { createMinds } from './minds.js'
import { brokenAtRest } from './rest.js'
import type { Scenario } from './scenario.js'
import { factsOf } from './scene.js'

export function modelOf(scenario: Scenario, brain: Brain): Model {
  const cast: Cast = { ...createStage(scenario), brain, minds: createMinds(scenario, brain) }
  const { layout } = cast
  const momentOf = createMemory(layout)
  return {
    bytes: layout.bytes,
    initial: beginning(cast),
    expand(state, emit) {
      const moment = momentOf(state)
      expandGitHub(state, cast, emit)
      for (const actor of upTo(cell(state, runs))) {
        expandActor(moment, actor, cast, emit)
        expandWire(state, actor, cast, emit)
      }
    },
    brokenIn: (state) => brokenAtRest(momentOf(state), cast),
    hasCancelled: (state) =>
      upTo(cell(state, runs)).some((run) => factsOf(state, run).fate === fate.cancelledByUs),
    progress: (state) => progressOf(state, cast)
  }
}

/** The progress so far. An event that undoes another one weighs more than that one. */
function progressOf(state: Uint8Array, { layout, scenario }: Cast): number {
  let progress = cell(state, commits) + cell(state, runs)
  progress += 64 * (scenario.troubles - cell(state, troubles))
  for (const run of upTo(layout.runs)) {
    const now = cell(state, runAt(run) + runFate)
    if (now === fate.ending) progress += 1
    if (now > fate.ending) progress += 2
    const at = layout.actorAt(run)
    progress += 8 * cell(state, at + actorPhase)
    if (cell(state, at + actorPhase) !== phase.done) {
      for (let wire = cell(state, at + actorWire); wire > 0; wire >>= 1) progress -= wire & 1
    }
  }
  return progress
}
