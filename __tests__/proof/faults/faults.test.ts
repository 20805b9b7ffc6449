import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import type { Clock } from '../../../src/usage/clock.js'
import { projectRoot } from '../../support/action-file.js'
import { look, type Cell, type Place } from './cell.js'
import { faultsWith } from './faults.js'
import { violationsOf } from './laws.js'
import { fill, ownPlaces, perilousPlaces, reactionsAt } from './matrix.js'
import { roles } from './roles.js'
import { renderTables } from './table.js'
import type { Reaction } from './wrong-reaction.js'

const file = new URL('docs/faults.md', projectRoot)

/** Time passes, and the program does not see it. */
function standingStill(clock: Clock): Clock {
  const now = (): number => clock.now() * 0
  return { ...clock, now }
}

describe('a fault', () => {
  const filled = new Map<Place, Promise<readonly Cell[]>>()
  let found: Promise<readonly Reaction[]> | undefined
  const wrongReactions = (): Promise<readonly Reaction[]> => (found ??= reactionsAt(ownPlaces))
  const cellsOf = (place: Place): Promise<readonly Cell[]> => {
    const cells = filled.get(place) ?? fill(place, 'short')
    filled.set(place, cells)
    return cells
  }

  it.each(ownPlaces)('on the $role.name breaks no law', async (place) => {
    const cells = await cellsOf(place)
    expect(cells.flatMap(violationsOf)).toEqual([])
    expect(cells).toHaveLength(2 * 41)
  })

  it.each(perilousPlaces)('on the $role.name breaks no law where $peril.where', async (place) => {
    expect((await fill(place, 'short')).flatMap(violationsOf)).toEqual([])
  })

  it('would do visible harm if it were taken for a yes, or cannot do any', async () => {
    expect((await wrongReactions()).flatMap(({ complaint }) => complaint ?? [])).toEqual([])
  })

  it('would send a cancel on old evidence if a program does not see that it computes', async () => {
    const place = ownPlaces.find(({ role }) => role.name === 'pull request')
    const fault = faultsWith(1).find(({ name }) => name === 'three seconds of computing after it')
    if (place === undefined || fault === undefined) throw new Error('no such cell')
    const upset = { fault, lasts: true }
    const observed = await look(place, upset, standingStill)
    const cell: Cell = { ...place, ...upset, ...observed, calm: await look(place) }
    expect(violationsOf(cell)).toContainEqual(expect.stringContaining('had old evidence for'))
  })

  it('breaks no law if there is something else to report', async () => {
    const role = roles.find(({ name }) => name === 'newest page, after the cancels')
    if (role === undefined) throw new Error('nobody looks at the newest page again')
    const cells = await fill({ role, scene: 'stubborn', victims: 3 }, 'short')

    expect(cells.flatMap(violationsOf)).toEqual([])
    // A message that comes anyway is not about the fault.
    const [cell] = cells
    if (cell === undefined || typeof cell.ending === 'string') throw new Error('it ended badly')
    const ending = { ...cell.ending, claimed: [], grade: 'failed' as const }
    expect(ending.told.join()).toContain('did not stop')
    expect(violationsOf({ ...cell, ending })).toContainEqual(
      expect.stringContaining('ended failed and told nothing of it')
    )
  })

  it('does what docs/faults.md says; UPDATE_FAULTS=1 writes it again', async () => {
    const cells: Cell[] = []
    for (const place of ownPlaces) cells.push(...(await cellsOf(place)))
    const tables = renderTables(cells, await wrongReactions())
    if (process.env['UPDATE_FAULTS'] === '1') await writeFile(file, tables)
    expect(await readFile(file, 'utf8')).toBe(tables)
  })
})
