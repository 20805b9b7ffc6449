// Sends the confirmed cancels of one batch and records each answer.
import type { Run, RunId } from '../model/model.js'
import type { Outcome } from '../model/outcome.js'
import { areFresh, periodOf } from '../gather/answer-book.js'
import { isServerError, readAnswer, type Next } from './cancel-answer.js'
import type { Evidence } from '../gather/evidence.js'
import type { CancelAnswer, Ports } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import type { Queue, Task } from './queue.js'

/** A run that should end, or has ended, going by GitHub's answer to the cancel. */
export interface Accepted {
  readonly run: Run
  /** Monotonic milliseconds: when the answer came. */
  readonly at: number
  /** GitHub accepted the cancel; said that the run is completed; or failed, which does not exclude that it cancelled the run. */
  readonly said: 'accepted' | 'completed' | 'failed'
  /** How many cancels were sent for it. */
  readonly tries: number
}

export interface Ledger {
  readonly outcomes: Map<RunId, Outcome>
  readonly troubles: Trouble[]
  /** In the order of the answers. */
  readonly accepted: Accepted[]
  /** Milliseconds left to wait for runs that cannot be cancelled yet. */
  wait: number
  /** How many cancels got a server error. */
  serverErrors: number
}

/** At most this many cancels are sent for one run. */
const mostTries = 2
/** After this many server errors, each further run gets one cancel only: runs that no cancel can end then cost one request. */
const mostServerErrors = 3
/** How often a run is confirmed again because its evidence got too old before the cancel left. */
export const mostReturns = 2

/** Returns the outcome of all remaining runs if no further cancel can succeed; undefined to go on. */
export async function cancelBatch(
  tasks: readonly Task[],
  { canceller, waitBudget, meter, clock }: Ports,
  { queue, state, evidence }: Records & { readonly evidence: Evidence }
): Promise<Outcome | undefined> {
  if (canceller === undefined) {
    tasks.forEach((task) => state.outcomes.set(task.verdict.run.id, { kind: 'planned' }))
    return undefined
  }
  const answered = await Promise.all(
    tasks.map(async (task) => {
      const { id } = task.verdict.run
      const answers = evidence.answers.get(id) ?? []
      const answer = await canceller.cancel(id, () => areFresh(answers, clock.now()))
      if (hasArrived(answer)) meter.cancelAnswered(periodOf(answers))
      return { task: countTry(task, answer), answer, at: clock.now() }
    })
  )
  const next = answered.map((entry) => {
    const { task, answer } = entry
    const allowance = {
      last: task.tries >= mostTries,
      isWary: state.serverErrors >= mostServerErrors,
      returnsLeft: mostReturns - task.returns,
      wait: state.wait,
      waitBudget
    }
    if (typeof answer !== 'string' && !answer.ok && isServerError(answer.trouble)) {
      state.serverErrors += 1
    }
    return { ...entry, next: readAnswer(answer, allowance) }
  })
  next.forEach((entry) => {
    record(entry, { queue, state })
    const { answer } = entry
    if (typeof answer !== 'string' && !answer.ok && isForEverybody(entry.next)) {
      state.troubles.push(answer.trouble)
    }
  })
  return settleBatch(
    next.map((entry) => entry.next),
    { queue, state }
  )
}

/** Whether the cancel reached GitHub. */
function hasArrived(answer: CancelAnswer): boolean {
  return typeof answer !== 'string'
}

function countTry(task: Task, answer: CancelAnswer): Task {
  return hasArrived(answer) ? { ...task, tries: task.tries + 1 } : task
}

/** Whether this trouble concerns all runs. A run's own trouble is in its outcome; a missing permission has its own advice. */
function isForEverybody(next: Next): boolean {
  return next.kind === 'give-up' && next.outcome.kind !== 'forbidden'
}

interface Records {
  readonly queue: Queue
  readonly state: Ledger
}

interface Answered {
  readonly task: Task
  readonly next: Next
  readonly at: number
}

function record({ task, next, at }: Answered, { queue, state }: Records): void {
  const { run } = task.verdict
  if ('outcome' in next) state.outcomes.set(run.id, next.outcome)
  else if (next.kind === 'watch')
    state.accepted.push({ run, at, said: next.said, tries: task.tries })
  else if (next.kind === 'check-once') {
    state.outcomes.set(run.id, next.otherwise)
    state.accepted.push({ run, at, said: 'failed', tries: task.tries })
  } else putBack(task, next, queue)
}

type Further = Extract<Next, { kind: 'confirm' | 'again' | 'not-yet' | 'pause' | 'judge' }>

function putBack(task: Task, next: Further, queue: Queue): void {
  if (next.kind === 'judge') queue.putBack({ ...task, otherwise: next.otherwise }, 0)
  else if (next.kind !== 'confirm') queue.putBack(task, next.after)
  else queue.putBack(next.isReturned ? { ...task, returns: task.returns + 1 } : task, 0)
}

/** Applies a batch's answers to the runs that are left: the longest pause counts once, and giving up applies to all of them. */
function settleBatch(next: readonly Next[], { queue, state }: Records): Outcome | undefined {
  const longest = (kind: 'not-yet' | 'pause'): number =>
    Math.max(0, ...next.map((entry) => (entry.kind === kind ? entry.after : 0)))
  const pause = longest('pause')
  if (pause > 0) queue.pause(pause)
  state.wait -= longest('not-yet')
  return next.find((entry) => entry.kind === 'give-up')?.rest
}
