import { describe, expect, it } from '@jest/globals'
import { breachOf, cancellingSnapshots } from '../proof/laws/check.js'
import { laws } from '../proof/laws/laws.js'

describe('the core, whatever was seen', () => {
  it('cancels something now and then', () => {
    expect(cancellingSnapshots(2000)).toBeGreaterThan(200)
  })

  it.each(laws)('$law', (law) => {
    expect(breachOf(law, 1000)).toBeUndefined()
  })
})
