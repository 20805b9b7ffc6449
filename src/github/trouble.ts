// What went wrong with a request? Octokit throws; the rest of the program is told with a value.
import type { Reading } from '../ports.js'
import { ownTrouble, type TroubleKind, type Trouble, type Undertaking } from '../model/trouble.js'
import type { Cause } from '../model/cause.js'
import { refusalCause } from './cause.js'

interface Failure {
  readonly status: number | undefined
  readonly message: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** A proxy's error page may be long; its beginning says as much. */
const longestMessage = 300

/** The trouble that an error thrown by a request stands for. */
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

/** An answer that says nothing this program can rely on. */
export function oddAnswer(undertaking: Undertaking, message: string): Trouble {
  return { ...ownTrouble('odd', undertaking, message), cause: 'not-github' }
}

/** A 404 for what cannot be gone is no answer to rely on. */
export function notAsMissing<Value>(reading: Reading<Value>): Reading<Value> {
  if (reading.ok || reading.trouble.kind !== 'not-found') return reading
  return { ok: false, trouble: { ...reading.trouble, kind: 'odd', cause: 'not-github' } }
}

/** A cancel that is redirected to where it must not go, or again and again. Asking once more leads there too. */
export function deadEnd(undertaking: Undertaking, status: number, to = 'no address'): Trouble {
  const message = `redirected to ${to.slice(0, longestMessage)}, but a cancel is redirected once at most, and to no other host`
  return { ...ownTrouble('refused', undertaking, message), status }
}

function readFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { status: undefined, message: String(error), headers: {} }
  // A RequestError without a response is one that never reached GitHub: its status of 500 is made up by Octokit.
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
 * 403 stands for want of permission and for both rate limits.
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

/** A secondary limit leaves something of the hour's budget. */
function causeOf(kind: TroubleKind, { message, headers }: Failure): Cause | undefined {
  if (kind === 'forbidden') return refusalCause(message)
  const isUsedUp = headers['x-ratelimit-remaining'] === '0' && !/secondary/i.test(message)
  return kind === 'rate-limited' && isUsedUp ? 'budget' : undefined
}

/** Milliseconds since the epoch; undefined where it is no time that a calendar knows. */
function resetOf({ headers }: Failure): number | undefined {
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000
  return reset > 0 && reset <= lastInstant ? reset : undefined
}

/** Milliseconds. https://tc39.es/ecma262/#sec-time-values-and-time-range (2026-11) */
const lastInstant = 8.64e15

/** Milliseconds. */
function retryAfterOf({ headers }: Failure): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(seconds)) return Math.max(0, seconds) * 1000
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return undefined
  return Math.max(0, reset * 1000 - Date.now()) + 1000
}
