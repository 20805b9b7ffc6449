import { describe, expect, it } from '@jest/globals'
import { isCancelled, type Outcome } from '../../../src/model/outcome.js'

describe('isCancelled', () => {
  it.each<{ readonly outcome: Outcome | undefined; readonly then: boolean }>([
    { outcome: { kind: 'stopped', conclusion: 'cancelled' }, then: true },
    { outcome: { kind: 'stopped', conclusion: 'success' }, then: false },
    { outcome: { kind: 'stopped', conclusion: null }, then: false },
    { outcome: { kind: 'finished' }, then: false },
    { outcome: undefined, then: false }
  ])('says $then of $outcome', ({ outcome, then }) => {
    expect(isCancelled(outcome)).toBe(then)
  })
})
