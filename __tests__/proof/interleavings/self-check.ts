// Does the judge detect a broken program? Each one plays the worlds that were chosen for it, and then others, until one of them
// shows the intended fault.
import { rm } from 'node:fs/promises'
import type { Fault } from '../step.js'
import { brokenCopy, type Break } from './broken.js'
import { play, type Theatre } from './play.js'
import { asProcesses } from './processes.js'
import { inTurns } from './turns.js'
import { together, usuallyAtOnce } from './worlds.js'

interface Bad {
  readonly broken: string
  /** Worlds that are played first, in this order, because they are known to show it. */
  readonly seeds?: readonly number[]
  /** The finding. */
  readonly found: RegExp
  /** The only changes in its worlds; undefined for all. */
  readonly only?: readonly string[]
}

/** A build of the action with one rule removed. */
export interface Twin extends Bad, Break {}

/** The program in this process, with a fault in its ports. */
export interface Faulty extends Bad {
  readonly fault: Fault
}

/** At most this many further worlds for one broken program. */
const mostWorlds = { build: 120, fault: 2000 }

/** The first world that shows the fault, or undefined. The further worlds allow a change of the product without new seeds. */
export async function firstToCatch(bad: Twin | Faulty, dist = 'dist'): Promise<number | undefined> {
  if ('fault' in bad) return firstOf(bad, inTurns(bad.fault), mostWorlds.fault)
  const { folder, entry } = await brokenCopy(dist, bad)
  try {
    return await firstOf(bad, asProcesses(entry), mostWorlds.build)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function firstOf(
  { seeds = [], found, only }: Bad,
  theatre: Theatre,
  most: number
): Promise<number | undefined> {
  const others = Array.from({ length: most }, (_, at) => at + 1)
  for (const seed of new Set([...seeds, ...others])) {
    const { violations } = await play(seed, theatre, only)
    if (found.test(violations.join('\n'))) return seed
  }
  return undefined
}

/** A sentence for each build that was not detected. */
export async function unseenOf(
  bad: readonly Twin[],
  atOnce = usuallyAtOnce
): Promise<readonly string[]> {
  const unseen: string[] = []
  await together(bad, atOnce, async (one) => {
    if ((await firstToCatch(one)) === undefined) unseen.push(`not detected: ${one.broken}`)
  })
  return unseen
}
