// Carries out a plan, ten runs at a time: reads the runs again, confirms each cancellation, cancels. It decides nothing itself.
import { confirm, holdsForAll } from '../decide/confirm.js'
import type { Run, RunId, Snapshot } from '../model/model.js'
import type { Outcome } from '../model/outcome.js'
import { cancellations, type Plan } from '../model/verdict.js'
import { isWedged } from '../model/wedged.js'
import { lost } from '../gather/answer-book.js'
import { describe, type Trouble } from '../model/trouble.js'
import { cancelBatch, type Accepted, type Ledger } from './cancel-batch.js'
import { batchSize, readEvidence, type Basis, type Evidence } from '../gather/evidence.js'
import { takeWriteSlots } from './send-batches.js'
import type { Ports } from '../ports.js'
import { createQueue, type Queue, type Task } from './queue.js'

export interface Applied {
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  /** Runs that may end because of our cancel, in the order of the answers. */
  readonly accepted: readonly Accepted[]
  readonly troubles: readonly Trouble[]
  /** The last snapshot that was read before a cancel. */
  readonly lastLook: Snapshot
}

export interface ApplyOptions {
  /** What the plan was decided on. */
  readonly basis: Basis
  /** Milliseconds to wait for runs that cannot be cancelled yet. */
  readonly wait: number
  /** What was already read for the first batch; undefined if it has to be read. */
  readonly firstEvidence: Evidence | undefined
}

/** Milliseconds after which no further batch is started: the step itself must not occupy a runner for long. */
const longestApply = 300_000
/** After this many batches in a row that could not be read, the remaining runs are left alone. */
const mostUnreadableBatches = 2

export async function apply(plan: Plan, ports: Ports, options: ApplyOptions): Promise<Applied> {
  const queue = createQueue(cancellations(plan), ports)
  const start = ports.clock.now()
  const state: State = {
    outcomes: new Map(),
    accepted: [],
    troubles: [],
    wait: options.wait,
    serverErrors: 0,
    unreadableBatches: 0,
    lastLook: lookBefore(options)
  }
  let prepared = options.firstEvidence
  for (;;) {
    const batch = await queue.next(batchSize)
    if (batch.length === 0) return state
    const written = await takeWriteSlots(batch.length, ports)
    const evidence = covers(prepared, batch)
      ? prepared
      : await readAnew(batch, options, ports, state)
    prepared = undefined
    state.lastLook = evidence.now
    const tasks = confirmAll(batch, evidence, options.basis, state)
    const late = ports.clock.now() - start > longestApply ? tookTooLong : undefined
    const stop =
      restWithdrawn(batch, tasks, state) ??
      outcomeIfUnreadable(evidence, state) ??
      (await cancelBatch(tasks, ports, { queue, state, evidence })) ??
      late
    written()
    if (stop !== undefined) giveUpOnRest(queue, stop, state)
  }
}

function lookBefore({ firstEvidence, basis }: ApplyOptions): Snapshot {
  return firstEvidence?.now ?? basis.look
}

const tookTooLong: Outcome = {
  kind: 'not-tried',
  message: 'the step had already spent five minutes on cancelling'
}
const unreadable: Outcome = {
  kind: 'not-tried',
  message: 'the runs or the head of their branch could not be read again'
}

interface State extends Ledger {
  unreadableBatches: number
  lastLook: Snapshot
}

async function readAnew(
  batch: readonly Task[],
  { basis }: ApplyOptions,
  ports: Ports,
  { troubles }: State
): Promise<Evidence> {
  const evidence = await readEvidence(runsOf(batch), basis, ports)
  troubles.push(...evidence.troubles)
  return evidence
}

/** The outcome of the remaining runs once several batches in a row could not be read; undefined to go on. */
function outcomeIfUnreadable({ runs, now }: Evidence, state: State): Outcome | undefined {
  const readings = [...runs.values()]
  const sawNothing = readings.every(
    (reading) => !reading.ok && reading.trouble.kind !== 'not-found'
  )
  const isBlind = sawNothing || now.subjectState.kind === 'unread'
  state.unreadableBatches = isBlind ? state.unreadableBatches + 1 : 0
  return state.unreadableBatches >= mostUnreadableBatches ? unreadable : undefined
}

/** Gives up on the runs that are left. A run that was already sent a cancel may be ending, so it is read once more first. */
function giveUpOnRest(queue: Queue, outcome: Outcome, state: State): void {
  for (const task of queue.drain()) {
    if (task.tries > 0 && task.otherwise === undefined) {
      queue.putBack({ ...task, otherwise: outcome }, 0)
    } else {
      state.outcomes.set(idOf(task), task.otherwise ?? outcome)
    }
  }
}

function covers(evidence: Evidence | undefined, batch: readonly Task[]): evidence is Evidence {
  return evidence !== undefined && batch.every((task) => evidence.runs.has(idOf(task)))
}

const idOf = (task: Task): RunId => task.verdict.run.id
const runsOf = (tasks: readonly Task[]): readonly Run[] => tasks.map((task) => task.verdict.run)

/** The tasks whose verdict still holds. Records the outcome of the others. */
function confirmAll(
  batch: readonly Task[],
  evidence: Evidence,
  basis: Basis,
  state: State
): readonly Task[] {
  for (const reading of evidence.runs.values()) {
    if (!reading.ok && reading.trouble.kind !== 'not-found') state.troubles.push(reading.trouble)
  }
  return batch.filter((task) => {
    const outcome = outcomeBefore(task, evidence, basis)
    if (outcome !== undefined) state.outcomes.set(idOf(task), outcome)
    return outcome === undefined
  })
}

function outcomeBefore(
  task: Task,
  { runs, now }: Evidence,
  { policy, look }: Basis
): Outcome | undefined {
  const reading = runs.get(idOf(task)) ?? lost
  if (!reading.ok) return outcomeUnread(reading.trouble)
  const reason = confirm(task.verdict, reading.value, { look, now }, policy)
  if (reason === undefined) return outcomeIfWedged(reading.value, now) ?? task.otherwise
  if (reason.code === 'finished') return ended(task, reason.conclusion)
  return { kind: 'withdrawn', reason }
}

/** No cancel can end this run, so none is sent. */
function outcomeIfWedged(run: Run, { takenAt }: Snapshot): Outcome | undefined {
  return isWedged(run, takenAt)
    ? { kind: 'stuck', status: run.status, why: 'jobs-ended' }
    : undefined
}

function outcomeUnread(trouble: Trouble): Outcome {
  return trouble.kind === 'not-found'
    ? { kind: 'gone' }
    : { kind: 'failed', message: describe(trouble) }
}

/** If our cancel got an unclear answer and the run is now cancelled, our cancel most likely did it. */
function ended(task: Task, conclusion: string | null): Outcome {
  return task.tries > 0 && conclusion === 'cancelled'
    ? { kind: 'stopped', conclusion }
    : { kind: 'finished' }
}

/** If a whole batch was withdrawn for a reason that holds for every run, the rest is withdrawn without reading more. */
function restWithdrawn(
  batch: readonly Task[],
  confirmed: readonly Task[],
  state: State
): Outcome | undefined {
  if (confirmed.length > 0) return undefined
  const outcomes = batch.map((task) => state.outcomes.get(idOf(task)))
  return outcomes.find((outcome) => outcome?.kind === 'withdrawn' && holdsForAll(outcome.reason))
}
