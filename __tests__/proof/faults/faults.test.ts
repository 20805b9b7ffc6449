import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { projectRoot } from '../../support/action-file.js'
import type { Cell, Place } from './cell.js'
import { violationsOf } from './laws.js'
import { fill, ownPlaces } from './matrix.js'
import { roles } from './roles.js'
import { renderTables } from './table.js'

const file = new URL('__tests__/proof/faults/FAULTS.md', projectRoot)

describe('a fault', () => {
  const filled = new Map<Place, Promise<readonly Cell[]>>()
  const cellsOf = (place: Place): Promise<readonly Cell[]> => {
    const cells = filled.get(place) ?? fill(place, 'short')
    filled.set(place, cells)
    return cells
  }

  it.each(ownPlaces)('on the $role.name breaks no law', async (place) => {
    const cells = await cellsOf(place)
    expect(cells.flatMap(violationsOf)).toEqual([])
    expect(cells).toHaveLength(2 * 40)
  })

  it('breaks no law either where there is something else to tell', async () => {
    const role = roles.find(({ name }) => name === 'newest page, after the cancels')
    if (role === undefined) throw new Error('nobody looks at the newest page again')
    const cells = await fill({ role, scene: 'stubborn', victims: 3 }, 'short')

    expect(cells.flatMap(violationsOf)).toEqual([])
    // What is told anyway is no word about the fault.
    const [cell] = cells
    if (cell === undefined || typeof cell.ending === 'string') throw new Error('it ended badly')
    const ending = { ...cell.ending, claimed: [], grade: 'failed' as const }
    expect(ending.told.join()).toContain('are stuck')
    expect(violationsOf({ ...cell, ending })).toContainEqual(
      expect.stringContaining('ended failed and told nothing of it')
    )
  })

  it('does what FAULTS.md says; UPDATE_FAULTS=1 writes it anew', async () => {
    const cells: Cell[] = []
    for (const place of ownPlaces) cells.push(...(await cellsOf(place)))
    const tables = renderTables(cells)
    if (process.env['UPDATE_FAULTS'] === '1') await writeFile(file, tables)
    expect(await readFile(file, 'utf8')).toBe(tables)
  })
})
