// What is to become of every run that was seen? Values in, values out; nothing is read or cancelled here.
import { judge, type Judge } from './judge.js'
import { assumingNoNameClash } from '../model/subject-state.js'
import type { Run, Snapshot } from '../model/model.js'
import { distinctRuns, oldestFirst } from '../model/order.js'
import type { Policy } from '../model/policy.js'
import type { Plan, Verdict } from '../model/verdict.js'

/** One verdict for each run, oldest first. Beyond `maxCancels` the newer ones wait for a later invocation. */
export const decide = decideBy(judge)

export function decideBy(judgeRun: Judge): (snapshot: Snapshot, policy: Policy) => Plan {
  return (snapshot, policy) => {
    const verdicts = distinctRuns(snapshot.runs)
      .toSorted(oldestFirst)
      .map((run) => ({ run, ...judgeRun(run, snapshot, policy) }))
    return { verdicts: limit(verdicts, policy.maxCancels) }
  }
}

/**
 * What would be decided if every fact that is still unread turned out well. Only good for knowing which facts are worth
 * reading: nothing may be cancelled on it.
 */
export function decideHopefully(snapshot: Snapshot, policy: Policy): Plan {
  return decideSoFar({ ...snapshot, live: assumingNoNameClash(snapshot.live) }, policy, () => false)
}

/**
 * The plan while the newer runs of some workflows are still to be read, each together with the runs that it supersedes.
 * Until then it is hoped that they are worth something; `confirm` insists on having them read.
 */
export function decideSoFar(
  snapshot: Snapshot,
  policy: Policy,
  wasRead: (witness: Run) => boolean
): Plan {
  const witnesses = snapshot.witnesses.map((witness) =>
    witness.knownBy === 'listed' && !wasRead(witness.run)
      ? { ...witness, knownBy: 'hoped' as const }
      : witness
  )
  return decide({ ...snapshot, witnesses }, policy)
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
