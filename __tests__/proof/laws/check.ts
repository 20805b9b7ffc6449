// The laws of the core, tried on snapshots by the thousand.
import fc from 'fast-check'
import { decide } from '../../../src/core/decide.js'
import { cancellations } from '../../../src/core/verdict.js'
import { snapshot } from '../../support/arbitrary.js'
import { aPolicy } from '../../support/builders.js'
import type { Check } from '../check.js'
import { laws, type Law } from './laws.js'

const casesOf = { short: 1000, long: 100_000 } as const

/** The first snapshot found to break the law, the seed that finds it again included. */
export function breachOf({ holds }: Law, cases: number): string | undefined {
  const result = fc.check(fc.property(snapshot, snapshot, holds), { numRuns: cases })
  return result.failed ? fc.defaultReportMessage(result) : undefined
}

/** How many of so many snapshots make `decide` cancel something: laws of a world in which nothing happens prove nothing. */
export function cancellingSnapshots(cases: number): number {
  return fc
    .sample(snapshot, cases)
    .filter((some) => cancellations(decide(some, aPolicy())).length > 0).length
}

export const lawsByProperty: Check = {
  name: 'laws of the core by property',
  run: (size, tell) => {
    const cases = casesOf[size]
    const violations = laws.flatMap((each) => {
      tell(each.law)
      const breach = breachOf(each, cases)
      return breach === undefined ? [] : [`${each.law}\n${breach}`]
    })
    const share = Math.round((100 * cancellingSnapshots(2000)) / 2000)
    return Promise.resolve({
      looked: { count: cases * laws.length, of: 'cases' },
      violations,
      notes: [`${laws.length} laws; ${share} % of the snapshots make it cancel something`]
    })
  }
}
