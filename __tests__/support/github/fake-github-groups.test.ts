import { describe, expect, it } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import type { components } from '@octokit/openapi-types'
import { serverError, slow } from './faults.js'
import { aRepository, type World } from './repository.js'
import type { RunOptions } from './add-run.js'
import { cancel, get, json, runPath } from './client.js'

type Schemas = components['schemas']
type Group = Schemas['concurrency-group']
type Groups = Schemas['concurrency-group-list']
type RunGroups = Schemas['concurrency-group-run-list']

const groups = '/repos/octo/app/actions/concurrency_groups'

/** 101 holds the group, 102 and 103 wait; 104 holds another group with one of its jobs. */
function aWorld(): World {
  const world = aRepository()
    .withRun(101, { branch: 'main', title: 'First', concurrency: [{ group: 'CI-refs/heads/x' }] })
    .withRun(102, { ...pending, concurrency: [{ group: 'ci-refs/heads/X' }] })
    .withRun(103, { ...pending, concurrency: [{ group: 'ci-refs/heads/x' }] })
    .withRun(104, {
      branch: 'main',
      jobs: [{ name: 'lint', conclusion: 'success' }, { name: 'deploy' }],
      concurrency: [{ group: 'production', job: 'deploy' }, { group: 'ci-104' }]
    })
    .withRun(105, { branch: 'main', conclusion: 'success', concurrency: [{ group: 'ci-105' }] })
  return world
}

const pending: RunOptions = { branch: 'main', status: 'pending' }

async function readGroup(world: World, name: string, query = ''): Promise<Group> {
  return json<Group>(await get(world, `${groups}/${encodeURIComponent(name)}${query}`))
}

/** `holder < next < last`, as far as a query shows them. */
async function told(world: World, name: string, query = ''): Promise<string> {
  const { group_members } = await readGroup(world, name, query)
  return group_members
    .map(({ run_id, job_name = '', status }) => `${run_id}${job_name} ${status}`)
    .join(' < ')
}

async function readRunGroups(world: World, id: number, query = ''): Promise<RunGroups> {
  return json<RunGroups>(await get(world, `${runPath(id)}/concurrency_groups${query}`))
}

