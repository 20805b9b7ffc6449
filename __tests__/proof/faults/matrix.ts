// The fault matrix: every kind of request × every fault, once and always, each cell an invocation of its own.
import type { Check, Finding, Size } from '../check.js'
import { look, type Cell, type Place } from './cell.js'
import { faultsWith } from './faults.js'
import { violationsOf } from './laws.js'
import { roles } from './roles.js'

/** What the outcome table shows: every kind of request in the scene that it belongs to. */
export const ownPlaces: readonly Place[] = placesWith(3, ({ scene }) => [scene])

const places: Readonly<Record<Size, readonly Place[]>> = {
  short: ownPlaces,
  long: [
    ...ownPlaces,
    ...placesWith(3, ({ alsoIn }) => alsoIn ?? []),
    ...placesWith(25, ({ scene, alsoIn }) => [scene, ...(alsoIn ?? [])])
  ]
}

function placesWith(
  victims: number,
  scenesFor: (role: Place['role']) => readonly Place['scene'][]
): readonly Place[] {
  return roles.flatMap((role) =>
    scenesFor(role).map((scene) => ({ role, scene, victims: scene === 'overtaken' ? 0 : victims }))
  )
}

/** More than there are to a page. */
const ordinary = faultsWith(120)
/** Ten megabytes to a page: once for each kind of request is enough. */
const heavy = faultsWith(30_000)

/** All cells of one place. */
export async function fill(place: Place, size: Size): Promise<readonly Cell[]> {
  const calm = await look(place)
  const cells: Cell[] = []
  for (const fault of size === 'long' && ownPlaces.includes(place) ? heavy : ordinary) {
    for (const lasts of [false, true]) {
      const upset = { fault, lasts }
      cells.push({ ...place, ...upset, ...(await look(place, upset)), calm })
    }
  }
  return cells
}

function findingOf(cells: readonly Cell[]): Finding {
  const requests = cells.map(({ sent }) => sent.length)
  const kinds = new Set(cells.map(({ role }) => role.name))
  const faults = new Set(cells.map(({ fault }) => fault.name))
  const longest = Math.max(0, ...cells.map(({ took }) => took))
  return {
    looked: { count: cells.length, of: 'cells' },
    violations: cells.flatMap(violationsOf),
    notes: [
      `${kinds.size} kinds of requests × ${faults.size} faults, once and always`,
      `${requests.reduce((sum, count) => sum + count, 0)} requests, ${Math.max(0, ...requests)} at most in one cell, redirects included`,
      `the longest cell would have taken ${Math.round(longest / 1000)} s`
    ]
  }
}

export const faults: Check = {
  name: 'faults',
  run: async (size, tell) => {
    const cells: Cell[] = []
    for (const place of places[size]) {
      cells.push(...(await fill(place, size)))
      tell(`${place.role.name} (${place.scene}, ${place.victims} superseded)`)
    }
    return findingOf(cells)
  }
}
