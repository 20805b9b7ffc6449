// A cancel that is answered with another address, as for a repository that was renamed. `fetch` by itself would go there with
// a question instead of a request to do something: https://fetch.spec.whatwg.org/#http-redirect-fetch (2026-11).
import type { Meter } from '../app/meter.js'
import { count, type Fetch } from './fetch.js'

/** Not 303, which says that there is something to be looked at. */
const sendsOn = [301, 302, 307, 308]

/** `send`, and the same once more where the answer leads: to the same origin only, because the token goes along. */
export function sendOn(send: Fetch, meter: Meter): Fetch {
  return async (input, init) => {
    const options = { ...init, redirect: 'manual' } as const
    const answer = await send(input, options)
    const to = addressIn(answer, new URL(input instanceof Request ? input.url : input))
    if (to === undefined) return answer
    await answer.body?.cancel()
    count('redirect', meter)
    return send(to, options)
  }
}

function addressIn({ status, headers }: Response, { href, origin }: URL): URL | undefined {
  const location = headers.get('location')
  if (!sendsOn.includes(status) || location === null || !URL.canParse(location, href)) {
    return undefined
  }
  const to = new URL(location, href)
  return to.origin === origin ? to : undefined
}
