// The last check before a cancel is sent: is its evidence still fresh, and which URL is it sent to?
import type { MayLeave } from '../ports.js'
import { countingFetch } from './fetch.js'
import type { Fetch, FetchResponse } from './http.js'
import type { ClientOptions } from './client-options.js'

/** One request that is being sent. */
export interface WriteRequest {
  readonly fetch: Fetch
  /** Why nothing reached the run; undefined if GitHub answered. */
  readonly failure: () => 'too-old' | 'redirected' | undefined
}

/** Makes one write request for each request of Octokit. It is sent at most once. */
export type StartWriteRequest = (mayLeave: MayLeave) => WriteRequest

/** Not 303: it asks for a GET of another page. https://fetch.spec.whatwg.org/#http-redirect-fetch (2026-11) */
const redirects = [301, 302, 307, 308]

/**
 * Does not follow redirects: `fetch` would turn the cancel into a GET, or send it one round trip after it was confirmed. Instead
 * the redirect's repository URL is remembered for this cancel, which the caller confirms and sends again, and for all later ones.
 * It counts only if it has the same origin, because the token is sent along, and if it names the same cancel.
 */
export function createWriteRequests(options: ClientOptions): StartWriteRequest {
  const send = countingFetch(options.fetch, options)
  let place: string | undefined
  return (mayLeave) => {
    let failure: ReturnType<WriteRequest['failure']>
    return {
      failure: () => failure,
      fetch: async (input, init) => {
        const given = new URL(input)
        const tail = tailOf(given)
        const known = place
        if (!mayLeave()) {
          failure = 'too-old'
          throw new Error('the evidence for the cancel is too old')
        }
        const answer = await send(known === undefined ? given : `${known}${tail}`, {
          ...init,
          redirect: 'manual'
        })
        const named = placeIn(answer, given, tail)
        if (named === undefined || known !== undefined) return answer
        place = named
        failure = 'redirected'
        return answer
      }
    }
  }
}

/** The part of the URL after the repository: `/actions/runs/101/cancel`. */
function tailOf({ href }: URL): string {
  return /\/actions\/runs\/\d+\/(?:force-)?cancel$/.exec(href)?.[0] ?? href
}

/** The repository URL of a redirect to the same cancel; undefined for any other answer. */
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
