// `mode: closed` in a companion (`on: workflow_run`) of a small workflow that runs on `pull_request: closed`: the recipe for
// forks, whose own runs have a read-only token.
import { describe, expect, it } from '@jest/globals'
import { actAsCompanion, type Acted, refusalOf } from '../../support/act.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { outcomes, reasons } from '../../support/reasons.js'

const closed = { mode: 'closed', workflows: 'all' } as const

async function actFor(
  world: World,
  source: number,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Acted> {
  return actAsCompanion(world, source, { inputs: { ...closed, ...inputs } })
}

/** Pull requests 7 and 8 come from branches with one name, in two forks. */
function openWorld(): World {
  return aRepository()
    .withFork('alice/app', { id: 77 })
    .withFork('bob/app', { id: 88 })
    .withPullRequest(7, { head: 'patch-1', sha: 'a2', from: 'alice/app' })
    .withPullRequest(8, { head: 'patch-1', sha: 'b2', from: 'bob/app' })
    .withRun(101, { pr: 7, sha: 'a1' })
    .withRun(102, { pr: 7, workflow: 'lint.yml' })
    .withRun(103, { pr: 8 })
    .withRun(104, { branch: 'main' })
}

/** The same after pull request 7 was closed; run 190 is of the small workflow that the closing started. */
function closedWorld(world = openWorld(), state: 'closed' | 'merged' = 'closed'): World {
  world.updatePullRequest(7, { state })
  return world.withRun(190, { pr: 7, workflow: 'closed.yml' })
}

describe('a companion with mode: closed', () => {
  it("cancels the runs of a fork's pull request that was closed, and no others", async () => {
    const world = closedWorld()
    const finished = await actAsCompanion(world, 190, { inputs: closed })
    expect(world.cancelled()).toEqual([101, 102])
    expect(finished.exitCode).toBe(0)
    expect(reasons(finished)).toEqual({
      101: 'cancel pull-request-closed',
      102: 'cancel pull-request-closed',
      103: 'keep outside-group',
      104: 'keep outside-group',
      190: 'keep after-closing',
      900: 'keep self'
    })
    expect(outcomes(finished)).toEqual({ 101: 'stopped', 102: 'stopped' })
    expect(finished.outputs).toMatchObject({
      group: 'closed.yml:pull_request:7',
      superseded: 'false',
      'newest-run-id': '190',
      'pull-request': '7',
      'pull-request-state': 'closed',
      outcome: 'ok'
    })
    expect(JSON.parse(finished.outputs['plan'] ?? '')).toMatchObject({ event: 'pull_request' })
  })

  it('looks only at the workflow of its source unless workflows says more', async () => {
    const world = closedWorld()
    await actFor(world, 190, { workflows: 'this' })
    expect(world.cancelRequests()).toEqual([])
    await actFor(world, 190, { workflows: 'lint.yml' })
    expect(world.cancelled()).toEqual([102])
  })

  it('finds runs behind hundreds of others on their branch', async () => {
    const world = openWorld()
    for (let id = 1001; id <= 1130; id += 1) {
      world.addRun(id, { pr: 8, workflow: 'docs.yml', conclusion: 'success' })
    }
    world.updatePullRequest(7, { state: 'closed' })
    world.addRun(1190, { pr: 7, workflow: 'closed.yml' })
    await actAsCompanion(world, 1190, { inputs: closed })
    expect(world.cancelled()).toEqual([101, 102])
  })
})

describe('a companion checks whether the pull request is closed now', () => {
  it.each([
    { when: 'it is open', state: 'open', gone: [], told: 'keep pull-request-open' },
    { when: 'it is closed', state: 'closed', gone: [101, 102], told: 'cancel pull-request-closed' },
    { when: 'it was merged', state: 'merged', gone: [], told: 'keep pull-request-merged' }
  ] as const)('whatever action started the source: $when', async ({ state, gone, told }) => {
    const world = openWorld().withRun(180, { pr: 7, workflow: 'closed.yml', conclusion: 'success' })
    if (state !== 'open') world.updatePullRequest(7, { state })
    const finished = await actFor(world, 180)
    expect(world.cancelled()).toEqual(gone)
    expect(reasons(finished)).toMatchObject({ 101: told, 102: told })
  })

  it('keeps the runs of one that was reopened before the look', async () => {
    const world = closedWorld()
    world.updatePullRequest(7, { state: 'open' })
    const finished = await actFor(world, 190)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep pull-request-open' })
  })

  it('keeps the runs of one that is reopened right before the cancel', async () => {
    const world = closedWorld()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { state: 'open' })
    })
    const finished = await actFor(world, 190)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({
      101: 'withdrawn pull-request-open',
      102: 'withdrawn pull-request-open'
    })
  })

  it.each([
    { input: 'keep', gone: [] },
    { input: 'cancel', gone: [101, 102] }
  ])('follows on-merged for one that was merged: $input', async ({ input, gone }) => {
    const world = closedWorld(openWorld(), 'merged')
    await actFor(world, 190, { 'on-merged': input })
    expect(world.cancelled()).toEqual(gone)
  })
})

describe('a source whose pull request is not known', () => {
  it('keeps all runs if two pull requests use its branch', async () => {
    const world = openWorld()
      .withBranch('next', 'n1')
      .withPullRequest(9, { head: 'patch-1', sha: 'a2', from: 'alice/app', base: 'next' })
    const finished = await actFor(closedWorld(world), 190)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
  })

  it('keeps all runs if its fork was deleted', async () => {
    const world = closedWorld()
    world.deleteFork('alice/app')
    const finished = await actFor(world, 190)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
  })

  it.each(['push', 'workflow_dispatch', 'pull_request_review'])(
    'is refused for the event %s, without any request',
    async (event) => {
      const world = openWorld().withRun(190, { branch: 'main', event })
      const acting = actFor(world, 190)
      expect(await refusalOf(acting)).toMatch(/^mode: closed/)
      expect(await refusalOf(acting)).toContain(`the event ${event}`)
      expect(world.requests).toEqual([])
    }
  )
})
