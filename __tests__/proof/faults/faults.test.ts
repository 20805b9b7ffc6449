import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { projectRoot } from '../../support/action-file.js'
import type { Cell, Place } from './cell.js'
import { violationsOf } from './laws.js'
import { fill, ownPlaces } from './matrix.js'
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
    expect(cells).toHaveLength(2 * 39)
  })

  it('does what FAULTS.md says; UPDATE_FAULTS=1 writes it anew', async () => {
    const cells: Cell[] = []
    for (const place of ownPlaces) cells.push(...(await cellsOf(place)))
    const tables = renderTables(cells)
    if (process.env['UPDATE_FAULTS'] === '1') await writeFile(file, tables)
    expect(await readFile(file, 'utf8')).toBe(tables)
  })
})
