// The one place where bytes leave: bounds each request in time, honours proxies, and counts.
import type { Meter, RequestKind } from '../app/meter.js'

export type Fetch = typeof globalThis.fetch

/** Milliseconds after which a request that was not answered is given up. */
const longestRequest = 30_000

const kinds: readonly (readonly [RegExp, RequestKind])[] = [
  [/\/runs\/\d+\/cancel$/, 'cancel'],
  [/\/actions\/runs\/\d+$/, 'run'],
  [/\/runs$/, 'runs'],
  [/\/pulls\/\d+$/, 'pull'],
  [/\/pulls$/, 'pulls'],
  [/\/branches\/[^/]+$/, 'branch'],
  [/\/git\/ref\//, 'tag']
]

export function createFetch(proxied: boolean, meter: Meter): Fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const kind = kinds.find(([pattern]) => pattern.test(url.pathname))?.[1] ?? 'other'
    meter.requests[kind] = (meter.requests[kind] ?? 0) + 1
    const send = proxied ? await proxyFetch() : globalThis.fetch
    const response = await send(input, { ...init, signal: AbortSignal.timeout(longestRequest) })
    const remaining = response.headers.get('x-ratelimit-remaining')
    if (remaining !== null) meter.budgetLeft = Number(remaining)
    return response
  }
}

/**
 * Node's own fetch knows no proxies before version 24; the toolkit's does, with the variables that every action honours. It
 * is heavy, so it is loaded only where a proxy is named.
 */
let loadedProxyFetch: Promise<Fetch> | undefined
function proxyFetch(): Promise<Fetch> {
  loadedProxyFetch ??= import('@actions/github/lib/utils').then(
    ({ defaults }) => defaults.request?.fetch as Fetch
  )
  return loadedProxyFetch
}

/** Whether the environment names a proxy. */
export function namesProxy(env: Readonly<Record<string, string | undefined>>): boolean {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => env[name])
}
