import { describe, expect, it } from '@jest/globals'
import { estimateSaved } from '../../src/core/savings.js'
import { aRun, minute } from '../support/builders.js'

const success = (id: number, minutes: number): ReturnType<typeof aRun> =>
  aRun(id, {
    status: 'completed',
    conclusion: 'success',
    startedAt: minute(0),
    updatedAt: minute(minutes)
  })

describe('estimateSaved', () => {
  it('measures what is left of the median success', () => {
    const seen = [success(1, 10), success(2, 20), success(3, 600)]
    const cancelled = [aRun(101, { startedAt: minute(95) }), aRun(102, { startedAt: minute(60) })]

    expect(estimateSaved(cancelled, seen, minute(100))).toBe(15 * 60_000)
  })

  it('says nothing where no success was seen or the time is not known', () => {
    expect(estimateSaved([aRun(101)], [aRun(1)], minute(100))).toBeUndefined()
    expect(estimateSaved([aRun(101)], [success(1, 10)], undefined)).toBeUndefined()
  })
})
