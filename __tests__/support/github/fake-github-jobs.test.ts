import { describe, expect, it } from '@jest/globals'
import type { components } from '@octokit/openapi-types'
import { serverError } from './faults.js'
import { aRepository, type World } from './repository.js'
import { cancel, get, json, readRun, runPath } from './client.js'

type Job = components['schemas']['job']

interface JobsBody {
  readonly total_count: number
  readonly jobs: readonly Job[]
}

function aWorld(): World {
  const world = aRepository()
    .withRun(101, {
      branch: 'main',
      jobs: [
        { name: 'deploy', status: 'in_progress' },
        { name: 'build', conclusion: 'failure' },
        { name: 'lint', status: 'queued' }
      ]
    })
    .withRun(102, { branch: 'main', status: 'queued' })
    .withRun(103, { branch: 'main', status: 'pending' })
    .withRun(104, { branch: 'main', conclusion: 'timed_out' })
    .withRun(105, { branch: 'main', conclusion: 'startup_failure' })
    .withRun(106, { branch: 'main', status: 'waiting' })
  return world
}

async function readJobs(world: World, id: number, query = ''): Promise<readonly Job[]> {
  return json<JobsBody>(await get(world, `${runPath(id)}/jobs${query}`)).jobs
}

async function told(world: World, id: number, query = ''): Promise<string[]> {
  const jobs = await readJobs(world, id, query)
  return jobs.map(({ name, run_attempt, status, conclusion }) =>
    [name, run_attempt, conclusion ?? status].join(' ')
  )
}

describe('the jobs of a run', () => {
  it('are listed with their properties', async () => {
    const [deploy, build, lint] = await readJobs(aWorld(), 101)
    expect([deploy, build, lint]).toMatchObject([
      { id: 101001, run_id: 101, name: 'deploy', conclusion: null, runner_id: 1 },
      { id: 101002, name: 'build', status: 'completed', conclusion: 'failure' },
      { id: 101003, name: 'lint', status: 'queued', runner_id: null, steps: [], completed_at: null }
    ])
    expect(deploy?.url).toBe('https://api.github.test/repos/octo/app/actions/jobs/101001')
    expect(build?.completed_at).not.toBeNull()
  })

  it.each([
    { run: 102, then: ['test 1 queued'], what: 'is queued' },
    { run: 103, then: [], what: 'waits for its group' },
    { run: 104, then: ['test 1 timed_out'], what: 'is completed' },
    { run: 105, then: [], what: 'has not begun' },
    { run: 106, then: ['test 1 waiting'], what: 'waits for an approval' }
  ])('are like the run if a test describes none: $what', async ({ run, then }) => {
    expect(await told(aWorld(), run)).toEqual(then)
  })

  it('can change between two reads', async () => {
    const world = aWorld().before('jobs', 2, () => {
      world.setJob(101, 'lint', { status: 'in_progress' })
      world.setJob(101, 'deploy', { status: 'completed' })
      world.addJob(101, { name: 'publish', status: 'queued' })
    })
    const before = await readJobs(world, 101)
    const after = await readJobs(world, 101)
    expect(before.map(({ name, status }) => [name, status])).toEqual([
      ['deploy', 'in_progress'],
      ['build', 'completed'],
      ['lint', 'queued']
    ])
    expect(after.map(({ name, status }) => [name, status])).toEqual([
      ['deploy', 'completed'],
      ['build', 'completed'],
      ['lint', 'in_progress'],
      ['publish', 'queued']
    ])
    expect(after[0]?.conclusion).toBe('success')
    expect(after[2]?.started_at).not.toBe(before[2]?.started_at)
  })

  it('start their run', async () => {
    const world = aWorld()
    world.setJob(102, 'test', { status: 'in_progress' })
    expect(await readRun(world, 102)).toMatchObject({ status: 'in_progress' })
  })

  it('end with their run', async () => {
    const world = aWorld()
    await cancel(world, 101)
    expect(await told(world, 101)).toEqual([
      'deploy 1 cancelled',
      'build 1 failure',
      'lint 1 cancelled'
    ])
    world.completeRun(102, 'success')
    expect(await told(world, 102)).toEqual(['test 1 success'])
  })

  it('start again with a re-run, and those of the earlier attempt can still be listed', async () => {
    const world = aWorld()
    world.completeRun(101, 'failure')
    world.rerun(101)
    world.setJob(101, 'build', { status: 'in_progress' })
    const now = ['deploy 2 queued', 'build 2 in_progress', 'lint 2 queued']
    expect(await told(world, 101)).toEqual(now)
    expect(await told(world, 101, '?filter=latest')).toEqual(now)
    const first = ['deploy 1 failure', 'build 1 failure', 'lint 1 failure']
    expect(await told(world, 101, '?filter=all')).toEqual([...first, ...now])
  })

  it('can be built with those of earlier attempts', async () => {
    const world = aWorld().withRun(107, {
      branch: 'main',
      attempt: 2,
      jobs: [
        { name: 'test', attempt: 1, conclusion: 'failure' },
        { name: 'test', status: 'waiting' }
      ]
    })
    expect(await told(world, 107)).toEqual(['test 2 waiting'])
    expect(await told(world, 107, '?filter=all')).toEqual(['test 1 failure', 'test 2 waiting'])
  })

  it('come in pages of 30, of 100 at most, with links', async () => {
    const jobs = Array.from({ length: 120 }, (_, at) => ({ name: `test ${at}` }))
    const world = aWorld().withRun(107, { branch: 'main', jobs })
    const first = await get(world, `${runPath(107)}/jobs`)
    const last = await get(world, `${runPath(107)}/jobs?per_page=500&page=2`)
    expect(json<JobsBody>(first).total_count).toBe(120)
    expect(json<JobsBody>(first).jobs).toHaveLength(30)
    expect(first.headers['link']).toContain(
      '<https://api.github.test/repositories/1/actions/runs/107/jobs?page=2>; rel="next"'
    )
    expect(json<JobsBody>(last).jobs.map(({ name }) => name)).toEqual(
      Array.from({ length: 20 }, (_, at) => `test ${at + 100}`)
    )
    expect(last.headers['link']).not.toContain('rel="next"')
  })

  it.each([
    { path: `${runPath(999)}/jobs`, then: 404, what: 'of an unknown run' },
    { path: `${runPath(101)}/jobs?filter=newest`, then: 422, what: 'by an unknown filter' }
  ])('are not listed $what', async ({ path, then }) => {
    expect((await get(aWorld(), path)).status).toBe(then)
  })

  it('can fail to be listed', async () => {
    const world = aWorld().fail({ on: 'jobs', times: 1, with: serverError(502) })
    expect((await get(world, `${runPath(101)}/jobs`)).status).toBe(502)
    expect((await get(world, `${runPath(101)}/jobs`)).status).toBe(200)
    expect(world.requests.map(({ kind }) => kind)).toEqual(['jobs', 'jobs'])
  })
})