describe('a concurrency group', () => {
  it('lists its holder first, then the queue, whatever the case of its name', async () => {
    const world = aWorld()
    const all = '101 in_progress < 102 pending < 103 pending'
    expect(await told(world, 'ci-refs/heads/x')).toBe(all)
    expect(await told(world, 'CI-REFS/heads/x')).toBe(all)
    expect(await readGroup(world, 'ci-refs/heads/x')).toMatchObject({
      group_name: 'CI-refs/heads/x',
      group_url: `https://api.github.test${groups}/CI-refs%2Fheads%2Fx`,
      total_count: 3,
      group_members: [
        { run_name: 'First', run_url: `https://api.github.test${runPath(101)}` },
        { run_id: 102 },
        { run_id: 103 }
      ]
    })
  })

  it('shows a job as a job', async () => {
    const { group_members } = await readGroup(aWorld(), 'production')
    expect(group_members).toEqual([
      {
        run_id: 104,
        run_name: 'Commit on main',
        run_url: `https://api.github.test${runPath(104)}`,
        run_html_url: 'https://github.com/octo/app/actions/runs/104',
        job_id: 104002,
        job_name: 'deploy',
        job_url: 'https://api.github.test/repos/octo/app/actions/jobs/104002',
        job_html_url: 'https://github.com/octo/app/actions/runs/104/job/104002',
        status: 'in_progress'
      }
    ])
  })

  it.each([
    { group: 'ci-refs/heads/x', query: '?ahead_of_run=101', then: '101 in_progress' },
    {
      group: 'ci-refs/heads/x',
      query: '?ahead_of_run=102',
      then: '101 in_progress < 102 pending'
    },
    { group: 'production', query: '?ahead_of_job=104002', then: '104deploy in_progress' }
  ])('lists the items before an item, which comes last: $query', async ({ group, query, then }) => {
    expect(await told(aWorld(), group, query)).toBe(then)
  })

  it.each([
    { path: '/nobody', then: 404 },
    { path: '/ci-105', then: 404 },
    { path: '/production?ahead_of_run=104', then: 422 },
    { path: '/production?ahead_of_job=104001', then: 422 },
    { path: '/ci-104?ahead_of_run=101', then: 422 },
    { path: '/ci-104?ahead_of_run=999', then: 422 },
    { path: '/production?ahead_of_run=104&ahead_of_job=104002', then: 422 },
    { path: '?after=here', then: 422 }
  ])('is not found: $path', async ({ path, then }) => {
    expect((await get(aWorld(), `${groups}${path}`)).status).toBe(then)
  })

  it('has no completed members', async () => {
    const world = aWorld()
    await cancel(world, 101)
    expect(await told(world, 'ci-refs/heads/x')).toBe('102 in_progress < 103 pending')
    world.setJob(104, 'deploy', { status: 'completed' })
    expect((await get(world, `${groups}/production`)).status).toBe(404)
  })

  it('still shows completed members for some looks, if a test says so', async () => {
    const concurrency = [{ group: 'slow', leavesAfter: 2 }]
    const world = aWorld()
      .withRun(106, { branch: 'main', concurrency })
      .withRun(107, { ...pending, concurrency: [{ group: 'slow' }] })
    world.completeRun(106)
    expect(await told(world, 'slow')).toBe('106 in_progress < 107 pending')
    expect((await readRunGroups(world, 106)).concurrency_groups).toMatchObject([
      { group_members: [{ run_id: 106, position: 0 }] }
    ])
    expect(await told(world, 'slow')).toBe('107 in_progress')
  })

  it('has no member for a job that does not exist yet', async () => {
    const world = aWorld().withRun(106, {
      branch: 'main',
      jobs: [{ name: 'build' }],
      concurrency: [{ group: 'production', job: 'publish' }]
    })
    expect(await told(world, 'production')).toBe('104deploy in_progress')
    world.addJob(106, { name: 'publish' })
    expect(await told(world, 'production')).toBe('104deploy in_progress < 106publish pending')
  })

  it('puts re-runs last, and otherwise uses the order of the test', async () => {
    const world = aWorld()
    world.completeRun(101)
    world.rerun(101)
    expect(await told(world, 'ci-refs/heads/x')).toBe('102 in_progress < 103 pending < 101 pending')
    world.orderGroup('CI-refs/heads/x', [103])
    expect(await told(world, 'ci-refs/heads/x')).toBe('103 in_progress < 102 pending < 101 pending')
  })

  it('can change between two reads, and be slow or fail', async () => {
    const world = aWorld()
      .fail({ on: 'group', times: 1, with: serverError(502) })
      .fail({ on: 'run-groups', times: 1, with: serverError(503) })
      .fail({ on: 'groups', times: 1, with: slow(1) })
      .before('group', 3, () => {
        world.completeRun(101)
      })
    expect((await get(world, `${groups}/ci-104`)).status).toBe(502)
    expect((await get(world, `${runPath(101)}/concurrency_groups`)).status).toBe(503)
    expect((await get(world, groups)).status).toBe(200)
    expect(await told(world, 'ci-refs/heads/x', '?ahead_of_run=101')).toBe('101 in_progress')
    expect((await get(world, `${groups}/CI-refs%2Fheads%2Fx?ahead_of_run=101`)).status).toBe(422)
    expect(world.requests.map(({ kind }) => kind)).toEqual([
      'group',
      'run-groups',
      'groups',
      'group',
      'group'
    ])
  })
})

