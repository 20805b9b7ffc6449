// The laws of the pure rooms, tested with thousands of snapshots and policies.
import fc from 'fast-check'
import type { Check } from '../check.js'
import type { Law } from './law.js'
import { laws } from './laws.js'
import { cancels, theRealOne, type Mind } from './mind.js'
import { kinds, situationOf, twoSituations, type Kind } from './situations.js'

const casesOf = { short: 500, long: 100_000 } as const

export interface Trial {
  readonly cases: number
  readonly mind?: Mind
  /** The seed of the first case; random if not given. */
  readonly seed?: number
}

/** The first case that breaks the law, with its seed. */
export function breachOf({ holds, of }: Law, trial: Trial): string | undefined {
  const { cases, mind = theRealOne, seed } = trial
  const property = fc.property(twoSituations(of), ([some, other]) => {
    holds(mind, some, other)
  })
  const how = seed === undefined ? {} : { seed, endOnFailure: true }
  const result = fc.check(property, { numRuns: cases, ...how })
  return result.failed ? fc.defaultReportMessage(result) : undefined
}

/** How many of a hundred make `decide` cancel something: laws prove nothing if nothing happens. */
export function shareThatCancels(kind: Kind, { cases, seed }: Trial): number {
  const how = { numRuns: cases, ...(seed !== undefined && { seed }) }
  const busy = fc.sample(situationOf(kind), how).filter((some) => cancels(some).length > 0)
  return Math.round((100 * busy.length) / cases)
}

export const lawsByProperty: Check = {
  name: 'laws of the core by property',
  run: (size, tell) => {
    const cases = casesOf[size]
    const violations = laws.flatMap((each) => {
      tell(each.law)
      const breach = breachOf(each, { cases })
      return breach === undefined ? [] : [`${each.law}\n${breach}`]
    })
    const shares = kinds.map((kind) => `${kind} ${shareThatCancels(kind, { cases: 2000 })} %`)
    return Promise.resolve({
      looked: { count: cases * laws.length, of: 'cases' },
      violations,
      notes: [`${laws.length} laws; it cancels something in: ${shares.join(', ')}`]
    })
  }
}
