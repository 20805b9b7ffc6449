// Known-bad twins: each lacks one rule, or has a weaker one. Each must break its law; otherwise the laws do not cover that
// rule.
import type { Snapshot } from '../../../src/model/model.js'
import type { Policy } from '../../../src/model/policy.js'
import type { KeepRule } from '../../../src/decide/rule.js'
import { confirmBy } from '../../../src/decide/confirm.js'
import { decideBy } from '../../../src/decide/decide.js'
import { judgeBy } from '../../../src/decide/judge.js'
import { keepRules } from '../../../src/decide/rules.js'
import { theRealOne, type Mind } from './mind.js'

export interface Twin {
  readonly twin: string
  readonly mind: Mind
  /** The rule that it changes. */
  readonly rule?: KeepRule
  /** The start of the law that detects it. */
  readonly breaks: string
}

export type Keeps = KeepRule['keeps']

export const silent: Keeps = () => undefined

/** The real functions, with this rule changed. */
export function mindBy(rule: KeepRule, keeps: Keeps): Mind {
  const judge = judgeBy(keepRules.map((one) => (one === rule ? { ...one, keeps } : one)))
  return { ...theRealOne, decide: decideBy(judge), confirm: confirmBy(judge) }
}

export const without = (twin: string, rule: KeepRule, breaks: string): Twin => ({
  twin,
  rule,
  breaks,
  mind: mindBy(rule, silent)
})

export const changed = (twin: string, rule: KeepRule, instead: Keeps, breaks: string): Twin => ({
  twin,
  rule,
  breaks,
  mind: mindBy(rule, instead)
})

/** The real functions, with another snapshot or policy than the given one. */
export function deceived(
  by: (snapshot: Snapshot) => Snapshot,
  policyInstead: (policy: Policy) => Policy = (same) => same
): Mind {
  return {
    ...theRealOne,
    decide: (snapshot, policy) => theRealOne.decide(by(snapshot), policyInstead(policy)),
    confirm: (verdict, run, { look, now }, policy) =>
      theRealOne.confirm(verdict, run, { look: by(look), now: by(now) }, policyInstead(policy))
  }
}
