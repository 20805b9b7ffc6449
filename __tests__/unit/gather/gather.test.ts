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

/** This many finished runs of other branches, which fill the newest page. */
function withTraffic(world: World, count: number): World {
  for (let index = 0; index < count; index += 1) {
    world.withRun(1000 + index, { branch: 'main', conclusion: 'success' })
  }
  return world
}

describe('gather', () => {
  it('reads everything that decide needs', async () => {
    const snapshot = await snapshotOf(aWorld(), 103)

    expect(verdicts(decide(snapshot, defaultPolicy))).toEqual({
      101: 'cancel superseded',
      102: 'cancel superseded',
      103: 'keep self'
    })
    expect(snapshot.complete).toBe(true)
  })

  it('adds the run that executes the step even if no list shows it yet', async () => {
    const snapshot = await snapshotOf(aWorld().lagAllLists({ missing: [103] }), 103)

    expect(verdicts(decide(snapshot, defaultPolicy))).toMatchObject({
      101: 'cancel superseded',
      103: 'keep self'
    })
  })

  it('has no successor if the list and the runner disagree about the executing run', async () => {
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

  it('accepts a filtered list that has everything on the newest page, even if it is out of date', async () => {
    const world = withTraffic(aWorld(), 120).lagFilteredLists({ missing: [102, 103], for: 1 })
    world.withRun(2000, { pr: 7, sha: 'c3', status: 'in_progress' })
    const snapshot = await snapshotOf(world, 2000)

    expect(world.requests.filter(({ kind }) => kind === 'status-runs')).toHaveLength(0)
    expect(verdicts(decide(snapshot, defaultPolicy))).toMatchObject({ 101: 'cancel superseded' })
  })

  it('lists the runs in flight by status if an empty filtered list cannot be complete', async () => {
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
    'reads on after short pages if only the total shows that there is more: newer runs are %s',
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

  it('is incomplete if filtered lists lack the run that executes the step', async () => {
    const world = withTraffic(aWorld(), 120).lagFilteredLists({ missing: [101, 102, 103] })

    expect((await snapshotOf(world, 103)).complete).toBe(false)
  })

  it('is incomplete if a list could not be read', async () => {
    const snapshot = await snapshotOf(aWorld().fail({ on: 'runs', with: unprocessable() }), 103)

    expect(snapshot.complete).toBe(false)
  })
})

/** A server that puts fewer items on a page than requested, and links no next page. */
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

/** The list of runs, each run changed. */
async function bodyOf(
  world: World,
  change: (run: Readonly<Record<string, unknown>>) => unknown
): Promise<unknown> {
  const body = await answerOf<{
    readonly workflow_runs: readonly Readonly<Record<string, unknown>>[]
  }>(world, '/actions/workflows/ci.yml/runs?per_page=100')
  return { ...body, workflow_runs: body.workflow_runs.map(change) }
}
