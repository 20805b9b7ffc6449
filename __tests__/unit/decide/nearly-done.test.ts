import { describe, expect, it } from '@jest/globals'
import type { Snapshot } from '../../../src/model/model.js'
import { aRun, aSnapshot, minute } from '../../support/builders.js'
import { judged, type Case } from '../../support/judged.js'

const policy = { letFinishAfter: 20 * 60_000 }
const running = aRun(101, { status: 'in_progress', startedAt: minute(100) })

const job = { name: 'build', status: 'in_progress', conclusion: null } as const

/** Other snapshots are taken in minute 200. */
const at = (minutes: number): Partial<Snapshot> => ({ takenAt: minute(minutes) })

describe('let-finish-after', () => {
  it.each<Case>(
    [
      {
        when: 'it has been running for exactly that time',
        run: running,
        snapshot: at(120),
        policy
      },
      { when: 'it has been running for less', run: running, snapshot: at(119), policy },
      { when: 'its start time is in the future', run: running, snapshot: at(99), policy },
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
      { when: 'the input is not set', run: running }
    ].map((one) => ({ ...one, then: 'cancel superseded' }))
  )('does not keep a run if $when', (example) => {
    expect(judged(aSnapshot(), example)).toBe(example.then)
  })

  it.each<Case>(
    [
      {
        when: 'it has been running for longer',
        run: running,
        snapshot: { takenAt: minute(120.001) },
        policy
      },
      {
        when: 'GitHub shows it as queued while one of its jobs is running',
        run: { ...running, status: 'queued' as const, jobs: [job] },
        policy
      },
      {
        when: 'GitHub shows it as queued while one of its jobs is running and another waits',
        run: {
          ...running,
          status: 'queued' as const,
          jobs: [{ ...job, status: 'pending' as const }, job]
        },
        policy
      },
      { when: 'its start time is not known', run: { ...running, startedAt: undefined }, policy },
      {
        when: 'the current time is not known',
        run: running,
        snapshot: { takenAt: undefined },
        policy
      }
    ].map((one) => ({ ...one, then: 'keep nearly-done' }))
  )('keeps a run if $when', (example) => {
    expect(judged(aSnapshot(), example)).toBe(example.then)
  })
})
