// What went wrong with one request, or with what GitHub answered.
import type { Cause } from './cause.js'

/** What was to be done when it went wrong. */
export interface Undertaking {
  /** In words of ours: "read run 101". */
  readonly operation: string
  readonly permission: Permission
}

export function ownTrouble(
  kind: TroubleKind,
  { operation, permission }: Undertaking,
  message: string
): Trouble {
  return { kind, operation, permission, status: undefined, message, retryAfter: undefined }
}

/** What went wrong with one request. */
export interface Trouble {
  readonly kind: TroubleKind
  /** What was to be done, in words of ours: "read the runs of ci.yml". */
  readonly operation: string
  /** What the token needs for it. */
  readonly permission: Permission
  readonly status: number | undefined
  /** GitHub's own words, untrusted; without the full stop at their end, since sentences of ours go on behind them. */
  readonly message: string
  /** Undefined where GitHub's answer does not say why. */
  readonly cause?: Cause | undefined
  /** Milliseconds that GitHub asks to wait before another try. */
  readonly retryAfter: number | undefined
  /** When the budget of the hour is filled up again: milliseconds since the epoch, by GitHub's clock. */
  readonly resetAt?: number | undefined
}

export type Permission =
  'actions: read' | 'actions: write' | 'pull-requests: read' | 'contents: read'

export type TroubleKind =
  /** The token is not accepted. */
  | 'unauthorized'
  /** The token may not do this. */
  | 'forbidden'
  | 'not-found'
  /** 409. */
  | 'conflict'
  | 'rate-limited'
  /** 5xx, resets, time-outs: it may pass. */
  | 'unavailable'
  /** 422 and other refusals. */
  | 'refused'
  /** An answer that is not what GitHub documents: HTML, cut JSON, wrong types. */
  | 'odd'

/** One line: what was to be done, and GitHub's own words. */
export function describe({ operation, status, message }: Trouble): string {
  return `could not ${operation}: ${status === undefined ? '' : `HTTP ${status} `}${message}`
}
