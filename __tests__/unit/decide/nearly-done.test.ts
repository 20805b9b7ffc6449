import { describe, expect, it } from '@jest/globals'
import type { Snapshot } from '../../../src/model/model.js'
import { aRun, aSnapshot, minute } from '../../support/builders.js'
import { judged, type Case } from '../../support/judged.js'

const policy = { letFinishAfter: 20 * 60_000 }
const running = aRun(101, { status: 'in_progress', startedAt: minute(100) })

const job = { name: 'build', status: 'in_progress', conclusion: null } as const

/** Snapshots are taken in minute 200 otherwise. */
const at = (minutes: number): Partial<Snapshot> => ({ takenAt: minute(minutes) })

describe('decide about what is nearly done', () => {
  it.each<Case>(
    [
      { when: 'it is exactly as old as that', run: running, snapshot: at(120), policy },
      { when: 'it is younger', run: running, snapshot: at(119), policy },
      { when: 'its clock is ahead', run: running, snapshot: at(99), policy },
      { when: 'it is in the queue', run: { ...running, status: 'queued' as const }, policy },
      {
        when: 'it is in the queue and none of its jobs has begun',
        run: {
          ...running,
          status: 'queued' as const,
          jobs: [{ ...job, status: 'pending' as const }]
        },
        policy
      },
      { when: 'the rule is off', run: running }
    ].map((one) => ({ ...one, then: 'cancel superseded' }))
  )('lets it go where $when', (example) => {
    expect(judged(aSnapshot(), example)).toBe(example.then)
  })

  it.each<Case>(
    [
      { when: 'it is older', run: running, snapshot: { takenAt: minute(120.001) }, policy },
      {
        when: 'it is called queued while one of its jobs goes on',
        run: { ...running, status: 'queued' as const, jobs: [job] },
        policy
      },
      {
        when: 'it is called queued while one of its jobs goes on and another waits',
        run: {
          ...running,
          status: 'queued' as const,
          jobs: [{ ...job, status: 'pending' as const }, job]
        },
        policy
      },
      { when: 'its start is unknown', run: { ...running, startedAt: undefined }, policy },
      { when: 'the time is unknown', run: running, snapshot: { takenAt: undefined }, policy }
    ].map((one) => ({ ...one, then: 'keep nearly-done' }))
  )('keeps it where $when', (example) => {
    expect(judged(aSnapshot(), example)).toBe(example.then)
  })
})
