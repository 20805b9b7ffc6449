// Each rule alone, with no other before it: what a rule says must not hang on its place in the list.
import { describe, expect, it } from '@jest/globals'
import type { Run } from '../../src/core/model.js'
import type { CancelRule, KeepRule, Scene } from '../../src/core/rule.js'
import { cancelSuperseded } from '../../src/core/rules/cancel-superseded.js'
import { keepNotOlder } from '../../src/core/rules/keep-not-older.js'
import { keepRerun } from '../../src/core/rules/keep-rerun.js'
import { keepSameCommit } from '../../src/core/rules/keep-same-commit.js'
import { aPolicy, aRun, aSnapshot } from '../support/builders.js'

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
