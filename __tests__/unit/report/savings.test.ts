import { describe, expect, it } from '@jest/globals'
import { estimateSaved } from '../../../src/report/savings.js'
import { aRun, minute } from '../../support/builders.js'

const success = (id: number, minutes: number): ReturnType<typeof aRun> =>
  aRun(id, {
    status: 'completed',
    conclusion: 'success',
    startedAt: minute(0),
    updatedAt: minute(minutes)
  })

describe('estimateSaved', () => {
  it('measures what is left of the median success', () => {
    const seen = [success(1, 600), success(2, 9), success(3, 20)]
    const cancelled = [aRun(101, { startedAt: minute(95) }), aRun(102, { startedAt: minute(60) })]

    expect(estimateSaved(cancelled, seen, minute(100))).toBe(15 * 60_000)
  })

  it('says nothing where no success was seen or the time is not known', () => {
    expect(estimateSaved([aRun(101)], [aRun(1)], minute(100))).toBeUndefined()
    expect(estimateSaved([aRun(101)], [success(1, 10)], undefined)).toBeUndefined()
  })

  it('takes the longer one of the two in the middle', () => {
    expect(estimateSaved([aRun(101)], [success(1, 9), success(2, 20)], minute(1))).toBe(20 * 60_000)
  })

  it('measures by successes only, and only by those that tell when they began and ended', () => {
    const seen = [
      success(1, 10),
      { ...success(2, 300), conclusion: 'failure' },
      { ...success(3, 300), startedAt: undefined },
      { ...success(4, 300), updatedAt: undefined },
      success(5, -300)
    ]

    expect(estimateSaved([aRun(101)], seen, minute(1))).toBe(10 * 60_000)
  })

  it('takes a success that needed no time for one', () => {
    expect(estimateSaved([aRun(101)], [success(1, 0)], minute(1))).toBe(0)
  })

  it('counts nothing for a run of which nobody knows how long it has had', () => {
    const cancelled = [aRun(101, { startedAt: undefined }), aRun(102, { startedAt: minute(50) })]

    expect(estimateSaved(cancelled, [success(1, 10)], minute(40))).toBe(0)
  })
})
