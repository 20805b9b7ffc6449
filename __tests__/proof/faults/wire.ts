// Between the client and the worlds: what `fetch` does by its standard (time limits, redirects, whose token goes where), and
// damage to single answers. Every request that leaves is written down with the host that it went to.
import type { Fetch } from '../../../src/github/fetch.js'
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
export type Damage = (answer: Answer) => Response

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

interface Step {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly isRedirected: boolean
}

export function createWire({ hosts, damageTo }: WireOptions): Wire {
  const sent: Sent[] = []
  /** Where answers lead that are not followed here: whoever asks there next follows by hand. */
  const named = new Set<string>()
  const send = async ({ url, method, headers, isRedirected }: Step): Promise<Response> => {
    const { origin, pathname, search } = url
    const world = hosts[origin]
    if (world === undefined) throw failed(`ENOTFOUND: nobody answers at ${origin}`)
    const path = `${pathname}${search}`
    const hasToken = headers['authorization'] !== undefined
    const entry: Sent = {
      host: origin,
      method,
      path,
      hasToken,
      isRedirected,
      at: performance.now()
    }
    sent.push(entry)
    const answering = world.handle({ method, path, headers, api: origin })
    const record = isRedirected ? undefined : world.requests.at(-1)
    const damage = record === undefined ? undamaged : damageTo(record)
    const answer = await answering.catch((error: unknown) => {
      throw failed(String(error))
    })
    entry.answeredAt = performance.now()
    return damage(answer)
  }
  return {
    sent,
    fetch: (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input)
      const headers = { ...(init?.headers as Record<string, string>) }
      const method = init?.method ?? 'GET'
      const first = { url, method, headers, isRedirected: named.delete(url.href) }
      const answer =
        init?.redirect === 'manual' ? sendByHand(first, send, named) : follow(first, send)
      return within(answer, init?.signal ?? undefined)
    }
  }
}

export function undamaged({ body, status, headers }: Answer): Response {
  return new Response(body, { status, headers })
}

type Send = (step: Step) => Promise<Response>

async function sendByHand(step: Step, send: Send, named: Set<string>): Promise<Response> {
  const response = await send(step)
  const location = response.headers.get('location')
  if (location !== null && !step.isRedirected) named.add(new URL(location, step.url).href)
  return response
}

/** Fetch follows twenty. None of ours leads anywhere new after the first, and each costs as much as a request. */
const mostRedirects = 2

/** https://fetch.spec.whatwg.org/#http-redirect-fetch (2026-11); wire.test.ts holds it to what Node does. */
async function follow(first: Step, send: Send): Promise<Response> {
  let step = first
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await send(step)
    const location = response.headers.get('location')
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response
    step = redirected(step, response.status, new URL(location, step.url))
  }
  throw failed('redirect count exceeded')
}

function redirected({ url, method, headers }: Step, status: number, to: URL): Step {
  const becomesGet =
    (method === 'POST' && (status === 301 || status === 302)) ||
    (method !== 'HEAD' && status === 303)
  return {
    url: to,
    method: becomesGet ? 'GET' : method,
    headers: to.origin === url.origin ? headers : withoutToken(headers),
    isRedirected: true
  }
}

function withoutToken(headers: Step['headers']): Step['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'))
}

/** What fetch throws where there is no answer. */
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
