// A job that began may have deployed something, and is paid for; one that never had a runner did nothing.
import { describe, expect, it } from '@jest/globals'
import {
  hasBegun,
  hasHeldRunner,
  haveAllEnded,
  isAtWork,
  isToCome,
  type Job
} from '../../../src/model/job.js'

function aJob(overrides: Partial<Job>): Job {
  return { name: 'build', status: 'completed', conclusion: 'success', ...overrides }
}

describe('a job', () => {
  it.each<{
    readonly when: string
    readonly job: Partial<Job>
    readonly begun: boolean
    /** If that differs. */
    readonly heldRunner?: boolean
  }>([
    { when: 'waits', job: { status: 'pending', conclusion: null }, begun: false },
    { when: 'is running', job: { status: 'in_progress', conclusion: null }, begun: true },
    { when: 'has an unknown status', job: { status: 'unrecognised' }, begun: true },
    { when: 'is done', job: {}, begun: true },
    { when: 'failed', job: { conclusion: 'failure' }, begun: true },
    { when: 'was skipped', job: { conclusion: 'skipped' }, begun: false },
    {
      when: 'is running, and will be skipped',
      job: { status: 'in_progress', conclusion: 'skipped' },
      begun: true
    },
    { when: 'was cancelled on its runner', job: { conclusion: 'cancelled' }, begun: true },
    {
      when: 'was cancelled before it had a runner',
      job: { conclusion: 'cancelled', neverAssigned: true },
      begun: true,
      heldRunner: false
    },
    {
      when: 'ended in another way, and never had a visible runner',
      job: { conclusion: 'failure', neverAssigned: true },
      begun: true
    }
  ])('that $when has begun: $begun', ({ job, begun, heldRunner = begun }) => {
    expect(hasBegun(aJob(job))).toBe(begun)
    expect(hasHeldRunner(aJob(job))).toBe(heldRunner)
  })
})

describe('the status of a job', () => {
  it.each<{ readonly status: Job['status']; readonly toCome: boolean; readonly atWork: boolean }>([
    { status: 'pending', toCome: true, atWork: false },
    { status: 'in_progress', toCome: false, atWork: true },
    { status: 'unrecognised', toCome: false, atWork: true },
    { status: 'completed', toCome: false, atWork: false }
  ])('$status: is to come $toCome, is at work $atWork', ({ status, toCome, atWork }) => {
    expect(isToCome({ status })).toBe(toCome)
    expect(isAtWork(aJob({ status }))).toBe(atWork)
    expect(haveAllEnded([aJob({}), aJob({ status })])).toBe(status === 'completed')
  })

  it('no job has not ended', () => {
    expect(haveAllEnded([])).toBe(false)
  })
})
