// Every possible result of an actor's first look: what the list may show, and what the actor then wants to cancel.
import type { Cast } from './actors.js'
import { cell, runs, upTo } from './cells.js'
import { listings, ownListings, successorsAmong, type OwnListing } from './listings.js'
import type { SeenRun } from './minds.js'
import type { Sight } from './scene.js'

export interface Plan {
  readonly successor: SeenRun
  readonly listed: readonly SeenRun[]
  readonly own: OwnListing
  /** Runs as bits: those to cancel, and those of them that were seen in a second attempt. */
  readonly victims: number
  readonly second: number
}

/** Each plan once: lists with the same effect are the same for the actor. */
export function plansFrom(
  state: Uint8Array,
  { actor, sight }: { readonly actor: number; readonly sight: Sight },
  cast: Cast
): readonly Plan[] {
  const distinct = new Map<string, Plan>()
  for (const plan of everyPlan(state, actor, sight, cast)) {
    const { victims, second, own, successor } = plan
    const key = victims === 0 ? '' : [victims, second, own.inList, successor.run].join()
    if (!distinct.has(key)) distinct.set(key, plan)
  }
  return [...distinct.values()]
}

function everyPlan(state: Uint8Array, actor: number, sight: Sight, cast: Cast): readonly Plan[] {
  const others = upTo(cell(state, runs)).filter((run) => run !== actor)
  const lists = listings(state, others, cast).flatMap((seen) =>
    ownListings(state, actor, cast).map((own) => ({ own, listed: [...seen, ...own.seen] }))
  )
  return lists.flatMap(({ own, listed }) =>
    successorsAmong(listed, actor, cast).map((successor) => {
      const { cause } = successor.facts
      const seen = { ...successor, listed: own.inList }
      const victims = cast.minds.draft({ actor, cause, successor: seen, sight }, listed)
      const again = listed.filter(({ facts }) => facts.attempt > 1)
      const second = again.reduce((mask, { run }) => mask | (1 << run), 0) & victims
      return { successor, listed, own, victims, second }
    })
  )
}
