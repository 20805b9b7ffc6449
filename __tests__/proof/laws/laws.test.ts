import { describe, expect, it } from '@jest/globals'
import { breachOf, shareThatCancels } from './check.js'
import { laws } from './laws.js'
import { kinds } from './situations.js'

describe('the core, whatever was seen and whatever is allowed', () => {
  it.each(kinds)('cancels something now and then: %s', (kind) => {
    expect(shareThatCancels(kind, { cases: 500, seed: 1 })).toBeGreaterThan(7)
  })

  it.each(laws)('$law', (law) => {
    expect(breachOf(law, { cases: 500 })).toBeUndefined()
  })
})
