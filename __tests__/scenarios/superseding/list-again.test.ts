import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion } from '../../support/act.js'
import { serverError } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'

const all = { workflows: 'all' } as const
const pushed = '2026-11-01T11:00:00Z'

/** The push of c2 starts lint.yml (104) and supersede.yml (105), whose step looks in the same second. */
function aWorld(): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1', workflow: 'lint.yml' })
    .withRun(102, { pr: 7, sha: 'c1', workflow: 'supersede.yml' })
    .withRun(104, { pr: 7, workflow: 'lint.yml', createdAt: pushed })
    .withRun(105, { pr: 7, workflow: 'supersede.yml', createdAt: pushed })
  world.now = pushed
  return world
}

function listings(world: World): number {
  return world.requests.filter(({ kind }) => kind === 'pulls').length
}

describe('a run of another workflow that was created in the same second as the list of pull requests was read', () => {
  it('supersedes after the list was read again', async () => {
    const world = aWorld()
    const finished = await act(world, 105, all)
    expect(world.cancelled()).toEqual([101, 102])
    expect(listings(world)).toBe(2)
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('supersedes also if the answers have no date', async () => {
    const world = aWorld()
    world.withoutDates().advance(60)
    await act(world, 105, all)
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('supersedes nothing if the second list shows another pull request that may have caused it', async () => {
    const world = aWorld().before('pulls', 2, () => {
      world.withPullRequest(8, { head: 'feature', sha: 'c2', createdAt: pushed })
    })
    const finished = await act(world, 105, all)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'keep not-older' })
  })

  it('supersedes nothing if the second list shows a push at this moment', async () => {
    const world = aWorld().before('pulls', 2, () => {
      world.updatePullRequest(7, { sha: 'c3' })
      world.addRun(106, { pr: 7, workflow: 'lint.yml' })
    })
    const finished = await act(world, 105, all)
    expect(world.cancelled()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 102: 'withdrawn head-unknown' })
  })

  it('supersedes nothing if the second list could not be read, with a warning', async () => {
    const world = aWorld().fail({ on: 'pulls', with: serverError(), after: 1 })
    const finished = await act(world, 105, all)
    expect(world.cancelled()).toEqual([102])
    expect(textsOf(finished, 'warning')).toHaveLength(1)
    expect(finished.outputs['outcome']).toBe('partial')
  })

  it('is not superseded itself if its commit is the head again in the second list', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c3' })
      .withRun(101, { pr: 7, sha: 'c1', workflow: 'lint.yml', attempt: 2 })
      .withRun(104, { pr: 7, sha: 'c2', workflow: 'lint.yml', createdAt: pushed })
      .withRun(105, { pr: 7, sha: 'c2', workflow: 'supersede.yml', createdAt: pushed })
      .withRun(106, { pr: 7, sha: 'c3', workflow: 'supersede.yml', createdAt: pushed })
      .before('pulls', 2, () => {
        world.updatePullRequest(7, { sha: 'c2' })
      })
    world.now = pushed
    const finished = await act(world, 105, all)
    expect(listings(world)).toBe(2)
    expect(finished.outputs['superseded']).toBe('false')
  })

  it('supersedes in a companion too', async () => {
    const world = aWorld()
    await actAsCompanion(world, 105, { inputs: all })
    expect(world.cancelled()).toEqual([101, 102])
  })
})

describe('the list of pull requests is not read again', () => {
  it('if the runs of the other workflows are older than the first list', async () => {
    const world = aWorld()
    world.advance(1)
    await act(world, 105, all)
    expect(world.cancelled()).toEqual([101, 102])
    expect(listings(world)).toBe(1)
  })

  it("for the step's own workflow", async () => {
    const world = aWorld()
    await act(world, 105)
    expect(world.cancelled()).toEqual([102])
    expect(listings(world)).toBe(1)
  })

  it.each([
    {
      why: 'no run would be cancelled for it',
      change: (world: World) => {
        world.completeRun(101)
      }
    },
    {
      why: 'it gives no result',
      change: (world: World) => {
        world.completeRun(104, 'skipped')
      }
    }
  ])('if $why', async ({ change }) => {
    const world = aWorld()
    change(world)
    world.now = pushed
    await act(world, 105, all)
    expect(world.cancelled()).toEqual([102])
    expect(listings(world)).toBe(1)
  })

  it('if the run is of a workflow that is not in scope', async () => {
    const world = aWorld()
    await act(world, 105, { workflows: 'supersede.yml, docs.yml' })
    expect(world.cancelled()).toEqual([102])
    expect(listings(world)).toBe(1)
  })

  it('if the run is of another branch', async () => {
    const world = aWorld().withPullRequest(8, { head: 'other', sha: 'd1' })
    world.deleteRun(104)
    world.addRun(106, { pr: 8, workflow: 'lint.yml' })
    world.now = pushed
    await act(world, 105, all)
    expect(listings(world)).toBe(1)
  })
})
