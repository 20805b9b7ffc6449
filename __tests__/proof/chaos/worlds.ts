// Plays many worlds, several at the same time.
import type { Tell } from '../check.js'
import { play, type Played } from './play.js'
import { Tally } from './tally.js'

/** Worlds at the same time: a process spends most of its time waiting. */
export const usuallyAtOnce = 3

export interface Means {
  /** The file to execute: the built action, unless a test uses another one. */
  readonly entry?: string
  readonly atOnce?: number
}

export async function playAll(
  seeds: readonly number[],
  tell: Tell,
  { entry = `${process.cwd()}/dist/index.js`, atOnce = usuallyAtOnce }: Means = {}
): Promise<Omit<Played, 'trace'>> {
  const tally = new Tally()
  const violations: string[] = []
  const missed: string[] = []
  let done = 0
  await together(seeds, atOnce, async (seed) => {
    const played = await playSafely(seed, entry)
    tally.add(played.tally)
    violations.push(...played.violations)
    missed.push(...played.missed)
    done += 1
    if (done % 25 === 0) tell(`${done} worlds, ${violations.length} violations`)
  })
  return { violations, missed, tally }
}

/** Handles all of them in turn, this many at the same time. */
export async function together<Item>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<void>
): Promise<void> {
  const left = [...items]
  const work = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await act(item)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** A world that fails by itself shows nothing, which counts as a violation. */
async function playSafely(seed: number, entry: string): Promise<Omit<Played, 'trace'>> {
  try {
    return await play(seed, entry)
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { violations: [`world ${seed} broke: ${why}`], missed: [], tally: new Tally() }
  }
}
