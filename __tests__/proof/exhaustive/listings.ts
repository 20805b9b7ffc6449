// What a list of runs can show. Lists can be late: each run may be missing, or be as it was when it was created.
import { cell, fate, runs, upTo } from './cells.js'
import type { Stage } from './github.js'
import type { SeenRun } from './minds.js'
import { asCreated, factsOf, isInFlight, type Facts } from './scene.js'

/** Every possible list of these runs. */
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

/** The step knows its own run, whatever the list shows; a companion must find the run that it acts for. */
export function ownListings(
  state: Uint8Array,
  actor: number,
  { scenario }: Stage
): readonly OwnListing[] {
  const facts = factsOf(state, actor)
  if (scenario.actors === 'steps') {
    const own = { run: actor, facts: executing(facts) }
    // It matters only for a re-run: the times of the step's own run come from the list.
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

/** The run that executes the step counts as in flight, even if GitHub has already ended it. */
export function executing(facts: Facts): Facts {
  return isInFlight(facts) ? facts : { ...facts, fate: fate.inFlight }
}

/** A companion may pick any run that it sees; any of these must meet the conditions. */
export function successorsAmong(
  listed: readonly SeenRun[],
  actor: number,
  { scenario }: Stage
): readonly SeenRun[] {
  return scenario.actors === 'companions' ? listed : listed.filter(({ run }) => run === actor)
}
