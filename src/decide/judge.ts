// May this run be cancelled?
//
// 1. If any keep rule of the mode gives a reason, the run is kept. The first reason counts.
// 2. Otherwise, if the cancel rule of the mode gives a reason, the run is cancelled.
// 3. Otherwise no rule allows cancelling it, and it is kept.
import type { Mode } from '../model/mode.js'
import type { Run, Snapshot } from '../model/model.js'
import type { Policy } from '../model/policy.js'
import type { Judgement } from '../model/verdict.js'
import { isSameWorkflow } from '../model/workflow.js'
import type { KeepRule, Scene } from './rule.js'
import { cancelRules, keepRules } from './rules.js'

/** The verdict on one run and its reason. Limits on the whole plan are applied later. */
export type Judge = (run: Run, snapshot: Snapshot, policy: Policy) => Judgement

/** A judge with these keep rules. The program has one; the proofs build faulty ones, to see that the proofs find the fault. */
export function judgeBy(rules: readonly KeepRule[]): Judge {
  return (run, snapshot, policy) => {
    const scene = sceneOf(run, snapshot, policy)
    for (const { modes, keeps } of rules) {
      const reason = modes.includes(policy.mode) ? keeps(run, scene) : undefined
      if (reason !== undefined) return { action: 'keep', reason }
    }
    const reason = cancelRuleOf(policy.mode)?.cancels(run, scene)
    return reason === undefined
      ? { action: 'keep', reason: { code: 'no-rule-applies' } }
      : { action: 'cancel', reason }
  }
}

export const judge: Judge = judgeBy(keepRules)

export function sceneOf(run: Run, snapshot: Snapshot, policy: Policy): Scene {
  const successor = snapshot.successors.find((candidate) => isSameWorkflow(candidate.run, run))
  return { snapshot, policy, successor }
}

function cancelRuleOf(mode: Mode): (typeof cancelRules)[number] | undefined {
  return cancelRules.find((rule) => rule.mode === mode)
}

const rulesOnSubject = keepRules.filter(
  ({ isOnSubject, modes }) => isOnSubject === true && modes.includes('supersede')
)

/** Whether a rule about the subject keeps every run of the group. */
export function keepsEveryRun(run: Run, snapshot: Snapshot, policy: Policy): boolean {
  const scene = { snapshot, policy, successor: undefined }
  return rulesOnSubject.some(({ keeps }) => keeps(run, scene) !== undefined)
}
