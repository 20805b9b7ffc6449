import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { ApiRequest } from './answer.js'
import { firstHalf } from './damage.js'
import { SharedClock } from '../shared-clock/shared-clock.js'
import type { Exchange } from './traffic.js'
import type { Arrival } from './round-trips.js'

export interface ServerOptions {
  /** The API's root, as on GitHub Enterprise Server: `/api/v3`. */
  readonly prefix?: string
  /** Milliseconds without a new request after which the answers of a round trip are sent. */
  readonly latency?: number
}

export interface FakeServer extends AsyncDisposable {
  /** The API root: what GITHUB_API_URL would be. */
  readonly url: string
  /** The clock of the processes that call it. All other clients are answered in real time. */
  readonly clock: SharedClock
  close(): Promise<void>
}

type Exchanging = (request: ApiRequest, arrival?: Arrival) => Promise<Exchange>

/** The fake over HTTP on the loopback. `close` throws a fault of the fake itself, or of a hook. */
export async function startServer(exchange: Exchanging, prefix = ''): Promise<FakeServer> {
  const troubles: unknown[] = []
  let root = ''
  const clock = new SharedClock()
  const server = createServer((incoming, outgoing) => {
    incoming.resume()
    const handle = async (): Promise<void> => {
      const turn = await clock.admit(incoming.headers)
      const ready = exchange(requestOf(incoming, root, prefix), turn)
      try {
        await answer(await ready, outgoing)
      } finally {
        turn?.sent()
      }
    }
    handle().catch((trouble: unknown) => {
      troubles.push(trouble)
      if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(500).end(`The fake GitHub failed: ${String(trouble)}`)
    })
  })
  // A client that waits for long is answered on its own connection.
  Object.assign(server, { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 })
  root = `http://127.0.0.1:${await listen(server)}${prefix}`
  const close = async (): Promise<void> => {
    await stop(server)
    const [first] = troubles
    if (first !== undefined) {
      const why = first instanceof Error ? first.message : 'something was thrown that is no error'
      throw new AggregateError(troubles.splice(0), `The fake GitHub failed: ${why}`)
    }
  }
  return { url: root, clock, close, [Symbol.asyncDispose]: close }
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
  { answer: ready, connection, sent }: Exchange,
  outgoing: ServerResponse
): Promise<void> {
  // The client was killed, or has aborted.
  if (outgoing.destroyed) return
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
  else {
    await new Promise<void>((resolve) => {
      outgoing.once('close', resolve).end(ready.body, resolve)
    })
  }
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
