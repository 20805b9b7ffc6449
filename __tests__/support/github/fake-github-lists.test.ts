import { describe, expect, it } from '@jest/globals'
import { aRepository, type World } from './repository.js'
import { sha } from './sha.js'
import { get, idsOf, json, listed, type Body } from './client.js'

function manyRuns(count: number): World {
  const world = aRepository()
  for (let id = 1; id <= count; id += 1) {
    world.withRun(id, { branch: 'main', status: id % 2 === 0 ? 'queued' : 'completed' })
  }
  return world
}

function mixedRuns(): World {
  const world = aRepository()
    .withFork('alice/app', { id: 77 })
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued' })
    .withRun(102, { branch: 'feature', event: 'push', sha: 'c2', actor: 'bob' })
    .withRun(103, { branch: 'main', workflow: 'deploy.yml', conclusion: 'failure' })
    .withRun(104, {
      branch: 'main',
      workflow: 'scan.yml',
      requiredFrom: 'org/central',
      createdAt: '2026-11-03T08:00:00Z'
    })
  return world
}

describe('the list of runs', () => {
  it.each<{ query: string; then: number[] }>([
    { query: '', then: [104, 103, 102, 101] },
    { query: '?branch=feature', then: [102, 101] },
    { query: '?branch=feature&event=push', then: [102] },
    { query: '?status=queued', then: [101] },
    { query: '?status=completed', then: [103] },
    { query: '?status=failure', then: [103] },
    { query: '?actor=bob', then: [102] },
    { query: `?head_sha=${sha('c1')}`, then: [101] },
    { query: '?created=2026-11-03', then: [104] },
    { query: '?created=%3E%3D2026-11-01T10:03:00Z', then: [104, 103] },
    { query: '?created=%3C2026-11-01T10:03:00Z', then: [102, 101] },
    { query: '?created=2026-11-01..2026-11-02', then: [103, 102, 101] },
    { query: '?created=*..2026-11-01T10:01:00Z', then: [101] }
  ])('filters by $query', async ({ query, then }) => {
    expect(await listed(mixedRuns(), query)).toEqual(then)
  })

  it.each(['?status=running', '?status=startup_failure', '?created=yesterday'])(
    'refuses %s',
    async (query) => {
      const answer = await get(mixedRuns(), `/repos/octo/app/actions/runs${query}`)
      expect(answer.status).toBe(422)
    }
  )

  it('finds the workflows of this repository by file name and by id, but no required ones', async () => {
    const world = mixedRuns()
    expect(await listed(world, '', 'deploy.yml')).toEqual([103])
    expect(await listed(world, '', '2')).toEqual([103])
    for (const name of ['scan.yml', '3']) {
      const foreign = await get(world, `/repos/octo/app/actions/workflows/${name}/runs`)
      expect(foreign.status).toBe(404)
    }
  })

  it('shows a required workflow with a plain path and an address of its own', async () => {
    const world = mixedRuns()
    const [required] =
      json<Body>(await get(world, '/repos/octo/app/actions/runs')).workflow_runs ?? []
    expect(required).toMatchObject({
      path: '.github/workflows/scan.yml',
      workflow_id: 3,
      workflow_url: 'https://api.github.test/repos/octo/app/actions/required_workflows/3'
    })
  })

  it('leaves the pull requests out if requested', async () => {
    const world = mixedRuns()
    const path = '/repos/octo/app/actions/runs?branch=feature&exclude_pull_requests='
    const without = json<Body>(await get(world, `${path}true`))
    const all = json<Body>(await get(world, `${path}false`))
    expect(without.workflow_runs).toMatchObject([{ pull_requests: [] }, { pull_requests: [] }])
    expect(all.workflow_runs?.[0]).toMatchObject({ pull_requests: [{ number: 7 }] })
  })

  it('comes in pages of 30, of 100 at most, with links', async () => {
    const world = manyRuns(250)
    const first = await get(world, '/repos/octo/app/actions/runs')
    const second = await get(world, '/repos/octo/app/actions/runs?per_page=200&page=2')
    const last = await get(world, '/repos/octo/app/actions/runs?per_page=100&page=3')
    expect(idsOf(json<Body>(first))).toHaveLength(30)
    expect(json<Body>(first).total_count).toBe(250)
    expect(idsOf(json<Body>(second))).toEqual(Array.from({ length: 100 }, (_, at) => 150 - at))
    expect(second.headers['link']).toBe(
      '<https://api.github.test/repositories/1/actions/runs?per_page=200&page=1>; rel="prev", ' +
        '<https://api.github.test/repositories/1/actions/runs?per_page=200&page=3>; rel="next", ' +
        '<https://api.github.test/repositories/1/actions/runs?per_page=200&page=3>; rel="last", ' +
        '<https://api.github.test/repositories/1/actions/runs?per_page=200&page=1>; rel="first"'
    )
    expect(last.headers['link']).not.toContain('rel="next"')
    const followed = await get(world, '/repositories/1/actions/runs?per_page=200&page=3')
    expect(idsOf(json<Body>(followed))).toHaveLength(50)
  })

  it('ends after 1,000 results if filtered, and refuses pages beyond 40,000', async () => {
    const world = manyRuns(1050)
    const filtered = '/repos/octo/app/actions/runs?branch=main&per_page=100&page='
    const tenth = await get(world, `${filtered}10`)
    const eleventh = await get(world, `${filtered}11`)
    const beyond = await get(world, '/repos/octo/app/actions/runs?per_page=100&page=401')
    expect(idsOf(json<Body>(tenth))).toHaveLength(100)
    expect(tenth.headers['link']).not.toContain('rel="next"')
    expect(idsOf(json<Body>(eleventh))).toEqual([])
    expect(beyond.status).toBe(422)
    expect(await listed(world, '?per_page=100&page=11')).toHaveLength(50)
  })
})

