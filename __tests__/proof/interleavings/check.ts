// Random worlds in which everything goes wrong, played in two ways: with real processes of the built action (chaos), and in this
// process, one turn after another, in thousands of orders (scheduler). Every cancel is judged by the world's own record and by the
// answers that the step had, and every step by its report.
//
// `SUPERSEDE_SEED=17` repeats one world, `SUPERSEDE_SEED=301..400` many. The seed determines the start of a world, its changes, its
// faults, the time of each answer and the order of turns. The time of this machine plays no part.
import type { Check, Finding, Size, Tell } from '../check.js'
import { asProcesses } from './processes.js'
import { unseenOf } from './self-check.js'
import { Tally } from './tally.js'
import { inTurns } from './turns.js'
import { longTwins, shortTwins } from './twins.js'
import { playAll } from './worlds.js'

/** A few of the first dozen that together show every event and most kinds of cancels. */
export const shortSeeds: readonly number[] = [1, 2, 4, 9, 10, 12]

export const chaos: Check = {
  name: 'chaos',
  run: async (size, tell) => {
    const chosen = chosenSeeds()
    const seeds = chosen ?? (size === 'short' ? shortSeeds : range(1, 300))
    const theatre = asProcesses(`${process.cwd()}/dist/index.js`)
    const { violations, tally } = await playAll(seeds, { theatre, tell })
    const self = chosen === undefined && size === 'long' ? await judgeTheJudge(tell) : nothing
    return {
      looked: { count: seeds.length, of: 'worlds' },
      violations: [...violations, ...self.violations],
      notes: [...notes(tally), ...self.notes]
    }
  }
}

const nothing: Pick<Finding, 'violations' | 'notes'> = { violations: [], notes: [] }

/** A check that finds nothing proves little, unless it detects the broken builds. */
async function judgeTheJudge(tell: Tell): Promise<typeof nothing> {
  const twins = [...shortTwins, ...longTwins]
  tell(`${twins.length} builds with a rule removed`)
  const violations = await unseenOf(twins)
  const caught = twins.length - violations.length
  return {
    violations,
    notes: [`builds with a rule removed: ${caught} of ${twins.length} were detected`]
  }
}

const playsOf = { short: 150, long: 4000 } as const
const playsAtOnce = 50
/** At most this many plays are added if some kind of cancel did not occur. */
const mostMore = 500
/** These show the kinds of cancels that few worlds show: of a run that was started again, and of a step's own run. */
const rare: readonly number[] = [252, 284, 327, 489]
/** Enough to see whether they have one cause. */
const mostBroken = 3

export const schedulerCheck: Check = {
  name: 'scheduler',
  run: async (size, tell) => {
    const chosen = chosenSeeds()
    if (chosen !== undefined) return summarise(await playOn(chosen, tell), chosen.length)
    const plays = playsOf[size]
    const seeds = seedsFor(size, plays + mostMore)
    const all = { violations: [] as string[], tally: new Tally(), doubts: [] as number[] }
    let at = 0
    while (at < plays || (at < plays + mostMore && lackingIn(all.tally, at).length > 0)) {
      const played = await playOn(seeds.slice(at, at + playsAtOnce), tell)
      at += playsAtOnce
      all.tally.add(played.tally)
      all.violations.push(...played.violations)
      all.doubts.push(...played.doubts)
      tell(`${at} plays, ${all.violations.length} broke a law`)
      if (all.violations.length >= mostBroken) break
    }
    const lacking = lackingIn(all.tally, at).map((what) => `TOO LITTLE HAPPENED: ${what}`)
    const { violations, ...finding } = summarise(all, at)
    return { ...finding, violations: [...violations, ...lacking] }
  }
}

/** The short form has fixed seeds, so that it never fails by chance. */
function seedsFor(size: Size, count: number): readonly number[] {
  if (size === 'short') return [...new Set([...rare, ...range(1, count)])]
  const first = Date.now() % 1_000_000_000
  return range(first, first + count - 1)
}

type Played = Awaited<ReturnType<typeof playAll>>

/** One world after another, because there is one virtual time. */
const playOn = (seeds: readonly number[], tell: Tell): Promise<Played> =>
  playAll(seeds, { theatre: inTurns(), atOnce: 1, tell })

const summarise = ({ violations, tally, doubts }: Played, plays: number): Finding => ({
  looked: { count: plays, of: 'plays' },
  violations,
  notes: [...notes(tally), doubtInWords(doubts)]
})

/** The kinds of accepted cancels that have their own laws. */
const kinds = [
  'closed, by pull_request',
  'closed, by pull_request_target',
  'an entry of a merge queue',
  'by force: always',
  'by force: unstarted',
  'its own run',
  'of another workflow',
  'whose jobs were read',
  'of the same commit',
  'started again',
  'within max-cancels'
]

/** A law that was never tested holds for no reason. */
function lackingIn(tally: Tally, plays: number): readonly string[] {
  const least: readonly (readonly [count: number, what: string, least: number])[] = [
    [tally.sum('invocations'), 'invocations', 3 * plays],
    [tally.sum('changes'), 'changes in the meantime', 3 * plays],
    [tally.sum('troubles'), 'answers that went wrong', plays / 2],
    [tally.of('cancels/accepted'), 'cancels accepted', plays],
    [tally.sum('groups looked at in the end'), 'groups looked at in the end', plays / 2],
    ...kinds.map(
      (kind) => [tally.of(`kinds of cancels/${kind}`), kind, Math.max(1, plays / 1000)] as const
    )
  ]
  return least
    .filter(([count, , most]) => count < most)
    .map(([count, what]) => `${what}: ${count} in ${plays} plays`)
}

function doubtInWords(doubts: readonly number[]): string {
  const sorted = doubts.toSorted((one, other) => one - other)
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? 0
  return `from the last look until the cancel arrived, in ms of the play: median ${at(0.5)}, 99 of 100 ${at(0.99)}, longest ${at(1)}`
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
    'groups looked at in the end',
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
  return range(Number(first), Number(last ?? first))
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
