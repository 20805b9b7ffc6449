// The whole of one invocation: gather → decide → apply → watch. What it returns is all that a report needs.
import { decide, decideHopefully } from '../core/decide.js'
import type { Policy, Run, RunId, Snapshot } from '../core/model.js'
import { standingOf, type Standing } from '../core/newest.js'
import type { Outcome } from '../core/outcome.js'
import { hopefully } from '../core/live.js'
import { branchName } from '../core/ref.js'
import { cancellations, type Plan } from '../core/verdict.js'
import { apply, batchSize } from './apply.js'
import { readEvidence, tooSlow, type Evidence } from './evidence.js'
import { gather } from './gather.js'
import type { Ports, Trouble } from './ports.js'
import type { Target } from './target.js'
import { watch } from './watch.js'

export interface Invocation {
  readonly target: Target
  readonly policy: Policy
  /** Milliseconds to wait for cancelled runs to end. */
  readonly wait: number
}

export interface Conclusion {
  readonly snapshot: Snapshot
  readonly plan: Plan
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  /** Undefined where no run stands for the step. */
  readonly standing: Standing | undefined
  readonly troubles: readonly Trouble[]
  /** Milliseconds from an accepted cancel until its run was seen to have ended by it: the longest. */
  readonly timeToEffect: number | undefined
  readonly dryRun: boolean
}

export async function supersede(
  { target, policy, wait }: Invocation,
  ports: Ports
): Promise<Conclusion> {
  const observed = await observe(target, policy, ports)
  const { snapshot, troubles, firstEvidence } = observed
  const dryRun = ports.canceller === undefined
  const plan = observed.plan ?? decide(snapshot, policy)
  if (firstEvidence === undefined) {
    const { standing, trouble } = await standingWithTag(snapshot, { target, policy }, ports)
    return {
      snapshot,
      plan,
      outcomes: new Map<RunId, Outcome>(),
      standing,
      troubles: [...troubles, ...trouble],
      timeToEffect: undefined,
      dryRun
    }
  }
  const applied = await apply(plan, policy, ports, { look: snapshot, wait, firstEvidence })
  const { branch } = target.scope.head
  const watched = await watch(applied.accepted, ports, {
    wait,
    filter: branch === null ? undefined : { branch, event: target.scope.event }
  })
  return {
    snapshot,
    plan,
    outcomes: new Map([...applied.outcomes, ...watched.outcomes]),
    standing: standingIn(firstEvidence.now, { target, policy }),
    troubles: [...troubles, ...applied.troubles, ...watched.troubles],
    timeToEffect: watched.timeToEffect,
    dryRun
  }
}

export interface Observed {
  readonly snapshot: Snapshot
  readonly troubles: readonly Trouble[]
  /** What is to be done if nobody can be cancelled, whatever is still unread; undefined if somebody may be. */
  readonly plan: Plan | undefined
  /** Read only where somebody may be cancelled. */
  readonly firstEvidence: Evidence | undefined
}

/** Everything that a plan rests on. Facts that matter only once somebody may be cancelled are read with the first ten runs. */
export async function observe(target: Target, policy: Policy, ports: Ports): Promise<Observed> {
  const { snapshot, troubles } = await gather(target, ports)
  const draft = decideHopefully(snapshot, policy)
  if (cancellations(draft).length === 0) {
    return { snapshot, troubles, plan: draft, firstEvidence: undefined }
  }
  const firstEvidence =
    (await readEvidence(firstOf(draft), snapshot, ports)) ?? none(snapshot, ports)
  return {
    snapshot: withUnreadFacts(snapshot, firstEvidence.now),
    troubles: [...troubles, ...firstEvidence.troubles],
    plan: undefined,
    firstEvidence
  }
}

/** The first look, with the facts that it left unread. What has changed since is for `confirm` to find. */
function withUnreadFacts(look: Snapshot, now: Snapshot): Snapshot {
  const tagOfSameName = now.live.kind === 'branch' ? now.live.tagOfSameName : 'unread'
  return {
    ...look,
    live: look.live.kind === 'branch' ? { ...look.live, tagOfSameName } : look.live,
    witnesses: now.witnesses
  }
}

function firstOf(plan: Plan): readonly Run[] {
  return cancellations(plan)
    .slice(0, batchSize)
    .map((verdict) => verdict.run)
}

function none(snapshot: Snapshot, { clock }: Ports): Evidence {
  const now = clock.now()
  const period = { asked: now, answered: now }
  return { runs: new Map(), now: snapshot, period, troubles: [tooSlow] }
}

interface Asked {
  readonly target: Target
  readonly policy: Policy
}

/** The run that the outputs speak of: the one that executes the step, or the one that a companion acts for. */
function standingIn(snapshot: Snapshot, { target, policy }: Asked): Standing | undefined {
  const { witness } = target
  return witness.kind === 'newest' ? undefined : standingOf(witness.run, snapshot, policy)
}

interface KnownStanding {
  readonly standing: Standing | undefined
  readonly trouble: readonly Trouble[]
}

/** Whether a tag bears the branch's name is asked only where the answer can make the run superseded. */
async function standingWithTag(
  snapshot: Snapshot,
  asked: Asked,
  ports: Ports
): Promise<KnownStanding> {
  const { live, subject } = snapshot
  if (live.kind !== 'branch' || subject.kind !== 'branch') {
    return { standing: standingIn(snapshot, asked), trouble: [] }
  }
  const hopeful = standingIn({ ...snapshot, live: hopefully(live) }, asked)
  if (hopeful?.superseded !== true) return { standing: hopeful, trouble: [] }
  const tag = await ports.subjects.hasTag(branchName(subject.ref))
  const tagOfSameName = tag.ok && !tag.value ? 'absent' : 'present'
  const standing = standingIn({ ...snapshot, live: { ...live, tagOfSameName } }, asked)
  return { standing, trouble: tag.ok ? [] : [tag.trouble] }
}
