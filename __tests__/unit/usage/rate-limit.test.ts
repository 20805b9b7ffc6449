import { describe, expect, it } from '@jest/globals'
import { createLimiter } from '../../../src/usage/rate-limit.js'
import { createMeter } from '../../../src/usage/meter.js'
import { createWaitBudget } from '../../../src/usage/wait-budget.js'
import { instantClock } from '../../support/faces.js'

describe('createLimiter', () => {
  it('allows 180 writes a minute, and the next ones when the oldest are a minute old', async () => {
    const clock = instantClock()
    const limiter = createLimiter(clock, createMeter(clock))
    for (let batch = 0; batch < 18; batch += 1) await limiter.take(10)
    const before = clock.now()
    await limiter.take(10)

    expect({ before, after: clock.now() }).toEqual({ before: 0, after: 60_000 })
  })
})

describe('createWaitBudget', () => {
  it('allows ten requests that are refused moments apart to wait for their minute', () => {
    let now = 0
    const waitBudget = createWaitBudget({ now: () => (now += 0.1), sleep: () => Promise.resolve() })
    const allowed = Array.from({ length: 10 }, () => waitBudget.allows(60_000))

    expect(allowed).not.toContain(false)
  })

  it('counts waits that overlap once, and allows little more than a minute in total', async () => {
    const clock = instantClock()
    const waitBudget = createWaitBudget(clock)

    expect([waitBudget.allows(40_000), waitBudget.allows(40_000)]).toEqual([true, true])

    await clock.sleep(40_000)

    expect([waitBudget.allows(26_000), waitBudget.allows(25_000)]).toEqual([false, true])
  })
})
