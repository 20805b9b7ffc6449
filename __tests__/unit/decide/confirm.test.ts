import { describe, expect, it } from '@jest/globals'
import { confirm, holdsForAll } from '../../../src/decide/confirm.js'
import { decide } from '../../../src/decide/decide.js'
import type { Run, Snapshot } from '../../../src/model/model.js'
import type { KeepReason } from '../../../src/model/reason.js'
import { cancellations, type CancelVerdict } from '../../../src/model/verdict.js'
import {
  aHead,
  aPolicy,
  aPull,
  aRun,
  aSnapshot,
  minute,
  pulls,
  sha
} from '../../support/builders.js'

const victim = aRun(101)
const look = aSnapshot({ runs: [victim] })

function verdict(): CancelVerdict {
  const [first] = cancellations(decide(look, aPolicy()))
  if (first === undefined) throw new Error('the look should want run 101 cancelled')
  return first
}

describe('confirm', () => {
  it.each<{
    readonly when: string
    readonly run?: Run
    readonly look?: Partial<Snapshot>
    readonly now?: Partial<Snapshot>
    readonly then: string | undefined
  }>([
    { when: 'nothing has changed', then: undefined },
    {
      when: 'the run has started in the meantime',
      run: aRun(101, { status: 'in_progress' }),
      then: undefined
    },
    {
      when: 'the run has ended',
      run: aRun(101, { status: 'completed', conclusion: 'success' }),
      then: 'finished'
    },
    {
      when: 'a person has re-run it',
      run: aRun(101, { attempt: 2, startedAt: minute(199) }),
      then: 'rerun'
    },
    {
      when: 'the run has another attempt, however old',
      run: aRun(101, { attempt: 2, startedAt: minute(2) }),
      then: 'rerun'
    },
    { when: 'another run was read instead', run: aRun(102), then: 'rerun' },
    {
      when: 'the pull request was merged',
      now: { subjectState: pulls(aPull(7, { state: 'merged', closedAt: minute(199) })) },
      then: 'pull-request-merged'
    },
    {
      when: 'the pull request was closed',
      now: { subjectState: pulls(aPull(7, { state: 'closed', closedAt: minute(199) })) },
      then: 'pull-request-closed'
    },
    {
      when: 'the pull request could not be read again',
      now: { subjectState: { kind: 'unread' } },
      then: 'pull-request-unknown'
    },
    {
      when: 'the head was pushed back to the commit of the run',
      now: { subjectState: pulls(aPull(7, { head: aHead('c101') })) },
      then: 'head-is-current'
    },
    {
      when: 'the head moved on',
      now: { subjectState: pulls(aPull(7, { head: aHead('c300') })) },
      then: 'head-unknown'
    },
    {
      when: 'the pull request was labelled',
      now: { subjectState: pulls(aPull(7, { labels: ['keep-ci'] })) },
      then: 'exempt-label'
    },
    {
      when: 'the head has reached the newer run',
      look: { subjectState: pulls(aPull(7, { head: aHead('c150') })) },
      then: undefined
    },
    {
      when: 'the head had moved before the first look, and has not moved since',
      look: { subjectState: pulls(aPull(7, { head: aHead('c300') })) },
      now: { subjectState: pulls(aPull(7, { head: aHead('c300') })) },
      then: undefined
    },
    { when: 'the successor is gone', now: { successors: [] }, then: 'not-older' }
  ])('says $then when $when', ({ run = victim, look: before, now, then }) => {
    expect(
      confirm(verdict(), run, { look: { ...look, ...before }, now: { ...look, ...now } }, aPolicy())
        ?.code
    ).toBe(then)
  })
})

describe('a head that moved on', () => {
  it('is reported with its old and its new commit', () => {
    const now = { ...look, subjectState: pulls(aPull(7, { head: aHead('c300') })) }

    expect(confirm(verdict(), victim, { look, now }, aPolicy())).toEqual({
      code: 'head-unknown',
      moved: { from: 'c199', to: 'c300' }
    })
  })

  it('does not matter if the pull request was closed: none of its commits is needed', () => {
    const closed = { state: 'closed', closedAt: minute(150) } as const
    const policy = aPolicy({ mode: 'closed' })
    const before = { ...look, subjectState: pulls(aPull(7, closed)) }
    const now = { ...look, subjectState: pulls(aPull(7, { ...closed, head: aHead('c300') })) }
    const [given] = cancellations(decide(before, policy))

    expect(given?.reason.code).toBe('pull-request-closed')
    expect(given && confirm(given, victim, { look: before, now }, policy)).toBeUndefined()
  })
})

describe('holdsForAll', () => {
  const { number } = aPull(7)
  it.each<{ readonly reason: KeepReason; readonly then: boolean }>([
    { reason: { code: 'pull-request-closed', number }, then: true },
    { reason: { code: 'pull-request-merged', number }, then: true },
    { reason: { code: 'pull-request-open', number }, then: true },
    { reason: { code: 'live-merge-group', ref: 'gh-readonly-queue/main/pr-7-a' }, then: true },
    { reason: { code: 'exempt-label', label: 'keep-ci' }, then: true },
    { reason: { code: 'protected-ref', ref: 'refs/heads/x', by: 'protected-branch' }, then: true },
    { reason: { code: 'head-unknown', moved: { from: sha('c1'), to: sha('c2') } }, then: true },
    // Read for this run only: the next run may be readable.
    { reason: { code: 'head-unknown' }, then: false },
    { reason: { code: 'pull-request-unknown', number }, then: false },
    { reason: { code: 'finished', conclusion: 'success' }, then: false },
    { reason: { code: 'rerun', attempt: 2 }, then: false }
  ])('says $then of $reason', ({ reason, then }) => {
    expect(holdsForAll(reason)).toBe(then)
  })
})
