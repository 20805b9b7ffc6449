// The way from a client in this process to worlds and back, with what a network does to answers. The product's own code follows
// redirects. wire.test.ts compares it with a network.
import {
  following,
  type Fetch,
  type FetchOptions,
  type FetchResponse
} from '../../src/github/http.js'
import type { Answer } from './github/answer.js'
import type { RequestRecord } from './github/faults.js'
import type { World } from './github/repository.js'
import type { Exchange } from './github/traffic.js'

/** A request as it is sent. */
export interface Sent {
  /** The root of its API. */
  readonly root: string
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly record: RequestRecord
}

/** What happens to an answer on the way. */
export type Change = (answer: Answer) => Answer | Promise<Answer>

/** Called at once for each request that a world gets. */
export type Listener = (sent: Sent) => Change | undefined

/** The answer to a request, and what happens to it on the way. */
export interface Exchanged extends Exchange {
  readonly change?: Change | undefined
}

/** A world answers under each of these roots, and nothing answers elsewhere. */
export function wireTo(
  hosts: Readonly<Record<string, World>>,
  listen: Listener = () => undefined
): Fetch {
  return wireOver(async (href, { method = 'GET', headers }) => {
    const [root, world] = Object.entries(hosts).find(([at]) => href.startsWith(`${at}/`)) ?? []
    if (root === undefined || world === undefined) {
      throw broken('ENOTFOUND', `nobody answers at ${href}`)
    }
    const path = href.slice(root.length)
    const exchanging = world.exchange({ method, path, headers: { ...headers }, api: root })
    const [record] = world.requests.slice(-1)
    if (record === undefined) throw new Error('the request was not recorded')
    const authorization = headers?.['authorization']
    const change = listen({ root, method, path, authorization, record })
    return { ...(await exchanging), change }
  })
}

/** A reset connection brings no answer; a cut one brings the head of an answer whose body cannot be read. */
export function wireOver(
  exchange: (href: string, options: FetchOptions) => Promise<Exchanged>
): Fetch {
  const send = async (href: string, options: FetchOptions): Promise<FetchResponse> => {
    const { answer, connection, sent, change } = await exchange(href, options)
    // A client that has aborted gets nothing.
    options.signal?.throwIfAborted()
    sent()
    if (connection === 'reset') throw broken('ECONNRESET', 'socket hang up')
    const { status, headers, body } = (await change?.(answer)) ?? answer
    const text = (): Promise<string> =>
      connection === 'cut' ? Promise.reject(broken('ECONNRESET', 'aborted')) : Promise.resolve(body)
    return { status, url: href, redirected: false, headers: new Headers(headers), text }
  }
  return following((url, options = {}) =>
    within(send(new URL(url).href, options), options.signal ?? undefined)
  )
}

function broken(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}

/** A client that aborts gets nothing more. */
function within<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error)
    })
    work.then(resolve, reject)
  })
}
