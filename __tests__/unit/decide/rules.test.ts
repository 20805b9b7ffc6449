// Each rule alone, without the rules before it: its answer must not depend on its place in the list.
import { describe, expect, it } from '@jest/globals'
import type { SubjectState, Run, Subject } from '../../../src/model/model.js'
import type { CancelRule, KeepRule, Scene } from '../../../src/decide/rule.js'
import { cancelOfClosedPullRequest } from '../../../src/decide/rules/cancel-of-closed-pull-request.js'
import { cancelOfGoneMergeGroup } from '../../../src/decide/rules/cancel-of-gone-merge-group.js'
import { cancelSuperseded } from '../../../src/decide/rules/cancel-superseded.js'
import { keepAfterClosing } from '../../../src/decide/rules/keep-after-closing.js'
import { keepNotOlder } from '../../../src/decide/rules/keep-not-older.js'
import { keepRerun } from '../../../src/decide/rules/keep-rerun.js'
import { keepSameCommit } from '../../../src/decide/rules/keep-same-commit.js'
import type { Policy } from '../../../src/model/policy.js'
import { aPolicy, aPull, aRun, aSnapshot, minute, pulls } from '../../support/builders.js'
import { judged } from '../../support/judged.js'

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

  const entry: Subject = { kind: 'merge-group', ref: 'gh-readonly-queue/main/pr-7-a' }
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
