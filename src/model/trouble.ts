// A trouble: what went wrong with one request or with its answer.
import type { Cause } from './cause.js'

/** What the request was for. */
export interface Undertaking {
  /** A verb phrase for the user: "read run 101". */
  readonly operation: string
  readonly permission: Permission
}

/** A trouble that this program found itself, so that there is no status and no message from GitHub. */
export function ownTrouble(
  kind: TroubleKind,
  { operation, permission }: Undertaking,
  message: string
): Trouble {
  return { kind, operation, permission, status: undefined, message, retryAfter: undefined }
}

export interface Trouble {
  readonly kind: TroubleKind
  /** What the request was for: "read the runs of ci.yml". */
  readonly operation: string
  /** The permission that the token needs for it. */
  readonly permission: Permission
  readonly status: number | undefined
  /** GitHub's message: untrusted text, without its final full stop, because our sentences continue after it. */
  readonly message: string
  /** Undefined if GitHub's answer does not give the cause. */
  readonly cause?: Cause | undefined
  /** Milliseconds to wait before a retry, as GitHub's answer says. */
  readonly retryAfter: number | undefined
  /** When new requests are allowed again; milliseconds since the epoch, by GitHub's clock. */
  readonly resetAt?: number | undefined
}

export type Permission =
  'actions: read' | 'actions: write' | 'checks: read' | 'contents: read' | 'pull-requests: read'

export type TroubleKind =
  /** The token is not accepted. */
  | 'unauthorized'
  /** The token may not do this. */
  | 'forbidden'
  | 'not-found'
  /** 409. */
  | 'conflict'
  | 'rate-limited'
  /** 5xx, connection resets, time-outs: a retry may succeed. */
  | 'unavailable'
  /** 422 and other refusals. */
  | 'refused'
  /** An answer that is not what GitHub documents: HTML, cut JSON, wrong types. */
  | 'odd'

/** One line: what the request was for, and GitHub's message. */
export function describe({ operation, status, message }: Trouble): string {
  return `could not ${operation}: ${status === undefined ? '' : `HTTP ${status} `}${message}`
}
