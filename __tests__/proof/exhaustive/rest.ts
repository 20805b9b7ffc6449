// The state after everything has come to rest: the list is up to date, and a later step, that of the newest run, has been
// executed.
import type { Cast } from './actors.js'
import { actorWire, cell, fate, pullAt, pullHead, reading, runs, upTo } from './cells.js'
import { laws, mayBeKept } from './laws.js'
import type { Moment } from './memory.js'
import type { SeenRun, View } from './minds.js'
import { factsOf, isInFlight } from './scene.js'
import { sightNow } from './sights.js'

/** The law that a state at rest breaks. */
export function brokenAtRest({ state, memo }: Moment, cast: Cast): string | undefined {
  if (!isAtRest(state, cast)) return undefined
  memo.rest ??= { law: brokenBy(state, cast) }
  return memo.rest.law
}

function brokenBy(state: Uint8Array, cast: Cast): string | undefined {
  const seen = upTo(cell(state, runs)).map((run) => ({ run, facts: factsOf(state, run) }))
  for (const cause of [0, 1]) {
    const group = seen.filter(({ facts }) => facts.cause === cause)
    const newest = group.at(-1)
    if (newest === undefined || !canAct(state, newest, cast)) continue
    const forgotten = group.filter(
      ({ run, facts }) =>
        facts.fate === fate.inFlight &&
        run !== newest.run &&
        !mayBeKept(state, { run, newest: newest.run }, cast.scenario)
    )
    if (forgotten.some((run) => !isCancelled(state, run, { newest, seen, cast }))) return laws.left
  }
  return undefined
}

/** No request is on its way. An actor that stopped before it sent anything may have crashed. */
function isAtRest(state: Uint8Array, { layout }: Cast): boolean {
  for (let run = cell(state, runs) - 1; run >= 0; run -= 1) {
    if (cell(state, layout.actorAt(run) + actorWire) !== 0) return false
  }
  return true
}

/** A run that has ended executes no further step; a companion acts only for the head. */
function canAct(state: Uint8Array, { facts }: SeenRun, { scenario }: Cast): boolean {
  const isOfHead = facts.commit === cell(state, pullAt(facts.cause) + pullHead)
  const hasTag = scenario.subject === 'branch' && sightNow(state, reading.whole).tag === 'present'
  return isInFlight(facts) && (scenario.actors === 'steps' || isOfHead) && !hasTag
}

interface LastStep {
  readonly newest: SeenRun
  readonly seen: readonly SeenRun[]
  readonly cast: Cast
}

/** Whether the last step, which nothing disturbs, cancels the run. */
function isCancelled(
  state: Uint8Array,
  { run, facts }: SeenRun,
  { newest, seen, cast }: LastStep
): boolean {
  const view: View = {
    actor: newest.run,
    cause: newest.facts.cause,
    successor: { ...newest, listed: true },
    sight: { ...sightNow(state, reading.whole), tag: 'pending' }
  }
  if ((cast.minds.draft(view, seen) & (1 << run)) === 0) return false
  const now = { ...view, sight: sightNow(state, reading.whole) }
  return cast.minds.stands({ before: view, now, victim: run, seen: facts, read: facts })
}
