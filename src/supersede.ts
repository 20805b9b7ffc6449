// The whole pipeline: gather → decide → apply → report. The action, the command line and the tests all call `supersede`; no other
// file composes the stages.
import { advise } from './report/advice.js'
import { apply } from './apply/apply.js'
import { gradeOf } from './report/grade.js'
import { cancelAgain } from './apply/cancel-again.js'
import type { Conclusion, OwnEnd } from './model/conclusion.js'
import { forceLeft } from './apply/force.js'
import { isWorthLooking, skip } from './gather/skip.js'
import { filterOf } from './gather/list-runs.js'
import { observe } from './gather/observe.js'
import { cancelOwnRun, supersederOf } from './apply/own-run.js'
import type { Meter } from './usage/meter.js'
import type { Ports } from './ports.js'
import { readSource } from './gather/source-run.js'
import { standingIn, standingWithTag } from './gather/read-standing.js'
import type { Target } from './model/target.js'
import { watch } from './apply/watch.js'
import type { Force } from './model/force.js'
import { confirm } from './decide/confirm.js'
import { decide } from './decide/decide.js'
import type { Run, RunId, Snapshot } from './model/model.js'
import type { Outcome } from './model/outcome.js'
import type { Policy } from './model/policy.js'
import type { Trouble } from './model/trouble.js'
import { withoutPending } from './model/pending.js'
import { cancellations } from './model/verdict.js'
import { nameGroupIn } from './event/group.js'
import { measure } from './report/metrics.js'
import { ownRunNotice } from './report/own-run.js'
import type { Report } from './report/report.js'

/** The request of one invocation. */
export interface Request {
  readonly target: Target
  readonly policy: Policy
  /** Milliseconds to wait for cancelled runs to end; 0 by default. */
  readonly wait?: number
  /** Milliseconds between two looks, of which only the second one counts. 0, the default, looks once. */
  readonly settle?: number
  /** Which runs are force-cancelled if a cancel did not end them within `wait`; `never` by default. */
  readonly force?: Force
  /** Whether later steps rely on it that no cancelled run is still running: one that is counts as trouble. */
  readonly isBarrier?: boolean
  /** Whether the step cancels its own run if a newer one has superseded it. */
  readonly cancelsItself?: boolean
  /** No setting can give this token the permission to cancel. */
  readonly readOnlyByDesign?: boolean
  /** Root URL of GitHub's pages; undefined for a report without links. */
  readonly serverUrl?: string | undefined
  /** Folder of the documentation; undefined if not known. */
  readonly docsUrl?: string | undefined
  /** What to do about a trouble, for a reader who is not the author of a workflow. */
  readonly remedy?: ((trouble: Trouble) => string) | undefined
}

/** The ports and the reporter. Without a canceller it is a dry run. */
export interface World extends Ports {
  readonly reporter?: Reporter
}

export interface Reporter {
  /** Called once, when everything else is done. */
  show(report: Result): Promise<void>
  /** Called if the step cancels its own run, with the result. */
  showOwnEnd(end: OwnEnd): Promise<void>
}

export interface Result extends Conclusion, Report {}

export async function supersede(request: Request, world: World): Promise<Result> {
  const { target, policy } = request
  const conclusion = await conclude(request, world)
  const newer = request.cancelsItself === true ? supersederOf(conclusion, target) : undefined
  const own = target.actsFor.kind === 'newest' ? undefined : target.actsFor.run
  const result = compose(conclusion, request, { own, newer, meter: world.meter })
  await world.reporter?.show(result)
  if (newer !== undefined) {
    // This must come last: from now on, the runner may end this step at any moment.
    const end = await cancelOwnRun(newer, { target, policy }, world)
    await world.reporter?.showOwnEnd(end)
  }
  return result
}

/** The result for a recorded snapshot. Nothing is read again, so the plan is for the time of the snapshot. */
export function replan(snapshot: Snapshot, policy: Policy, meter: Meter): Result {
  const plan = decide(snapshot, policy)
  const outcomes = new Map<RunId, Outcome>(
    cancellations(plan).map((verdict) => {
      const reason = confirm(verdict, verdict.run, { look: snapshot, now: snapshot }, policy)
      return [
        verdict.run.id,
        reason === undefined ? { kind: 'planned' } : { kind: 'withdrawn', reason }
      ]
    })
  )
  const conclusion = { snapshot, plan, outcomes, troubles: [], dryRun: true }
  return compose(
    { ...conclusion, standing: undefined, timeToEffect: undefined },
    { policy },
    { meter }
  )
}

interface Known {
  readonly meter: Meter
  /** The run that the step acts for. */
  readonly own?: Run | undefined
  /** The run that has superseded it, if the step cancels its own run for that. */
  readonly newer?: Run | undefined
}

function compose(
  conclusion: Conclusion,
  { policy, serverUrl, docsUrl, remedy, readOnlyByDesign = false }: Omit<Request, 'target'>,
  { meter, own, newer }: Known
): Result {
  const advice = advise(conclusion, { readOnlyByDesign, meter, policy, serverUrl, remedy })
  const isEnding = own !== undefined && newer !== undefined
  return {
    ...conclusion,
    group: nameGroupIn(conclusion.snapshot, own, policy.template),
    grade: gradeOf(conclusion),
    advice: isEnding ? [...advice, ownRunNotice(own, newer, conclusion.dryRun)] : advice,
    metrics: measure(conclusion, meter),
    serverUrl,
    docsUrl
  }
}

async function conclude(request: Request, world: World): Promise<Conclusion> {
  const { target: given, policy, wait = 0, settle, force = 'never', isBarrier = false } = request
  if (!isWorthLooking(given, policy)) return skip(given, policy, world)
  const { target, troubles: atSource } = await readSource(given, world)
  const observed = await observe(target, policy, world, settle)
  const { snapshot, remarks, firstEvidence, plan } = observed
  const troubles = [...atSource, ...observed.troubles]
  const dryRun = world.canceller === undefined
  if (firstEvidence === undefined) {
    const { standing, trouble } = await standingWithTag(snapshot, { target, policy }, world)
    return {
      snapshot: withoutPending(snapshot),
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
  const applied = await apply(plan, world, { basis, wait, firstEvidence })
  const since = world.clock.now()
  const filter = filterOf(target.scope)
  let { lastLook } = applied
  const watched = await watch(applied.accepted, world, {
    wait,
    filter,
    halfway: async (open) => {
      lastLook = (await cancelAgain(open, plan, world, basis)) ?? lastLook
    }
  })
  const outcomes = new Map([...applied.outcomes, ...watched.outcomes])
  const left = { plan, outcomes, force }
  const forced = await forceLeft(left, world, { basis, wait, filter, since })
  return {
    snapshot: withoutPending(snapshot),
    plan,
    outcomes: new Map([...outcomes, ...forced.outcomes]),
    standing: standingIn(withoutPending(forced.lastLook ?? lastLook), { target, policy }),
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
