// What a list of runs may tell. Lists are late: each run may be missing, or be as it was when it was created.
import { cell, fate, runs, upTo } from './cells.js'
import type { Stage } from './github.js'
import type { SeenRun } from './minds.js'
import { asCreated, factsOf, isInFlight, type Facts } from './scene.js'

/** Every way in which a list may tell these runs. */
export function listings(
  state: Uint8Array,
  others: readonly number[],
  { scenario }: Stage
): readonly (readonly SeenRun[])[] {
  return others.reduce<readonly (readonly SeenRun[])[]>(
    (lists, run) => {
      const facts = factsOf(state, run)
      const tellings: (Facts | undefined)[] = [facts]
      if (scenario.oldLists) {
        tellings.push(undefined)
        if (facts.attempt > 1 || !isInFlight(facts)) tellings.push(asCreated(facts))
      }
      return lists.flatMap((list) =>
        tellings.map((told) => (told === undefined ? list : [...list, { run, facts: told }]))
      )
    },
    [[]]
  )
}

export interface OwnListing {
  readonly inList: boolean
  readonly seen: readonly SeenRun[]
}

/** The step knows its own run, whatever the list says; a companion must find the run that it acts for. */
export function ownListings(
  state: Uint8Array,
  actor: number,
  { scenario }: Stage
): readonly OwnListing[] {
  const facts = factsOf(state, actor)
  if (scenario.actors === 'steps') {
    const own = { run: actor, facts: executing(facts) }
    // It matters only to a run that was started again: the times of the step's own run come from the list.
    const matters = scenario.oldLists && isAnyAgain(state)
    return (matters ? [true, false] : [true]).map((inList) => ({ inList, seen: [own] }))
  }
  const told = { inList: true, seen: [{ run: actor, facts }] }
  if (!scenario.oldLists) return [told]
  return [
    told,
    { inList: false, seen: [] },
    { inList: true, seen: [{ run: actor, facts: asCreated(facts) }] }
  ]
}

function isAnyAgain(state: Uint8Array): boolean {
  return upTo(cell(state, runs)).some((run) => factsOf(state, run).attempt > 1)
}

/** The run of a step that executes is in flight by its own word, even where GitHub has already ended it. */
export function executing(facts: Facts): Facts {
  return isInFlight(facts) ? facts : { ...facts, fate: fate.inFlight }
}

/** A companion may pick any run that it sees: whichever it is, it must prove its worth. */
export function successorsAmong(
  listed: readonly SeenRun[],
  actor: number,
  { scenario }: Stage
): readonly SeenRun[] {
  return scenario.actors === 'companions' ? listed : listed.filter(({ run }) => run === actor)
}
