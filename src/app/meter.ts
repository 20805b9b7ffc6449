// What one invocation asked of GitHub: counted where it happens.

export type RequestKind = 'runs' | 'run' | 'pulls' | 'pull' | 'branch' | 'tag' | 'cancel' | 'other'

export interface Meter {
  /** Requests that went out, each further try included. */
  readonly requests: Partial<Record<RequestKind, number>>
  /** Reads that were asked for, however often they had to be sent. */
  reads: number
  /** Reads that were answered by the same read already in flight. */
  shared: number
  /** Cancels that were sent a second time. */
  cancelledAgain: number
  /** Answers with 409. */
  conflicts: number
  /** `x-ratelimit-remaining` of the last answer that told. */
  budgetLeft: number | undefined
}

export function createMeter(): Meter {
  return {
    requests: {},
    reads: 0,
    shared: 0,
    cancelledAgain: 0,
    conflicts: 0,
    budgetLeft: undefined
  }
}
