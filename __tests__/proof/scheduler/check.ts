// Several steps of this program at once, over one GitHub, in every order: short with fixed seeds, long with new ones.
// `SUPERSEDE_SEED=seed:path npm run prove -- scheduler` repeats one of them and prints everything.
import type { Check, Finding, Tell } from '../check.js'
import { kinds } from './judge.js'
import { playMany, sum, type Drawn } from './plays.js'

/** Always the same in the short form, so that it never fails by chance. */
const fixedSeed = 20_261_201
const playsOf = { short: 50, long: 4000 } as const
const playsOfOneSeed = 50
/** At most this many plays are added if some kind of cancel did not occur. */
const mostMore = 500
/** Enough to see whether they have one cause. */
const mostBroken = 3

export const schedulerCheck: Check = {
  name: 'scheduler',
  async run(size, tell) {
    const given = process.env['SUPERSEDE_SEED']
    if (given !== undefined) return playAgain(given)
    const seed = size === 'short' ? fixedSeed : Date.now() % 1_000_000_000
    tell(`seeds from ${seed} on`)
    return summarise(await playAll(seed, playsOf[size], tell), seed)
  }
}

async function playAll(seed: number, plays: number, tell: Tell): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = []
  for (let at = 0; at < (plays + mostMore) / playsOfOneSeed; at += 1) {
    if (at * playsOfOneSeed >= plays && lackingIn(drawn).length === 0) break
    drawn.push(await playMany({ seed: seed + at, plays: playsOfOneSeed, simplify: true }))
    const broken = drawn.filter(({ bad }) => bad !== undefined).length
    tell(`${(at + 1) * playsOfOneSeed} plays, ${broken} broke a law`)
    if (broken >= mostBroken) break
  }
  return drawn
}

function summarise(drawn: readonly Drawn[], seed: number): Finding {
  const counts = sum(drawn.map((one) => one.counts))
  return {
    looked: { count: playsIn(drawn), of: 'plays' },
    violations: [
      ...drawn.flatMap(badInWords),
      ...lackingIn(drawn).map((what) => `TOO LITTLE HAPPENED: ${what}`)
    ],
    notes: [
      `seeds from ${seed} on, ${playsOfOneSeed} plays of each`,
      ...Object.entries(counts).map(([what, count]) => `${what}: ${count}`),
      doubtInWords(drawn.flatMap(({ doubts }) => doubts))
    ]
  }
}

/** How many plays there were. */
const playsIn = (drawn: readonly Drawn[]): number => drawn.reduce((all, one) => all + one.plays, 0)

/** A law that was never tested holds for no reason. */
function lackingIn(drawn: readonly Drawn[]): readonly string[] {
  const counts = sum(drawn.map((one) => one.counts))
  const plays = playsIn(drawn)
  const least = {
    invocations: 3 * plays,
    'things that happened meanwhile': 3 * plays,
    'answers that went wrong': plays / 2,
    'cancels accepted': plays,
    'groups that were looked at in the end': plays / 2,
    ...Object.fromEntries(kinds.map((kind) => [`kind: ${kind}`, Math.max(1, plays / 1000)]))
  }
  return Object.entries(least)
    .filter(([what, count]) => (counts[what] ?? 0) < count)
    .map(([what]) => `${what}: ${counts[what] ?? 0} in ${plays} plays`)
}

function doubtInWords(doubts: readonly number[]): string {
  const sorted = doubts.toSorted((one, other) => one - other)
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? 0
  return `from the last look until the cancel arrived, in ms of the play: median ${at(0.5)}, 99 of 100 ${at(0.99)}, longest ${at(1)}`
}

function badInWords({ bad }: Drawn): readonly string[] {
  if (bad === undefined) return []
  return [`Play it again: SUPERSEDE_SEED=${bad.at} npm run prove -- scheduler\n${bad.told}`]
}

async function playAgain(given: string): Promise<Finding> {
  const [seed, ...path] = given.split(':')
  const one = path.length === 0 ? { plays: playsOfOneSeed } : { plays: 1, path: path.join(':') }
  const drawn = await playMany({ seed: Number(seed), ...one })
  return {
    looked: { count: drawn.plays, of: 'plays' },
    violations: badInWords(drawn),
    notes: drawn.bad === undefined ? ['it breaks no law', ...drawn.traces] : []
  }
}
