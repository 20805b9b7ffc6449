// The whole of one invocation: gather → decide → apply → watch. What it returns is all that a report needs.
import { decideHopefully, decideSoFar } from '../core/decide.js'
import type { Run, RunId, Snapshot } from '../core/model.js'
import type { Standing } from '../core/newest.js'
import type { Outcome } from '../core/outcome.js'
import type { Policy } from '../core/policy.js'
import { wantsSecondLook } from '../core/second-look.js'
import { cancellations, type Plan } from '../core/verdict.js'
import { isSameWorkflow } from '../core/workflow.js'
import { apply, batchSize } from './apply.js'
import { readEvidence, type Evidence } from './evidence.js'
import { cancelAgain } from './cancel-again.js'
import { forceLeft } from './force.js'
import { gather } from './gather.js'
import { filterOf } from './look.js'
import type { Ports, Trouble } from './ports.js'
import { readSource } from './source-run.js'
import { standingIn, standingWithTag } from './standing.js'
import type { Target } from './target.js'
import { watch } from './watch.js'
import type { Force } from './why-not-forced.js'

export interface Invocation {
  readonly target: Target
  readonly policy: Policy
  /** Milliseconds to wait for cancelled runs to end. */
  readonly wait: number
  /** Milliseconds between two looks, of which the second one counts; 0 looks once. */
  readonly settle?: number
  /** What to do with runs that a cancel did not end within `wait`. */
  readonly force?: Force
  /** What comes after the step relies on it that no cancelled run goes on: one that does is trouble. */
  readonly isBarrier?: boolean
}

export interface Conclusion {
  readonly snapshot: Snapshot
  readonly plan: Plan
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  /** Undefined where no run stands for the step. */
  readonly standing: Standing | undefined
  readonly troubles: readonly Trouble[]
  /** What a reader should know of the look, in words of ours. */
  readonly remarks?: readonly string[]
  /** Milliseconds from an accepted cancel until its run was seen to have ended by it: the longest. */
  readonly timeToEffect: number | undefined
  readonly dryRun: boolean
  /** Whether a cancelled run that goes on is trouble. */
  readonly isBarrier?: boolean
}

export async function supersede(invocation: Invocation, ports: Ports): Promise<Conclusion> {
  const { policy, wait, force = 'never', isBarrier = false } = invocation
  const { target, troubles: atSource } = await readSource(invocation.target, ports)
  const observed = await observe(target, policy, ports, invocation.settle)
  const { snapshot, remarks, firstEvidence } = observed
  const troubles = [...atSource, ...observed.troubles]
  const dryRun = ports.canceller === undefined
  const { plan } = observed
  if (firstEvidence === undefined) {
    const { standing, trouble } = await standingWithTag(snapshot, { target, policy }, ports)
    return {
      snapshot,
      plan,
      outcomes: new Map<RunId, Outcome>(),
      standing,
      troubles: [...troubles, ...trouble],
      remarks,
      timeToEffect: undefined,
      dryRun
    }
  }
  const { headOwner } = target
  const basis = { policy, look: snapshot, headOwner, lookedAt: observed.lookedAt }
  const applied = await apply(plan, ports, { basis, wait, firstEvidence })
  const since = ports.clock.now()
  const filter = filterOf(target.scope)
  const watched = await watch(applied.accepted, ports, {
    wait,
    filter,
    halfway: (left) => cancelAgain(left, plan, ports, basis)
  })
  const outcomes = new Map([...applied.outcomes, ...watched.outcomes])
  const left = { plan, outcomes, force }
  const forced = await forceLeft(left, ports, { basis, wait, filter, since })
  return {
    snapshot,
    plan,
    outcomes: new Map([...outcomes, ...forced.outcomes]),
    standing: standingIn(forced.lastLook ?? applied.lastLook, { target, policy }),
    troubles: [...troubles, ...applied.troubles, ...watched.troubles, ...forced.troubles],
    remarks,
    timeToEffect: longestOf(watched.timeToEffect, forced.timeToEffect),
    dryRun,
    isBarrier
  }
}

function longestOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other)
}

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
