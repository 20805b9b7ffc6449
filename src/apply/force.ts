// Force-cancels runs that a plain cancel did not end in time, if the user wants that. Reads and confirms everything again first.
import type { RunId, Snapshot } from '../model/model.js'
import { isLeft, type Outcome } from '../model/outcome.js'
import { cancellations, type CancelVerdict, type Plan } from '../model/verdict.js'
import { tooSlow } from '../gather/answer-book.js'
import { saysCompleted } from './cancel-answer.js'
import { describe, type Trouble } from '../model/trouble.js'
import type { Accepted } from './cancel-batch.js'
import { hasEnded, endOf } from './find-ends.js'
import type { Basis } from '../gather/evidence.js'
import type { Ports, RunFilter } from '../ports.js'
import { sendBatches, type Sent } from './send-batches.js'
import { watch } from './watch.js'
import { isStillInFlight, whyKept, whyNotForced } from './can-force.js'
import type { Force } from '../model/force.js'

export interface Left {
  readonly plan: Plan
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  readonly force: Force
}

export interface ForceOptions {
  readonly basis: Basis
  readonly wait: number
  readonly filter: RunFilter | undefined
  /** When the last plain cancel was answered; monotonic milliseconds. */
  readonly since: number
}

export interface Forced {
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  readonly troubles: readonly Trouble[]
  readonly timeToEffect: number | undefined
  /** The last snapshot that was read before a force-cancel; undefined if none was read. */
  readonly lastLook: Snapshot | undefined
}

const nothing: Forced = {
  outcomes: new Map(),
  troubles: [],
  timeToEffect: undefined,
  lastLook: undefined
}

/** Sends at most one force-cancel for each attempt. */
export async function forceLeft(left: Left, ports: Ports, options: ForceOptions): Promise<Forced> {
  const { canceller, clock } = ports
  const { force, outcomes: before } = left
  const leftOver = cancellations(left.plan).filter(({ run }) => isLeft(before.get(run.id)))
  if (force === 'never' || canceller === undefined || leftOver.length === 0) return nothing
  const verdicts = leftOver.filter(({ run }) => isStillInFlight(before.get(run.id)))
  const { wait, filter, since } = options
  const basis = { ...options.basis, withJobs: force !== 'always' }
  // Runs whose plain cancel was refused were not watched, so give them the same time.
  await clock.sleep(Math.max(0, since + wait - clock.now()))
  const { sent, troubles, lastLook } = await sendBatches(verdicts, ports, {
    basis,
    whyNot: (verdict, run, now) =>
      whyKept(verdict, run, { ...basis, now }) ?? whyNotForced(run, force),
    send: (id, mayLeave) => canceller.forceCancel(id, mayLeave),
    isLast: ({ kind }) => ['forbidden', 'unauthorized', 'rate-limited'].includes(kind)
  })
  const filed = leftOver.map((verdict) => fileOne(verdict, sent.get(verdict.run.id), before))
  const asked = filed.flatMap((one) => one.asked ?? [])
  const watched = await watch(asked, ports, { wait, filter })
  const outcomes = new Map<RunId, Outcome>(
    filed.flatMap(({ id, outcome }) => (outcome ? [[id, outcome]] : []))
  )
  for (const [id, outcome] of watched.outcomes) outcomes.set(id, outcome)
  for (const { id, isForced } of filed) {
    const outcome = outcomes.get(id)
    if (isForced === true && outcome !== undefined) outcomes.set(id, asForced(outcome))
  }
  const unsure = filed.filter(({ id, isUnsure }) => isUnsure !== true || isLeft(outcomes.get(id)))
  return {
    outcomes,
    troubles: [...troubles, ...unsure.flatMap(({ trouble }) => trouble ?? []), ...watched.troubles],
    timeToEffect: watched.timeToEffect,
    lastLook
  }
}

function asForced(outcome: Outcome): Outcome {
  return outcome.kind === 'stopped' || outcome.kind === 'stopping' || outcome.kind === 'stuck'
    ? { ...outcome, forced: true }
    : outcome
}

/** The result for one run. Without a new outcome, its earlier outcome stays. */
interface Filed {
  readonly id: RunId
  readonly outcome?: Outcome
  readonly trouble?: Trouble
  /** The run may end because of the force-cancel, so it is watched. */
  readonly asked?: Accepted
  /** GitHub accepted the force-cancel. */
  readonly isForced?: true
  /** It is not known whether GitHub accepted the force-cancel. The trouble is reported only if the run does not end. */
  readonly isUnsure?: true
}

function fileOne(
  { run }: CancelVerdict,
  sent: Sent | undefined,
  before: ReadonlyMap<RunId, Outcome>
): Filed {
  const { id } = run
  switch (sent?.kind) {
    case undefined:
      return { id, ...held(before.get(id), { because: 'not-read' }) }
    case 'unread':
      return sent.trouble.kind === 'not-found'
        ? { id, outcome: { kind: 'gone' } }
        : { id, trouble: sent.trouble, ...held(before.get(id), { because: 'not-read' }) }
    case 'held':
      return hasEnded(run, sent.run)
        ? { id, outcome: endOf({ run, said: 'accepted' }, sent.run) }
        : { id, ...held(before.get(id), sent.why) }
    case 'too-slow':
      return { id, trouble: tooSlow, ...held(before.get(id), { because: 'not-read' }) }
    case 'answered':
      return { id, ...fileAnswer({ run, at: sent.at, said: 'accepted', tries: 1 }, sent.answer) }
  }
}

function held(
  outcome: Outcome | undefined,
  notForced: Extract<Sent, { kind: 'held' }>['why']
): Pick<Filed, 'outcome'> {
  return isLeft(outcome) ? { outcome: { ...outcome, notForced } } : {}
}

function fileAnswer(
  asked: Accepted,
  answer: Extract<Sent, { kind: 'answered' }>['answer']
): Omit<Filed, 'id'> {
  if (answer.ok) return { asked, isForced: true }
  const { trouble } = answer
  // The run was in flight when it was confirmed, so the plain cancel ended it in the meantime.
  if (saysCompleted(trouble)) return { asked }
  const { kind, cause } = trouble
  if (kind === 'conflict') return {}
  if (kind === 'forbidden') {
    return { outcome: { kind: 'forbidden', message: describe(trouble), cause } }
  }
  // GitHub may have force-cancelled the run in spite of this answer: watch it.
  const isUnsure = kind === 'unavailable' || kind === 'odd'
  return isUnsure ? { asked, trouble, isUnsure } : { trouble }
}
