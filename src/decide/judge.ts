// May this run be cancelled? The decision in prose:
//
// 1. A run is kept where any keep rule of the mode speaks, and the first of them gives the reason.
// 2. Otherwise it is cancelled where the one cancel rule of the mode speaks.
// 3. Otherwise, nothing allows cancelling it, and it is kept.
import type { Mode } from '../model/mode.js'
import type { Run, Snapshot } from '../model/model.js'
import type { Policy } from '../model/policy.js'
import type { Judgement } from '../model/verdict.js'
import { isSameWorkflow } from '../model/workflow.js'
import type { KeepRule, Scene } from './rule.js'
import { cancelRules, keepRules } from './rules.js'

/** What happens to this run, and the one reason for it, by itself: limits on the whole plan come after. */
export type Judge = (run: Run, snapshot: Snapshot, policy: Policy) => Judgement

/** A judge by these keep rules. There is one in the program; the proofs make others, to see that they are found out. */
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
  const witness = snapshot.witnesses.find((candidate) => isSameWorkflow(candidate.run, run))
  return { snapshot, policy, witness }
}

function cancelRuleOf(mode: Mode): (typeof cancelRules)[number] | undefined {
  return cancelRules.find((rule) => rule.mode === mode)
}

const rulesOnSubject = keepRules.filter(
  ({ about, modes }) => about === 'subject' && modes.includes('supersede')
)

/** Whether every run of the group is kept, so that none is in the way of another. */
export function wantsEveryRun(run: Run, snapshot: Snapshot, policy: Policy): boolean {
  const scene = { snapshot, policy, witness: undefined }
  return rulesOnSubject.some(({ keeps }) => keeps(run, scene) !== undefined)
}
