import { describe, expect, it } from '@jest/globals'
import { decide } from '../../../src/decide/decide.js'
import type { Snapshot } from '../../../src/model/model.js'
import type { Policy } from '../../../src/model/policy.js'
import { wantsSecondLook } from '../../../src/decide/second-look.js'
import { aPolicy, aRun, aSnapshot, successorOf } from '../../support/builders.js'

interface Case {
  readonly when: string
  readonly snapshot?: Partial<Snapshot>
  readonly policy?: Partial<Policy>
  readonly then: boolean
}

const self = aRun(199, { status: 'in_progress' })
const older = aRun(101)

describe('a second look', () => {
  it.each<Case>([
    { when: 'a run would be cancelled', snapshot: { runs: [older, self] }, then: true },
    {
      when: 'an older run has no newer one',
      snapshot: { runs: [older, self], successors: [] },
      then: true
    },
    {
      when: 'that one, too, has ended',
      snapshot: { runs: [aRun(101, { status: 'completed' }), self], successors: [] },
      then: false
    },
    {
      when: 'a run is newer than the only newer run',
      snapshot: { runs: [aRun(200), self], successors: successorOf(self) },
      then: false
    },
    { when: 'no other run was seen', then: false },
    { when: 'no other run was seen after a closing', policy: { mode: 'closed' }, then: true },
    {
      when: 'no other run was seen after the end of an entry',
      policy: { mode: 'merge-group' },
      then: true
    }
  ])('is taken if $when: $then', ({ snapshot, policy, then }) => {
    const rules = aPolicy(policy)
    expect(wantsSecondLook(decide(aSnapshot(snapshot), rules), rules)).toBe(then)
  })
})
