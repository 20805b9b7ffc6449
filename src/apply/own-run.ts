// `on-superseded: cancel-self`: cancels the step's own run if a newer run has superseded it. The run is judged as a companion
// workflow of the newer run would judge it: with the same reads, rules and confirmation as any other run.
import { decide } from '../decide/decide.js'
import type { Run } from '../model/model.js'
import type { Outcome } from '../model/outcome.js'
import type { Policy } from '../model/policy.js'
import { apply } from './apply.js'
import { gather } from '../gather/gather.js'
import type { Ports } from '../ports.js'
import type { Conclusion, OwnEnd } from '../model/conclusion.js'
import type { Target } from '../model/target.js'

/**
 * The newest run of the group, if it has superseded the run that executes this step; otherwise undefined. Also undefined
 * - in a companion workflow, which acts for another run and cancels that run like any older one;
 * - after a cancel was forbidden, because the next one would be forbidden too.
 */
export function supersederOf(
  { standing, snapshot, outcomes }: Conclusion,
  { actsFor }: Target
): Run | undefined {
  if (actsFor.kind !== 'executing' || standing?.superseded !== true) return undefined
  if ([...outcomes.values()].some(({ kind }) => kind === 'forbidden')) return undefined
  return snapshot.runs.find(({ id }) => id === standing.newest)
}

/** Call this last: once GitHub accepts the cancel, the runner may end this step at any moment. */
export async function cancelOwnRun(
  newer: Run,
  { target, policy }: { readonly target: Target; readonly policy: Policy },
  ports: Ports
): Promise<OwnEnd> {
  const own = target.self
  const lookedAt = ports.clock.now()
  const asCompanion: Target = { ...target, self: undefined, actsFor: { kind: 'named', run: newer } }
  const { snapshot: look, troubles } = await gather(asCompanion, ports)
  // `max-cancels` limits how many other runs the step cancels. It does not apply to its own run.
  const unlimited = { ...policy, maxCancels: Infinity }
  const { verdicts } = decide(look, unlimited)
  const verdict = verdicts.find(({ run }) => run.id === own)
  if (verdict === undefined) return { outcome: unlisted, troubles }
  const { attempt } = verdict.run
  if (attempt !== ownAttempt(target)) {
    return { outcome: { kind: 'withdrawn', reason: { code: 'rerun', attempt } }, troubles }
  }
  if (verdict.action === 'keep') {
    return { outcome: { kind: 'withdrawn', reason: verdict.reason }, troubles }
  }
  const applied = await apply({ verdicts: [verdict] }, ports, {
    basis: { policy, look, headOwner: target.headOwner, lookedAt },
    wait: 0,
    firstEvidence: undefined
  })
  const outcome = applied.outcomes.get(verdict.run.id) ?? accepted
  return { outcome, troubles: [...troubles, ...applied.troubles] }
}

/** A step can outlive its attempt, for example on a runner that lost its connection. A later attempt is not this step's own. */
function ownAttempt({ actsFor }: Target): number | undefined {
  return actsFor.kind === 'executing' ? actsFor.run.attempt : undefined
}

const unlisted: Outcome = { kind: 'not-tried', message: 'it is missing from the list of runs' }
const accepted: Outcome = { kind: 'stopping', status: 'in_progress' }
