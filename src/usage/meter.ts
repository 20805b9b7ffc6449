// What one invocation asked of GitHub, waited for, and could not be sure of: noted where it happens.
import type { Clock } from './clock.js'
import { createSpan } from './span.js'

export type RequestKind =
  | 'runs'
  | 'run'
  | 'pulls'
  | 'pull'
  | 'branch'
  | 'tag'
  | 'jobs'
  | 'group'
  | 'cancel'
  | 'repository'
  /** A request that GitHub sent on to another address. */
  | 'redirect'
  | 'other'

export type WaitKind =
  /** GitHub asked to wait before a read. */
  | 'reads'
  /** GitHub asked to wait before a cancel. */
  | 'cancels'
  /** No more cancels fitted into the minute. */
  | 'pace'

export const waitKinds: readonly WaitKind[] = ['reads', 'cancels', 'pace']

/** When something was asked of GitHub, and when the last answer was there: monotonic milliseconds. */
export interface Period {
  readonly asked: number
  readonly answered: number
}

/**
 * GitHub has no conditional cancel: what changes after the evidence was read and before the cancel takes effect goes unseen.
 * Whole milliseconds, the longest of all cancels that were sent.
 */
export interface Doubt {
  /** From the oldest answer that the cancel rests on to the answer to the cancel. */
  readonly longest: number
  /** From the first question for the evidence: whatever went unseen happened within this time. */
  readonly bound: number
}

export interface Meter {
  /** Requests that went out, each further try included. */
  readonly requests: Partial<Record<RequestKind, number>>
  /** Reads that were answered by the same read already in flight. */
  shared: number
  /** Reads and cancels that were sent again. */
  retries: number
  /** Cancels that were answered with 409. */
  conflicts: number
  /** An answer told how many requests are left, and when the hour that they are for ends: in seconds, by GitHub's clock. */
  budgetTold(left: number, reset: number): void
  /** Requests left in the hour; undefined if GitHub did not tell. */
  budgetLeft(): number | undefined
  /** A wait of so many milliseconds for a rate limit begins now. */
  waiting(kind: WaitKind, milliseconds: number): void
  /** Whole milliseconds; waits that overlap count once. Without a kind: all of them. */
  waited(kind?: WaitKind): number
  /** A cancel that was decided on this evidence was answered just now. */
  cancelAnswered(evidence: Period): void
  /** Undefined if no cancel was sent. */
  doubt(): Doubt | undefined
}

export function createMeter(clock: Clock): Meter {
  const waits = {
    reads: createSpan(clock),
    cancels: createSpan(clock),
    pace: createSpan(clock)
  }
  let budget: Budget | undefined
  let doubt: Doubt | undefined
  return {
    requests: {},
    shared: 0,
    retries: 0,
    conflicts: 0,
    budgetTold(left, reset) {
      budget = laterBudget(budget, { left, reset })
    },
    budgetLeft: () => budget?.left,
    waiting(kind, milliseconds) {
      waits[kind].begin(milliseconds)
    },
    waited: (kind) =>
      (kind === undefined ? waitKinds : [kind])
        .map((one) => Math.round(waits[one].total()))
        .reduce((sum, milliseconds) => sum + milliseconds, 0),
    cancelAnswered({ asked, answered }) {
      const now = clock.now()
      doubt = {
        longest: Math.max(doubt?.longest ?? 0, Math.round(now - answered)),
        bound: Math.max(doubt?.bound ?? 0, Math.round(now - asked))
      }
    },
    doubt: () => doubt
  }
}

interface Budget {
  readonly left: number
  readonly reset: number
}

/** Seconds. Two hours end further apart than two answers tell of the same one. */
const sameHour = 60

/** Answers overtake one another: the least that was told of the latest hour counts. */
function laterBudget(known: Budget | undefined, told: Budget): Budget {
  if (known === undefined || told.reset > known.reset + sameHour) return told
  if (told.reset < known.reset - sameHour) return known
  return {
    left: Math.min(known.left, told.left),
    reset: Math.max(known.reset, told.reset)
  }
}
