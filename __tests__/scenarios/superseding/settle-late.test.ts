// `settle`: lists may show a run late, and a second look finds it.
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion, start, type Acted } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

const settle = { settle: '10s' } as const
const all = { ...settle, workflows: 'all' } as const

/** Lists of a first look. */
const twoLists = 2

/** The push of c2 started run 104 of lint.yml and run 105 of ci.yml. */
function pushedWorld(): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1', workflow: 'lint.yml' })
    .withRun(104, { pr: 7, workflow: 'lint.yml' })
    .withRun(105, { pr: 7 })
}

describe('a newer run that is listed late', () => {
  it('is found if an older one was kept only because no newer one was seen', async () => {
    const world = pushedWorld().lagAllLists({ missing: [104], for: twoLists })
    await act(world, 105, all)
    expect(world.cancelled()).toEqual([101])
  })

  it('is found by a companion of the older one', async () => {
    const world = pushedWorld().lagAllLists({ missing: [104], for: 1 })
    await actAsCompanion(world, 101, { inputs: settle })
    expect(world.cancelled()).toEqual([101])
  })

  it('costs no second look if every older run has a newer one that keeps it', async () => {
    const world = pushedWorld()
    world.completeRun(101)
    await act(world, 105, all)
    expect(world.requests.length).toBe(3)
  })

  it('costs no second look if the older run has ended', async () => {
    const world = pushedWorld().lagAllLists({ missing: [104], for: twoLists })
    world.completeRun(101)
    await act(world, 105, all)
    expect(world.requests.length).toBe(3)
  })
})

describe('a run that is listed late when its pull request was closed', () => {
  function closedWorld(): World {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7 })
    world.updatePullRequest(7, { state: 'closed' })
    return world.withRun(190, { pr: 7, workflow: 'closed.yml' })
  }
  const actOnClosing = async (world: World, inputs: Readonly<Record<string, string>>) =>
    start(world, startedBy(world, 190, { action: 'closed' }), {
      mode: 'closed',
      workflows: 'all',
      ...inputs
    })

  it('is cancelled after a second look', async () => {
    const world = closedWorld().lagAllLists({ missing: [101], for: twoLists })
    const finished: Acted = await actOnClosing(world, settle)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 101: 'cancel pull-request-closed' })
  })

  it('is missed without settle', async () => {
    const world = closedWorld().lagAllLists({ missing: [101], for: twoLists })
    await actOnClosing(world, {})
    expect(world.cancelled()).toEqual([])
  })

  it('is cancelled by a companion too', async () => {
    const world = closedWorld().lagAllLists({ missing: [101], for: 1 })
    await actAsCompanion(world, 190, { inputs: { mode: 'closed', ...all } })
    expect(world.cancelled()).toEqual([101])
  })
})

describe('a run that is listed late when its entry left the merge queue', () => {
  it('is cancelled after a second look', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withQueueEntry({ number: 7, sha: 'q1' })
      .withRun(101, { entry: 'q1' })
    world.dissolveQueueEntry('q1')
    world.withRun(190, { event: 'merge_group', branch: 'main' })
    world.lagAllLists({ missing: [101], for: twoLists })
    const started = startedBy(world, 190, { action: 'destroyed', entry: 'q1' })
    await start(world, started, settle)
    expect(world.cancelled()).toEqual([101])
  })
})
