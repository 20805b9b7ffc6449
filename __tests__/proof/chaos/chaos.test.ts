import { rm } from 'node:fs/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import { breaks, brokenCopy } from './broken.js'
import { playAll, shortSeeds } from './check.js'

const silent = (): void => undefined
/** Milliseconds: processes pause, wait and try again, and the machine may be busy. */
const patience = 600_000

describe('the built action in random worlds', () => {
  it(
    'never cancels what somebody needs, and tells the truth',
    async () => {
      const { violations, missed, tally } = await playAll(shortSeeds, silent)
      expect(violations).toEqual([])
      expect(missed).toEqual([])
      // So much has happened that there was something to get wrong.
      expect(tally.sum('invocations')).toBeGreaterThan(50)
      expect(tally.sum('killed')).toBeGreaterThan(0)
      expect(tally.sum('troubles')).toBeGreaterThan(15)
      expect(tally.sum('changes')).toBeGreaterThan(40)
      expect(tally.of('cancels/accepted')).toBeGreaterThan(25)
      expect(tally.of('outcomes/ok')).toBeGreaterThan(25)
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
  const folders: string[] = []

  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
  })

  it.each<{ broken: keyof typeof breaks; seeds: readonly number[]; found: RegExp }>([
    {
      broken: 'what was read again right before a cancel counts for nothing',
      seeds: [16, 24, 28, 33],
      found: /asked to cancel run \d+: (?:it was told that|its pull request was not read)/
    },
    {
      broken: 'a newer run may be cancelled for an older one',
      seeds: [5, 11],
      found: /asked to cancel run \d+: it is not strictly older than run/
    },
    {
      broken: 'a run on the live head may be cancelled',
      seeds: [5],
      found: /asked to cancel run \d+: it was told that the head of #7 is there/
    },
    {
      broken: 'every run may be ended by force, begun or not',
      seeds: [2],
      found: /asked to cancel run \d+: it was told that the run has begun/
    },
    {
      broken: 'whatever was asked for counts as cancelled',
      seeds: [11],
      found: /it says that it cancelled run/
    }
  ])(
    'the same worlds find fault: $broken',
    async ({ broken, seeds, found }) => {
      const { folder, entry } = await brokenCopy('dist', breaks[broken])
      folders.push(folder)
      const { violations } = await playAll(seeds, silent, entry)
      expect(violations.join('\n')).toMatch(found)
    },
    patience
  )
})
