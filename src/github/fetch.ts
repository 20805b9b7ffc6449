// The one place where bytes leave: bounds each request in time, honours proxies, and counts.
import type { Environment } from '../app/environment.js'
import type { Meter, RequestKind } from '../app/meter.js'

export type Fetch = typeof globalThis.fetch

/**
 * Milliseconds after which a request that was not answered is given up. A cancel that is held up longer would arrive long
 * after what it was decided on: it is confirmed again first.
 */
const longestRead = 15_000
const longestCancel = 5000

const kinds: readonly (readonly [RegExp, RequestKind])[] = [
  [/\/runs\/\d+\/cancel$/, 'cancel'],
  [/\/actions\/runs\/\d+$/, 'run'],
  [/\/runs$/, 'runs'],
  [/\/pulls\/\d+$/, 'pull'],
  [/\/pulls$/, 'pulls'],
  [/\/branches\/[^/]+$/, 'branch'],
  [/\/git\/ref\//, 'tag']
]

/** `send`, bounded in time and counted. */
export function countingFetch(send: Fetch, meter: Meter): Fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const kind = kinds.find(([pattern]) => pattern.test(url.pathname))?.[1] ?? 'other'
    meter.requests[kind] = (meter.requests[kind] ?? 0) + 1
    const response = await send(input, {
      ...init,
      signal: AbortSignal.timeout(kind === 'cancel' ? longestCancel : longestRead)
    })
    const remaining = response.headers.get('x-ratelimit-remaining')
    if (remaining !== null) meter.budgetLeft = Number(remaining)
    return response
  }
}

/**
 * Node's own fetch knows no proxies before version 24; the toolkit's does, with the variables that every action honours. It
 * is heavy, so it is loaded only where a proxy is named.
 */
export function fetchFor(env: Environment): Fetch {
  if (!namesProxy(env)) return globalThis.fetch
  return async (input, init) => {
    const { defaults } = await import('@actions/github/lib/utils')
    return (defaults.request?.fetch as Fetch)(input, init)
  }
}

function namesProxy(env: Environment): boolean {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => env[name])
}
