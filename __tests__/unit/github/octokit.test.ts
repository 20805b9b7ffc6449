import { describe, expect, it } from '@jest/globals'
import { createMeter } from '../../../src/usage/meter.js'
import { createWaitBudget } from '../../../src/usage/wait-budget.js'
import type { ClientOptions } from '../../../src/github/client-options.js'
import { createReadClient } from '../../../src/github/octokit.js'
import { createTimeLimit } from '../../../src/github/time-limit.js'
import { instantClock } from '../../support/faces.js'
import { inVirtualTime } from '../../support/virtual-time.js'

const failing: ClientOptions = {
  apiUrl: 'http://world.test/',
  token: 'test-token',
  fetch: () => Promise.resolve(new Response('{}', { status: 500 })),
  userAgent: 'test',
  log: { debug: () => undefined, info: () => undefined },
  meter: createMeter(instantClock()),
  waitBudget: createWaitBudget(instantClock()),
  timeLimit: createTimeLimit(instantClock())
}

describe('createReadClient', () => {
  it('does not wait longer for a second failing request than for the first', async () => {
    const client = createReadClient(failing)
    const waited = async (): Promise<number> =>
      (await inVirtualTime(() => client.request('GET /').catch(() => undefined))).took

    const first = await waited()
    const second = await waited()

    expect(first).toBeGreaterThanOrEqual(2500)
    expect(second).toBe(first)
    expect(failing.meter.retries).toBe(4)
  })

  it('sends the token, the API version and its name', async () => {
    const sent: (readonly [string, string | null])[] = []
    const client = createReadClient({
      ...failing,
      fetch: (_, init) => {
        const headers = new Headers(init?.headers)
        sent.push(
          ...['authorization', 'x-github-api-version', 'user-agent'].map(
            (name) => [name, headers.get(name)?.replace(/\/.*/, '') ?? null] as const
          )
        )
        return Promise.resolve(Response.json({}))
      }
    })
    await client.request('GET /')

    expect(sent).toEqual([
      ['authorization', 'token test-token'],
      ['x-github-api-version', '2022-11-28'],
      ['user-agent', 'test octokit-rest.js']
    ])
  })

  it('prints only to the given log, even deprecations of GitHub', async () => {
    const logged: string[] = []
    const client = createReadClient({
      ...failing,
      log: { debug: (message) => logged.push(message), info: () => undefined },
      fetch: () =>
        Promise.resolve(
          Response.json({}, { headers: { deprecation: 'true', sunset: '##[add-mask]x' } })
        )
    })
    await client.request('GET /')

    expect(logged.join()).toContain('is deprecated')
  })
})
