import { describe, expect, it } from '@jest/globals'
import { companionOf, startedBy } from './events.js'
import { aRepository, type World } from './github/repository.js'
import { sha } from './github/sha.js'
import { listed, readPull, readRun } from './github/client.js'

/** Pull request 7 comes from a fork, at its third commit; its base is not the default branch. */
function aWorld(): World {
  const world = aRepository()
    .withBranch('v2', 'e1')
    .withFork('alice/app', { id: 77 })
    .withPullRequest(7, { head: 'patch-1', sha: 'c3', from: 'alice/app', base: 'v2' })
    .withRun(101, { pr: 7, event: 'pull_request_target', sha: 'c1' })
    .withRun(102, { pr: 7, event: 'pull_request_target' })
    .withRun(103, { pr: 7, event: 'pull_request_target', showsBase: 'commit' })
    .withRun(104, { pr: 7 })
    .withRun(109, { pr: 7, event: 'pull_request_target', showsBase: 'all' })
  return world
}

describe('the run of pull_request_target', () => {
  const ofHead = { head_branch: 'patch-1', head_repository: { id: 77 } }
  const ofBase = { head_branch: 'v2', head_repository: { id: 1 } }

  it.each([
    { run: 101, shows: ofHead, commit: 'c1', what: 'the head at that time' },
    { run: 102, shows: ofHead, commit: 'c3', what: 'the head' },
    { run: 103, shows: ofHead, commit: 'e1', what: 'the commit of the base, if a test says so' },
    { run: 109, shows: ofBase, commit: 'e1', what: 'the whole base, if a test says so' }
  ])('shows $what', async ({ run, shows, commit }) => {
    expect(await readRun(aWorld(), run)).toMatchObject({
      event: 'pull_request_target',
      ...shows,
      head_sha: sha(commit),
      head_commit: { id: sha(commit) },
      pull_requests: []
    })
  })

  it('is listed by the branch and the commit that it shows', async () => {
    const world = aWorld()
    expect(await listed(world, '?branch=patch-1&event=pull_request_target')).toEqual([
      103, 102, 101
    ])
    expect(await listed(world, `?head_sha=${sha('e1')}`)).toEqual([109, 103])
    expect(await listed(world, `?head_sha=${sha('c3')}`)).toEqual([104, 102])
  })

  it('stays the same when head and base move', async () => {
    const world = aWorld()
    world.pushTo('patch-1', 'c4', { repository: 'alice/app' })
    world.pushTo('v2', 'e2')
    expect(await readRun(world, 102)).toMatchObject({ head_sha: sha('c3') })
    expect(startedBy(world, 102).payload).toMatchObject({
      pull_request: { head: { sha: sha('c3') } }
    })
  })

  it.each([
    { run: 101, head: 'c1' },
    { run: 102, head: 'c3' },
    { run: 103, head: 'c3' },
    { run: 109, head: 'c3' }
  ])('starts on the default branch, with the head in its payload: $run', ({ run, head }) => {
    const { payload, env } = startedBy(aWorld(), run)
    expect(payload).toMatchObject({
      action: 'synchronize',
      number: 7,
      pull_request: { head: { sha: sha(head), repo: { id: 77 } }, base: { ref: 'v2' } }
    })
    expect(env).toMatchObject({
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha('m0'),
      GITHUB_HEAD_REF: 'patch-1',
      GITHUB_BASE_REF: 'v2'
    })
  })

  it('starts its companion with the commit of the base', () => {
    const { payload } = companionOf(aWorld(), 101, { runId: 900, type: 'completed' })
    expect(payload).toMatchObject({
      action: 'completed',
      workflow_run: {
        event: 'pull_request_target',
        head_sha: sha('e1'),
        head_branch: 'patch-1',
        head_commit: { id: sha('e1') },
        head_repository: { id: 77 },
        pull_requests: []
      }
    })
  })

  it.each([
    { options: { pr: 7 }, then: 'runs of pull_request never show the base' },
    { options: { branch: 'main' }, then: 'run 110 is for no pull request' }
  ])('is the only event that may show the base: $then', ({ options, then }) => {
    expect(() => aWorld().withRun(110, { ...options, showsBase: 'all' })).toThrow(then)
  })
})

