// Everything that a plan rests on: the first look, and the facts that matter only once a run may be cancelled.
import { decideHopefully, decideSoFar } from '../decide/decide.js'
import type { Run, Snapshot } from '../model/model.js'
import type { Policy } from '../model/policy.js'
import { wantsSecondLook } from '../decide/second-look.js'
import { cancellations, type Plan } from '../model/verdict.js'
import { isSameWorkflow } from '../model/workflow.js'
import { batchSize, readEvidence, type Evidence } from './evidence.js'
import { gather } from './gather.js'
import type { Ports } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import type { Target } from '../model/target.js'

export interface Observed {
  readonly snapshot: Snapshot
  /** Monotonic milliseconds. */
  readonly lookedAt: number
  readonly troubles: readonly Trouble[]
  readonly remarks: readonly string[]
  /** What is to be done by all that was read so far; `confirm` asks for the rest. */
  readonly plan: Plan
  /** Read only where somebody may be cancelled. */
  readonly firstEvidence: Evidence | undefined
}

/**
 * Everything that a plan rests on. Facts that matter only once somebody may be cancelled are read with the first ten runs.
 * `settle`: milliseconds to wait for a second look, where that may show something else.
 */
export async function observe(
  target: Target,
  policy: Policy,
  ports: Ports,
  settle = 0
): Promise<Observed> {
  const lookedAt = ports.clock.now()
  const { snapshot, troubles, remarks } = await gather(target, ports)
  const draft = decideHopefully(snapshot, policy)
  if (settle > 0 && wantsSecondLook(draft, policy)) {
    ports.log.info('waiting for things to settle before a second look')
    await ports.clock.sleep(settle)
    return observe(target, policy, ports)
  }
  if (cancellations(draft).length === 0) {
    return { snapshot, lookedAt, troubles, remarks, plan: draft, firstEvidence: undefined }
  }
  const basis = { policy, look: snapshot, headOwner: target.headOwner, lookedAt }
  const first = firstOf(draft)
  const firstEvidence = await readEvidence(first, basis, ports)
  const known = withUnreadFacts(snapshot, firstEvidence)
  return {
    snapshot: known,
    lookedAt,
    troubles: [...troubles, ...firstEvidence.troubles],
    remarks,
    plan: decideSoFar(known, policy, (newer) => first.some((run) => isSameWorkflow(run, newer))),
    firstEvidence
  }
}

/** The first look, with the facts that it left unread. What has changed since is for `confirm` to find. */
function withUnreadFacts(look: Snapshot, { now, runs }: Evidence): Snapshot {
  return {
    ...look,
    live: withUnreadName(look.live, now.live),
    witnesses: now.witnesses,
    runs: look.runs.map((run) => {
      const reading = runs.get(run.id)
      const jobs = reading?.ok === true ? reading.value.jobs : undefined
      return jobs === undefined ? run : { ...run, jobs }
    })
  }
}

function withUnreadName(look: Snapshot['live'], now: Snapshot['live']): Snapshot['live'] {
  if (look.kind === 'branch') {
    return { ...look, tagOfSameName: now.kind === 'branch' ? now.tagOfSameName : 'unread' }
  }
  if (look.kind === 'deleted-branch') {
    return { ...look, tagOfSameName: now.kind === look.kind ? now.tagOfSameName : 'unread' }
  }
  if (look.kind === 'tag') {
    return { ...look, branchOfSameName: now.kind === 'tag' ? now.branchOfSameName : 'unread' }
  }
  return look
}

function firstOf(plan: Plan): readonly Run[] {
  return cancellations(plan)
    .slice(0, batchSize)
    .map((verdict) => verdict.run)
}
