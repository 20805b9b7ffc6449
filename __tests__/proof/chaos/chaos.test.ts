import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { brokenCopy } from './broken.js'
import { shortSeeds } from './check.js'
import { checkItself } from './self-check.js'
import { longTwins, shortTwins } from './twins.js'
import { playAll } from './worlds.js'

const silent = (): void => undefined
/** Milliseconds: processes pause, wait and try again, and the machine may be busy. */
const patience = 600_000
/** Few worlds, of which each waits for something else. */
const atOnce = 4

describe('the built action in random worlds', () => {
  it(
    'never cancels what somebody needs, and tells the truth',
    async () => {
      const { violations, missed, tally } = await playAll(shortSeeds, silent, { atOnce })
      expect(violations).toEqual([])
      expect(missed).toEqual([])
      // So much has happened that there was something to get wrong.
      expect(tally.sum('invocations')).toBeGreaterThan(30)
      expect(tally.sum('killed')).toBeGreaterThan(0)
      expect(tally.sum('troubles')).toBeGreaterThan(12)
      expect(tally.sum('changes')).toBeGreaterThan(30)
      expect(tally.of('cancels/accepted')).toBeGreaterThan(18)
      expect(tally.of('outcomes/ok')).toBeGreaterThan(18)
      // Everything that a step can be for was among it, and cancels that only an input allows.
      expect(tally.of('events/pull_request, closed')).toBeGreaterThan(0)
      expect(tally.of('events/pull_request_target, closed')).toBeGreaterThan(0)
      expect(tally.of('events/pull_request_target, supersede')).toBeGreaterThan(0)
      expect(tally.of('events/merge_group, merge-group')).toBeGreaterThan(0)
      expect(tally.of('events/workflow_dispatch, supersede')).toBeGreaterThan(0)
      expect(tally.of('kinds of cancels/of another workflow')).toBeGreaterThan(0)
      expect(tally.sum('kinds of cancels')).toBeGreaterThan(10)
    },
    patience
  )
})

describe('with a rule taken out', () => {
  it.each([...shortTwins, ...longTwins])('there is a build in which $broken', async (twin) => {
    const { folder, entry } = await brokenCopy('dist', twin)
    const isThere = existsSync(entry)
    await rm(folder, { recursive: true })
    expect(isThere).toBe(true)
  })

  it(
    'the same worlds find fault',
    async () => {
      const { unseen } = await checkItself(shortTwins, { atOnce })
      expect(unseen).toEqual([])
    },
    patience
  )
})
