// What one invocation asked of GitHub: counted where it happens.

export type RequestKind = 'runs' | 'run' | 'pulls' | 'pull' | 'branch' | 'tag' | 'cancel' | 'other'

export interface Meter {
  /** Requests that went out, each further try included. */
  readonly requests: Partial<Record<RequestKind, number>>
  /** Reads that were answered by the same read already in flight. */
  shared: number
  /** Requests that went out again after a failure that may pass. */
  retries: number
  /** Answers with 409. */
  conflicts: number
  /** `x-ratelimit-remaining` of the last answer that told. */
  budgetLeft: number | undefined
}

export function createMeter(): Meter {
  return { requests: {}, shared: 0, retries: 0, conflicts: 0, budgetLeft: undefined }
}
