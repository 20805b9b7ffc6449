import { describe, expect, it } from '@jest/globals'
import { companionOf, startedBy } from '../events.js'
import type { DissolveReason } from './records.js'
import { aRepository, type World } from './repository.js'
import { sha } from './sha.js'
import { get, json, listed, readPull, readRun } from './client.js'

const first = `gh-readonly-queue/main/pr-7-${sha('m0')}`
const second = `gh-readonly-queue/main/pr-8-${sha('q1')}`

/** Pull request 8 is behind 7 in the queue, and is built on it. */
function aWorld(): World {
  const world = aRepository()
    .withFork('alice/app', { id: 77 })
    .withPullRequest(7, { head: 'feature', sha: 'c7' })
    .withPullRequest(8, { head: 'patch-1', sha: 'c8', from: 'alice/app' })
    .withQueueEntry({ base: 'main', number: 7, sha: 'q1' })
    .withQueueEntry({ base: 'main', number: 8, sha: 'q2' })
    .withRun(101, { entry: 'q1' })
    .withRun(102, { entry: 'q2' })
    .withRun(103, { event: 'merge_group', workflow: 'janitor.yml' })
  return world
}

async function refStatus(world: World, name: string): Promise<number> {
  return (await get(world, `/repos/octo/app/git/ref/${name}`)).status
}

describe('an entry of a merge queue', () => {
  it('has a branch whose name contains the commit that it is built on, until it leaves the queue', async () => {
    const world = aWorld()
    expect([world.queueBranch('q1'), world.queueBranch('q2')]).toEqual([first, second])
    const ref = await get(world, `/repos/octo/app/git/ref/heads/${first}`)
    expect(json(ref)).toMatchObject({ ref: `refs/heads/${first}`, object: { sha: sha('q1') } })
    world.dissolveQueueEntry('q1')
    expect(await refStatus(world, `heads/${first}`)).toBe(404)
    expect(await refStatus(world, `heads/${second}`)).toBe(200)
  })

  it('is found by its whole name only', async () => {
    expect(await refStatus(aWorld(), `heads/${first.slice(0, -1)}`)).toBe(404)
    expect(await refStatus(aWorld(), 'heads/gh-readonly-queue/main')).toBe(404)
  })

  it('can leave between two reads, and its run continues', async () => {
    const world = aWorld().before('branch', 2, () => {
      world.dissolveQueueEntry('q1', 'invalidated')
    })
    expect(await refStatus(world, `heads/${first}`)).toBe(200)
    expect(await refStatus(world, `heads/${first}`)).toBe(404)
    expect(await readRun(world, 101)).toMatchObject({ status: 'in_progress', head_branch: first })
    expect(await readPull(world, 7)).toMatchObject({ state: 'open' })
  })

  it('merges its pull request, and moves the base', async () => {
    const world = aWorld()
    world.dissolveQueueEntry('q1', 'merged')
    expect(await readPull(world, 7)).toMatchObject({ merged: true })
    expect(json(await get(world, '/repos/octo/app/branches/main'))).toMatchObject({
      commit: { sha: sha('q1') }
    })
    world.dissolveQueueEntry('q2', 'merged')
    expect(await readPull(world, 8)).toMatchObject({ merged: true })
  })

  it('that is built again on the same commit has the same branch, otherwise another', () => {
    const world = aWorld()
    world.dissolveQueueEntry('q1', 'dequeued')
    world.dissolveQueueEntry('q2', 'invalidated')
    world.withQueueEntry({ number: 8, sha: 'q3' }).withQueueEntry({ number: 7, sha: 'q4' })
    expect(world.queueBranch('q3')).toBe(`gh-readonly-queue/main/pr-8-${sha('m0')}`)
    expect(world.queueBranch('q4')).toBe(`gh-readonly-queue/main/pr-7-${sha('q3')}`)
    world.dissolveQueueEntry('q4')
    world.withQueueEntry({ number: 7, sha: 'q5' })
    expect(world.queueBranch('q5')).toBe(world.queueBranch('q4'))
  })

  it.each<{ when: string; build: (world: World) => unknown; then: string }>([
    {
      when: 'its pull request is closed',
      build: (world) => {
        world.updatePullRequest(7, { state: 'closed' })
        world.withQueueEntry({ number: 7, sha: 'q9' })
      },
      then: 'pull request 7 is closed: no queue has it'
    },
    {
      when: 'it goes into another branch',
      build: (world) =>
        world.withBranch('v2', 'e1').withQueueEntry({ base: 'v2', number: 7, sha: 'q9' }),
      then: 'pull request 7 goes into main, not v2'
    },
    {
      when: 'its commit is already used',
      build: (world) => world.withQueueEntry({ number: 7, sha: 'q1' }),
      then: 'there is a queue entry q1 already'
    },
    {
      when: 'it is already in the queue',
      build: (world) => world.withQueueEntry({ number: 7, sha: 'q9', onto: 'm0' }),
      then: `there is a branch ${first} already`
    },
    {
      when: 'it merges before the one ahead',
      build: (world) => {
        world.dissolveQueueEntry('q2', 'merged')
      },
      then: 'is not the next'
    },
    {
      when: 'it leaves twice',
      build: (world) => {
        world.dissolveQueueEntry('q1')
        world.dissolveQueueEntry('q1')
      },
      then: 'queue entry q1 is dissolved already'
    },
    {
      when: 'a run is for an unknown entry',
      build: (world) => world.withRun(104, { entry: 'q9' }),
      then: 'there is no queue entry q9'
    },
    {
      when: 'a run is for an entry and for a branch',
      build: (world) => world.withRun(104, { entry: 'q1', branch: 'main' }),
      then: 'run 104 is for one of pr, branch, tag and entry'
    }
  ])('throws if $when', ({ build, then }) => {
    expect(() => build(aWorld())).toThrow(then)
  })
})

