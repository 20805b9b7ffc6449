import { describe, expect, it } from '@jest/globals'
import { aRepository, type World } from './repository.js'
import { sha } from './sha.js'
import { cancel, get, json, listed, readPull, readRun, type Body } from './client.js'

function twoRuns(): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued' })
    .withRun(102, { pr: 7, sha: 'c2', status: 'in_progress' })
  return world
}

describe('sha', () => {
  it('is legible, whole and never shared', () => {
    const names = ['c1', 'c10', 'c', 'm0', '6d30', 'tag', 'main']
    const shas = names.map(sha)
    expect(sha('c1')).toBe(`c1${'0'.repeat(36)}02`)
    expect(sha(sha('c1'))).toBe(sha('c1'))
    expect(shas.filter((one) => /^[0-9a-f]{40}$/.test(one))).toHaveLength(names.length)
    expect(new Set(shas).size).toBe(names.length)
  })
})

describe('aRepository', () => {
  it.each<{ when: string; build: (world: World) => unknown; then: string }>([
    {
      when: 'a run is for an unknown pull request',
      build: (world) => world.withRun(103, { pr: 8 }),
      then: 'there is no pull request 8'
    },
    {
      when: 'a run id is used twice',
      build: (world) => world.withRun(101, { branch: 'main' }),
      then: 'there is a run 101 already'
    },
    {
      when: 'a run number is used twice in one workflow',
      build: (world) => world.withRun(103, { branch: 'main', number: 2 }),
      then: '.github/workflows/ci.yml has a run number 2 already'
    },
    {
      when: 'a fork is unknown',
      build: (world) => world.withPullRequest(8, { head: 'x', sha: 'd1', from: 'alice/app' }),
      then: 'there is no repository alice/app'
    },
    {
      when: 'two open pull requests disagree about one branch',
      build: (world) => world.withPullRequest(8, { head: 'feature', sha: 'd1' }),
      then: 'pull request 8 is open for feature'
    },
    {
      when: 'a run in flight has a conclusion',
      build: (world) =>
        world.withRun(103, { branch: 'main', status: 'queued', conclusion: 'success' }),
      then: 'run 103 is queued, so it has no conclusion yet'
    },
    {
      when: 'a run in flight is re-run',
      build: (world) => {
        world.rerun(101)
      },
      then: 'run 101 is in flight'
    }
  ])('throws if $when', ({ build, then }) => {
    expect(() => build(twoRuns())).toThrow(then)
  })

  it('numbers the runs of each workflow, a minute apart', async () => {
    const world = twoRuns().withRun(103, { branch: 'main', workflow: 'deploy.yml' })
    const [first, second, third] = [
      await readRun(world, 101),
      await readRun(world, 102),
      await readRun(world, 103)
    ]
    expect([first.run_number, second.run_number, third.run_number]).toEqual([1, 2, 1])
    expect([first.created_at, second.created_at]).toEqual([
      '2026-11-01T10:01:00Z',
      '2026-11-01T10:02:00Z'
    ])
    expect(third.workflow_id).not.toBe(first.workflow_id)
    expect(world.now).toBe('2026-11-01T10:33:00Z')
  })
})

describe('the run of a pull request', () => {
  it('has the branch and the repository of its head', async () => {
    const world = aRepository()
      .withFork('alice/app', { id: 77 })
      .withPullRequest(8, { head: 'patch-1', sha: 'd1', from: 'alice/app' })
      .withRun(201, { pr: 8 })
    const run = await readRun(world, 201)
    expect(run).toMatchObject({
      event: 'pull_request',
      head_branch: 'patch-1',
      head_sha: sha('d1'),
      head_repository: { id: 77, full_name: 'alice/app', fork: true },
      repository: { id: 1, full_name: 'octo/app' },
      pull_requests: []
    })
  })

  it('has no head repository after the fork was deleted', async () => {
    const world = aRepository()
      .withFork('alice/app', { id: 77 })
      .withPullRequest(8, { head: 'patch-1', sha: 'd1', from: 'alice/app' })
      .withPullRequest(9, { head: 'patch-2', sha: 'd2', deletedFork: true })
      .withRun(201, { pr: 8 })
      .withRun(202, { pr: 9 })
    world.deleteFork('alice/app')
    expect(await readRun(world, 201)).toMatchObject({ head_repository: null })
    expect(await readRun(world, 202)).toMatchObject({ head_repository: null })
    expect(await readPull(world, 8)).toMatchObject({
      head: { label: 'alice:patch-1', user: { login: 'alice' }, repo: null }
    })
    expect(await readPull(world, 9)).toMatchObject({
      head: { label: null, user: null, repo: null }
    })
    expect(await get(world, '/repos/alice/app')).toMatchObject({ status: 404 })
  })

  it('lists the open pull requests of its branch, also those that did not cause it', async () => {
    const world = twoRuns().withRun(103, { branch: 'feature', event: 'push', sha: 'c2' })
    expect(await readRun(world, 103)).toMatchObject({ pull_requests: [{ number: 7 }] })
    world.updatePullRequest(7, { state: 'merged' })
    expect(await readRun(world, 102)).toMatchObject({ pull_requests: [] })
  })
})

