import type { RouteKind } from './routes.js'

export interface RequestRecord {
  /** From 1, in order of arrival. */
  readonly index: number
  readonly method: string
  /** With the query, from the API root. */
  readonly path: string
  readonly kind: RouteKind
  /** From 1. */
  readonly roundTrip: number
  /** The token of the request: it distinguishes the clients of one world. */
  readonly by: string | undefined
}

/** The condition of a hook or a fault: a kind, a pattern for `METHOD path`, or any test. */
export type Matcher = RouteKind | RegExp | ((request: RequestRecord) => boolean)

export function matches(matcher: Matcher, request: RequestRecord): boolean {
  if (typeof matcher === 'string') return matcher === request.kind
  if (typeof matcher === 'function') return matcher(request)
  return new RegExp(matcher.source, matcher.flags.replace(/[gy]/g, '')).test(
    `${request.method} ${request.path}`
  )
}

/** An answer instead of the right one. A string is sent unchanged, anything else as JSON. */
export interface StatusFault {
  readonly status: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** When the limit ends, by the client's clock, because clients compare it with theirs. */
  readonly resetInSeconds?: number
}

export type Fault =
  | StatusFault
  /** The connection is cut before anything is sent. */
  | 'reset'
  /** 200, and a web page. */
  | 'html'
  /** JSON that ends in the middle, with the length of what was sent. */
  | 'truncated'
  /** JSON that ends in the middle because the connection does. */
  | 'truncated-connection'
  /** Numbers for texts, texts for numbers and booleans, objects for nothing. */
  | 'wrong-types'
  /** Lists for objects and objects for lists. */
  | 'swapped'
  /** 301 to the same thing under another path, as for a repository that was renamed. */
  | 'redirect'
  | { readonly redirectTo: string }
  | { readonly delayMs: number }

export interface FaultRule {
  readonly on: Matcher
  readonly with: Fault
  /** How often; undefined for always. */
  readonly times?: number
  /** How many matching requests succeed first. */
  readonly after?: number
  /** GitHub carries out the request, and only the answer is wrong. */
  readonly done?: true
}

export class Faults {
  readonly #rules: { readonly rule: FaultRule; seen: number; used: number }[] = []

  add(rule: FaultRule): void {
    this.#rules.push({ rule, seen: 0, used: 0 })
  }

  /** The first rule that applies. */
  due(request: RequestRecord): FaultRule | undefined {
    const matching = this.#rules.filter(({ rule }) => matches(rule.on, request))
    for (const entry of matching) entry.seen += 1
    const found = matching.find(
      ({ rule, seen, used }) => seen > (rule.after ?? 0) && used < (rule.times ?? Infinity)
    )
    if (found) found.used += 1
    return found?.rule
  }
}

export function unauthorized(): StatusFault {
  return { status: 401, message: 'Bad credentials' }
}

export function permissionDenied(): StatusFault {
  return { status: 403, message: 'Resource not accessible by integration' }
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api (2026-11) */
export function secondaryLimit(
  options: { readonly retryAfter?: number; readonly status?: 403 | 429 } = {}
): StatusFault {
  return {
    status: options.status ?? 403,
    message:
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: options.retryAfter === undefined ? {} : { 'retry-after': String(options.retryAfter) }
  }
}

export function primaryLimit(
  options: { readonly resetInSeconds?: number; readonly status?: 403 | 429 } = {}
): StatusFault {
  return {
    status: options.status ?? 403,
    message: 'API rate limit exceeded for installation ID 1.',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-used': '1000' },
    resetInSeconds: options.resetInSeconds ?? 3600
  }
}

export function notFound(): StatusFault {
  return { status: 404, message: 'Not Found' }
}

export function unprocessable(message = 'Validation Failed'): StatusFault {
  return { status: 422, message }
}

export function serverError(status: 500 | 502 | 503 | 504 = 502): StatusFault {
  return { status, message: 'Server Error' }
}

export function conflict(message: string): StatusFault {
  return { status: 409, message }
}

export function slow(delayMs: number): Fault {
  return { delayMs }
}
