// Each rule alone, with no other before it: what a rule says must not hang on its place in the list.
import { describe, expect, it } from '@jest/globals'
import type { Run } from '../../src/core/model.js'
import type { CancelRule, KeepRule, Scene } from '../../src/core/rule.js'
import { cancelSuperseded } from '../../src/core/rules/cancel-superseded.js'
import { keepNotOlder } from '../../src/core/rules/keep-not-older.js'
import { keepRerun } from '../../src/core/rules/keep-rerun.js'
import { keepSameCommit } from '../../src/core/rules/keep-same-commit.js'
import type { Policy } from '../../src/core/policy.js'
import { aPolicy, aPull, aRun, aSnapshot, minute, pulls } from '../support/builders.js'
import { judged } from '../support/judged.js'

describe('without any newer run', () => {
  const scene: Scene = { snapshot: aSnapshot(), policy: aPolicy(), witness: undefined }
  it.each<{
    readonly name: string
    readonly rule: KeepRule | CancelRule
    readonly run: Run
    readonly says: string | undefined
  }>([
    { name: 'cancelSuperseded', rule: cancelSuperseded, run: aRun(101), says: undefined },
    { name: 'keepNotOlder', rule: keepNotOlder, run: aRun(101), says: 'not-older' },
    { name: 'keepSameCommit', rule: keepSameCommit, run: aRun(101), says: undefined },
    { name: 'keepRerun', rule: keepRerun, run: aRun(101, { attempt: 2 }), says: 'rerun' }
  ])('$name says $says', ({ rule, run, says }) => {
    expect(rule(run, scene)?.code).toBe(says)
  })
})

describe('where a pull request was closed, without a run of the workflow to compare with', () => {
  const snapshot = aSnapshot({
    witnesses: [],
    live: pulls(aPull(7, { state: 'closed', closedAt: minute(150) }))
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
