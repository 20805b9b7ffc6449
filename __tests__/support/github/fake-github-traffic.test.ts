import { describe, expect, it } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import { permissionDenied, primaryLimit, secondaryLimit, slow, type Fault } from './faults.js'
import { sha } from './sha.js'
import { aRepository, type World } from './repository.js'
import { inVirtualTime } from '../virtual-time.js'
import {
  cancel,
  get,
  headers,
  json,
  listed,
  readPull,
  readRun,
  runPath,
  type Body
} from './client.js'

function aWorld(): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued' })
    .withRun(102, { pr: 7, sha: 'c2', status: 'in_progress' })
  return world
}

async function statusOf(world: World, path: string): Promise<number> {
  return (await get(world, path)).status
}

describe('round trips', () => {
  it('count requests at one time as one, and a request after an answer as another', async () => {
    const world = aWorld()
    world.latency = 10
    const { took } = await inVirtualTime(async () => {
      const first = [runPath(101), runPath(102), '/repos/octo/app/pulls/7']
      await Promise.all(first.map((path) => get(world, path)))
      await cancel(world, 101)
      await get(world, runPath(101))
    })
    expect([world.roundTrips(), took]).toEqual([3, 30])
    expect(world.requests.map(({ kind, roundTrip }) => [kind, roundTrip])).toEqual([
      ['run', 1],
      ['run', 1],
      ['pull', 1],
      ['cancel', 2],
      ['run', 3]
    ])
  })

  it('are counted for many requests at once, and take longer if one answer does', async () => {
    const world = aWorld().fail({ on: /cancel$/, with: slow(500), times: 1 })
    for (let id = 201; id <= 230; id += 1) world.addRun(id, { pr: 7, status: 'queued' })
    world.latency = 10
    const ids = Array.from({ length: 30 }, (_, at) => 201 + at)
    const { took } = await inVirtualTime(() =>
      Promise.all(
        ids.map(async (id) => {
          await get(world, runPath(id))
          await cancel(world, id)
        })
      )
    )
    expect([world.roundTrips(), took]).toEqual([2, 520])
    expect(world.cancelled()).toEqual(ids)
  })
})

describe('the server', () => {
  it('is understood by Octokit, page by page', async () => {
    const world = aWorld().withBranch('feature/x', 'd1')
    await using server = await world.server({ prefix: '/api/v3' })
    const octokit = new Octokit({ baseUrl: server.url, auth: 'test-token' })
    const place = { owner: 'octo', repo: 'app' }
    const runs = await octokit.paginate(octokit.rest.actions.listWorkflowRuns, {
      ...place,
      workflow_id: 'ci.yml',
      per_page: 1
    })
    const branch = await octokit.rest.repos.getBranch({ ...place, branch: 'feature/x' })
    expect(runs.map(({ id }) => id)).toEqual([102, 101])
    expect(branch.data.commit.sha).toBe(sha('d1'))
    expect(world.requestLines()).toEqual([
      'GET /repos/octo/app/actions/workflows/ci.yml/runs?per_page=1',
      'GET /repositories/1/actions/workflows/ci.yml/runs?per_page=1&page=2',
      'GET /repos/octo/app/branches/feature%2Fx'
    ])
  })

  it("answers in GitHub's form, by its own clock", async () => {
    const world = aWorld()
    world.now = '2026-11-01T12:00:00Z'
    await using server = await world.server()
    const first = await fetch(`${server.url}${runPath(101)}`, { headers })
    const second = await fetch(`${server.url}${runPath(101)}`, {
      headers: { ...headers, 'if-none-match': first.headers.get('etag') ?? '' }
    })
    expect(first.headers.get('date')).toBe('Sun, 01 Nov 2026 12:00:00 GMT')
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(first.headers.get('x-ratelimit-remaining')).toBe('999')
    expect(second.status).toBe(304)
  })

  it('can have its root below a prefix, and links below it', async () => {
    const world = aWorld()
    await using server = await world.server({ prefix: '/api/v3' })
    const runs = await fetch(`${server.url}/repos/octo/app/actions/runs?per_page=1`, { headers })
    const outside = await fetch(`${new URL(server.url).origin}/repos/octo/app`, { headers })
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3$/)
    expect(runs.headers.get('link')).toContain(
      `<${server.url}/repositories/1/actions/runs?per_page=1&page=2>; rel="next"`
    )
    expect(outside.status).toBe(200)
    expect(world.requestLines()[0]).toBe('GET /repos/octo/app/actions/runs?per_page=1')
  })

  it.each<Fault>(['reset', 'truncated-connection'])('cuts the connection: %s', async (fault) => {
    const world = aWorld().fail({ on: 'run', with: fault })
    await using server = await world.server()
    const reading = fetch(`${server.url}${runPath(101)}`, { headers }).then(async (response) =>
      response.text()
    )
    await expect(reading).rejects.toThrow()
    await expect(get(world, runPath(101))).rejects.toThrow('connection')
  })

  it('reports a fault of a hook when it closes', async () => {
    const world = aWorld().onRequest(1, () => {
      world.rerun(101)
    })
    const server = await world.server()
    const response = await fetch(`${server.url}${runPath(101)}`, { headers })
    expect(response.status).toBe(500)
    await expect(server.close()).rejects.toThrow('run 101 is in flight')
  })
})