describe('a lagging list', () => {
  it('hides runs, or shows an older status, only if it is filtered', async () => {
    const world = mixedRuns().lagFilteredLists({ missing: [101], stale: { 103: 'in_progress' } })
    expect(await listed(world, '?branch=feature')).toEqual([102])
    expect(await listed(world, '?status=in_progress')).toEqual([104, 103, 102])
    expect(await listed(world, '?status=failure')).toEqual([])
    expect(await listed(world)).toEqual([104, 103, 102, 101])
  })

  it('is up to date again after some lists', async () => {
    const world = mixedRuns().lagFilteredLists({ missing: [101], for: 1 })
    expect(await listed(world, '?branch=feature')).toEqual([102])
    expect(await listed(world, '?branch=feature')).toEqual([102, 101])
  })

  it('can be unfiltered, if a test says so', async () => {
    const world = mixedRuns().lagAllLists({ missing: [101, 104] })
    expect(await listed(world)).toEqual([103, 102])
  })
})

describe('the list of pull requests', () => {
  function pulls(): World {
    const world = aRepository()
      .withFork('alice/app', { id: 77 })
      .withFork('bob/app', { id: 78 })
      .withPullRequest(1, { head: 'patch-1', sha: 'a1', from: 'alice/app', state: 'closed' })
      .withPullRequest(2, { head: 'patch-1', sha: 'b1', from: 'bob/app' })
      .withPullRequest(3, { head: 'patch-1', sha: 'a2', from: 'alice/app' })
      .withPullRequest(4, { head: 'old', sha: 'd1', state: 'merged' })
      .withPullRequest(5, { head: 'gone', sha: 'e1', deletedFork: true })
    return world
  }

  it.each<{ query: string; then: number[] }>([
    { query: '', then: [5, 3, 2] },
    { query: '?head=alice:patch-1', then: [3] },
    { query: '?head=Alice:patch-1&state=all', then: [3, 1] },
    { query: '?head=alice:Patch-1&state=all', then: [] },
    { query: '?head=patch-1', then: [5, 3, 2] },
    { query: '?state=closed&direction=asc', then: [1, 4] },
    { query: '?state=all&base=other', then: [] },
    { query: '?state=all&sort=created&per_page=2&page=2', then: [3, 2] }
  ])('filters by $query', async ({ query, then }) => {
    const answer = await get(pulls(), `/repos/octo/app/pulls${query}`)
    expect(json<readonly { number: number }[]>(answer).map(({ number }) => number)).toEqual(then)
  })

  it('refuses a state that does not exist', async () => {
    expect((await get(pulls(), '/repos/octo/app/pulls?state=merged')).status).toBe(422)
  })
})

describe('refs', () => {
  const world = aRepository()
    .withBranch('feature/x', 'c3', { protected: true })
    .withTag('v1', 'c9')
    .withTag('v1.1', 'c8')

  it.each([
    { path: '/branches/feature%2Fx', then: { protected: true, commit: { sha: sha('c3') } } },
    { path: '/branches/feature/x', then: { name: 'feature/x' } },
    { path: '/git/ref/tags%2Fv1', then: { ref: 'refs/tags/v1', object: { sha: sha('c9') } } },
    { path: '/git/ref/heads/feature/x', then: { ref: 'refs/heads/feature/x' } },
    {
      path: '/git/matching-refs/tags/v1',
      then: [{ ref: 'refs/tags/v1' }, { ref: 'refs/tags/v1.1' }]
    },
    { path: '', then: { full_name: 'octo/app', default_branch: 'main' } }
  ])('answers $path', async ({ path, then }) => {
    const answer = await get(world, `/repos/octo/app${path}`)
    expect([answer.status, json(answer)]).toMatchObject([200, then])
  })

  it.each(['/branches/v1', '/git/ref/tags/v', '/git/ref/heads/v1', '/pulls/99', '/actions/runs/9'])(
    'does not find %s',
    async (path) => {
      expect((await get(world, `/repos/octo/app${path}`)).status).toBe(404)
    }
  )
})
