// `on-superseded: cancel-self`: the step's own run, where a newer run has superseded it. It is judged as a companion of the
// newer run would judge it, by the same reads, rules and confirmation as any other run.
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
 * The newest run of the group, where it has superseded the run that executes the step. A companion executes the step for
 * another run, which it cancels like any older one; and where one cancel was forbidden, the next one is forbidden too.
 */
export function supersederOf(
  { standing, snapshot, outcomes }: Conclusion,
  { witness }: Target
): Run | undefined {
  if (witness.kind !== 'executing' || standing?.superseded !== true) return undefined
  if ([...outcomes.values()].some(({ kind }) => kind === 'forbidden')) return undefined
  return snapshot.runs.find(({ id }) => id === standing.newest)
}

/** To be called last: once GitHub accepts the cancel, the runner may end the step at any moment. */
export async function cancelOwnRun(
  newer: Run,
  { target, policy }: { readonly target: Target; readonly policy: Policy },
  ports: Ports
): Promise<OwnEnd> {
  const own = target.self
  const lookedAt = ports.clock.now()
  const asCompanion: Target = { ...target, self: undefined, witness: { kind: 'named', run: newer } }
  const { snapshot: look, troubles } = await gather(asCompanion, ports)
  // The limit is for the runs that the step cancels for others.
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

/** A step may outlive its attempt, such as on a runner that was lost: the next attempt is not its own. */
function ownAttempt({ witness }: Target): number | undefined {
  return witness.kind === 'executing' ? witness.run.attempt : undefined
}

const unlisted: Outcome = { kind: 'not-tried', message: 'the list of runs does not show it' }
const accepted: Outcome = { kind: 'stopping', status: 'in_progress' }
