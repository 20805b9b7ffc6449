// One request over the loopback: the features of `fetch` that Octokit needs, and what a client with a token must not do.
import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { httpFetch } from '../../../src/github/http.js'

const servers: Server[] = []

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
})

describe('one request', () => {
  it('sends method, headers and body, and reads status, headers and text', async () => {
    const seen: unknown[] = []
    const url = await serve((incoming, outgoing) => {
      incoming.setEncoding('utf8').on('data', (body) => seen.push(body))
      incoming.on('end', () => {
        seen.push(incoming.method, incoming.url, incoming.headers.authorization)
        outgoing.writeHead(202, { 'X-RateLimit-Remaining': '7' }).end('{"ö":1}')
      })
    })
    const answer = await httpFetch(`${url}/a?b=c%2Fd`, {
      method: 'POST',
      headers: { authorization: 'token t' },
      body: '{"x":1}'
    })
    expect(seen).toEqual(['{"x":1}', 'POST', '/a?b=c%2Fd', 'token t'])
    expect([answer.status, answer.url, answer.redirected]).toEqual([202, `${url}/a?b=c%2Fd`, false])
    expect(answer.headers.get('x-ratelimit-remaining')).toBe('7')
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'x-ratelimit-remaining': '7' })
    expect(await answer.text()).toBe('{"ö":1}')
  })

  it('reads a compressed answer', async () => {
    const url = await serve((incoming, outgoing) => {
      const isAsked = incoming.headers['accept-encoding'] === 'gzip'
      outgoing.writeHead(200, { 'content-encoding': 'gzip' })
      outgoing.end(gzipSync(isAsked ? 'small' : 'not asked for'))
    })
    expect(await (await httpFetch(url)).text()).toBe('small')
  })

  it('rejects if nothing listens', async () => {
    const url = await serve(() => undefined)
    const [server] = servers.splice(0)
    server?.close()
    await expect(httpFetch(url)).rejects.toThrow('ECONNREFUSED')
  })

  it('rejects if the answer is cut in its head or its body', async () => {
    const url = await serve(({ url: path }, outgoing) => {
      if (path === '/head') outgoing.socket?.destroy()
      else outgoing.writeHead(200, { 'content-length': 10 }).write('half', () => outgoing.destroy())
    })
    await expect(httpFetch(`${url}/head`)).rejects.toThrow('socket hang up')
    await expect((await httpFetch(`${url}/body`)).text()).rejects.toThrow('aborted')
  })

  it('rejects with the reason of its signal', async () => {
    const controller = new AbortController()
    const url = await serve(() => {
      controller.abort(new Error('it took too long'))
    })
    const { signal } = controller
    await expect(httpFetch(url, { signal })).rejects.toThrow('it took too long')
  })
})

describe('a redirect', () => {
  const moved: RequestListener = ({ url: path, method }, outgoing) => {
    if (path === '/new') outgoing.end(`${String(method)} here`)
    else outgoing.writeHead(301, { location: '/new' }).end()
  }

  it('is followed for a read', async () => {
    const url = await serve(moved)
    const answer = await httpFetch(`${url}/old`)
    expect([await answer.text(), answer.url, answer.redirected]).toEqual([
      'GET here',
      `${url}/new`,
      true
    ])
  })

  it.each([{ method: 'POST' }, { redirect: 'manual' }])(
    'is the answer with %j',
    async (options) => {
      const url = await serve(moved)
      const answer = await httpFetch(`${url}/old`, options)
      expect([answer.status, answer.headers.get('location')]).toEqual([301, '/new'])
    }
  )

  it('to another origin is not followed, because the token would be sent there', async () => {
    const asked: unknown[] = []
    const elsewhere = await serve((incoming, outgoing) => {
      asked.push(incoming.url)
      outgoing.end()
    })
    const url = await serve((_, outgoing) => {
      outgoing.writeHead(302, { location: `${elsewhere}/trap` }).end()
    })
    expect((await httpFetch(url)).status).toBe(302)
    expect(asked).toEqual([])
  })

  it('that leads in a circle ends', async () => {
    let count = 0
    const url = await serve((_, outgoing) => {
      count += 1
      outgoing.writeHead(302, { location: '/' }).end()
    })
    expect((await httpFetch(url)).status).toBe(302)
    expect(count).toBe(6)
  })
})
