// Decides on every run in the snapshot. Pure: it reads and cancels nothing.
import { judge, type Judge } from './judge.js'
import type { Snapshot } from '../model/model.js'
import { distinctRuns, oldestFirst } from '../model/order.js'
import type { Policy } from '../model/policy.js'
import type { Plan, Verdict } from '../model/verdict.js'

/**
 * One verdict for each run, oldest first. After `maxCancels` cancellations, the rest is kept for a later invocation. Pending
 * facts are assumed to allow a cancel: the verdicts show for which runs they have to be read, and `confirm` cancels nothing
 * without them.
 */
export const decide = decideBy(judge)

export function decideBy(judgeRun: Judge): (snapshot: Snapshot, policy: Policy) => Plan {
  return (snapshot, policy) => {
    const verdicts = distinctRuns(snapshot.runs)
      .toSorted(oldestFirst)
      .map((run) => ({ run, ...judgeRun(run, snapshot, policy) }))
    return { verdicts: limit(verdicts, policy.maxCancels) }
  }
}

function limit(verdicts: readonly Verdict[], most: number): readonly Verdict[] {
  let left = most
  return verdicts.map((verdict) => {
    if (verdict.action === 'keep') return verdict
    left -= 1
    if (left >= 0) return verdict
    return { action: 'keep', run: verdict.run, reason: { code: 'over-limit', limit: most } }
  })
}