describe('the run of a merge group', () => {
  it('is on the branch of the queue, in the repository itself, even for a fork', async () => {
    const world = aWorld()
    expect(await readRun(world, 102)).toMatchObject({
      event: 'merge_group',
      head_branch: second,
      head_sha: sha('q2'),
      head_repository: { id: 1 },
      head_commit: { id: sha('q2') },
      pull_requests: []
    })
    expect(await listed(world, `?branch=${encodeURIComponent(second)}`)).toEqual([102])
  })

  it('starts with the group, on its branch', () => {
    const { eventName, payload, env } = startedBy(aWorld(), 102)
    expect(eventName).toBe('merge_group')
    expect(payload).toMatchObject({
      action: 'checks_requested',
      merge_group: {
        head_sha: sha('q2'),
        head_ref: `refs/heads/${second}`,
        base_sha: sha('q1'),
        base_ref: 'refs/heads/main',
        head_commit: { id: sha('q2'), author: { name: 'github-merge-queue[bot]' } }
      },
      repository: { id: 1 }
    })
    expect(payload).not.toHaveProperty('reason')
    expect(env).toMatchObject({
      GITHUB_REF: `refs/heads/${second}`,
      GITHUB_SHA: sha('q2'),
      GITHUB_HEAD_REF: ''
    })
  })

  it('starts its companion with the queue branch', () => {
    const { payload, env } = companionOf(aWorld(), 102, { runId: 900, type: 'requested' })
    expect(payload).toMatchObject({
      workflow_run: {
        id: 102,
        event: 'merge_group',
        head_branch: second,
        head_sha: sha('q2'),
        head_repository: { id: 1 },
        pull_requests: []
      }
    })
    expect(env['GITHUB_REF']).toBe('refs/heads/main')
  })
})

describe('the end of a merge group', () => {
  it.each<DissolveReason>(['merged', 'invalidated', 'dequeued'])(
    'is reported on the default branch: %s',
    (reason) => {
      const world = aWorld()
      world.dissolveQueueEntry('q1', reason)
      const { payload, env } = startedBy(world, 103, { action: 'destroyed', entry: 'q1' })
      expect(payload).toMatchObject({
        action: 'destroyed',
        reason,
        merge_group: {
          head_sha: sha('q1'),
          head_ref: `refs/heads/${first}`,
          base_sha: sha('m0'),
          base_ref: 'refs/heads/main'
        }
      })
      expect(env).toMatchObject({
        GITHUB_EVENT_NAME: 'merge_group',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: sha(reason === 'merged' ? 'q1' : 'm0'),
        GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/janitor.yml@refs/heads/main'
      })
    }
  )

  it('is not reported for a group that is still in the queue', () => {
    const telling = () => startedBy(aWorld(), 103, { action: 'destroyed', entry: 'q1' })
    expect(telling).toThrow('lives: no event says that it was destroyed')
  })
})
