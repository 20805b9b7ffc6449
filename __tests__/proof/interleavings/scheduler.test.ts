import { describe, expect, it } from '@jest/globals'
import { schedulerCheck } from './check.js'
import { faultsAtLast } from './faults-at-last.js'
import { faults } from './faults.js'
import { faultsOfWishes } from './faults-of-wishes.js'
import { play } from './play.js'
import { firstToCatch } from './self-check.js'
import { inTurns } from './turns.js'

describe('several steps at once, whatever the order', () => {
  it('break no law, and enough events happen in between', async () => {
    const { looked, violations } = await schedulerCheck.run('short', () => undefined)

    expect(violations).toEqual([])
    expect(looked.count).toBeGreaterThanOrEqual(150)
  })

  it('are repeated exactly with the same seed', async () => {
    const [once, again] = [await play(12, inTurns()), await play(12, inTurns())]

    expect(again.trace).toBe(once.trace)
    expect(once.trace).toContain('POST')
  })
})

describe('the judge', () => {
  it.each([...faults, ...faultsOfWishes, ...faultsAtLast])(
    'detects the fault: $broken',
    async (faulty) => {
      expect(await firstToCatch(faulty)).toBeDefined()
    }
  )
})
