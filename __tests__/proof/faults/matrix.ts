// The fault matrix: every kind of request × every fault, once and always; each cell is one invocation.
import type { Check, Finding, Size } from '../check.js'
import { look, type Cell, type Place } from './cell.js'
import { faultsWith } from './faults.js'
import { violationsOf } from './laws.js'
import { perilOf } from './perils.js'
import { roles } from './roles.js'
import { wrongReactionAt, type Reaction } from './wrong-reaction.js'

/** The table: every kind of request in its usual scene. */
export const ownPlaces: readonly Place[] = placesWith(3, ({ scene }) => [scene])

/** The same in worlds in which a wrong reaction does harm. */
export const perilousPlaces: readonly Place[] = ownPlaces.flatMap((place) => {
  const peril = perilOf(place.role)
  return 'because' in peril ? [] : [{ ...place, peril }]
})

const places: Readonly<Record<Size, readonly Place[]>> = {
  short: [...ownPlaces, ...perilousPlaces],
  long: [
    ...ownPlaces,
    ...perilousPlaces,
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

/** More items than fit on a page. */
const ordinary = faultsWith(120)
/** Ten megabytes to a page: once for each kind of request is enough. */
const heavy = faultsWith(30_000)

/** All cells of one place. The short form leaves out those in peril in which a fault passes. */
export async function fill(place: Place, size: Size): Promise<readonly Cell[]> {
  const calm = await look(place)
  const cells: Cell[] = []
  const howOften = size === 'short' && place.peril !== undefined ? [true] : [false, true]
  for (const fault of size === 'long' && ownPlaces.includes(place) ? heavy : ordinary) {
    for (const lasts of howOften) {
      const upset = { fault, lasts }
      cells.push({ ...place, ...upset, ...(await look(place, upset)), calm })
    }
  }
  return cells
}

export async function reactionsAt(them: readonly Place[]): Promise<readonly Reaction[]> {
  const reactions: Reaction[] = []
  for (const place of them) reactions.push(await wrongReactionAt(place))
  return reactions
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
    tell('what a wrong reaction would do')
    const reactions = await reactionsAt(ownPlaces)
    for (const place of places[size]) {
      cells.push(...(await fill(place, size)))
      const { role, scene, victims, peril } = place
      tell(
        `${role.name} (${scene}, ${victims} superseded${peril === undefined ? '' : ', in peril'})`
      )
    }
    const { violations, ...finding } = findingOf(cells)
    const complaints = reactions.flatMap(({ complaint }) => complaint ?? [])
    return { ...finding, violations: [...complaints, ...violations] }
  }
}
