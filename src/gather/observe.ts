// Reads everything that a plan needs: the first look, and the facts that matter only if a run may be cancelled.
import { decide } from '../decide/decide.js'
import type { Run, Snapshot } from '../model/model.js'
import type { Policy } from '../model/policy.js'
import { wantsSecondLook } from '../decide/second-look.js'
import { cancellations, type Plan } from '../model/verdict.js'
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
  /** The plan by everything that was read so far. Facts that are still pending are read before the cancels that need them. */
  readonly plan: Plan
  /** Undefined if no run may be cancelled. */
  readonly firstEvidence: Evidence | undefined
}

/**
 * Reads everything that a plan needs. Facts that matter only if a run may be cancelled are pending in the first look; they are
 * read together with the first ten of these runs. `settle`: milliseconds to wait before a second look, if that can change
 * something.
 */
export async function observe(
  target: Target,
  policy: Policy,
  ports: Ports,
  settle = 0
): Promise<Observed> {
  const lookedAt = ports.clock.now()
  const { snapshot, troubles, remarks } = await gather(target, ports)
  const draft = decide(snapshot, policy)
  if (settle > 0 && wantsSecondLook(draft, policy)) {
    ports.log.info('waiting for things to settle before a second look')
    await ports.clock.sleep(settle)
    return observe(target, policy, ports)
  }
  if (cancellations(draft).length === 0) {
    return { snapshot, lookedAt, troubles, remarks, plan: draft, firstEvidence: undefined }
  }
  const basis = { policy, look: snapshot, headOwner: target.headOwner, lookedAt }
  const firstEvidence = await readEvidence(firstOf(draft), basis, ports)
  const known = withPendingFacts(snapshot, firstEvidence)
  return {
    snapshot: known,
    lookedAt,
    troubles: [...troubles, ...firstEvidence.troubles],
    remarks,
    plan: decide(known, policy),
    firstEvidence
  }
}

/** The first look, with its pending facts filled in from the evidence. `confirm` handles everything that changed in between. */
function withPendingFacts(look: Snapshot, { now, runs }: Evidence): Snapshot {
  return {
    ...look,
    subjectState: withNameRead(look.subjectState, now.subjectState),
    successors: now.successors,
    runs: look.runs.map((run) => {
      const reading = runs.get(run.id)
      const jobs = reading?.ok === true ? reading.value.jobs : undefined
      return jobs === undefined ? run : { ...run, jobs }
    })
  }
}

function withNameRead(
  look: Snapshot['subjectState'],
  now: Snapshot['subjectState']
): Snapshot['subjectState'] {
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
