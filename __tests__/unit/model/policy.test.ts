import { describe, expect, it } from '@jest/globals'
import { modes } from '../../../src/model/mode.js'
import { allowsEvent, mayCancelOnHead, type Policy } from '../../../src/model/policy.js'
import { aPolicy } from '../../support/builders.js'

describe('a run at the head', () => {
  it.each<{ readonly policy: Partial<Policy>; readonly then: boolean }>([
    { policy: {}, then: false },
    { policy: { onClosed: 'cancel' }, then: true },
    { policy: { onMerged: 'cancel' }, then: true },
    { policy: { sameCommit: 'cancel' }, then: true },
    { policy: { reruns: 'cancel' }, then: false },
    ...modes.map((mode) => ({ policy: { mode }, then: mode !== 'supersede' }))
  ])('may be cancelled with $policy: $then', ({ policy, then }) => {
    expect(mayCancelOnHead(aPolicy(policy))).toBe(then)
  })
})

describe('an event', () => {
  it.each<{ readonly event: string; readonly events: readonly string[]; readonly then: boolean }>([
    { event: 'push', events: ['push'], then: true },
    { event: 'push', events: ['pull_request'], then: false },
    { event: 'pull_request_target', events: ['pull_request'], then: true },
    { event: 'pull_request_target', events: ['pull_request_target'], then: true },
    { event: 'pull_request', events: ['pull_request_target'], then: false },
    { event: 'push', events: [], then: false }
  ])('$event may be superseded where events is $events: $then', ({ event, events, then }) => {
    expect(allowsEvent(aPolicy({ events }), event)).toBe(then)
  })
})
