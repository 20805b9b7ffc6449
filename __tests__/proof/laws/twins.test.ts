import { describe, expect, it } from '@jest/globals'
import { breachOf } from './check.js'
import { allKeepRules, composed } from './composed.js'
import { law } from './law.js'
import { laws } from './laws.js'
import { theRealOne } from './mind.js'
import { twins } from './twins.js'

describe('the laws of the core find a twin out that', () => {
  it.each(twins)('$twin', ({ mind, breaks }) => {
    const meant = laws.filter((each) => each.law.startsWith(breaks))
    expect(meant).toHaveLength(1)
    expect(meant.map((each) => breachOf(each, { cases: 10_000, mind, seed: 1 }))).not.toContain(
      undefined
    )
  })

  it('leaves out any rule', () => {
    const changed = new Set(twins.flatMap(({ rule }) => rule ?? []))
    expect([...allKeepRules].filter((rule) => !changed.has(rule)).map(({ name }) => name)).toEqual(
      []
    )
  })
})

describe('the judge that the twins are made of', () => {
  it('decides as the real one while no rule is changed', () => {
    const same = composed(new Map())
    const asReal = law('the same', (_mind, { snapshot, policy }) => {
      expect(same.decide(snapshot, policy)).toEqual(theRealOne.decide(snapshot, policy))
    })
    expect(breachOf(asReal, { cases: 2000 })).toBeUndefined()
  })
})
