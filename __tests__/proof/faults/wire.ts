// Between the client and the worlds: time limits, and damage to single answers. What becomes of a redirect is decided by the code
// of the product. Every request that leaves is written down with the host that it went to.
import {
  following,
  type Fetch,
  type FetchOptions,
  type FetchResponse
} from '../../../src/github/http.js'
import type { Answer } from '../../support/github/answer.js'
import type { RequestRecord } from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'

export const home = 'https://api.github.test'
/** Where a redirect or a next page may lead to. */
export const elsewhere = 'https://elsewhere.test'

export interface Sent {
  readonly host: string
  readonly method: string
  readonly path: string
  readonly hasToken: boolean
  /** Sent because an answer named this address. */
  readonly isRedirected: boolean
  /** Milliseconds since the beginning. */
  readonly at: number
  /** When its answer was there; undefined where none came. */
  answeredAt?: number
}

/** What an answer is turned into on the way. */
export type Damage = (answer: Answer) => Response | Promise<Response>

export interface Wire {
  readonly fetch: Fetch
  readonly sent: readonly Sent[]
}

export interface WireOptions {
  /** What answers under each origin. */
  readonly hosts: Readonly<Record<string, World>>
  /** Asked for every request of ours, not for where a redirect leads. */
  readonly damageTo: (request: RequestRecord) => Damage
}

export function createWire({ hosts, damageTo }: WireOptions): Wire {
  const sent: Sent[] = []
  /** Addresses that answers named: a request to one of them follows a redirect. */
  const named = new Set<string>()
  const send = async (url: URL, options: FetchOptions): Promise<FetchResponse> => {
    const { origin, href, pathname, search } = url
    const { method = 'GET' } = options
    const headers = { ...options.headers }
    const world = hosts[origin]
    if (world === undefined) throw failed(`ENOTFOUND: nobody answers at ${origin}`)
    const path = `${pathname}${search}`
    const entry: Sent = {
      host: origin,
      method,
      path,
      hasToken: headers['authorization'] !== undefined,
      isRedirected: named.delete(href),
      at: performance.now()
    }
    sent.push(entry)
    const answering = world.handle({ method, path, headers, api: origin })
    const record = entry.isRedirected ? undefined : world.requests.at(-1)
    const damage = record === undefined ? undamaged : damageTo(record)
    const answer = await answering.catch((error: unknown) => {
      throw failed(String(error))
    })
    entry.answeredAt = performance.now()
    const response = await damage(answer)
    const location = response.headers.get('location')
    if (location !== null && !entry.isRedirected) named.add(new URL(location, url).href)
    const text = (): Promise<string> => response.text()
    return {
      status: response.status,
      headers: response.headers,
      url: href,
      redirected: false,
      text
    }
  }
  return {
    sent,
    fetch: following((url, options = {}) => within(send(new URL(url), options), options.signal))
  }
}

export function undamaged({ body, status, headers }: Answer): Response {
  return new Response(body, { status, headers })
}

/** What is thrown where there is no answer. */
function failed(why: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(why) })
}

async function within<Value>(
  work: Promise<Value>,
  signal: AbortSignal | undefined
): Promise<Value> {
  if (signal === undefined) return work
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error)
    })
    work.then(resolve, reject)
  })
}
