// Sends reads. Octokit takes longer to load than all else, so the first reads leave without it, and a step with nothing to cancel
// does not load it. An answer that is not simply 200 is handed to Octokit, whose plugins retry and wait as if it had asked.
import { readsInFlight, rootOf, apiVersion, type ClientOptions } from './client-options.js'
import { countingFetch } from './fetch.js'
import type { Fetch, FetchResponse } from './http.js'
import type { Octokit } from './octokit.js'
import type { Answer } from './reading.js'

type Parameters = Readonly<Record<string, string | number>>

export interface Client {
  readonly baseUrl: string
  /** `{name}` in the route stands for a parameter; all other parameters go into the query. Throws what Octokit throws. */
  get(route: `GET ${string}`, parameters?: Parameters): Promise<Answer>
}

export function createClient(options: ClientOptions): Client {
  const send = countingFetch(options.fetch, options)
  const baseUrl = rootOf(options)
  const headers = headersOf(options)
  let octokit: Octokit | undefined
  const load = async (): Promise<Octokit> => {
    const { createReadClient } = await import('./octokit.js')
    octokit ??= createReadClient(options)
    return octokit
  }
  let underWay = 0
  let isAnswered = false
  return {
    baseUrl,
    async get(route, parameters = {}) {
      if (octokit !== undefined) return octokit.request(route, { ...parameters })
      if (underWay >= readsInFlight) return (await load()).request(route, { ...parameters })
      const address = addressOf(route, parameters, baseUrl)
      underWay += 1
      const first = readableAgain(send(address, { headers }))
      // A step that reads on after its first answers may cancel: Octokit is loaded while this request is on the wire.
      if (isAnswered) load().catch(() => undefined)
      const answer = await plainAnswer(first)
      underWay -= 1
      isAnswered = true
      if (answer !== undefined) return answer
      const fetch = startingWith(first, send)
      return (await load()).request(route, { ...parameters, request: { fetch } })
    }
  }
}

function headersOf({ token, userAgent }: ClientOptions): Readonly<Record<string, string>> {
  return {
    accept: 'application/vnd.github+json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    'user-agent': userAgent,
    'x-github-api-version': apiVersion
  }
}

/** The address that Octokit makes of a route and its parameters. */
export function addressOf(route: string, parameters: Parameters, baseUrl: string): string {
  const inQuery = new Map(Object.entries(parameters))
  const path = route.replace(/^GET /, '').replace(/\{(\w+)\}/g, (_, name: string) => {
    inQuery.delete(name)
    return encodeInPath(String(parameters[name] ?? ''))
  })
  const address = path.startsWith('/') ? `${baseUrl}${path}` : path
  const query = [...inQuery].map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return query.length === 0 ? address : `${address}?${query.join('&')}`
}

/** RFC 6570, as Octokit fills its routes in: these five characters are encoded in a path, and not in a query. */
function encodeInPath(text: string): string {
  const hexadecimal = (character: string): string =>
    `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text).replace(/[!'()*]/g, hexadecimal)
}

/** The body can be asked for more than once. */
async function readableAgain(sent: Promise<FetchResponse>): Promise<FetchResponse> {
  const answer = await sent
  const { status, url, redirected, headers } = answer
  let text: Promise<string> | undefined
  return { status, url, redirected, headers, text: () => (text ??= answer.text()) }
}

/** Undefined where the answer is for Octokit to judge: none came, it is no success, or its body cannot be read. */
async function plainAnswer(sent: Promise<FetchResponse>): Promise<Answer | undefined> {
  try {
    const answer = await sent
    if (answer.status !== 200) return undefined
    return {
      data: JSON.parse(await answer.text()) as unknown,
      headers: Object.fromEntries(answer.headers)
    }
  } catch {
    return undefined
  }
}

/** Octokit's first try is the request that left before it was there. */
function startingWith(first: Promise<FetchResponse>, again: Fetch): Fetch {
  let isFirst = true
  return (url, options) => {
    if (!isFirst) return again(url, options)
    isFirst = false
    return first
  }
}
