// Each rule alone, without the rules before it: its answer must not depend on its place in the list.
import { describe, expect, it } from '@jest/globals'
import type { SubjectState, Run, Snapshot, Subject } from '../../../src/model/model.js'
import type { KeepReason } from '../../../src/model/reason.js'
import type { CancelRule, KeepRule, Scene } from '../../../src/decide/rule.js'
import { cancelOfClosedPullRequest } from '../../../src/decide/rules/cancel-of-closed-pull-request.js'
import { cancelOfGoneMergeGroup } from '../../../src/decide/rules/cancel-of-gone-merge-group.js'
import { cancelSuperseded } from '../../../src/decide/rules/cancel-superseded.js'
import { keepAfterClosing } from '../../../src/decide/rules/keep-after-closing.js'
import { cancelOfStoppedPullRequest } from '../../../src/decide/rules/cancel-of-stopped-pull-request.js'
import { keepNotBeforeTheEvent } from '../../../src/decide/rules/keep-not-before-the-event.js'
import { keepNotOlder } from '../../../src/decide/rules/keep-not-older.js'
import { keepProtectedRef } from '../../../src/decide/rules/keep-protected-ref.js'
import { keepRerun } from '../../../src/decide/rules/keep-rerun.js'
import { keepSameCommit } from '../../../src/decide/rules/keep-same-commit.js'
import { keepStopLifted } from '../../../src/decide/rules/keep-stop-lifted.js'
import type { Policy, RefPattern } from '../../../src/model/policy.js'
import {
  aPolicy,
  aPull,
  aRun,
  aSnapshot,
  branch,
  minute,
  pulls,
  repositoryId
} from '../../support/builders.js'
import { judged } from '../../support/judged.js'

const entry: Subject = { kind: 'merge-group', ref: 'gh-readonly-queue/main/pr-7-a' }

describe('without any newer run', () => {
  const scene: Scene = { snapshot: aSnapshot(), policy: aPolicy(), successor: undefined }
  it.each<{
    readonly name: string
    readonly rule: CancelRule['cancels'] | KeepRule['keeps']
    readonly run: Run
    readonly says: string | undefined
  }>([
    { name: 'cancelSuperseded', rule: cancelSuperseded.cancels, run: aRun(101), says: undefined },
    { name: 'keepNotOlder', rule: keepNotOlder.keeps, run: aRun(101), says: 'not-older' },
    { name: 'keepSameCommit', rule: keepSameCommit.keeps, run: aRun(101), says: undefined },
    { name: 'keepRerun', rule: keepRerun.keeps, run: aRun(101, { attempt: 2 }), says: 'rerun' }
  ])('$name gives $says', ({ rule, run, says }) => {
    expect(rule(run, scene)?.code).toBe(says)
  })
})

describe('a closed pull request', () => {
  const run = aRun(101)
  it.each<{ readonly what: string; readonly subjectState: SubjectState }>([
    { what: 'that was not read', subjectState: { kind: 'unread' } },
    { what: 'that is open', subjectState: pulls(aPull(7)) },
    { what: 'whose closing time is not known', subjectState: pulls(aPull(7, { state: 'closed' })) }
  ])('is not closed for the rule: $what', ({ subjectState }) => {
    const scene = { snapshot: aSnapshot({ subjectState }), policy: aPolicy(), successor: undefined }

    expect(cancelOfClosedPullRequest.cancels(run, scene)).toBeUndefined()
    expect(keepAfterClosing.keeps(run, scene)).toEqual({ code: 'after-closing' })
  })

  it('may have started a run whose creation time is not known', () => {
    const subjectState = pulls(aPull(7, { state: 'closed', closedAt: minute(150) }))
    const scene = { snapshot: aSnapshot({ subjectState }), policy: aPolicy(), successor: undefined }

    expect(keepAfterClosing.keeps(aRun(101, { createdAt: undefined }), scene)?.code).toBe(
      'after-closing'
    )
    expect(keepAfterClosing.keeps(aRun(101), scene)).toBeUndefined()
  })

  const branch: Subject = { kind: 'branch', ref: 'refs/heads/feature' }
  it.each<{
    readonly what: string
    readonly subject: Subject
    readonly subjectState: SubjectState
  }>([
    {
      what: 'its ref exists',
      subject: entry,
      subjectState: { kind: 'merge-group', ref: 'present' }
    },
    {
      what: 'its ref was not read',
      subject: entry,
      subjectState: { kind: 'merge-group', ref: 'unread' }
    },
    { what: 'nothing was read', subject: entry, subjectState: { kind: 'unread' } },
    {
      what: 'it is a branch',
      subject: branch,
      subjectState: { kind: 'merge-group', ref: 'absent' }
    }
  ])('a merge-queue entry is not gone: $what', ({ subject, subjectState }) => {
    const scene = {
      snapshot: aSnapshot({ subject, subjectState }),
      policy: aPolicy(),
      successor: undefined
    }

    expect(cancelOfGoneMergeGroup.cancels(run, scene)).toBeUndefined()
  })
})

