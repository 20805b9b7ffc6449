// The clock of a machine has fractions of a millisecond, and AbortSignal.timeout takes none.
import { expect, it } from '@jest/globals'
import { createTimeLimit } from '../../../src/github/time-limit.js'
import { instantClock } from '../../support/faces.js'

it('gives whole milliseconds, at most those that are left for slow reads', () => {
  let now = 0.25
  const timeLimit = createTimeLimit({ ...instantClock(), now: () => now })
  const limits = [15_000.7, 8000.1, 6000.2, 100].map((takes) => {
    const { limit, end } = timeLimit.begin()
    now += takes
    end()
    return limit
  })
  expect(limits).toEqual([15_000, 15_000, 7000, 3000])
})