describe('the groups of a run', () => {
  it('are the ones in its workflow, with its own places in them', async () => {
    const url = `https://api.github.test${groups}`
    expect(await readRunGroups(aWorld(), 102)).toMatchObject({
      total_count: 1,
      concurrency_groups: [
        {
          group_name: 'CI-refs/heads/x',
          group_url: `${url}/CI-refs%2Fheads%2Fx`,
          group_members: [
            {
              run_id: 102,
              position: 1,
              position_url: `${url}/CI-refs%2Fheads%2Fx?ahead_of_run=102`,
              status: 'pending'
            }
          ]
        }
      ]
    })
    expect((await readRunGroups(aWorld(), 104)).concurrency_groups).toMatchObject([
      { group_name: 'ci-104', group_members: [{ position: 0, run_id: 104 }] },
      {
        group_name: 'production',
        group_members: [
          { job_id: 104002, position: 0, position_url: `${url}/production?ahead_of_job=104002` }
        ]
      }
    ])
  })

  it('are still listed after it has left them', async () => {
    expect(await readRunGroups(aWorld(), 105)).toMatchObject({
      total_count: 1,
      concurrency_groups: [{ group_name: 'ci-105', group_members: [] }]
    })
  })

  it('are empty for a run without groups, and not found for an unknown run', async () => {
    const world = aWorld().withRun(106, { branch: 'main' })
    expect(await readRunGroups(world, 106)).toEqual({ total_count: 0, concurrency_groups: [] })
    expect((await get(world, `${runPath(999)}/concurrency_groups`)).status).toBe(404)
  })

  it('come in pages, forward and backward', async () => {
    const concurrency = Array.from({ length: 40 }, (_, at) => ({
      group: `g${String(at).padStart(2, '0')}`
    }))
    const world = aWorld().withRun(106, { branch: 'main', concurrency })
    const names = async (path: string): Promise<[string[], string | undefined]> => {
      const answer = await get(world, path)
      const { concurrency_groups } = json<RunGroups>(answer)
      const next = /<https:\/\/api\.github\.test([^>]+)>/.exec(answer.headers['link'] ?? '')?.[1]
      return [concurrency_groups.map(({ group_name }) => group_name), next]
    }
    const [first, next = ''] = await names(`${runPath(106)}/concurrency_groups`)
    const [second, none] = await names(next)
    const back = next.replace('after=', 'per_page=2&before=')
    expect([first.length, first.at(-1), second.length, second[0]]).toEqual([30, 'g29', 10, 'g30'])
    expect(next).toMatch(/^\/repositories\/1\/actions\/runs\/106\/concurrency_groups\?after=/)
    expect(none).toBeUndefined()
    const [ahead, before = ''] = await names(back)
    expect(ahead).toEqual(['g27', 'g28'])
    expect((await names(before))[0]).toEqual(['g25', 'g26'])
  })
})

describe('the groups of a repository', () => {
  it('are the ones that have a holder', async () => {
    const world = aWorld()
    const list = json<Groups>(await get(world, `${groups}?before=nothing`))
    expect(list.concurrency_groups.map(({ group_name }) => group_name)).toEqual([
      'ci-104',
      'CI-refs/heads/x',
      'production'
    ])
    expect(list.total_count).toBe(3)
    expect(list.concurrency_groups[1]?.last_acquired_at).toBe('2026-11-01T10:01:00Z')
    const first = await get(world, `${groups}?per_page=2`)
    const [, next = ''] =
      /<https:\/\/api\.github\.test([^>]+)>/.exec(first.headers['link'] ?? '') ?? []
    expect(json<Groups>(await get(world, next)).concurrency_groups).toMatchObject([
      { group_name: 'production' }
    ])
  })

  it('do not exist in the API of an older server', async () => {
    const world = aWorld().withoutConcurrencyGroups()
    const paths = [groups, `${groups}/ci-104`, `${runPath(104)}/concurrency_groups`]
    const answers = await Promise.all(paths.map(async (path) => (await get(world, path)).status))
    expect(answers).toEqual([404, 404, 404])
  })

  it('are understood by Octokit', async () => {
    const world = aWorld()
    await using server = await world.server({ prefix: '/api/v3' })
    const octokit = new Octokit({ baseUrl: server.url, auth: 'test-token' })
    const place = { owner: 'octo', repo: 'app' }
    const own = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/concurrency_groups',
      {
        ...place,
        run_id: 102
      }
    )
    const url = own.data.concurrency_groups[0]?.group_url ?? ''
    const byUrl: { readonly data: unknown } = await octokit.request(`GET ${url}`)
    const byName = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}',
      { ...place, concurrency_group_name: 'ci-refs/heads/x', ahead_of_run: 102 }
    )
    expect(url).toBe(`${server.url}/repos/octo/app/actions/concurrency_groups/CI-refs%2Fheads%2Fx`)
    expect(byUrl.data).toMatchObject({ total_count: 3 })
    expect(byName.data.group_members.map(({ run_id }) => run_id)).toEqual([101, 102])
  })
})
