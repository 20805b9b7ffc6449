// `mode: closed`: which runs are cancelled after a pull request was closed.
import { describe, expect, it } from '@jest/globals'
import { start, type Acted, refusalOf } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { outcomes, reasons } from '../../support/reasons.js'
import { twoRuns } from '../../support/trouble.js'

/** The step of run 190, which the closing started. */
async function actOnClosing(
  world: World,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Acted> {
  const started = startedBy(world, 190, { action: 'closed' })
  return start(world, started, { mode: 'closed', ...inputs })
}

/** The same after pull request 7 was closed, which started run 190. */
function closedWorld(world = twoRuns()): World {
  world.updatePullRequest(7, { state: 'closed' })
  return world.withRun(190, { pr: 7 })
}

describe('the runs of a closed pull request', () => {
  it('are all cancelled, including the newest and those on its head', async () => {
    const world = closedWorld()
    const started = startedBy(world, 190, { action: 'closed' })
    const finished = await start(world, started, { mode: 'closed' })
    expect(world.cancelled()).toEqual([101, 102])
    expect(finished.exitCode).toBe(0)
    expect(reasons(finished)).toEqual({
      101: 'cancel pull-request-closed',
      102: 'cancel pull-request-closed',
      190: 'keep self'
    })
    expect(outcomes(finished)).toEqual({ 101: 'stopped', 102: 'stopped' })
    expect(finished.outputs).toMatchObject({
      group: 'ci.yml:pull_request:7',
      superseded: 'false',
      'newest-run-id': '190',
      'pull-request': '7',
      'pull-request-state': 'closed',
      cancelled: '[101,102]',
      'cancelled-count': '2',
      'kept-count': '1',
      outcome: 'ok'
    })
  })

  it('are cancelled in every status except completed and unknown ones', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, status: 'requested' })
      .withRun(102, { pr: 7, status: 'queued' })
      .withRun(103, { pr: 7, status: 'pending' })
      .withRun(104, { pr: 7, status: 'waiting' })
      .withRun(105, { pr: 7, status: 'in_progress' })
      .withRun(106, { pr: 7, status: 'dreaming' })
      .withRun(107, { pr: 7, conclusion: 'failure' })
    const finished = await actOnClosing(closedWorld(world))
    expect(world.cancelled()).toEqual([101, 102, 103, 104, 105])
    expect(reasons(finished)).toMatchObject({
      106: 'keep unknown-status',
      107: 'keep finished'
    })
  })

  it('are cancelled whatever their order: no newer run is needed', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, number: 50 })
      .withRun(102, { pr: 7, number: 40 })
    await actOnClosing(closedWorld(world))
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('are found behind hundreds of others on their branch', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', status: 'queued' })
    for (let id = 1001; id <= 1130; id += 1) {
      world.addRun(id, { pr: 7, workflow: 'lint.yml', conclusion: 'success' })
    }
    world.updatePullRequest(7, { state: 'closed' })
    world.addRun(1190, { pr: 7 })
    const started = startedBy(world, 1190, { action: 'closed' })
    await start(world, started, { mode: 'closed', workflows: 'all' })
    expect(world.cancelled()).toEqual([101])
  })

  it('are only reported with dry-run: true', async () => {
    const world = closedWorld()
    const finished = await actOnClosing(world, { 'dry-run': 'true' })
    expect(world.cancelRequests()).toEqual([])
    expect(outcomes(finished)).toEqual({ 101: 'planned', 102: 'planned' })
    expect(finished.outputs).toMatchObject({ cancelled: '[]', superseded: 'false' })
  })

  it('are cancelled up to max-cancels, oldest first', async () => {
    const world = closedWorld()
    const finished = await actOnClosing(world, { 'max-cancels': '1' })
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep over-limit' })
  })
})

