import { describe, expect, it } from '@jest/globals'
import type { NativeGroups, Run, Snapshot } from '../../../src/model/model.js'
import {
  aHead,
  aPull,
  aRun,
  aSnapshot,
  aWorkflow,
  minute,
  pulls,
  repositoryId,
  runId,
  successorOf
} from '../../support/builders.js'
import { judged, type Case } from '../../support/judged.js'

const groups = (...members: readonly number[]): NativeGroups => ({
  names: ['ci-7'],
  members: members.map(runId)
})
const member: Partial<Snapshot> = { native: groups(101, 199) }
const stranger: Partial<Snapshot> = { native: groups(199) }

const event = 'pull_request_target'

function ofTarget(overrides: Partial<Snapshot>): Partial<Snapshot> {
  const self = aRun(199, { event, status: 'in_progress' })
  const { scope } = aSnapshot()
  return {
    scope: { ...scope, event },
    successors: successorOf(self),
    runs: [self],
    showsTargetHeads: true,
    ...overrides
  }
}

function targetRun(overrides: Partial<Run> = {}): Run {
  return aRun(101, { event, ...overrides })
}

describe("decide by GitHub's own groups", () => {
  it.each<Case>([
    { when: 'it is a member', run: aRun(101), snapshot: member, then: 'cancel superseded' },
    { when: 'it is not a member', run: aRun(101), snapshot: stranger, then: 'keep outside-group' },
    {
      when: 'it is not a member of the groups that were read, and some were not read',
      run: aRun(101),
      snapshot: { native: { ...groups(199), unread: true } },
      then: 'keep subject-unknown'
    },
    {
      when: 'it is a member, and some groups were not read',
      run: aRun(101),
      snapshot: { native: { ...groups(101), unread: true } },
      then: 'cancel superseded'
    },
    {
      when: 'it is a member, and its head may be of two pull requests',
      run: aRun(101),
      snapshot: { ...member, subjectState: pulls(aPull(7), aPull(8)) },
      then: 'cancel superseded'
    },
    {
      when: 'it is a member, and was created when only another pull request was open',
      run: aRun(101),
      snapshot: {
        ...member,
        subjectState: pulls(
          aPull(7, { createdAt: minute(50) }),
          aPull(6, { state: 'closed', closedAt: minute(40) })
        )
      },
      then: 'keep outside-group'
    },
    {
      when: 'it is a member of another branch',
      run: aRun(101, { head: aHead('c101', { branch: 'other' }) }),
      snapshot: member,
      then: 'keep outside-group'
    },
    {
      when: 'it is a member from another fork',
      run: aRun(101, { head: aHead('c101', { repository: repositoryId(2) }) }),
      snapshot: member,
      then: 'keep outside-group'
    },
    {
      when: 'it is a member whose fork was deleted',
      run: aRun(101, { head: aHead('c101', { repository: null }) }),
      snapshot: member,
      then: 'keep subject-unknown'
    },
    {
      when: 'it is a member of another workflow',
      run: aRun(101, { workflow: aWorkflow('lint.yml') }),
      snapshot: member,
      then: 'keep outside-group'
    },
    {
      when: 'it is a member of another event',
      run: aRun(101, { event: 'push' }),
      snapshot: member,
      then: 'keep outside-group'
    },
    {
      when: 'it is a newer member',
      run: aRun(201),
      snapshot: { native: groups(201, 199) },
      then: 'keep not-older'
    }
  ])('says $then when $when', (example) => {
    expect(judged(aSnapshot(), example)).toBe(example.then)
  })
})

describe("decide for pull_request_target by GitHub's own groups", () => {
  it.each<Case>([
    {
      when: 'the groups were not read',
      run: targetRun(),
      snapshot: ofTarget({}),
      then: 'cancel superseded'
    },
    {
      when: 'it is not a member',
      run: targetRun(),
      snapshot: ofTarget(stranger),
      then: 'keep outside-group'
    },
    {
      when: 'it is a member',
      run: targetRun(),
      snapshot: ofTarget(member),
      then: 'cancel superseded'
    },
    {
      when: 'it is a member from another fork',
      run: targetRun({ head: aHead('c101', { repository: repositoryId(2) }) }),
      snapshot: ofTarget(member),
      then: 'keep outside-group'
    },
    {
      when: 'it is a member of another branch',
      run: targetRun({ head: aHead('c101', { branch: 'other' }) }),
      snapshot: ofTarget(member),
      then: 'keep outside-group'
    },
    {
      when: 'it is a member on the current head',
      run: targetRun({ head: aHead('c199') }),
      snapshot: ofTarget(member),
      then: 'keep head-is-current'
    }
  ])('says $then when $when', (example) => {
    expect(judged(aSnapshot(), example)).toBe(example.then)
  })
})
