// The evidence in a reason: users must be able to check it.
import { describe, expect, it } from '@jest/globals'
import type { Run, Snapshot, Subject } from '../../../src/model/model.js'
import type { Policy } from '../../../src/model/policy.js'
import type { Reason } from '../../../src/model/reason.js'
import {
  aHead,
  aPull,
  aPushSnapshot,
  aRun,
  aSnapshot,
  aWorkflow,
  minute,
  pulls,
  repositoryId,
  runId,
  sha
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
const { number } = aPull(7)
const { scope } = aSnapshot()
const movedOn = pulls(aPull(7, { head: aHead('c300') }))

describe('the reason for a run of a pull request', () => {
  it.each<Row>([
    {
      when: 'it is superseded',
      then: { code: 'superseded', by: runId(199), from: sha('c101'), to: sha('c199') }
    },
    {
      when: 'it has ended',
      run: aRun(101, { status: 'completed', conclusion: 'failure' }),
      then: { code: 'finished', conclusion: 'failure' }
    },
    {
      when: 'it is of another workflow',
      run: aRun(101, { workflow: aWorkflow('other.yml') }),
      then: { code: 'outside-group', differs: 'workflow' }
    },
    {
      when: 'it is of another event',
      run: aRun(101, { event: 'push' }),
      then: { code: 'outside-group', differs: 'event' }
    },
    {
      when: 'it is of another branch',
      run: aRun(101, { head: aHead('c1', { branch: 'other' }) }),
      then: { code: 'outside-group', differs: 'head' }
    },
    {
      when: 'it is of another repository',
      run: aRun(101, { head: aHead('c1', { repository: repositoryId(2) }) }),
      then: { code: 'outside-group', differs: 'head' }
    },
    {
      when: 'it is of another pull request',
      snapshot: { subjectState: pulls(aPull(8)) },
      then: { code: 'outside-group', differs: 'pull-request' }
    },
    {
      when: 'it has no branch',
      run: aRun(101, { head: aHead('c1', { branch: null }) }),
      then: { code: 'subject-unknown', why: 'no-branch' }
    },
    {
      when: 'the newer run has no branch',
      snapshot: { scope: { ...scope, head: { ...scope.head, branch: null } } },
      then: { code: 'subject-unknown', why: 'no-branch' }
    },
    {
      when: 'its fork was deleted',
      run: aRun(101, { head: aHead('c1', { repository: null }) }),
      then: { code: 'subject-unknown', why: 'head-repository-gone' }
    },
    {
      when: 'the fork of the newer run was deleted',
      snapshot: { scope: { ...scope, head: { ...scope.head, repository: null } } },
      then: { code: 'subject-unknown', why: 'head-repository-gone' }
    },
    {
      when: 'its creation time is not known',
      run: aRun(101, { createdAt: undefined }),
      then: { code: 'subject-unknown', why: 'no-creation-time' }
    },
    {
      when: 'no pull request can have caused it',
      snapshot: { subjectState: pulls() },
      then: { code: 'subject-unknown', why: 'no-open-pull-request' }
    },
    {
      when: 'several pull requests can have caused it',
      snapshot: { subjectState: pulls(aPull(7), aPull(8)) },
      then: { code: 'subject-unknown', why: 'several-pull-requests' }
    },
    {
      when: 'it is newer',
      run: aRun(200),
      then: { code: 'not-older', than: runId(199) }
    },
    {
      when: 'it is the successor',
      run: aRun(199),
      snapshot: { self: undefined, subjectState: movedOn },
      then: { code: 'not-older', than: runId(199) }
    },
    {
      when: 'there is no successor',
      snapshot: { successors: [] },
      then: { code: 'not-older', than: undefined }
    },
    {
      when: 'its order is not clear',
      run: aRun(101, { number: 99 }),
      then: { code: 'order-unclear', against: runId(199) }
    },
    {
      when: 'its event is protected',
      policy: { events: ['push'] },
      then: { code: 'protected-event', event: 'pull_request' }
    },
    {
      when: 'the pull requests were not read',
      snapshot: { subjectState: { kind: 'unread' } },
      then: { code: 'pull-request-unknown', number }
    },
    {
      when: 'the pull request is closed',
      snapshot: { subjectState: pulls(aPull(7, { state: 'closed', closedAt: minute(150) })) },
      then: { code: 'pull-request-closed', number }
    },
    {
      when: 'the pull request is merged',
      snapshot: { subjectState: pulls(aPull(7, { state: 'merged', closedAt: minute(150) })) },
      then: { code: 'pull-request-merged', number }
    },
    {
      when: 'the pull request is exempted, by the label as GitHub writes it',
      snapshot: { subjectState: pulls(aPull(7, { labels: ['bug', 'Keep-CI'] })) },
      policy: { exemptLabel: 'KEEP-ci' },
      then: { code: 'exempt-label', label: 'Keep-CI' }
    },
    {
      when: 'it is on the current head',
      run: aRun(101, { head: aHead('c199') }),
      then: { code: 'head-is-current', sha: sha('c199') }
    },
    {
      when: 'it is on the head of another pull request',
      run: aRun(101, { openPullRequestsAtHead: [number, aPull(9).number] }),
      then: { code: 'head-is-current', sha: sha('c101'), of: aPull(9).number }
    },
    {
      when: 'it is on the commit of the newer run',
      run: aRun(101, { head: aHead('c199') }),
      snapshot: { subjectState: movedOn },
      then: { code: 'same-commit', sha: sha('c199') }
    },
    {
      when: 'a person re-ran it',
      run: aRun(101, { attempt: 3, startedAt: minute(199) }),
      then: { code: 'rerun', attempt: 3 }
    },
    {
      when: 'more runs than max-cancels are to be cancelled',
      policy: { maxCancels: 0 },
      then: { code: 'over-limit', limit: 0 }
    }
  ])('is clear when $when', (row) => {
    expect(reasonFor(aSnapshot(), { run: old, ...row })).toEqual(row.then)
  })

  it('is that a run that is its own subject has no older ones', () => {
    const subject: Subject = { kind: 'run', id: runId(101) }
    expect(reasonFor(aSnapshot(), { run: old, snapshot: { subject } })).toEqual({
      code: 'subject-unknown',
      why: 'not-a-subject'
    })
  })

  it('is that a merge-queue entry may be merged at any moment', () => {
    const ref = 'gh-readonly-queue/main/pr-7-abc'
    const subject: Subject = { kind: 'merge-group', ref }
    const policy = { events: ['pull_request'] }
    expect(reasonFor(aSnapshot(), { run: old, snapshot: { subject }, policy })).toEqual({
      code: 'live-merge-group',
      ref
    })
  })
})

describe('the reason for a run of a push', () => {
  const ref = 'refs/heads/feature'
  const { repository } = aPushSnapshot()
  const tip = { kind: 'branch', sha: sha('c199'), protected: false } as const
  it.each<Row>([
    {
      when: 'it is superseded',
      then: { code: 'superseded', by: runId(199), from: sha('c101'), to: sha('c199') }
    },
    {
      when: 'a tag has the name of the branch',
      snapshot: { subjectState: { ...tip, tagOfSameName: 'present' } },
      then: { code: 'subject-unknown', why: 'tag-of-same-name' }
    },
    {
      when: 'it was not read whether such a tag exists',
      snapshot: { subjectState: { ...tip, tagOfSameName: 'unread' } },
      then: { code: 'subject-unknown', why: 'tags-unread' }
    },
    {
      when: 'the branch was not read',
      snapshot: { subjectState: { kind: 'unread' } },
      then: { code: 'head-unknown' }
    },
    {
      when: 'the branch is the default branch',
      snapshot: { repository: { ...repository, defaultBranch: 'feature' } },
      then: { code: 'protected-ref', ref, by: 'default-branch' }
    },
    {
      when: 'the branch is protected',
      policy: { refProtected: true },
      then: { code: 'protected-ref', ref, by: 'protected-branch' }
    },
    {
      when: 'the branch has the name of a deploy branch',
      run: aRun(101, { event: 'push', head: aHead('c1', { branch: 'release-1' }) }),
      snapshot: {
        subject: { kind: 'branch', ref: 'refs/heads/release-1' },
        scope: { ...aPushSnapshot().scope, head: aHead('c199', { branch: 'release-1' }) }
      },
      then: { code: 'protected-ref', ref: 'refs/heads/release-1', by: 'pattern' }
    },
    {
      when: 'it is for a tag',
      snapshot: { subject: { kind: 'tag', ref: 'refs/tags/feature' } },
      then: { code: 'protected-ref', ref: 'refs/tags/feature', by: 'tag' }
    },
    {
      when: 'it is on the head of a pull request',
      run: aRun(101, { event: 'push', openPullRequestsAtHead: [number] }),
      then: { code: 'head-is-current', sha: sha('c101'), of: number }
    }
  ])('is clear when $when', (row) => {
    const pushed = aRun(101, { event: 'push' })

    expect(reasonFor(aPushSnapshot(), { run: pushed, ...row })).toEqual(row.then)
  })
})
