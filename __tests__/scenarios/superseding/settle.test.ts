import { describe, expect, it } from '@jest/globals'
import { act } from '../../support/act.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'
import { metric } from '../../support/trouble.js'

const settle = { settle: '1s' } as const

function aWorld(): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c3' })
    .withRun(101, { pr: 7, sha: 'c1' })
    .withRun(102, { pr: 7, sha: 'c2' })
    .withRun(103, { pr: 7 })
}

/** Runs after the first look. */
function betweenTheLooks(world: World, change: () => void): World {
  return world.after('pulls', 1, change)
}

describe('with settle', () => {
  it('everything is read twice before the first run is read by id', async () => {
    const world = aWorld()
    const finished = await act(world, 103, settle)
    expect(world.cancelled()).toEqual([101, 102])
    const kinds = world.requests.map(({ kind }) => kind)
    const look = ['branch-runs', 'pulls', 'runs']
    expect(kinds.slice(0, 3).sort()).toEqual(look)
    expect(kinds.slice(3, 6).sort()).toEqual(look)
    // A second look has three requests; everything else is as without it.
    expect(world.requests.length).toBe(3 + 4 + 2 * 2 + 1)
    expect(metric(finished, 'requestsTotal')).toBe(world.requests.length)
    expect(finished.stdout).toContain('waiting for things to settle')
  })

  it('there is no wait if there is nothing to cancel', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c3' })
      .withRun(103, { pr: 7 })
    const finished = await act(world, 103, { settle: '10m' })
    expect(world.requests.length).toBe(3)
    expect(finished.stdout).not.toContain('settle')
  })

  it.each<{ what: string; change: (world: World) => void; reason: string }>([
    {
      what: 'the pull request is merged',
      change: (world) => {
        world.updatePullRequest(7, { state: 'merged' })
      },
      reason: 'keep pull-request-merged'
    },
    {
      what: 'the pull request gets the label',
      change: (world) => {
        world.updatePullRequest(7, { labels: ['keep-ci'] })
      },
      reason: 'keep exempt-label'
    },
    {
      what: 'the run ends',
      change: (world) => {
        world.completeRun(101)
        world.completeRun(102)
      },
      reason: 'keep finished'
    }
  ])('no run is cancelled if $what between the looks', async ({ change, reason }) => {
    const world = aWorld()
    betweenTheLooks(world, () => {
      change(world)
    })
    const finished = await act(world, 103, settle)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: reason, 102: reason })
    expect(world.requests.length).toBe(6)
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('a push between the looks is seen, and nothing is withdrawn', async () => {
    const push = (world: World): void => {
      world.updatePullRequest(7, { sha: 'c4' })
      world.addRun(104, { pr: 7 })
      world.advance(1)
    }
    const world = aWorld()
    betweenTheLooks(world, () => {
      push(world)
    })
    const finished = await act(world, 103, settle)
    expect(world.cancelled()).toEqual([101, 102])
    expect(finished.outputs).toMatchObject({ superseded: 'true', 'newest-run-id': '104' })
    expect(metric(finished, 'withdrawn')).toBe(0)
  })

  it('a run that only the second look shows is cancelled too', async () => {
    const world = aWorld().lagAllLists({ missing: [102], for: 2 })
    await act(world, 103, settle)
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('the run of a head that is pushed back between the looks is kept', async () => {
    const world = aWorld()
    betweenTheLooks(world, () => {
      world.updatePullRequest(7, { sha: 'c2' })
    })
    const finished = await act(world, 103, settle)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep head-is-current' })
  })

  it('a change after the second look is still found right before the cancel', async () => {
    const world = aWorld()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { state: 'merged' })
    })
    const finished = await act(world, 103, settle)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn pull-request-merged' })
  })
})