describe('the workflows in scope', () => {
  function withOtherWorkflows(): World {
    return closedWorld(
      twoRuns()
        .withRun(103, { pr: 7, workflow: 'lint.yml' })
        .withRun(104, { pr: 7, workflow: 'docs.yml' })
    )
  }

  it.each([
    { workflows: 'this', gone: [101, 102], kept: [103, 104] },
    { workflows: 'all', gone: [101, 102, 103, 104], kept: [] },
    { workflows: 'lint.yml', gone: [103], kept: [101, 102, 104] },
    { workflows: 'ci.yml, docs.yml', gone: [101, 102, 104], kept: [103] }
  ])('are $workflows', async ({ workflows, gone, kept }) => {
    const world = withOtherWorkflows()
    const finished = await actOnClosing(world, { workflows })
    expect(world.cancelled()).toEqual(gone)
    const told = reasons(finished)
    // Runs of a workflow that is not in scope may not even be read.
    expect(kept.map((id) => told[id] ?? 'keep outside-group')).toEqual(
      kept.map(() => 'keep outside-group')
    )
  })

  it('are only this workflow by default, also if it is a workflow of its own', async () => {
    const world = twoRuns()
    world.updatePullRequest(7, { state: 'closed' })
    world.addRun(190, { pr: 7, workflow: 'closed.yml' })
    await actOnClosing(world)
    expect(world.cancelRequests()).toEqual([])
  })

  it('do not include runs of other events, branches and pull requests', async () => {
    const world = closedWorld(
      twoRuns()
        .withBranch('topic', 'd1')
        .withPullRequest(8, { head: 'feature-2', sha: 'e1' })
        .withRun(111, { pr: 8 })
        .withRun(112, { branch: 'feature' })
        .withRun(113, { branch: 'main' })
        .withRun(114, { branch: 'topic' })
        .withRun(115, { branch: 'feature', event: 'workflow_dispatch' })
    )
    const finished = await actOnClosing(world, { workflows: 'all' })
    expect(world.cancelled()).toEqual([101, 102])
    const others = [111, 112, 113, 114, 115]
    expect(others.map((id) => reasons(finished)[id])).toEqual(
      others.map(() => 'keep outside-group')
    )
  })
})

describe('a closed pull request from a fork', () => {
  /** Pull requests 7 and 8 come from branches with one name; run 190 is of `pull_request_target`. */
  function forkWorld(): World {
    const world = aRepository()
      .withFork('alice/app', { id: 77 })
      .withFork('bob/app', { id: 88 })
      .withPullRequest(6, { head: 'patch-1', sha: 'b0' })
      .withPullRequest(7, { head: 'patch-1', sha: 'a2', from: 'alice/app' })
      .withPullRequest(8, { head: 'patch-1', sha: 'b2', from: 'bob/app' })
      .withRun(101, { pr: 7, sha: 'a1' })
      .withRun(102, { pr: 7, workflow: 'lint.yml' })
      .withRun(103, { pr: 8 })
      .withRun(104, { pr: 6 })
      .withRun(105, { pr: 7, event: 'pull_request_target', workflow: 'labels.yml' })
    world.updatePullRequest(7, { state: 'closed' })
    return world.withRun(190, { pr: 7, event: 'pull_request_target', workflow: 'closed.yml' })
  }

  it('has its runs cancelled by pull_request_target, and no others', async () => {
    const world = forkWorld()
    const finished = await actOnClosing(world, { workflows: 'all' })
    expect(world.cancelled()).toEqual([101, 102, 105])
    expect(reasons(finished)).toEqual({
      101: 'cancel pull-request-closed',
      102: 'cancel pull-request-closed',
      103: 'keep outside-group',
      104: 'keep outside-group',
      105: 'cancel pull-request-closed',
      190: 'keep self'
    })
    expect(finished.outputs).toMatchObject({ superseded: 'false', outcome: 'ok' })
  })

  it('has only the runs of the step’s own workflow cancelled by default', async () => {
    const world = aRepository()
      .withFork('alice/app', { id: 77 })
      .withPullRequest(7, { head: 'patch-1', sha: 'a2', from: 'alice/app' })
      .withRun(101, { pr: 7 })
      .withRun(102, { pr: 7, workflow: 'lint.yml' })
    world.updatePullRequest(7, { state: 'closed' })
    world.addRun(190, { pr: 7, event: 'pull_request_target' })
    await actOnClosing(world)
    expect(world.cancelled()).toEqual([101])
  })

  it('keeps all its runs if the fork was deleted', async () => {
    const world = forkWorld()
    world.deleteFork('alice/app')
    const finished = await actOnClosing(world, { workflows: 'all' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
  })
})

describe('mode: closed', () => {
  it.each(['push', 'workflow_dispatch', 'schedule', 'merge_group'])(
    'is refused at once for the event %s, which closes no pull request',
    async (event) => {
      const world = twoRuns()
      const place =
        event === 'merge_group' ? { branch: 'gh-readonly-queue/main/pr-7-c0', sha: 'q1' } : {}
      world.addRun(190, { event, ...place })
      const started = startedBy(world, 190)
      const starting = start(world, started, { mode: 'closed' })
      expect(await refusalOf(starting)).toMatch(/^mode: closed/)
      expect(await refusalOf(starting)).toContain(`the event ${event}`)
      expect(world.requests).toEqual([])
    }
  )

  it('does nothing for an open pull request', async () => {
    const world = twoRuns().withRun(190, { pr: 7 })
    const finished = await start(world, startedBy(world, 190), { mode: 'closed' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({
      101: 'keep pull-request-open',
      102: 'keep pull-request-open'
    })
  })
})