describe('an unknown route', () => {
  it.each([
    ['GET', '/repos/octo/app/issues'],
    ['DELETE', '/repos/octo/app/actions/runs/101'],
    ['POST', '/graphql']
  ])('is not implemented: %s %s', async (method, path) => {
    const answer = await aWorld().handle({ method, path, headers })
    expect([answer.status, json<Body>(answer).message]).toEqual([
      501,
      `The fake GitHub does not know ${method} ${path}`
    ])
  })
})

describe('authorization', () => {
  it('is needed, and checked if a token is required', async () => {
    const world = aWorld().requireToken('t')
    const ask = async (authorization?: string): Promise<number> =>
      (await world.handle({ method: 'GET', path: runPath(101), headers: { authorization } })).status
    expect([
      await ask(),
      await ask('token x'),
      await ask('token t'),
      await ask('Bearer t')
    ]).toEqual([401, 401, 200, 200])
  })
})

describe('fail', () => {
  it('answers as set, this often and this late', async () => {
    const world = aWorld().fail({ on: 'run', after: 1, times: 2, with: permissionDenied() })
    const statuses = [101, 102, 101, 101].map(async (id) => statusOf(world, runPath(id)))
    expect(await Promise.all(statuses)).toEqual([200, 403, 403, 200])
    expect(await statusOf(world, '/repos/octo/app/pulls/7')).toBe(200)
  })

  it('does not change the world, unless only the answer is to fail', async () => {
    const world = aWorld()
      .fail({ on: 'cancel', times: 1, with: { status: 502 } })
      .fail({ on: 'cancel', times: 1, with: { status: 502 }, done: true })
    expect((await cancel(world, 101)).status).toBe(502)
    expect(world.cancelled()).toEqual([])
    expect((await cancel(world, 101)).status).toBe(502)
    expect(world.cancelled()).toEqual([101])
    expect(world.cancelRequests()).toEqual([101, 101])
  })

  it('can be set on a pattern or on any test', async () => {
    const world = aWorld()
      .fail({ on: /^GET .*runs\/101$/, with: { status: 500 } })
      .fail({ on: ({ index }) => index === 3, with: { status: 503 } })
    expect(await statusOf(world, runPath(101))).toBe(500)
    expect(await statusOf(world, runPath(102))).toBe(200)
    expect(await statusOf(world, runPath(102))).toBe(503)
  })

  it('sets the headers of rate limits', async () => {
    const world = aWorld()
      .fail({ on: 'run', times: 1, with: primaryLimit({ resetInSeconds: 60 }) })
      .fail({ on: 'run', times: 1, with: secondaryLimit({ retryAfter: 2, status: 429 }) })
    const primary = await get(world, runPath(101))
    const secondary = await get(world, runPath(101))
    expect([primary.status, primary.headers['x-ratelimit-remaining']]).toEqual([403, '0'])
    expect([secondary.status, secondary.headers['retry-after']]).toEqual([429, '2'])
    expect(json<Body>(secondary).message).toContain('secondary rate limit')
  })

  it('can send answers that no client expects', async () => {
    const world = aWorld()
      .fail({ on: 'runs', times: 1, with: 'html' })
      .fail({ on: 'runs', times: 1, with: 'truncated' })
      .fail({ on: 'runs', times: 1, with: 'wrong-types' })
      .fail({ on: 'runs', times: 1, with: 'swapped' })
      .fail({ on: 'runs', times: 1, with: 'redirect' })
    const path = '/repos/octo/app/actions/runs?per_page=1'
    const html = await get(world, path)
    const truncated = await get(world, path)
    const wrong = json<Body>(await get(world, path))
    const swapped = json<Body>(await get(world, path))
    const redirect = await get(world, path)
    expect([html.status, html.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(() => json(truncated)).toThrow(SyntaxError)
    expect(wrong).toMatchObject({ total_count: '2', workflow_runs: [{ id: '102', event: 12 }] })
    expect(swapped).toMatchObject({ total_count: 2, workflow_runs: { 0: { id: 102 } } })
    expect([redirect.status, redirect.headers['location']]).toEqual([
      301,
      'https://api.github.test/repositories/1/actions/runs?per_page=1'
    ])
  })
})

describe('hooks', () => {
  it('act right before the nth request, or after its answer', async () => {
    const world = aWorld()
      .before('pull', 2, () => {
        world.updatePullRequest(7, { state: 'merged' })
      })
      .after('run', 1, () => {
        world.completeRun(102, 'failure')
      })
    expect(await readPull(world, 7)).toMatchObject({ merged: false })
    expect(await readPull(world, 7)).toMatchObject({ merged: true })
    expect(await readRun(world, 102)).toMatchObject({ status: 'in_progress' })
    expect(await readRun(world, 102)).toMatchObject({ status: 'completed', conclusion: 'failure' })
  })

  it('can be set on the nth request of all', async () => {
    const world = aWorld().onRequest(2, () => {
      world.deleteRun(101)
    })
    expect(await listed(world)).toEqual([102, 101])
    expect(await listed(world)).toEqual([102])
  })
})
