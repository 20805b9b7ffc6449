import { describe, expect, it } from '@jest/globals'
import { breachOf, shareThatCancels } from './check.js'
import { laws } from './laws.js'
import { kinds } from './situations.js'

describe('the pure rooms, with any snapshot and policy', () => {
  it.each(kinds)('sometimes cancel something: %s', (kind) => {
    expect(shareThatCancels(kind, { cases: 500, seed: 1 })).toBeGreaterThan(7)
  })

  it.each(laws)('$law', (law) => {
    expect(breachOf(law, { cases: 500 })).toBeUndefined()
  })
})