describe('jobs that contradict themselves', () => {
  it.each<{ when: string; build: (world: World) => unknown; then: string }>([
    {
      when: 'a job in flight has a conclusion',
      build: (world) =>
        world.withRun(107, {
          branch: 'main',
          jobs: [{ name: 'test', status: 'queued', conclusion: 'success' }]
        }),
      then: 'job test of run 107 is queued: it has no conclusion yet'
    },
    {
      when: 'a completed run has a job in flight',
      build: (world) =>
        world.withRun(107, {
          branch: 'main',
          status: 'completed',
          jobs: [{ name: 'test', status: 'queued' }]
        }),
      then: 'attempt 1 of run 107 is over, so test is not queued'
    },
    {
      when: 'an attempt is in the future',
      build: (world) => {
        world.addJob(101, { name: 'test', attempt: 2 })
      },
      then: 'run 101 is in attempt 1: it has no attempt 2'
    },
    {
      when: 'a name is used twice',
      build: (world) => {
        world.addJob(101, { name: 'lint' })
      },
      then: 'run 101 has a job lint in attempt 1 already'
    },
    {
      when: 'an unknown job changes',
      build: (world) => {
        world.setJob(101, 'tset', { status: 'in_progress' })
      },
      then: 'run 101 has no job tset in attempt 1'
    },
    {
      when: 'a completed job changes',
      build: (world) => {
        world.setJob(101, 'build', { status: 'in_progress' })
      },
      then: 'job build of run 101 is completed'
    }
  ])('throw if $when', ({ build, then }) => {
    expect(() => build(aWorld())).toThrow(then)
  })
})
