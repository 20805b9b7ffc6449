import { describe, expect, it } from '@jest/globals'
import { keepRules } from '../../../src/decide/rules.js'
import { breachOf } from './check.js'
import { laws } from './laws.js'
import { mindBy } from './twin.js'
import { twins } from './twins.js'

describe('the laws detect a twin that', () => {
  it.each(twins)('$twin', ({ mind, breaks }) => {
    const meant = laws.filter((each) => each.law.startsWith(breaks))
    expect(meant).toHaveLength(1)
    expect(meant.map((each) => breachOf(each, { cases: 10_000, mind, seed: 1 }))).not.toContain(
      undefined
    )
  })

  it('leaves out any rule', () => {
    const known = new Set(twins.flatMap(({ rule }) => rule ?? []))
    const heard = laws.filter((each) => each.law.startsWith('decide cancels no run that a rule'))
    expect(heard).toHaveLength(1)
    // A rule without its own twin is left out here. A rule that never applies in these situations has only its own test.
    for (const rule of keepRules.filter((one) => !known.has(one))) {
      const seen = { hasSpoken: false }
      const mind = mindBy(rule, (run, scene) => {
        seen.hasSpoken ||= rule.keeps(run, scene) !== undefined
        return undefined
      })
      const breach = heard.map((each) => breachOf(each, { cases: 10_000, mind, seed: 1 }))
      expect([Object.keys(rule.reasons), seen.hasSpoken && breach[0] === undefined]).toContain(
        false
      )
    }
  })
})
