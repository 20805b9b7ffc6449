// Measures one invocation: requests, waits, and how old the evidence for each cancel was.
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
  /** A request that GitHub redirected. */
  | 'redirect'
  | 'other'

export type WaitKind =
  /** A rate limit delayed a read. */
  | 'reads'
  /** A rate limit delayed a cancel. */
  | 'cancels'
  /** Our own limit on writes per minute was reached. */
  | 'pace'

export const waitKinds: readonly WaitKind[] = ['reads', 'cancels', 'pace']

/** When a request was sent, and when its answer arrived; monotonic milliseconds. */
export interface Period {
  readonly asked: number
  readonly answered: number
}

/**
 * GitHub has no conditional cancel: a change between reading the evidence and the cancel taking effect goes unnoticed. This is
 * the length of that window in whole milliseconds, the longest of all cancels that were sent.
 */
export interface Doubt {
  /** From the oldest answer in the evidence to the answer to the cancel. */
  readonly longest: number
  /** From the first request for the evidence to the answer to the cancel: any unnoticed change happened within this time. */
  readonly bound: number
}

export interface Meter {
  /** Requests that were sent, including retries. */
  readonly requests: Partial<Record<RequestKind, number>>
  /** Reads that shared the request of an equal read already in flight. */
  shared: number
  /** Reads and cancels that were retried. */
  retries: number
  /** Cancels that were answered with 409. */
  conflicts: number
  /** Notes from an answer how many requests are left in this hour, and when the hour ends: seconds, by GitHub's clock. */
  budgetTold(left: number, reset: number): void
  /** Requests left in this hour; undefined if no answer said so. */
  budgetLeft(): number | undefined
  /** Notes that a wait of this many milliseconds begins now. */
  waiting(kind: WaitKind, milliseconds: number): void
  /** Whole milliseconds spent waiting, for one kind or for all. Waits that overlap are counted once. */
  waited(kind?: WaitKind): number
  /** Notes that a cancel with this evidence was answered just now. */
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

/** Seconds. Reset times that differ by less than this belong to the same hour. */
const sameHour = 60

/** Answers can arrive out of order: the lowest number for the latest hour counts. */
function laterBudget(known: Budget | undefined, told: Budget): Budget {
  if (known === undefined || told.reset > known.reset + sameHour) return told
  if (told.reset < known.reset - sameHour) return known
  return {
    left: Math.min(known.left, told.left),
    reset: Math.max(known.reset, told.reset)
  }
}