describe('a fact that was not read, or is of something else', () => {
  const unread: SubjectState = { kind: 'unread' }
  const everything: RefPattern = {
    of: 'name',
    isException: false,
    text: '**',
    matches: () => true
  }
  const noBranch = { ...aSnapshot().scope, head: { repository: repositoryId(1), branch: null } }
  it.each<{
    readonly what: string
    readonly rule: CancelRule['cancels'] | KeepRule['keeps']
    readonly given: Partial<Snapshot>
    readonly refs?: readonly RefPattern[]
    readonly says: KeepReason | undefined
  }>([
    {
      what: 'a pull request that was not read is not stopped',
      rule: cancelOfStoppedPullRequest.cancels,
      given: { subjectState: unread },
      says: undefined
    },
    {
      what: 'a branch cannot be made ready for review',
      rule: keepStopLifted.keeps,
      given: { subject: { kind: 'branch', ref: 'refs/heads/feature' } },
      says: { code: 'subject-unknown', why: 'not-a-subject' }
    },
    {
      what: 'an entry of the merge queue is not a protected ref',
      rule: keepProtectedRef.keeps,
      given: { subject: entry, subjectState: unread },
      says: undefined
    },
    {
      what: 'a pull request without a head branch has no protected one',
      rule: keepProtectedRef.keeps,
      given: { scope: noBranch },
      says: undefined
    },
    {
      what: 'the head branch of a fork is not protected',
      rule: keepProtectedRef.keeps,
      given: { scope: { ...aSnapshot().scope, head: { repository: repositoryId(77), branch } } },
      says: undefined
    },
    {
      what: 'the head branch of a pull request is not protected by another name or by a property',
      rule: keepProtectedRef.keeps,
      given: {},
      refs: [
        { ...everything, matches: () => false },
        { ...everything, of: 'default-branch' },
        { ...everything, of: 'protected-branch' }
      ],
      says: undefined
    },
    {
      what: 'the head branch of a pull request may be unprotected again',
      rule: keepProtectedRef.keeps,
      given: {},
      refs: [everything, { ...everything, isException: true }],
      says: undefined
    },
    {
      what: 'the head branch of a pull request may be protected',
      rule: keepProtectedRef.keeps,
      given: {},
      says: { code: 'protected-ref', ref: 'refs/heads/feature', by: 'head-branch' }
    }
  ])('$what', ({ rule, given, refs = [everything], says }) => {
    const scene = {
      snapshot: aSnapshot(given),
      policy: aPolicy({ refs }),
      successor: undefined
    }

    expect(rule(aRun(101), scene)).toEqual(says)
  })

  it('the run of the step is not older than the event that started it', () => {
    const own = aRun(199)
    const snapshot = aSnapshot({ runs: [own], self: own.id, successors: [] })

    expect(
      keepNotBeforeTheEvent.keeps(own, { snapshot, policy: aPolicy(), successor: undefined })
    ).toEqual({ code: 'not-older', than: own.id })
  })
})

describe('after a closing, without a newer run of the workflow to compare with', () => {
  const snapshot = aSnapshot({
    successors: [],
    subjectState: pulls(aPull(7, { state: 'closed', closedAt: minute(150) }))
  })
  it.each<{ readonly template: Policy['template']; readonly then: string }>([
    { template: undefined, then: 'cancel pull-request-closed' },
    { template: [{ kind: 'part', names: ['actor'] }], then: 'keep subject-unknown' }
  ])('a template of $template gives $then', ({ template, then }) => {
    const run = aRun(101, { actor: 'ada' })
    expect(judged(snapshot, { when: '', run, then, policy: { mode: 'closed', template } })).toBe(
      then
    )
  })
})
