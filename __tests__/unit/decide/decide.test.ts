import { describe, expect, it } from '@jest/globals'
import { decide } from '../../../src/decide/decide.js'
import { cancellations } from '../../../src/model/verdict.js'
import {
  aHead,
  aPolicy,
  aPull,
  aRun,
  aSnapshot,
  aWorkflow,
  minute,
  pulls,
  repositoryId,
  verdicts
} from '../../support/builders.js'
import { judged, type Case } from '../../support/judged.js'

const victim = aRun(101)

describe('decide for a pull request', () => {
  it.each<Case>([
    { when: 'an older run is queued', run: victim, then: 'cancel superseded' },
    {
      when: 'an older run is in progress',
      run: aRun(101, { status: 'in_progress' }),
      then: 'cancel superseded'
    },
    {
      when: 'an older run waits for an environment',
      run: aRun(101, { status: 'waiting' }),
      then: 'cancel superseded'
    },
    {
      when: 'it has ended',
      run: aRun(101, { status: 'completed', conclusion: 'success' }),
      then: 'keep finished'
    },
    {
      when: 'its status is unknown',
      run: aRun(101, { status: 'unrecognised' }),
      then: 'keep unknown-status'
    },
    {
      when: 'it is of another workflow',
      run: aRun(101, { workflow: aWorkflow('other.yml') }),
      then: 'keep outside-group'
    },
    {
      when: 'it is of another event',
      run: aRun(101, { event: 'push' }),
      then: 'keep outside-group'
    },
    {
      when: 'it is of another branch',
      run: aRun(101, { head: aHead('c1', { branch: 'feature-2' }) }),
      then: 'keep outside-group'
    },
    {
      when: 'it is of a branch with that name in a fork',
      run: aRun(101, { head: aHead('c1', { repository: repositoryId(77) }) }),
      then: 'keep outside-group'
    },
    {
      when: 'its fork was deleted',
      run: aRun(101, { head: aHead('c1', { repository: null }) }),
      then: 'keep subject-unknown'
    },
    {
      when: 'both forks were deleted',
      run: aRun(101, { head: aHead('c1', { repository: null }) }),
      snapshot: {
        scope: { ...aSnapshot().scope, head: { repository: null, branch: 'feature' } }
      },
      then: 'keep subject-unknown'
    },
    {
      when: 'it has no branch',
      run: aRun(101, { head: aHead('c1', { branch: null }) }),
      then: 'keep subject-unknown'
    },
    {
      when: 'its creation time is not known',
      run: aRun(101, { createdAt: undefined }),
      then: 'keep subject-unknown'
    },
    { when: 'it is newer', run: aRun(200), then: 'keep not-older' },
    {
      when: 'its number is lower and its id higher',
      run: aRun(200, { number: 1 }),
      then: 'keep order-unclear'
    },
    {
      when: 'its number is higher and its id lower',
      run: aRun(101, { number: 100 }),
      then: 'keep order-unclear'
    },
    {
      when: 'it has the number of the newer run',
      run: aRun(101, { number: 99 }),
      then: 'keep order-unclear'
    },
    {
      when: 'it was created later, though it is older by number',
      run: aRun(101, { createdAt: minute(120), startedAt: minute(120) }),
      then: 'cancel superseded'
    },
    {
      when: 'its commit is the current head',
      run: aRun(101, { head: aHead('c5') }),
      snapshot: { subjectState: pulls(aPull(7, { head: aHead('c5') })) },
      then: 'keep head-is-current'
    },
    {
      when: 'its commit is that of the newer run, which is not the current head any more',
      run: aRun(101, { head: aHead('c199') }),
      snapshot: { subjectState: pulls(aPull(7, { head: aHead('c5') })) },
      then: 'keep same-commit'
    },
    {
      when: 'its commit is the head of another open pull request, which needs the same checks',
      run: aRun(101, { openPullRequestsAtHead: [aPull(9).number] }),
      then: 'keep head-is-current'
    },
    {
      when: 'GitHub lists its own pull request for it',
      run: aRun(101, { openPullRequestsAtHead: [aPull(7).number] }),
      then: 'cancel superseded'
    },
    {
      when: 'the pull request is merged',
      run: victim,
      snapshot: { subjectState: pulls(aPull(7, { state: 'merged', closedAt: minute(150) })) },
      then: 'keep pull-request-merged'
    },
    {
      when: 'the pull request is merged, and on-merged says cancel',
      run: victim,
      snapshot: { subjectState: pulls(aPull(7, { state: 'merged', closedAt: minute(150) })) },
      policy: { onMerged: 'cancel' },
      then: 'cancel superseded'
    },
    {
      when: 'the pull request is closed',
      run: victim,
      snapshot: { subjectState: pulls(aPull(7, { state: 'closed', closedAt: minute(150) })) },
      then: 'keep pull-request-closed'
    },
    {
      when: 'the pull requests could not be read',
      run: victim,
      snapshot: { subjectState: { kind: 'unread' } },
      then: 'keep pull-request-unknown'
    },
    {
      when: 'the pull request has the exempt label, in another case',
      run: victim,
      snapshot: { subjectState: pulls(aPull(7, { labels: ['bug', 'Keep-CI'] })) },
      then: 'keep exempt-label'
    },
    {
      when: 'exempt-label is turned off',
      run: victim,
      snapshot: { subjectState: pulls(aPull(7, { labels: ['keep-ci'] })) },
      policy: { exemptLabel: undefined },
      then: 'cancel superseded'
    },
    {
      when: 'runs of its event may not be superseded',
      run: victim,
      policy: { events: ['push'] },
      then: 'keep protected-event'
    }
  ])('$then when $when', (row) => {
    expect(judged(aSnapshot(), row)).toBe(row.then)
  })

  it('keeps the run that executes the step, even if it is not the successor', () => {
    const self = aRun(150)
    const snapshot = aSnapshot({ self: self.id, runs: [self] })

    expect(verdicts(decide(snapshot, aPolicy()))).toEqual({ 150: 'keep self' })
  })

  it('cancels the oldest first if there are too many, and does not count kept runs', () => {
    const older = [aRun(100, { event: 'push' }), aRun(101), aRun(102), aRun(103)]
    const plan = decide(aSnapshot({ runs: older }), aPolicy({ maxCancels: 2 }))

    expect(verdicts(plan)).toEqual({
      100: 'keep outside-group',
      101: 'cancel superseded',
      102: 'cancel superseded',
      103: 'keep over-limit'
    })
    expect(cancellations(plan).map(({ run }) => run.id)).toEqual([101, 102])
  })

  it('uses the later reading of two lists, whatever their order', () => {
    const done = aRun(101, { status: 'completed', conclusion: 'success' })
    const rerun = aRun(102, { attempt: 2, startedAt: minute(198) })
    const lists = [aRun(101), done, aRun(102), rerun]

    for (const runs of [lists, lists.toReversed()]) {
      expect(verdicts(decide(aSnapshot({ runs }), aPolicy()))).toEqual({
        101: 'keep finished',
        102: 'keep rerun'
      })
    }
  })
})

describe('decide if runs of one commit may supersede one another', () => {
  const policy = { sameCommit: 'cancel' } as const
  const onHead = aRun(101, { head: aHead('c199') })
  it.each<Case>([
    { when: 'the newer run is on the current head too', run: onHead, then: 'cancel superseded' },
    {
      when: 'both are of a commit that is not the current head any more',
      run: onHead,
      snapshot: { subjectState: pulls(aPull(7, { head: aHead('c5') })) },
      then: 'cancel superseded'
    },
    {
      when: 'it is on the current head, and the newer run is not',
      run: aRun(101, { head: aHead('c5') }),
      snapshot: { subjectState: pulls(aPull(7, { head: aHead('c5') })) },
      then: 'keep head-is-current'
    },
    {
      when: 'there is no newer run',
      run: onHead,
      snapshot: { successors: [] },
      then: 'keep head-is-current'
    }
  ])('$then when $when', (row) => {
    expect(judged(aSnapshot(), { ...row, policy })).toBe(row.then)
  })
})
