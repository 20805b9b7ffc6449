import { describe, expect, it } from '@jest/globals'
import { decide } from '../../../src/decide/decide.js'
import { defaultPolicy } from '../../../src/model/policy.js'
import { answerOf } from '../../support/answer-of.js'
import { verdicts } from '../../support/builders.js'
import { snapshotOf } from '../../support/faces.js'
import { unprocessable } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'

function aWorld(): World {
  const world = aRepository({ name: 'octo/app' })
    .withPullRequest(7, { head: 'feature', sha: 'c3' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued' })
    .withRun(102, { pr: 7, sha: 'c2', status: 'in_progress' })
    .withRun(103, { pr: 7, sha: 'c3', status: 'in_progress' })
  return world
}

/** So many finished runs of other branches, which fill the newest page. */
function withTraffic(world: World, count: number): World {
  for (let index = 0; index < count; index += 1) {
    world.withRun(1000 + index, { branch: 'main', conclusion: 'success' })
  }
  return world
}

describe('gather', () => {
  it('sees what the core decides on', async () => {
    const snapshot = await snapshotOf(aWorld(), 103)

    expect(verdicts(decide(snapshot, defaultPolicy))).toEqual({
      101: 'cancel superseded',
      102: 'cancel superseded',
      103: 'keep self'
    })
    expect(snapshot.complete).toBe(true)
  })

  it('knows the run that executes the step even where no list shows it yet', async () => {
    const snapshot = await snapshotOf(aWorld().lagAllLists({ missing: [103] }), 103)

    expect(verdicts(decide(snapshot, defaultPolicy))).toMatchObject({
      101: 'cancel superseded',
      103: 'keep self'
    })
  })

  it('has no successor where the list tells the executing run otherwise than the runner', async () => {
    const world = aWorld()
    world.fail({
      on: /GET .*\/runs\?/,
      with: {
        status: 200,
        body: await bodyOf(world, (run) => (run['id'] === 103 ? { ...run, run_number: 77 } : run))
      }
    })
    const snapshot = await snapshotOf(world, 103)

    expect(snapshot.successors).toEqual([])
    expect(verdicts(decide(snapshot, defaultPolicy))).toMatchObject({ 101: 'keep not-older' })
  })

  it('is content with a list by filter that holds all that the newest page shows, even if it is late', async () => {
    const world = withTraffic(aWorld(), 120).lagFilteredLists({ missing: [102, 103], for: 1 })
    world.withRun(2000, { pr: 7, sha: 'c3', status: 'in_progress' })
    const snapshot = await snapshotOf(world, 2000)

    expect(world.requests.filter(({ kind }) => kind === 'status-runs')).toHaveLength(0)
    expect(verdicts(decide(snapshot, defaultPolicy))).toMatchObject({ 101: 'cancel superseded' })
  })

  it('asks for the runs in flight by status where an empty list by filter cannot be whole', async () => {
    const all = [101, 102, 103, 2000]
    const world = withTraffic(aWorld(), 120).withRun(2000, { pr: 7, sha: 'c3' })
    world.lagFilteredLists({ missing: all, for: 1 })
    const snapshot = await snapshotOf(world, 2000)

    expect(world.requests.filter(({ kind }) => kind === 'status-runs')).toHaveLength(5)
    expect(verdicts(decide(snapshot, defaultPolicy))).toMatchObject({
      101: 'cancel superseded',
      102: 'cancel superseded'
    })
  })

  it.each(['in flight', 'finished'])(
    'sees what is behind short pages where only the total tells of it: newer runs are %s',
    async (newer) => {
      const world = aWorld()
      for (let id = 201; id <= 270; id += 1) {
        const end = newer === 'finished' ? { conclusion: 'failure' } : {}
        world.withRun(id, { pr: 7, sha: `b${id}`, ...end })
      }
      world.withRun(300, { pr: 7, sha: 'c3' })
      const snapshot = await snapshotOf(thirtyToAPage(world), 300)

      const cancelled = Object.entries(verdicts(decide(snapshot, defaultPolicy)))
        .filter(([, verdict]) => verdict === 'cancel superseded')
        .map(([id]) => Number(id))
      expect(cancelled).toEqual(expect.arrayContaining([101, 102]))
      expect(cancelled).toHaveLength(newer === 'finished' ? 2 : 72)
      expect(snapshot.complete).toBe(true)
    }
  )

  it('says that its view is incomplete where lists by filter lack the very run that executes the step', async () => {
    const world = withTraffic(aWorld(), 120).lagFilteredLists({ missing: [101, 102, 103] })

    expect((await snapshotOf(world, 103)).complete).toBe(false)
  })

  it('says that its view is incomplete where a list could not be read', async () => {
    const snapshot = await snapshotOf(aWorld().fail({ on: 'runs', with: unprocessable() }), 103)

    expect(snapshot.complete).toBe(false)
  })
})

/** A server that puts no more on a page, whatever it is asked for, and names no next one. */
function thirtyToAPage(world: World): World {
  const handle = world.handle.bind(world)
  world.handle = async (request) => {
    const path = request.path.replace(/per_page=\d+/, 'per_page=30')
    const { headers, ...answer } = await handle({ ...request, path })
    const kept = Object.entries(headers).filter(([name]) => name !== 'link')
    return { ...answer, headers: Object.fromEntries(kept) }
  }
  return world
}

/** The list of runs as the world tells it, each run changed. */
async function bodyOf(
  world: World,
  change: (run: Readonly<Record<string, unknown>>) => unknown
): Promise<unknown> {
  const body = await answerOf<{
    readonly workflow_runs: readonly Readonly<Record<string, unknown>>[]
  }>(world, '/actions/workflows/ci.yml/runs?per_page=100')
  return { ...body, workflow_runs: body.workflow_runs.map(change) }
}
