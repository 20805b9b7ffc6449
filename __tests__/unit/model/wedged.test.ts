// A run is wedged only if all of its jobs have ended and nothing has changed for more than a day.
import { describe, expect, it } from '@jest/globals'
import type { Job } from '../../../src/model/job.js'
import type { Instant, Run } from '../../../src/model/model.js'
import { isQuiet, isWedged } from '../../../src/model/wedged.js'
import { aRun, minute } from '../../support/builders.js'

const day = minute(24 * 60)
const later = minute(24 * 60 + 1)
const ended: Job = { name: 'build', status: 'completed', conclusion: 'success' }
const running: Job = { name: 'test', status: 'in_progress', conclusion: null }

const changed = aRun(101, { updatedAt: minute(0) })
const idle = { ...changed, jobs: [ended] }

describe('a run in flight', () => {
  it.each<{
    readonly when: string
    readonly run: Run
    readonly now: Instant | undefined
    readonly quiet: boolean
    readonly wedged: boolean
  }>([
    { when: 'changed a day ago', run: idle, now: day, quiet: false, wedged: false },
    { when: 'changed more than a day ago', run: idle, now: later, quiet: true, wedged: true },
    { when: 'is seen at an unknown time', run: idle, now: undefined, quiet: false, wedged: false },
    {
      when: 'changed at an unknown time',
      run: { ...idle, updatedAt: undefined },
      now: later,
      quiet: false,
      wedged: false
    },
    {
      when: 'has a job at work',
      run: { ...idle, jobs: [ended, running] },
      now: later,
      quiet: true,
      wedged: false
    },
    {
      when: 'has jobs that were not read',
      run: changed,
      now: later,
      quiet: true,
      wedged: false
    }
  ])('that $when is quiet: $quiet, wedged: $wedged', ({ run, now, quiet, wedged }) => {
    expect(isQuiet(run, now)).toBe(quiet)
    expect(isWedged(run, now)).toBe(wedged)
  })
})
