import { describe, expect, it } from '@jest/globals'
import { httpFetch } from '../../src/github/http.js'
import { slow, type Fault } from './github/faults.js'
import { aRepository, type World } from './github/repository.js'
import { wireTo } from './wire.js'

const home = 'https://home.test'
const elsewhere = 'https://elsewhere.test'

interface Hosts {
  readonly home: string
  readonly elsewhere: string
}

const paths = { GET: '/repos/octo/app/pulls/7', POST: '/repos/octo/app/actions/runs/101/cancel' }
type Method = keyof typeof paths

/** Two equal hosts; a request without a token gets 401. */
function aWorld(): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c9' })
    .withRun(101, { pr: 7, sha: 'c1' })
  world.latency = 1
  return world
}

interface Attempt {
  readonly method: Method
  readonly faultFor: (hosts: Hosts) => Fault
  /** How often; undefined for always. */
  readonly times?: number
  /** Milliseconds. */
  readonly limit?: number
  readonly redirect?: 'manual'
}

/** The result of one request, and what both hosts saw of it: over the network, or over the wire. */
async function outcomeOf(
  { method, faultFor, times, limit, redirect }: Attempt,
  whose: 'of the network' | 'of the wire'
): Promise<Readonly<Record<string, unknown>>> {
  const [here, there] = [aWorld(), aWorld()]
  await using server = await here.server()
  await using stranger = await there.server()
  const isReal = whose === 'of the network'
  const hosts = isReal
    ? { home: server.url, elsewhere: stranger.url.replace('127.0.0.1', 'localhost') }
    : { home, elsewhere }
  const atHome = (text: string): string => text.replaceAll(hosts.home, home)
  const fetch = isReal ? httpFetch : wireTo({ [home]: here, [elsewhere]: there })
  here.fail({ on: () => true, with: faultFor(hosts), ...(times !== undefined && { times }) })
  const answered = await fetch(`${hosts.home}${paths[method]}`, {
    method,
    headers: { authorization: 'token test-token' },
    ...(redirect && { redirect }),
    ...(limit !== undefined && { signal: AbortSignal.timeout(limit) })
  }).then(
    async (answer) => ({ status: answer.status, text: await answer.text().then(atHome, nameOf) }),
    nameOf
  )
  return { answered, here: here.requestLines(), there: there.requestLines() }
}

/** How the rest of the program sees an error: a time limit, or no answer. */
function nameOf(error: unknown): unknown {
  const { name } = error as { readonly name?: unknown }
  return name === 'TimeoutError' ? name : 'no answer'
}

const moved = (status: number, location: string): Fault => ({ status, headers: { location } })

const methods = ['GET', 'POST'] as const
const statuses = [301, 302, 303, 307, 308]
const redirects = methods.flatMap((method) => statuses.map((status) => ({ method, status })))

describe('the wire does what the network does', () => {
  it.each(redirects)(
    'if a $method is redirected to another host with $status',
    async ({ method, status }) => {
      const attempt: Attempt = {
        method,
        faultFor: (hosts) => moved(status, `${hosts.elsewhere}/repos/octo/app/pulls/7`)
      }
      const ours = await outcomeOf(attempt, 'of the wire')
      expect(ours).toEqual(await outcomeOf(attempt, 'of the network'))
      expect(ours).toMatchObject({ answered: { status }, there: [] })
    }
  )

  it.each(redirects)(
    'if a $method is redirected back once with $status',
    async ({ method, status }) => {
      const attempt: Attempt = { method, faultFor: () => moved(status, ''), times: 1 }
      const ours = await outcomeOf(attempt, 'of the wire')
      expect(ours).toEqual(await outcomeOf(attempt, 'of the network'))
      expect(ours['here']).toHaveLength(method === 'GET' ? 2 : 1)
    }
  )

  it.each([
    { when: 'a redirect never ends', faultFor: () => moved(302, ''), then: { status: 302 } },
    {
      when: 'redirects must not be followed',
      faultFor: () => moved(302, ''),
      redirect: 'manual' as const,
      then: { status: 302 }
    },
    { when: 'the connection is reset', faultFor: () => 'reset' as const, then: 'no answer' },
    { when: 'the answer is slow', faultFor: () => slow(200), limit: 5, then: 'TimeoutError' },
    {
      when: 'the connection ends during a body',
      faultFor: () => 'truncated-connection' as const,
      then: { status: 200, text: 'no answer' }
    }
  ])('if $when', async ({ then, ...attempt }) => {
    const ours = await outcomeOf({ method: 'GET', ...attempt }, 'of the wire')
    const { answered } = await outcomeOf({ method: 'GET', ...attempt }, 'of the network')
    expect(ours['answered']).toEqual(answered)
    expect(ours).toMatchObject({ answered: then })
  })
})
