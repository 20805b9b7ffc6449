// The first reads are sent before Octokit is loaded, and are the same as Octokit's.
import { describe, expect, it } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import { addressOf, createClient, type Client } from '../../../src/github/client.js'
import type { FetchResponse } from '../../../src/github/http.js'
import { createTimeLimit } from '../../../src/github/time-limit.js'
import { createMeter, type Meter } from '../../../src/usage/meter.js'
import { createWaitBudget } from '../../../src/usage/wait-budget.js'
import { instantClock } from '../../support/faces.js'
import { inVirtualTime } from '../../support/virtual-time.js'

interface Asked {
  readonly client: Client
  readonly sent: readonly string[]
  readonly meter: Meter
}

/** `answers`: one for each request, the last one for all further requests. */
function asking(...answers: readonly (() => FetchResponse | Promise<FetchResponse>)[]): Asked {
  const sent: string[] = []
  const clock = instantClock()
  const meter = createMeter(clock)
  const client = createClient({
    apiUrl: 'https://github.test/api/v3/',
    token: 'test-token',
    fetch: async (url) => {
      sent.push(String(url))
      return await (answers[sent.length - 1] ?? answers.at(-1) ?? fine)()
    },
    userAgent: 'test',
    log: { debug: () => undefined, info: () => undefined },
    meter,
    waitBudget: createWaitBudget(clock),
    timeLimit: createTimeLimit(clock)
  })
  return { client, sent, meter }
}

const fine = (): FetchResponse => Response.json({ id: 7 })
const run = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'
const seven = { owner: 'octo', repo: 'app', run_id: 7 }

/** Pauses take no time. */
async function withoutPauses<Value>(act: () => Promise<Value>): Promise<Value> {
  return (await inVirtualTime(act)).value
}

describe('addressOf', () => {
  const baseUrl = 'https://github.test/api/v3'
  const name = { owner: 'octo', repo: 'app' }

  it.each([
    ['GET /repos/{owner}/{repo}', name],
    [run, { ...name, run_id: 101 }],
    ['GET /repos/{owner}/{repo}/pulls', { ...name, head: 'octo:a/ä & b', state: 'all', page: 2 }],
    ['GET /repos/{owner}/{repo}/branches/{branch}', { ...name, branch: 'release/1?x#y z' }],
    ['GET /repos/{owner}/{repo}/branches/{branch}', { ...name, branch: "it's-(1)!*" }],
    ['GET /repos/{owner}/{repo}/pulls', { ...name, head: "octo:it's-(1)!*" }],
    ['GET /repos/{owner}/{repo}/git/matching-refs/tags/v%251', name],
    [`GET ${baseUrl}/repos/octo/app/actions/concurrency_groups/a%2Fb`, {}]
  ])('builds the same address as Octokit for %s', (route, parameters) => {
    const { url } = new Octokit({ baseUrl }).request.endpoint(route, parameters)

    expect(addressOf(route, parameters, baseUrl)).toBe(url)
  })
})

describe('the client', () => {
  it('returns a plain answer as it is', async () => {
    const { client, sent } = asking(fine)

    expect(await client.get(run, seven)).toMatchObject({ data: { id: 7 } })
    expect(sent).toEqual(['https://github.test/api/v3/repos/octo/app/actions/runs/7'])
  })

  it('lets Octokit retry as if it had sent the first try', async () => {
    const { client, sent, meter } = asking(() => Response.json({}, { status: 503 }), fine)
    const answer = await withoutPauses(() => client.get(run, seven))

    expect(answer).toMatchObject({ data: { id: 7 } })
    expect(new Set(sent).size).toBe(1)
    expect({ sent: sent.length, retries: meter.retries, run: meter.requests.run }).toEqual({
      sent: 2,
      retries: 1,
      run: 2
    })
  })

  it('lets Octokit report a refusal, without a second request', async () => {
    const { client, sent } = asking(() => Response.json({ message: 'No.' }, { status: 404 }))

    await expect(client.get(run, seven)).rejects.toMatchObject({ status: 404, message: /No\./ })
    expect(sent).toHaveLength(1)
  })

  it('lets Octokit retry if no answer came', async () => {
    const { client, sent } = asking(() => Promise.reject(new Error('reset')), fine)

    expect(await withoutPauses(() => client.get(run, seven))).toMatchObject({ data: { id: 7 } })
    expect(sent).toHaveLength(2)
  })

  it('lets Octokit handle an answer that cannot be read', async () => {
    const text = (): Promise<string> => Promise.reject(new Error('cut'))
    const { client, sent } = asking(() => ({ ...fine(), status: 200, headers: new Map(), text }))

    expect(await client.get(run, seven)).toMatchObject({ data: '' })
    expect(sent).toHaveLength(1)
  })

  it('sends at most twenty reads at once', async () => {
    const release: (() => void)[] = []
    const { client, sent } = asking(
      () =>
        new Promise((resolve) =>
          release.push(() => {
            resolve(fine())
          })
        )
    )
    const reads = Array.from({ length: 30 }, (_, at) => client.get(run, { ...seven, run_id: at }))
    await Promise.resolve()
    expect(sent).toHaveLength(20)

    while (sent.length < 30 || release.length > 0) {
      release.splice(0).forEach((go) => {
        go()
      })
      await new Promise(setImmediate)
    }
    expect(await Promise.all(reads)).toHaveLength(30)
  })
})
