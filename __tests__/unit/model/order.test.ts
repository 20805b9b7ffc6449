import { describe, expect, it } from '@jest/globals'
import { decide } from '../../../src/decide/decide.js'
import type { Run } from '../../../src/model/model.js'
import { compareRuns, distinctRuns, isLaterLook, type Order } from '../../../src/model/order.js'
import { aPolicy, aRun, aSnapshot } from '../../support/builders.js'

describe('compareRuns', () => {
  const other = aRun(150)
  it.each<{ readonly when: string; readonly run: Run; readonly then: Order }>([
    { when: 'its number and its id are lower', run: aRun(149), then: 'older' },
    { when: 'its number and its id are higher', run: aRun(151), then: 'newer' },
    { when: 'it is the same run', run: aRun(150, { attempt: 2 }), then: 'same' },
    { when: 'only its number is lower', run: aRun(151, { number: 49 }), then: 'unclear' },
    { when: 'only its id is lower', run: aRun(149, { number: 51 }), then: 'unclear' },
    { when: 'the numbers are the same', run: aRun(149, { number: 50 }), then: 'unclear' },
    { when: 'the ids are the same', run: aRun(150, { number: 49 }), then: 'unclear' },
    { when: 'its number is missing', run: aRun(149, { number: Number.NaN }), then: 'unclear' }
  ])('says $then if $when', ({ run, then }) => {
    expect(compareRuns(run, other)).toBe(then)
  })
})

describe('isLaterLook', () => {
  const completed = aRun(101, { status: 'completed', conclusion: 'success' })
  const odd = aRun(101, { status: 'unrecognised' })
  const again = aRun(101, { attempt: 2 })
  it.each([
    {
      later: 'the next attempt',
      run: again,
      earlier: 'the end of the one before',
      other: completed
    },
    { later: 'the end', run: completed, earlier: 'the wait', other: aRun(101) },
    { later: 'the end', run: completed, earlier: 'a word nobody knows', other: odd },
    { later: 'a word nobody knows', run: odd, earlier: 'the wait', other: aRun(101) }
  ])('takes $later for later than $earlier, and not the reverse', ({ run, other }) => {
    expect(isLaterLook(run, other)).toBe(true)
    expect(isLaterLook(other, run)).toBe(false)
  })

  it('takes neither of two statuses for later if both keep the run', () => {
    const waiting = aRun(101)
    const started = aRun(101, { status: 'in_progress' })

    expect(isLaterLook(waiting, started)).toBe(false)
    expect(isLaterLook(started, waiting)).toBe(false)
    expect(distinctRuns([waiting, started])).toEqual([waiting])
  })
})

describe('a plan', () => {
  it('lists the oldest run first, whatever the order of the lists', () => {
    const plan = decide(
      aSnapshot({ runs: [aRun(150), aRun(102), aRun(199), aRun(101)] }),
      aPolicy()
    )

    expect(plan.verdicts.map(({ run }) => run.id)).toEqual([101, 102, 150, 199])
  })
})
