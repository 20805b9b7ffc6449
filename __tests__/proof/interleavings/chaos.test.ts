import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { brokenCopy } from './broken.js'
import { shortSeeds } from './check.js'
import { asProcesses } from './processes.js'
import { unseenOf } from './self-check.js'
import { longTwins, shortTwins } from './twins.js'
import { play } from './play.js'
import type { Tally } from './tally.js'
import { playAll } from './worlds.js'

const theatre = asProcesses(`${process.cwd()}/dist/index.js`)
/** Milliseconds: there are many processes, and the machine may be busy. */
const patience = 600_000
const atOnce = 4

/** So much must happen that mistakes are possible, with every purpose of a step. */
const wanted: readonly (readonly [what: string, moreThan: number])[] = [
  ['invocations/', 30],
  ['killed/', 0],
  ['troubles/', 12],
  ['changes/', 30],
  ['cancels/accepted', 18],
  ['outcomes/ok', 18],
  ['events/pull_request, closed', 0],
  ['events/pull_request_target, closed', 0],
  ['events/pull_request_target, supersede', 0],
  ['events/merge_group, merge-group', 0],
  ['events/workflow_dispatch, supersede', 0],
  ['kinds of cancels/of another workflow', 0],
  ['kinds of cancels/', 10]
]

function lackingIn(tally: Tally): readonly string[] {
  const count = (what: string): number =>
    what.endsWith('/') ? tally.sum(what.slice(0, -1)) : tally.of(what)
  return wanted.filter(([what, moreThan]) => count(what) <= moreThan).map(([what]) => what)
}

/** Worlds that are played one after another if the first ones lack something. */
const more = Array.from({ length: 40 }, (_, at) => at + 1).filter(
  (seed) => !shortSeeds.includes(seed)
)

describe('the built action in random worlds', () => {
  it(
    'never cancels a run that is needed, and reports the truth',
    async () => {
      const { violations, tally } = await playAll(shortSeeds, { theatre, atOnce })
      expect(violations).toEqual([])
      for (const seed of more) {
        if (lackingIn(tally).length === 0) break
        const played = await playAll([seed], { theatre })
        expect(played.violations).toEqual([])
        tally.add(played.tally)
      }
      expect(lackingIn(tally)).toEqual([])
    },
    patience
  )

  it(
    'is the same each time it is played',
    async () => {
      const [one, other] = await Promise.all([play(12, theatre), play(12, theatre)])
      expect(one.trace.split('\n').length).toBeGreaterThan(50)
      expect(other.trace).toBe(one.trace)
    },
    patience
  )
})

describe('with a rule removed', () => {
  it.each([...shortTwins, ...longTwins])('there is a build in which $broken', async (twin) => {
    const { folder, entry } = await brokenCopy('dist', twin)
    const isThere = existsSync(entry)
    await rm(folder, { recursive: true })
    expect(isThere).toBe(true)
  })

  it(
    'the same worlds detect it',
    async () => {
      expect(await unseenOf(shortTwins, atOnce)).toEqual([])
    },
    patience
  )
})
