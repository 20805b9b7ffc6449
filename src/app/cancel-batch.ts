// Sends the confirmed cancels of one batch and files each answer.
import type { Run, RunId } from '../core/model.js'
import type { Outcome } from '../core/outcome.js'
import { readAnswer, type Next } from './answers.js'
import type { Evidence } from './evidence.js'
import type { Ports, Trouble } from './ports.js'
import type { Queue, Task } from './queue.js'

/** A run whose cancel GitHub accepted. */
export interface Accepted {
  readonly run: Run
  /** Monotonic milliseconds. */
  readonly at: number
}

export interface Ledger {
  readonly outcomes: Map<RunId, Outcome>
  readonly troubles: Trouble[]
  /** In order. */
  readonly accepted: Accepted[]
  /** Milliseconds left to wait for runs that cannot be cancelled yet. */
  wait: number
}

/** GitHub is asked at most so often to cancel one run. */
const mostTries = 2

/** What becomes of everything that is left, if no further cancel can succeed. */
export async function cancelBatch(
  tasks: readonly Task[],
  { canceller, patience, meter, clock }: Ports,
  { queue, state, evidence }: Books & { readonly evidence: Evidence }
): Promise<Outcome | undefined> {
  if (canceller === undefined) {
    tasks.forEach((task) => state.outcomes.set(task.verdict.run.id, { kind: 'planned' }))
    return undefined
  }
  const answered = await Promise.all(
    tasks.map(async (task) => {
      const answer = await canceller.cancel(task.verdict.run.id)
      meter.cancelAnswered(evidence.period)
      return { task: { ...task, tries: task.tries + 1 }, answer, at: clock.now() }
    })
  )
  const next = answered.map((entry) => ({
    ...entry,
    next: readAnswer(entry.answer, {
      last: entry.task.tries >= mostTries,
      wait: state.wait,
      patience
    })
  }))
  next.forEach((entry) => {
    file(entry, { queue, state })
    if (!entry.answer.ok && isForEverybody(entry.next)) state.troubles.push(entry.answer.trouble)
  })
  return settleBatch(
    next.map((entry) => entry.next),
    { queue, state }
  )
}

/** A trouble with this run alone is told by its outcome, and want of permission by words of its own. */
function isForEverybody(next: Next): boolean {
  return next.kind === 'give-up' && next.outcome.kind !== 'forbidden'
}

interface Books {
  readonly queue: Queue
  readonly state: Ledger
}

interface Answered {
  readonly task: Task
  readonly next: Next
  readonly at: number
}

function file({ task, next, at }: Answered, { queue, state }: Books): void {
  const { run } = task.verdict
  switch (next.kind) {
    case 'watch':
      state.accepted.push({ run, at })
      return
    case 'settled':
    case 'give-up':
      state.outcomes.set(run.id, next.outcome)
      return
    case 'again':
    case 'not-yet':
    case 'pause':
      queue.putBack(task, next.after)
      return
    case 'judge':
      queue.putBack({ ...task, otherwise: next.otherwise }, 0)
  }
}

/** What the answers of a batch mean for all the others: waiting is paid for once, giving up is for all. */
function settleBatch(next: readonly Next[], { queue, state }: Books): Outcome | undefined {
  const longest = (kind: 'not-yet' | 'pause'): number =>
    Math.max(0, ...next.map((entry) => (entry.kind === kind ? entry.after : 0)))
  const pause = longest('pause')
  if (pause > 0) queue.pause(pause)
  state.wait -= longest('not-yet')
  return next.find((entry) => entry.kind === 'give-up')?.rest
}