describe('the end of a pull request', () => {
  it.each([
    { event: 'pull_request', run: 104, state: 'closed', ref: 'refs/pull/7/merge' },
    { event: 'pull_request', run: 104, state: 'merged', ref: 'refs/heads/v2' },
    { event: 'pull_request_target', run: 102, state: 'closed', ref: 'refs/heads/main' },
    { event: 'pull_request_target', run: 102, state: 'merged', ref: 'refs/heads/main' }
  ] as const)('is reported by $event when it is $state', async ({ event, run, state, ref }) => {
    const world = aWorld()
    world.updatePullRequest(7, { state })
    const { closed_at } = await readPull(world, 7)
    const { eventName, payload, env } = startedBy(world, run, { action: 'closed' })
    const merged = state === 'merged'
    expect(eventName).toBe(event)
    expect(closed_at).not.toBeNull()
    expect(payload).toMatchObject({
      action: 'closed',
      number: 7,
      pull_request: {
        state: 'closed',
        merged,
        closed_at,
        merged_at: merged ? closed_at : null,
        head: { sha: sha('c3') }
      }
    })
    expect(env).toMatchObject({
      GITHUB_REF: ref,
      GITHUB_HEAD_REF: 'patch-1',
      GITHUB_BASE_REF: 'v2'
    })
  })

  it('is not reported for an open pull request', () => {
    expect(() => startedBy(aWorld(), 104, { action: 'closed' })).toThrow('pull request 7 is open')
  })

  it('is forgotten after a reopening, and then reported with a later time', async () => {
    const world = aWorld()
    world.updatePullRequest(7, { state: 'closed' })
    const { closed_at: before } = await readPull(world, 7)
    world.updatePullRequest(7, { state: 'open' })
    expect(await readPull(world, 7)).toMatchObject({ state: 'open', closed_at: null })
    expect(startedBy(world, 104, { action: 'reopened' }).payload).toMatchObject({
      action: 'reopened',
      pull_request: { state: 'open', closed_at: null }
    })
    world.updatePullRequest(7, { state: 'closed' })
    const { closed_at: after } = await readPull(world, 7)
    expect(Date.parse(after ?? '')).toBeGreaterThan(Date.parse(before ?? ''))
  })
})

describe('the labels of a pull request', () => {
  it('can be added and removed between two reads', async () => {
    const world = aWorld()
      .before('pull', 2, () => {
        world.updatePullRequest(7, { labels: ['keep-ci', 'bug'] })
      })
      .before('pull', 3, () => {
        world.updatePullRequest(7, { labels: [] })
      })
    const reads = [await readPull(world, 7), await readPull(world, 7), await readPull(world, 7)]
    expect(reads.map(({ labels }) => labels.map(({ name }) => name))).toEqual([
      [],
      ['keep-ci', 'bug'],
      []
    ])
  })
})

describe('events without a push', () => {
  it('a workflow_dispatch has its inputs and its branch', () => {
    const world = aWorld().withRun(105, { branch: 'v2', event: 'workflow_dispatch' })
    const { payload, env } = startedBy(world, 105, { inputs: { target: 'production' } })
    expect(payload).toMatchObject({
      inputs: { target: 'production' },
      ref: 'refs/heads/v2',
      workflow: '.github/workflows/ci.yml'
    })
    expect(env).toMatchObject({
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REF: 'refs/heads/v2',
      GITHUB_SHA: sha('e1')
    })
  })

  it('a schedule is on the default branch', () => {
    const { payload, env } = startedBy(aWorld().withRun(105, { event: 'schedule' }), 105)
    expect(payload).toMatchObject({
      schedule: '17 3 * * *',
      workflow: '.github/workflows/ci.yml',
      repository: { default_branch: 'main' }
    })
    expect(env).toMatchObject({
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha('m0')
    })
  })
})
