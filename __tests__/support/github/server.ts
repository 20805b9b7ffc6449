import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { ApiRequest } from './answer.js'
import { firstHalf } from './damage.js'
import type { Exchange } from './traffic.js'

export interface ServerOptions {
  /** Where the API root is, as on GitHub Enterprise Server: `/api/v3`. */
  readonly prefix?: string
  /** Milliseconds of quiet after which the answers of a round trip go out. */
  readonly latency?: number
}

export interface FakeServer extends AsyncDisposable {
  /** The API root: what GITHUB_API_URL would be. */
  readonly url: string
  close(): Promise<void>
}

type Exchanging = (request: ApiRequest) => Promise<Exchange>

/** The fake over HTTP on the loopback. A fault of the fake itself, or of a hook, comes out of `close`. */
export async function startServer(exchange: Exchanging, prefix = ''): Promise<FakeServer> {
  const troubles: unknown[] = []
  let root = ''
  const server = createServer((incoming, outgoing) => {
    incoming.resume()
    answer(exchange, requestOf(incoming, root, prefix), outgoing).catch((trouble: unknown) => {
      troubles.push(trouble)
      if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(500).end(`The fake GitHub failed: ${String(trouble)}`)
    })
  })
  root = `http://127.0.0.1:${await listen(server)}${prefix}`
  const close = async (): Promise<void> => {
    await stop(server)
    const [first] = troubles
    if (first !== undefined) {
      const why = first instanceof Error ? first.message : 'something was thrown that is no error'
      throw new AggregateError(troubles.splice(0), `The fake GitHub failed: ${why}`)
    }
  }
  return { url: root, close, [Symbol.asyncDispose]: close }
}

function requestOf(incoming: IncomingMessage, api: string, prefix: string): ApiRequest {
  const target = incoming.url ?? '/'
  const inside = target === prefix || target.startsWith(`${prefix}/`)
  return {
    method: incoming.method ?? 'GET',
    path: inside ? target.slice(prefix.length) : target,
    headers: {
      authorization: incoming.headers.authorization,
      'if-none-match': incoming.headers['if-none-match']
    },
    api
  }
}

async function answer(
  exchange: Exchanging,
  request: ApiRequest,
  outgoing: ServerResponse
): Promise<void> {
  const { answer: ready, connection, sent } = await exchange(request)
  if (connection === 'reset') {
    outgoing.socket?.resetAndDestroy()
    sent()
    return
  }
  outgoing.sendDate = false
  const length = Buffer.byteLength(ready.body)
  const bodiless = ready.status === 304 || ready.status === 204
  const headers = bodiless ? ready.headers : { ...ready.headers, 'content-length': length }
  outgoing.writeHead(ready.status, headers)
  if (connection === 'cut') await cut(outgoing, firstHalf(ready.body))
  else await new Promise<void>((resolve) => outgoing.end(ready.body, resolve))
  sent()
}

async function cut(outgoing: ServerResponse, part: string): Promise<void> {
  await new Promise((resolve) => outgoing.write(part, resolve))
  outgoing.socket?.destroy()
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await closed
}
