// The last moment before a cancel leaves: whether it still may, and where to.
import type { MayLeave } from '../ports.js'
import { countingFetch } from './fetch.js'
import type { Fetch, FetchResponse } from './http.js'
import type { ClientOptions } from './client-options.js'

/** One request on its way. */
export interface Departure {
  readonly fetch: Fetch
  /** Why nothing reached the run; undefined where GitHub answered. */
  readonly undone: () => 'too-old' | 'redirected' | undefined
}

/** A departure for each request; each sends once at most. */
export type Depart = (mayLeave: MayLeave) => Departure

/** Not 303, which names something to look at. https://fetch.spec.whatwg.org/#http-redirect-fetch (2026-11) */
const redirects = [301, 302, 307, 308]

/**
 * `fetch` by itself follows a redirect with a GET, or one round trip later than the cancel was confirmed for. So the address of
 * the repository that a redirect names is remembered, for this request when it comes again and for all others, and the request
 * is not sent on. It must be an address of the same origin, because the token goes along, and of the same cancel.
 */
export function createDepart(options: ClientOptions): Depart {
  const send = countingFetch(options.fetch, options)
  let place: string | undefined
  return (mayLeave) => {
    let undone: ReturnType<Departure['undone']>
    return {
      undone: () => undone,
      fetch: async (input, init) => {
        const given = new URL(input)
        const tail = tailOf(given)
        const known = place
        if (!mayLeave()) {
          undone = 'too-old'
          throw new Error('what the cancel was decided on is too old')
        }
        const answer = await send(known === undefined ? given : `${known}${tail}`, {
          ...init,
          redirect: 'manual'
        })
        const named = placeIn(answer, given, tail)
        if (named === undefined || known !== undefined) return answer
        place = named
        undone = 'redirected'
        return answer
      }
    }
  }
}

/** What comes after the address of the repository: `/actions/runs/101/cancel`. */
function tailOf({ href }: URL): string {
  return /\/actions\/runs\/\d+\/(?:force-)?cancel$/.exec(href)?.[0] ?? href
}

/** The address of the repository by which a redirect names the same thing. */
function placeIn(
  { status, headers }: FetchResponse,
  { href, origin }: URL,
  tail: string
): string | undefined {
  const location = headers.get('location') ?? undefined
  if (!redirects.includes(status) || location === undefined || !URL.canParse(location, href)) {
    return undefined
  }
  const to = new URL(location, href)
  const isSame = to.origin === origin && to.href.endsWith(tail)
  return isSame ? to.href.slice(0, -tail.length) : undefined
}
