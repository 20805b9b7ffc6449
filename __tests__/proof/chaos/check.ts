// The chaos check: random worlds in which the built action runs as real processes, several at a time, while everything goes
// wrong. Every cancel that reaches GitHub is judged by the world's own record, and every invocation by its report.
import type { Check, Finding, Size, Tell } from '../check.js'
import { checkItself } from './self-check.js'
import type { Tally } from './tally.js'
import { longTwins, shortTwins } from './twins.js'
import { playAll } from './worlds.js'

/** Of the first dozen those few that together show every event and most kinds of cancels. */
export const shortSeeds: readonly number[] = [1, 2, 4, 9, 10, 12]

const worlds: Readonly<Record<Size, readonly number[]>> = {
  short: shortSeeds,
  long: range([1, 300])
}

export const chaos: Check = {
  name: 'chaos',
  run: async (size, tell) => {
    const chosen = chosenSeeds()
    const seeds = chosen ?? worlds[size]
    const { violations, missed, tally } = await playAll(seeds, tell)
    const missing = missed.map((what) => `missed: ${what}`)
    const self = chosen === undefined && size === 'long' ? await judgeTheJudge(tell) : nothing
    return {
      looked: { count: seeds.length, of: 'worlds' },
      violations: [...violations, ...self.violations],
      notes: [...notes(tally), ...missing, ...self.notes]
    }
  }
}

const nothing: Pick<Finding, 'violations' | 'notes'> = { violations: [], notes: [] }

/** A check that finds nothing says little, unless it finds what is there. */
async function judgeTheJudge(tell: Tell): Promise<typeof nothing> {
  const twins = [...shortTwins, ...longTwins]
  tell(`${twins.length} builds with a rule taken out`)
  const { caught, unseen } = await checkItself(twins)
  return {
    violations: unseen,
    notes: [`builds with a rule taken out: ${caught.size} of ${twins.length} were caught`]
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
