import { describe, expect, it } from '@jest/globals'
import { isCancelled, isLeft, type Outcome } from '../../../src/model/outcome.js'

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

describe('isLeft', () => {
  it.each<{ readonly outcome: Outcome | undefined; readonly then: boolean }>([
    { outcome: { kind: 'stopping', status: 'in_progress' }, then: true },
    { outcome: { kind: 'stuck', status: 'in_progress', why: 'ignores-cancel' }, then: true },
    { outcome: { kind: 'stuck', status: 'queued', why: 'jobs-ended' }, then: false },
    { outcome: { kind: 'stopped', conclusion: 'success' }, then: false },
    { outcome: undefined, then: false }
  ])('says $then of $outcome', ({ outcome, then }) => {
    expect(isLeft(outcome)).toBe(then)
  })
})
