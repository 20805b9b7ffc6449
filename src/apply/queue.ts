// The cancellations that are still to be done, each with the earliest time for its next try.
import { oldestFirst } from '../model/order.js'
import type { Outcome } from '../model/outcome.js'
import type { CancelVerdict } from '../model/verdict.js'
import type { Ports } from '../ports.js'

export interface Task {
  readonly verdict: CancelVerdict
  /** How many cancels were sent. */
  readonly tries: number
  /** How often it came back because its evidence got too old before the cancel left. */
  readonly returns: number
  /** If set, no further cancel is sent, and this is the outcome unless the run turns out to have ended. */
  readonly otherwise: Outcome | undefined
}

export interface Queue {
  /** Up to `most` tasks that are due, oldest runs first. Waits until one is due. Empty when nothing is left. */
  next(most: number): Promise<readonly Task[]>
  /** Puts a task back, to be tried after this many milliseconds at the earliest. */
  putBack(task: Task, after: number): void
  /** Delays all tasks that are left by this many milliseconds at least. */
  pause(milliseconds: number): void
  /** Removes and returns all tasks that are left. */
  drain(): readonly Task[]
}

interface Entry {
  readonly task: Task
  readonly notBefore: number
}

export function createQueue(
  verdicts: readonly CancelVerdict[],
  { clock, meter }: Pick<Ports, 'clock' | 'meter'>
): Queue {
  let entries: Entry[] = verdicts.map((verdict) => ({
    task: { verdict, tries: 0, returns: 0, otherwise: undefined },
    notBefore: 0
  }))
  let pausedUntil = 0
  return {
    async next(most) {
      if (entries.length === 0) return []
      const first = Math.min(...entries.map((entry) => entry.notBefore))
      const start = clock.now()
      if (first > start) {
        meter.waiting('cancels', Math.max(0, Math.min(first, pausedUntil) - start))
        await clock.sleep(first - start)
      }
      const now = Math.max(first, clock.now())
      const due = entries
        .filter((entry) => entry.notBefore <= now)
        .toSorted((one, other) => oldestFirst(one.task.verdict.run, other.task.verdict.run))
        .slice(0, most)
      entries = entries.filter((entry) => !due.includes(entry))
      return due.map((entry) => entry.task)
    },
    putBack(task, after) {
      entries.push({ task, notBefore: clock.now() + after })
    },
    pause(milliseconds) {
      pausedUntil = clock.now() + milliseconds
      entries = entries.map(({ task, notBefore }) => ({
        task,
        notBefore: Math.max(notBefore, pausedUntil)
      }))
    },
    drain() {
      const left = entries.map((entry) => entry.task)
      entries = []
      return left
    }
  }
}
