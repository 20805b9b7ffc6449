// Plays many worlds, several at the same time.
import type { Tell } from '../check.js'
import { play, type Played, type Theatre } from './play.js'
import { Tally } from './tally.js'

/** Worlds at the same time: a process spends most of its time waiting. */
export const usuallyAtOnce = 3

export async function playAll(
  seeds: readonly number[],
  { theatre, atOnce = usuallyAtOnce, tell = () => undefined }: Means
): Promise<Omit<Played, 'trace'>> {
  const tally = new Tally()
  const [violations, doubts]: [string[], number[]] = [[], []]
  let done = 0
  await together(seeds, atOnce, async (seed) => {
    const played = await playSafely(seed, theatre)
    tally.add(played.tally)
    violations.push(...played.violations)
    doubts.push(...played.doubts)
    done += 1
    if (done % 25 === 0) tell(`${done} worlds, ${violations.length} violations`)
  })
  return { violations, tally, doubts }
}

export interface Means {
  readonly theatre: Theatre
  readonly atOnce?: number
  readonly tell?: Tell
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
async function playSafely(seed: number, theatre: Theatre): Promise<Omit<Played, 'trace'>> {
  try {
    return await play(seed, theatre)
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { violations: [`world ${seed} broke: ${why}`], doubts: [], tally: new Tally() }
  }
}
