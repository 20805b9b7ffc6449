// Can the matrix fail? For each kind of request, a program that takes every fault for the answer that it hopes for. The laws
// must detect that program; otherwise no cell of that request can fail.
import { look, type Cell, type Place } from './cell.js'
import type { FaultKind } from './faults.js'
import { isWhole, violationsOf } from './laws.js'
import { perilOf } from './perils.js'

const takenForAYes: FaultKind = {
  name: 'taken for a yes',
  family: 'taken for a yes',
  natureFor: () => 'other',
  make: () => ({ status: 500 }),
  isHarmlessFor: () => false
}

export interface Reaction {
  readonly place: Place
  /** The world in which it does harm, or why it does none in any world. */
  readonly where: string
  /** The law that it breaks; undefined if it breaks none. */
  readonly harm: string | undefined
  /** The harm that the laws do not detect. */
  readonly complaint: string | undefined
}

export async function wrongReactionAt(own: Place): Promise<Reaction> {
  const peril = perilOf(own.role)
  const isHarmless = 'because' in peril
  const place = isHarmless ? own : { ...own, peril }
  const observed = await look(place, peril.belief)
  const cell: Cell = {
    ...place,
    ...observed,
    calm: await look(place),
    fault: takenForAYes,
    lasts: true
  }
  const found = violationsOf(cell)
  const harm = isHarmless ? harmOf(cell, found) : found.find((words) => peril.harm.test(words))
  const isRight = isHarmless === (harm === undefined)
  return {
    place,
    where: isHarmless ? peril.because : peril.where,
    harm: harm?.replace(/^.*?\): /, ''),
    complaint: isRight ? undefined : complaintAbout(place, found)
  }
}

/** Undefined if everything is as with the right answer, or if the difference is reported. */
function harmOf(cell: Cell, found: readonly string[]): string | undefined {
  const isSame = typeof cell.ending !== 'string' && isWhole(cell, cell.ending)
  return isSame ? undefined : found[0]
}

function complaintAbout({ role, peril }: Place, found: readonly string[]): string {
  const what =
    peril === undefined
      ? 'a trouble that is taken for a yes does harm after all'
      : `nobody would see it if a trouble were taken for a yes where ${peril.where}`
  return [`${role.name}: ${what}`, ...found].join('\n')
}
