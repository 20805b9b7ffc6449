// Plan → Outcome[]: read again, confirm, cancel, ten at a time. Decides nothing by itself.
import { confirm, holdsForAll } from '../decide/confirm.js'
import type { Run, RunId, Snapshot } from '../model/model.js'
import type { Outcome } from '../model/outcome.js'
import { cancellations, type Plan } from '../model/verdict.js'
import { isWedged } from '../model/wedged.js'
import { lost } from '../gather/answer-book.js'
import { describe, type Trouble } from '../model/trouble.js'
import { cancelBatch, type Accepted, type Ledger } from './cancel-batch.js'
import { batchSize, readEvidence, type Basis, type Evidence } from '../gather/evidence.js'
import { takePlaces } from './send-batches.js'
import type { Ports } from '../ports.js'
import { createQueue, type Queue, type Task } from './queue.js'

export interface Applied {
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  /** Runs that may end by what GitHub answered, in order. */
  readonly accepted: readonly Accepted[]
  readonly troubles: readonly Trouble[]
  /** What is live, as it was last read. */
  readonly lastLook: Snapshot
}

export interface ApplyOptions {
  /** What the plan rests on. */
  readonly basis: Basis
  /** Milliseconds to wait for runs that cannot be cancelled yet. */
  readonly wait: number
  /** What was already read for the first ten. */
  readonly firstEvidence: Evidence | undefined
}

/** Milliseconds after which no further batch is begun: a step that clears a queue must not become one. */
const longestApply = 300_000
/** Batches in a row that could not be judged, after which the rest is left alone. */
const mostBlindBatches = 2

export async function apply(plan: Plan, ports: Ports, options: ApplyOptions): Promise<Applied> {
  const queue = createQueue(cancellations(plan), ports)
  const start = ports.clock.now()
  const state: State = {
    outcomes: new Map(),
    accepted: [],
    troubles: [],
    wait: options.wait,
    serverErrors: 0,
    blindBatches: 0,
    lastLook: options.basis.look
  }
  let prepared = options.firstEvidence
  for (;;) {
    const batch = await queue.next(batchSize)
    if (batch.length === 0) return state
    const written = await takePlaces(batch.length, ports)
    const evidence = covers(prepared, batch)
      ? prepared
      : await readAnew(batch, options, ports, state)
    prepared = undefined
    state.lastLook = evidence.now
    const tasks = confirmAll(batch, evidence, options.basis, state)
    const late = ports.clock.now() - start > longestApply ? tookTooLong : undefined
    const stop =
      restWithdrawn(batch, tasks, state) ??
      blindness(evidence, state) ??
      (await cancelBatch(tasks, ports, { queue, state, evidence })) ??
      late
    written()
    if (stop !== undefined) leaveRest(queue, stop, state)
  }
}

const tookTooLong: Outcome = { kind: 'not-tried', message: 'it took too long' }
const cannotSee: Outcome = {
  kind: 'not-tried',
  message: 'GitHub did not let the runs or their head be read again'
}

interface State extends Ledger {
  blindBatches: number
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

/** What becomes of the rest once several batches in a row could not be judged. */
function blindness({ runs, now }: Evidence, state: State): Outcome | undefined {
  const readings = [...runs.values()]
  const sawNothing = readings.every(
    (reading) => !reading.ok && reading.trouble.kind !== 'not-found'
  )
  const isBlind = sawNothing || now.live.kind === 'unread'
  state.blindBatches = isBlind ? state.blindBatches + 1 : 0
  return state.blindBatches >= mostBlindBatches ? cannotSee : undefined
}

/** A run that GitHub was asked to cancel may be ending after all: it is read once more, and judged by what it is. */
function leaveRest(queue: Queue, outcome: Outcome, state: State): void {
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

/** The tasks whose verdict holds; what became of the others is noted. */
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
  if (reason === undefined) return leftAlone(reading.value, now) ?? task.otherwise
  if (reason.code === 'finished') return ended(task, reason.conclusion)
  return { kind: 'withdrawn', reason }
}

/** A run that no cancel can end is told once, and not asked for. */
function leftAlone(run: Run, { takenAt }: Snapshot): Outcome | undefined {
  return isWedged(run, takenAt)
    ? { kind: 'stuck', status: run.status, why: 'jobs-ended' }
    : undefined
}

function outcomeUnread(trouble: Trouble): Outcome {
  return trouble.kind === 'not-found'
    ? { kind: 'gone' }
    : { kind: 'failed', message: describe(trouble) }
}

/** After a try of ours that was answered oddly, a cancelled run was most likely cancelled by it. */
function ended(task: Task, conclusion: string | null): Outcome {
  return task.tries > 0 && conclusion === 'cancelled'
    ? { kind: 'stopped', conclusion }
    : { kind: 'finished' }
}

/** What one batch showed of the subject holds for all the rest: nothing more needs to be read. */
function restWithdrawn(
  batch: readonly Task[],
  confirmed: readonly Task[],
  state: State
): Outcome | undefined {
  if (confirmed.length > 0) return undefined
  const outcomes = batch.map((task) => state.outcomes.get(idOf(task)))
  return outcomes.find((outcome) => outcome?.kind === 'withdrawn' && holdsForAll(outcome.reason))
}
