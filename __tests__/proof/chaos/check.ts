// The chaos check: random worlds in which the built action runs as real processes, several at a time, while everything goes wrong.
// Every cancel that reaches GitHub is judged by the world's own record, and every invocation by what it says of itself.
//
// A world is played again by its seed: `SUPERSEDE_SEED=17`, or `SUPERSEDE_SEED=301..400` for many. Its beginning, its changes and
// its faults are drawn from the seed and keyed to the counts of requests, not to time. Processes are real, so which of
// them asks first is not the same each time: a replay is close, not identical.
import type { Check, Size, Tell } from '../check.js'
import { play } from './play.js'
import type { Played } from './play.js'
import { Tally } from './tally.js'

const worlds: Readonly<Record<Size, readonly [first: number, last: number]>> = {
  short: [1, 12],
  long: [1, 300]
}

export const chaos: Check = {
  name: 'chaos',
  run: async (size, tell) => {
    const seeds = chosenSeeds() ?? range(worlds[size])
    const { violations, missed, tally } = await playAll(seeds, tell)
    const missing = missed.map((what) => `missed: ${what}`)
    return {
      looked: { count: seeds.length, of: 'worlds' },
      violations,
      notes: [...notes(tally), ...missing]
    }
  }
}

export const shortSeeds = range(worlds.short)

/** Worlds that are played at the same time: a process spends most of its time waiting. */
const atOnce = 3

/** `entry` is the file that is executed: the built action, unless a test wants another one. */
export async function playAll(
  seeds: readonly number[],
  tell: Tell,
  entry = `${process.cwd()}/dist/index.js`
): Promise<Played> {
  const left = [...seeds]
  const tally = new Tally()
  const violations: string[] = []
  const missed: string[] = []
  let done = 0
  const work = async (): Promise<void> => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const played = await playSafely(seed, entry)
      tally.add(played.tally)
      violations.push(...played.violations)
      missed.push(...played.missed)
      done += 1
      if (done % 25 === 0) tell(`${done} worlds, ${violations.length} violations`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { violations, missed, tally }
}

/** A world that breaks by itself shows nothing: that is no better than a violation. */
async function playSafely(seed: number, entry: string): Promise<Played> {
  try {
    return await play(seed, entry)
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { violations: [`world ${seed} broke: ${why}`], missed: [], tally: new Tally() }
  }
}

function notes(tally: Tally): readonly string[] {
  const words = [
    'invocations',
    'events',
    'unusual inputs',
    'worlds by processes at once',
    'killed',
    'outcomes',
    'requests',
    'troubles',
    'cancels',
    'kinds of cancels',
    'runs',
    'within one round trip',
    'in flight at last',
    'changes'
  ]
  return words.map((word) => tally.line(word))
}

/** `SUPERSEDE_SEED`: `17` or `301..400`. */
function chosenSeeds(): readonly number[] | undefined {
  const text = process.env['SUPERSEDE_SEED']
  if (text === undefined) return undefined
  const [, first, last] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? []
  if (first === undefined) throw new Error(`SUPERSEDE_SEED is '${text}', not 17 or 301..400`)
  return range([Number(first), Number(last ?? first)])
}

function range([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
