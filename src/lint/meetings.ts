// Which sample runs meet, and how surely, to compare a file with what a repair makes of it.
import type { Encounter, Entrant, Member } from '../workflow/encounters.js'
import { meets } from '../workflow/name.js'
import { isLock, type Block } from './blocks.js'
import type { Scene } from './scene.js'

/** Whether two runs meet in this block: in runs of the file itself, or of a file that calls it. */
export const isAt =
  (path: string, { job }: Block) =>
  ({ later: { claim } }: Encounter): boolean =>
    claim.file.path === path && claim.job?.id === job?.id

/** A lock, also where an expression says so: it cancels for no sample run. */
export function cancelsNothing(path: string, block: Block, scenes: readonly Scene[]): boolean {
  if (isLock(block.concurrency)) return true
  const held = scenes.flatMap(({ encounters }) => encounters.filter(isAt(path, block)))
  return held.length > 0 && held.every(({ later }) => later.claim.cancels === false)
}

export type Meetings = ReadonlyMap<string, { readonly isSure: boolean }>

/** By the two runs. */
export function meetingsOf(
  scenes: readonly Scene[],
  isWanted: (encounter: Encounter, scene: Scene) => boolean
): Meetings {
  const meetings = new Map<string, { isSure: boolean }>()
  for (const scene of scenes) {
    for (const encounter of scene.encounters) {
      if (!isWanted(encounter, scene)) continue
      const { earlier, later } = encounter
      const key = meetingKey(scene, later.claim.calledBy?.id, [earlier.entrant, later.entrant])
      const isSure = meets(earlier.claim.name, later.claim.name) === 'yes' || isOfAnyMatrix(later)
      meetings.set(key, { isSure: isSure || meetings.get(key)?.isSure === true })
    }
  }
  return meetings
}

export const meetingKey = (
  { file, entrants }: Scene,
  calledBy: string | undefined,
  pair: readonly [Entrant, Entrant]
): string => JSON.stringify([file.path, calledBy, ...pair.map((each) => entrants.indexOf(each))])

/** Each job that such a matrix makes meets the one of its own place. */
const isOfAnyMatrix = ({ claim: { job } }: Member): boolean =>
  job?.matrix !== undefined && job.matrix.jobs === undefined

/** Whether two runs met that do not meet any more, or not as surely. */
export const isLost = (before: Meetings, after: Meetings): boolean =>
  [...before].some(([key, { isSure }]) => {
    const now = after.get(key)
    return now === undefined || (isSure && !now.isSure)
  })

/** Whether two runs meet that did not before, or not as surely. */
export const isAdded = (before: Meetings, after: Meetings): boolean => isLost(after, before)
