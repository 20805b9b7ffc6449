// Sends one request with Node's http client, because loading Node's fetch takes longer than the rest of a step with nothing to
// cancel: `npm run benchmark` measures it.
import type { Agent, IncomingMessage, request } from 'node:http'

/** The part of `fetch` that Octokit and this program use. */
export type Fetch = (url: string | URL, options?: FetchOptions) => Promise<FetchResponse>

export interface FetchOptions {
  readonly method?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** `manual`: a redirect is returned like any other answer. Otherwise it is followed within the same origin. */
  readonly redirect?: string | undefined
}

export interface FetchResponse {
  readonly status: number
  /** The URL that answered. */
  readonly url: string
  /** Whether a redirect was followed. */
  readonly redirected: boolean
  /** Names are in lower case. */
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null | undefined }
  /** The body, decoded. Can be read once. */
  text(): Promise<string>
}

/** https://fetch.spec.whatwg.org/#redirect-status (2026-11) */
const redirectStatuses = [301, 302, 303, 307, 308]
/** GitHub sends one, for a renamed repository. */
const mostRedirects = 5

interface NodeClient {
  readonly request: typeof request
  readonly agent: Agent
}

const clients = new Map<string, Promise<NodeClient>>()

/** Loads TLS only for an https URL: it takes as long to load as everything else that a request needs. */
function clientFor({ protocol }: URL): Promise<NodeClient> {
  const known = clients.get(protocol) ?? loadClient(protocol)
  clients.set(protocol, known)
  return known
}

/** Connections are kept open for the next request. An idle one does not keep the process alive. */
async function loadClient(protocol: string): Promise<NodeClient> {
  const { request, Agent } =
    protocol === 'https:' ? await import('node:https') : await import('node:http')
  return { request, agent: new Agent({ keepAlive: true }) }
}

/** Rejects if no answer arrives: connection refused, reset, or aborted by the signal. */
export const httpFetch: Fetch = following(send)

/**
 * Follows redirects of a GET within one origin, because the token is sent along. A redirect to another origin, or after
 * `mostRedirects`, is returned as the answer.
 */
export function following(fetch: Fetch): Fetch {
  return async (url, options = {}) => {
    const { method = 'GET', redirect } = options
    let answer = await fetch(url, options)
    if (method !== 'GET' || redirect === 'manual') return answer
    for (let count = 1; count <= mostRedirects; count += 1) {
      const next = redirectOf(answer)
      if (next === undefined) break
      // Read the body to its end, to free the connection.
      await answer.text()
      const reached = await fetch(next, options)
      const { status, url: address, headers } = reached
      answer = { status, url: address, headers, redirected: true, text: () => reached.text() }
    }
    return answer
  }
}

function redirectOf({ status, headers, url }: FetchResponse): URL | undefined {
  const location = headers.get('location') ?? undefined
  if (
    !redirectStatuses.includes(status) ||
    location === undefined ||
    !URL.canParse(location, url)
  ) {
    return undefined
  }
  const to = new URL(location, url)
  return to.origin === new URL(url).origin ? to : undefined
}

async function send(url: string | URL, options: FetchOptions = {}): Promise<FetchResponse> {
  const { method = 'GET', headers = {}, body, signal } = options
  const address = new URL(url)
  const { request, agent } = await clientFor(address)
  return new Promise((resolve, reject) => {
    const sent = request(
      address,
      {
        method,
        agent,
        headers: { ...headers, 'accept-encoding': 'gzip' },
        ...(signal === undefined ? {} : { signal })
      },
      (answer) => {
        resolve(toResponse(answer, address))
      }
    )
    sent.once('error', (error) => {
      // Node's own error for an abort does not give the reason; the signal does.
      reject(signal?.aborted === true ? (signal.reason as Error) : error)
    })
    sent.end(body)
  })
}

function toResponse(answer: IncomingMessage, url: URL): FetchResponse {
  const headers = new Map(
    Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as const)
  )
  return {
    status: answer.statusCode ?? 0,
    url: url.href,
    redirected: false,
    headers,
    text: () => readText(answer)
  }
}

async function readText(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  const bytes = Buffer.concat(parts)
  return (answer.headers['content-encoding'] === 'gzip' ? await gunzipped(bytes) : bytes).toString()
}

/** Loads zlib only for a compressed answer. */
async function gunzipped(bytes: Buffer): Promise<Buffer> {
  const { gunzipSync } = await import('node:zlib')
  return gunzipSync(bytes)
}
