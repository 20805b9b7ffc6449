// Sends reads. Octokit is slow to load, so the first reads are sent without it, and a step with nothing to cancel never loads it.
// Any answer but a readable 200 is handed to Octokit, whose plugins then retry and wait as if Octokit had sent the request.
import { readsInFlight, rootOf, apiVersion, type ClientOptions } from './client-options.js'
import { countingFetch } from './fetch.js'
import type { Fetch, FetchResponse } from './http.js'
import type { Octokit } from './octokit.js'
import type { Answer } from './reading.js'

type Parameters = Readonly<Record<string, string | number>>

export interface Client {
  readonly baseUrl: string
  /** `{name}` in the route stands for a parameter; the other parameters go into the query. Throws Octokit's errors. */
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
      // A step that sends more reads after its first answers may cancel: load Octokit while this request is on its way.
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

/** Builds the URL that Octokit builds from a route and its parameters. */
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

/** RFC 6570, as Octokit applies it: `!'()*` are encoded in a path, but not in a query. */
function encodeInPath(text: string): string {
  const hexadecimal = (character: string): string =>
    `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text).replace(/[!'()*]/g, hexadecimal)
}

/** The same answer with a body that can be read more than once. */
async function readableAgain(sent: Promise<FetchResponse>): Promise<FetchResponse> {
  const answer = await sent
  const { status, url, redirected, headers } = answer
  let text: Promise<string> | undefined
  return { status, url, redirected, headers, text: () => (text ??= answer.text()) }
}

/** Undefined if Octokit has to handle the answer: none came, its status is not 200, or its body cannot be read. */
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

/** A fetch whose first call returns the answer of the request that was sent before Octokit was loaded. */
function startingWith(first: Promise<FetchResponse>, again: Fetch): Fetch {
  let isFirst = true
  return (url, options) => {
    if (!isFirst) return again(url, options)
    isFirst = false
    return first
  }
}
