// Turns an error that Octokit throws into a value for the rest of the program.
import type { Reading } from '../ports.js'
import { ownTrouble, type TroubleKind, type Trouble, type Undertaking } from '../model/trouble.js'
import type { Cause } from '../model/cause.js'
import { refusalCause } from './cause.js'

interface Failure {
  readonly status: number | undefined
  readonly message: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** Characters. A proxy's error page may be long; its beginning is enough. */
const longestMessage = 300

/** The trouble for an error that a request threw. */
export function troubleFrom(error: unknown, { operation, permission }: Undertaking): Trouble {
  const failure = readFailure(error)
  const kind = kindOf(failure)
  return {
    kind,
    operation,
    permission,
    status: failure.status,
    message: withoutFullStop(failure.message.slice(0, longestMessage)),
    cause: causeOf(kind, failure),
    retryAfter: kind === 'rate-limited' ? retryAfterOf(failure) : undefined,
    resetAt: kind === 'rate-limited' ? resetOf(failure) : undefined
  }
}

/** The trouble for an answer that this program cannot use. */
export function oddAnswer(undertaking: Undertaking, message: string): Trouble {
  return { ...ownTrouble('odd', undertaking, message), cause: 'not-github' }
}

/** For things that must exist: treats a 404 as an answer that cannot be used. */
export function notAsMissing<Value>(reading: Reading<Value>): Reading<Value> {
  if (reading.ok || reading.trouble.kind !== 'not-found') return reading
  return { ok: false, trouble: { ...reading.trouble, kind: 'odd', cause: 'not-github' } }
}

/** The trouble for a cancel that is redirected to a URL it must not go to, or again and again. A retry would end the same way. */
export function deadEnd(undertaking: Undertaking, status: number, to = 'no address'): Trouble {
  const message = `redirected to ${to.slice(0, longestMessage)}; a cancel follows only one redirect, and only on the same host`
  return { ...ownTrouble('refused', undertaking, message), status }
}

function readFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { status: undefined, message: String(error), headers: {} }
  // Without a response, the request got no answer: the status 500 of such a RequestError is Octokit's own.
  const { response } = error as { response?: { status?: unknown; headers?: unknown } }
  if (response === undefined) return { status: undefined, message: error.message, headers: {} }
  return {
    status: typeof response.status === 'number' ? response.status : undefined,
    message: error.message,
    headers:
      typeof response.headers === 'object' && response.headers !== null
        ? { ...response.headers }
        : {}
  }
}

const kindByStatus: Readonly<Record<number, TroubleKind>> = {
  401: 'unauthorized',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  429: 'rate-limited'
}

function kindOf(failure: Failure): TroubleKind {
  const { status } = failure
  if (status === undefined || status >= 500) return 'unavailable'
  if (status === 403) {
    const isRefusal = refusalCause(failure.message) !== undefined
    return !isRefusal && isRateLimit(failure) ? 'rate-limited' : 'forbidden'
  }
  return kindByStatus[status] ?? 'refused'
}

/**
 * GitHub answers 403 for a missing permission and for both rate limits.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors (2026-11)
 */
function isRateLimit({ message, headers }: Failure): boolean {
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(message)
  )
}

function withoutFullStop(text: string): string {
  const trimmed = text.trimEnd()
  return trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed
}

/** With `budget`, the requests of this hour are used up; a secondary rate limit does not mean that. */
function causeOf(kind: TroubleKind, { message, headers }: Failure): Cause | undefined {
  if (kind === 'forbidden') return refusalCause(message)
  const isUsedUp = headers['x-ratelimit-remaining'] === '0' && !/secondary/i.test(message)
  return kind === 'rate-limited' && isUsedUp ? 'budget' : undefined
}

/** Milliseconds since the epoch; undefined if it is not a valid date. */
function resetOf({ headers }: Failure): number | undefined {
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000
  return reset > 0 && reset <= lastInstant ? reset : undefined
}

/** The last valid date, in milliseconds. https://tc39.es/ecma262/#sec-time-values-and-time-range (2026-11) */
const lastInstant = 8.64e15

/** Milliseconds to wait; undefined if the answer gives no time. */
function retryAfterOf({ headers }: Failure): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(seconds)) return Math.max(0, seconds) * 1000
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return undefined
  return Math.max(0, reset * 1000 - Date.now()) + 1000
}