describe('the pull request of a fork', () => {
  it('can have our default branch as base and a head branch with the same name', async () => {
    const world = aRepository()
      .withFork('alice/app', { id: 77 })
      .withPullRequest(8, { head: 'main', sha: 'd1', from: 'alice/app' })
    const ours = json(await get(world, '/repos/octo/app/branches/main'))
    const theirs = json(await get(world, '/repos/alice/app/branches/main'))
    expect(ours).toMatchObject({ commit: { sha: sha('m0') } })
    expect(theirs).toMatchObject({ commit: { sha: sha('d1') } })
  })
})

describe('cancel', () => {
  it('ends a run at once by default', async () => {
    const world = twoRuns()
    expect(await cancel(world, 101)).toMatchObject({ status: 202, body: '{}' })
    expect(await readRun(world, 101)).toMatchObject({
      status: 'completed',
      conclusion: 'cancelled'
    })
    expect(world.cancelled()).toEqual([101])
  })

  it('has an effect only after some looks, if a test says so', async () => {
    const world = twoRuns().withRun(103, { pr: 7, status: 'queued', stopsAfter: 2 })
    await cancel(world, 103)
    const looks = [await readRun(world, 103), await readRun(world, 103)]
    expect(looks.map(({ status }) => status)).toEqual(['queued', 'queued'])
    expect(await listed(world, '?status=cancelled')).toEqual([103])
    expect(world.cancelled()).toEqual([103])
  })

  it('can be accepted without an effect', async () => {
    const world = twoRuns().withRun(103, { pr: 7, status: 'queued', ignoresCancel: true })
    expect(await cancel(world, 103)).toMatchObject({ status: 202 })
    expect(await readRun(world, 103)).toMatchObject({ status: 'queued' })
    expect(world.cancelled()).toEqual([])
    expect(world.cancelAccepted()).toEqual([103])
  })

  it('is refused for a completed run, an unknown run, and if a test says so', async () => {
    const message = 'Cannot cancel a workflow run that has not been queued yet.'
    const world = twoRuns().withRun(103, {
      pr: 7,
      status: 'queued',
      cancelAnswer: { status: 409, message, times: 1 }
    })
    world.completeRun(101)
    const answers = [101, 999, 103, 103]
    const statuses: [number, string | undefined][] = []
    for (const id of answers) {
      const answer = await cancel(world, id)
      statuses.push([answer.status, json<Body>(answer).message])
    }
    expect(statuses).toEqual([
      [409, 'Cannot cancel a workflow run that is completed.'],
      [404, 'Not Found'],
      [409, message],
      [202, undefined]
    ])
    expect(world.cancelRequests()).toEqual(answers)
    expect(world.cancelled()).toEqual([103])
  })

  it('ends only the attempt of that moment: a re-run continues', async () => {
    const world = twoRuns()
    const before = await readRun(world, 101)
    await cancel(world, 101)
    world.rerun(101)
    const after = await readRun(world, 101)
    expect(after).toMatchObject({ run_attempt: 2, status: 'queued', conclusion: null })
    expect(after.created_at).toBe(before.created_at)
    expect(after.run_number).toBe(before.run_number)
    expect(after.run_started_at).not.toBe(before.run_started_at)
    expect(world.cancelled()).toEqual([101])
  })
})

describe('a pull request', () => {
  it('is merged, closed and reopened, each with its time', async () => {
    const world = twoRuns()
    world.updatePullRequest(7, { state: 'closed' })
    const closed = await readPull(world, 7)
    expect(closed).toMatchObject({ state: 'closed', merged: false, merged_at: null })
    expect(closed.closed_at).not.toBeNull()
    world.updatePullRequest(7, { state: 'open', labels: ['keep-ci'], sha: 'c3' })
    expect(await readPull(world, 7)).toMatchObject({
      state: 'open',
      closed_at: null,
      head: { sha: sha('c3') },
      labels: [{ name: 'keep-ci' }]
    })
    world.updatePullRequest(7, { state: 'merged' })
    expect(await readPull(world, 7)).toMatchObject({ state: 'closed', merged: true })
  })

  it('follows its branch, and is closed with it', async () => {
    const world = twoRuns()
    world.pushTo('feature', 'c9')
    expect(await readPull(world, 7)).toMatchObject({ head: { sha: sha('c9') } })
    world.deleteBranch('feature')
    expect(await readPull(world, 7)).toMatchObject({ state: 'closed', head: { sha: sha('c9') } })
    const branch = await get(world, '/repos/octo/app/branches/feature')
    expect([branch.status, json<Body>(branch).message]).toEqual([404, 'Branch not found'])
  })

  it('that was built closed was closed after the last run and before the first look', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c1', state: 'closed' })
      .withRun(101, { pr: 7 })
    expect(await readPull(world, 7)).toMatchObject({ closed_at: '2026-11-01T10:30:00Z' })
    expect(world.now).toBe('2026-11-01T10:31:00Z')
  })
})
