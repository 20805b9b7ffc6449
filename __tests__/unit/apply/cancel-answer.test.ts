import { describe, expect, it } from '@jest/globals'
import { readAnswer, type Allowance } from '../../../src/apply/cancel-answer.js'
import { createWaitBudget } from '../../../src/usage/wait-budget.js'
import type { Trouble } from '../../../src/model/trouble.js'
import { instantClock } from '../../support/faces.js'

const trouble = (kind: Trouble['kind'], more: Partial<Trouble> = {}): Trouble => ({
  kind,
  operation: 'cancel run 101',
  permission: 'actions: write',
  status: undefined,
  message: 'no',
  retryAfter: undefined,
  ...more
})

const allowance = (more: Partial<Allowance> = {}): Allowance => ({
  last: false,
  isWary: false,
  returnsLeft: 1,
  wait: 5000,
  waitBudget: createWaitBudget(instantClock()),
  ...more
})

describe('readAnswer', () => {
  it.each<{
    readonly when: string
    readonly trouble: Trouble
    readonly more?: Partial<Allowance>
    readonly then: string
  }>([
    {
      when: '409 completed',
      trouble: trouble('conflict', { message: 'Cannot cancel a workflow run that is completed.' }),
      then: 'watch'
    },
    {
      when: '409 not queued yet',
      trouble: trouble('conflict', {
        message: 'Cannot cancel a workflow run that has not been queued yet.'
      }),
      then: 'not-yet'
    },
    {
      when: '409 not queued yet, the last try',
      trouble: trouble('conflict', { message: 'has not been queued yet' }),
      more: { last: true },
      then: 'judge stuck'
    },
    {
      when: '409 not queued yet, and no time to wait',
      trouble: trouble('conflict', { message: 'has not been queued yet' }),
      more: { wait: 0 },
      then: 'judge stuck'
    },
    {
      when: '409 of a re-run not yet queued',
      trouble: trouble('conflict', {
        message: 'Cannot cancel a workflow re-run that has not yet queued.'
      }),
      then: 'not-yet'
    },
    {
      when: '409 with another message',
      trouble: trouble('conflict', { message: 'Conflict' }),
      then: 'not-yet'
    },
    {
      when: '409 with another message, the last try',
      trouble: trouble('conflict', { message: 'Conflict' }),
      more: { last: true },
      then: 'judge failed'
    },
    {
      when: '409 with another message, and no time to wait',
      trouble: trouble('conflict', { message: 'Conflict' }),
      more: { wait: 0 },
      then: 'judge failed'
    },
    { when: 'no permission', trouble: trouble('forbidden'), then: 'give-up forbidden' },
    {
      when: 'a token that is not accepted',
      trouble: trouble('unauthorized'),
      then: 'give-up failed'
    },
    {
      when: 'a rate limit of a second',
      trouble: trouble('rate-limited', { retryAfter: 1000 }),
      then: 'pause'
    },
    {
      when: 'a rate limit of an hour',
      trouble: trouble('rate-limited', { retryAfter: 3_600_000 }),
      then: 'give-up failed'
    },
    {
      when: 'a rate limit without a time',
      trouble: trouble('rate-limited'),
      then: 'give-up failed'
    },
    { when: 'an outage', trouble: trouble('unavailable'), then: 'again' },
    {
      when: 'an outage, the last try',
      trouble: trouble('unavailable'),
      more: { last: true },
      then: 'judge failed'
    },
    {
      when: 'a server error after many others',
      trouble: trouble('unavailable', { status: 500 }),
      more: { isWary: true },
      then: 'check-once failed'
    },
    {
      when: 'no answer after many server errors',
      trouble: trouble('unavailable'),
      more: { isWary: true },
      then: 'again'
    },
    { when: '404', trouble: trouble('not-found'), then: 'judge failed' },
    { when: '422', trouble: trouble('refused'), then: 'judge failed' }
  ])('answers $when with $then', ({ trouble: met, more, then }) => {
    const next = readAnswer({ ok: false, trouble: met }, allowance(more))
    const outcome =
      'outcome' in next ? next.outcome : 'otherwise' in next ? next.otherwise : undefined

    expect([next.kind, ...(outcome === undefined ? [] : [outcome.kind])].join(' ')).toBe(then)
  })

  it('watches a run whose cancel was accepted', () => {
    expect(readAnswer({ ok: true, value: true }, allowance())).toEqual({
      kind: 'watch',
      said: 'accepted'
    })
  })
})
