// Every request passes through this file: it sets a time limit, uses the proxy, and counts the request.
import type { Environment } from '../model/environment.js'
import type { Meter, RequestKind } from '../usage/meter.js'
import { httpFetch, type Fetch, type FetchResponse } from './http.js'
import type { TimeLimit } from './time-limit.js'

/** Milliseconds. A cancel that takes longer could arrive long after it was confirmed: it is aborted, and confirmed again. */
const longestCancel = 5000

/** Matched against the path after `/repos/owner/name` or `/repositories/id`. Anchored, because a branch can have any name. */
const kinds: readonly (readonly [RegExp, RequestKind])[] = [
  [/^\/actions\/runs\/\d+\/(?:force-)?cancel$/, 'cancel'],
  [/^\/actions\/runs\/\d+\/jobs$/, 'jobs'],
  [/^\/actions\/(?:runs\/\d+\/)?concurrency_groups/, 'group'],
  [/^\/actions\/runs\/\d+$/, 'run'],
  [/^\/actions\/(?:workflows\/[^/]+\/)?runs$/, 'runs'],
  [/^\/pulls\/\d+$/, 'pull'],
  [/^\/pulls$/, 'pulls'],
  [/^\/branches\/[^/]+$/, 'branch'],
  [/^\/git\/matching-refs\/heads\//, 'branch'],
  [/^\/git\/(?:matching-refs|tags)\//, 'tag'],
  [/^$/, 'repository']
]

export interface Bounds {
  readonly meter: Meter
  readonly timeLimit: TimeLimit
}

/** Wraps `send` with a time limit and a count. */
export function countingFetch(send: Fetch, { meter, timeLimit }: Bounds): Fetch {
  return async (input, init) => {
    const kind = kindOf(new URL(input))
    count(kind, meter)
    const read = kind === 'cancel' ? undefined : timeLimit.begin()
    const signal = AbortSignal.timeout(read?.limit ?? longestCancel)
    const response = await send(input, { ...init, signal }).finally(() => read?.end())
    if (response.redirected) count('redirect', meter)
    noteBudget(response.headers, meter)
    return response
  }
}

function kindOf({ pathname }: URL): RequestKind {
  const rest = /\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)(.*)$/.exec(pathname)?.[1]
  return kinds.find(([pattern]) => rest !== undefined && pattern.test(rest))?.[1] ?? 'other'
}

function count(kind: RequestKind, { requests }: Meter): void {
  requests[kind] = (requests[kind] ?? 0) + 1
}

/**
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
 * (2026-11)
 */
function noteBudget(headers: FetchResponse['headers'], meter: Meter): void {
  const left = numberIn(headers, 'x-ratelimit-remaining')
  if (left !== undefined) meter.budgetTold(left, numberIn(headers, 'x-ratelimit-reset') ?? 0)
}

function numberIn(headers: FetchResponse['headers'], name: string): number | undefined {
  const text = headers.get(name) ?? ''
  return /^\d+$/.test(text) ? Number(text) : undefined
}

/** Node's http client; with a proxy, the toolkit's fetch, which is slow to load and therefore loaded only then. */
export function fetchFor(env: Environment): Fetch {
  if (!namesProxy(env)) return httpFetch
  return async (input, init) => {
    const { defaults } = await import('@actions/github/lib/utils')
    return (defaults.request?.fetch as Fetch)(input, init)
  }
}

function namesProxy(env: Environment): boolean {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => env[name])
}
