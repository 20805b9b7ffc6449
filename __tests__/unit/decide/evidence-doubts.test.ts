// What exactly is not known about a run, or what differs: the reason must say it.
import { describe, expect, it } from '@jest/globals'
import type { Run, Snapshot } from '../../../src/model/model.js'
import type { Policy } from '../../../src/model/policy.js'
import type { Reason } from '../../../src/model/reason.js'
import {
  aPull,
  aPushSnapshot,
  aRun,
  aSnapshot,
  minute,
  pulls,
  runId,
  sha,
  successorOf
} from '../../support/builders.js'
import { reasonFor } from '../../support/judged.js'

interface Row {
  readonly when: string
  readonly run?: Run
  readonly snapshot?: Partial<Snapshot>
  readonly policy?: Partial<Policy>
  readonly then: Reason
}

const old = aRun(101)
const running = aRun(101, { status: 'in_progress' })
const others = { names: ['ci-7'], members: [runId(199)] }

const event = 'pull_request_target'
const target = aRun(199, { event, status: 'in_progress' })
const ofTarget = {
  scope: { ...aSnapshot().scope, event },
  successors: successorOf(target)
}

describe('the reason for a run of a pull request', () => {
  it.each<Row>([
    {
      when: 'GitHub shows it in another group',
      snapshot: { native: others },
      then: { code: 'outside-group', differs: 'group' }
    },
    {
      when: 'it may be in a group that was not read',
      snapshot: { native: { ...others, unread: true } },
      then: { code: 'subject-unknown', why: 'groups-unread' }
    },
    {
      when: 'GitHub may show the base',
      run: aRun(101, { event }),
      snapshot: ofTarget,
      then: { code: 'subject-unknown', why: 'may-show-base' }
    },
    {
      when: 'GitHub may show the base of a member of its groups',
      run: aRun(101, { event }),
      snapshot: { ...ofTarget, native: { ...others, members: [old.id] } },
      then: { code: 'subject-unknown', why: 'may-show-base' }
    },
    {
      when: 'the template gives it another name',
      run: aRun(101, { actor: 'ada' }),
      snapshot: { successors: successorOf(aRun(199, { actor: 'bob' })) },
      policy: { template: [{ kind: 'part', names: ['actor'] }] },
      then: { code: 'outside-group', differs: 'group' }
    },
    {
      when: 'its name by the template is not known',
      policy: { template: [{ kind: 'part', names: ['actor'] }] },
      then: { code: 'subject-unknown', why: 'group-part-unknown' }
    },
    {
      when: 'it has been running for long',
      run: running,
      policy: { letFinishAfter: 60_000 },
      then: { code: 'nearly-done', after: 199 * 60_000 }
    },
    {
      when: 'its start time is not known',
      run: { ...running, startedAt: undefined },
      policy: { letFinishAfter: 60_000 },
      then: { code: 'nearly-done', after: undefined }
    },
    {
      when: 'the current time is not known',
      run: running,
      snapshot: { takenAt: undefined },
      policy: { letFinishAfter: 60_000 },
      then: { code: 'nearly-done', after: undefined }
    }
  ])('is clear when $when', (row) => {
    expect(reasonFor(aSnapshot(), { run: old, ...row })).toEqual(row.then)
  })
})

describe('the reason for a run after a pull request was closed', () => {
  const closed = { state: 'closed', closedAt: minute(150) } as const
  it.each<Row>([
    {
      when: 'it is cancelled',
      then: { code: 'pull-request-closed', number: aPull(7).number, at: minute(150) }
    },
    {
      when: 'it is for a branch',
      snapshot: { subject: { kind: 'branch', ref: 'refs/heads/feature' } },
      then: { code: 'subject-unknown', why: 'not-a-subject' }
    }
  ])('is clear when $when', ({ then, ...row }) => {
    const snapshot = aSnapshot({ subjectState: pulls(aPull(7, closed)) })
    expect(reasonFor(snapshot, { run: old, policy: { mode: 'closed' }, ...row })).toEqual(then)
  })
})

describe('the reason for a run of a push', () => {
  const tag = { kind: 'tag', ref: 'refs/tags/feature' } as const
  const read = { kind: 'tag', sha: sha('c199') } as const
  it.each<Row>([
    {
      when: 'a branch has the name of the tag',
      snapshot: { subject: tag, subjectState: { ...read, branchOfSameName: 'present' } },
      then: { code: 'subject-unknown', why: 'branch-of-same-name' }
    },
    {
      when: 'it was not read whether such a branch exists',
      snapshot: { subject: tag, subjectState: { ...read, branchOfSameName: 'unread' } },
      then: { code: 'subject-unknown', why: 'branches-unread' }
    },
    {
      when: 'no branch has the name of the tag',
      snapshot: { subject: tag, subjectState: { ...read, branchOfSameName: 'absent' } },
      then: { code: 'protected-ref', ref: tag.ref, by: 'tag' }
    },
    {
      when: 'the user protects the branch',
      policy: {
        refs: [{ of: 'name', isException: false, text: 'feature', matches: () => true }]
      },
      then: { code: 'protected-ref', ref: 'refs/heads/feature', by: 'pattern' }
    }
  ])('is clear when $when', (row) => {
    expect(reasonFor(aPushSnapshot(), { run: aRun(101, { event: 'push' }), ...row })).toEqual(
      row.then
    )
  })
})
