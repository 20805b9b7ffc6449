// `stop-on`: cancels the runs of a pull request that became a draft or got a label, including those on its head.
import { describe, expect, it } from '@jest/globals'
import { actAsCompanion, start, type Acted, refusalOf } from '../../support/act.js'
import { startedBy, type StartOptions } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { outcomes, reasons } from '../../support/reasons.js'
import { twoRuns } from '../../support/trouble.js'

const inputs = { 'stop-on': 'draft, label:cancel-ci', workflows: 'all' } as const

const drafted = { action: 'converted_to_draft' } as const
const labelled = { action: 'labeled', label: 'cancel-ci' } as const

/** Runs 101 and 102 of ci.yml, run 103 of lint.yml, all in flight; 102 and 103 are on the head. */
function openWorld(): World {
  return twoRuns().withRun(103, { pr: 7, workflow: 'lint.yml' })
}

/** The same after the pull request became a draft, which started run 190 of stop.yml. */
function draftWorld(world = openWorld()): World {
  world.updatePullRequest(7, { draft: true })
  return world.withRun(190, { pr: 7, workflow: 'stop.yml' })
}

/** The same once it has the label. */
function labelledWorld(world = openWorld()): World {
  world.updatePullRequest(7, { labels: ['cancel-ci'] })
  return world.withRun(190, { pr: 7, workflow: 'stop.yml' })
}

async function actOn(
  world: World,
  event: StartOptions,
  more: Readonly<Record<string, string>> = {}
): Promise<Acted> {
  return start(world, startedBy(world, 190, event), { ...inputs, ...more })
}

describe('a pull request that became a draft', () => {
  it('has its older runs cancelled, including those on the head', async () => {
    const world = draftWorld()
    const finished = await start(world, startedBy(world, 190, drafted), inputs)
    expect(world.cancelled()).toEqual([101, 102, 103])
    expect(finished.exitCode).toBe(0)
    expect(reasons(finished)).toEqual({
      101: 'cancel pull-request-draft',
      102: 'cancel pull-request-draft',
      103: 'cancel pull-request-draft',
      190: 'keep self'
    })
    expect(outcomes(finished)).toEqual({ 101: 'stopped', 102: 'stopped', 103: 'stopped' })
    expect(finished.outputs).toMatchObject({
      group: 'stop.yml:pull_request:7',
      superseded: 'false',
      'newest-run-id': '190',
      outcome: 'ok'
    })
  })

  it('is like any other event if stop-on does not name it', async () => {
    const world = draftWorld()
    const finished = await actOn(world, drafted, { 'stop-on': 'label:cancel-ci' })
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({
      101: 'cancel superseded',
      102: 'keep head-is-current',
      103: 'keep head-is-current'
    })
  })

  it('keeps all its runs if it is ready again before the look', async () => {
    const world = draftWorld()
    world.updatePullRequest(7, { draft: false })
    const finished = await actOn(world, drafted)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep stop-lifted', 102: 'keep stop-lifted' })
  })

  it('keeps all its runs if it is ready again right before the cancel', async () => {
    const world = draftWorld()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { draft: false })
    })
    const finished = await actOn(world, drafted)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn stop-lifted' })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('keeps the rest if it is ready again after some cancels', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c2' })
    for (let id = 101; id <= 115; id += 1) world.addRun(id, { pr: 7 })
    draftWorld(world).before('pull', 2, () => {
      world.updatePullRequest(7, { draft: false })
    })
    await actOn(world, drafted)
    expect(world.cancelled()).toHaveLength(10)
  })
})

describe('a pull request that got a label', () => {
  it('has its older runs cancelled; the case of the label does not matter', async () => {
    const world = labelledWorld()
    const finished = await actOn(world, labelled, { 'stop-on': 'label:Cancel-CI' })
    expect(world.cancelled()).toEqual([101, 102, 103])
    expect(reasons(finished)).toMatchObject({ 102: 'cancel stop-label' })
  })

  it('is like any other event if it got another label, even if it also has this one', async () => {
    const world = openWorld()
    world.updatePullRequest(7, { labels: ['cancel-ci', 'bug'], draft: true })
    world.withRun(190, { pr: 7, workflow: 'stop.yml' })
    const finished = await actOn(world, { action: 'labeled', label: 'bug' })
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({
      101: 'cancel superseded',
      102: 'keep head-is-current'
    })
  })

  it('keeps its runs if the label was removed, although it is a draft', async () => {
    const world = labelledWorld()
    world.updatePullRequest(7, { labels: [], draft: true })
    const finished = await actOn(world, labelled)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep stop-lifted' })
  })

  it('has the runs of both events of pull requests cancelled', async () => {
    const world = openWorld()
    world.updatePullRequest(7, { labels: ['cancel-ci'] })
    world.withRun(190, { pr: 7, workflow: 'stop.yml', event: 'pull_request_target' })
    await actOn(world, labelled)
    expect(world.cancelled()).toEqual([101, 102, 103])
  })
})

describe('stop-on keeps', () => {
  it('runs that the same event may have started, and later runs', async () => {
    const world = openWorld()
    world.updatePullRequest(7, { draft: true })
    world
      .withRun(189, { pr: 7, workflow: 'notify.yml', createdAt: '2026-11-01T10:05:01Z' })
      .withRun(190, { pr: 7, workflow: 'stop.yml', createdAt: '2026-11-01T10:06:01Z' })
      .withRun(191, { pr: 7, workflow: 'lint.yml', createdAt: '2026-11-01T10:06:02Z' })
    const finished = await actOn(world, drafted)
    expect(world.cancelled()).toEqual([101, 102, 103])
    expect(reasons(finished)).toMatchObject({ 189: 'keep not-older', 191: 'keep not-older' })
  })

  it('an attempt that a person re-ran since', async () => {
    const world = openWorld()
    world.completeRun(102, 'failure')
    draftWorld(world)
    world.rerun(102)
    const finished = await actOn(world, drafted)
    expect(world.cancelled()).toEqual([101, 103])
    expect(reasons(finished)).toMatchObject({ 102: 'keep rerun' })
  })

  it.each([
    { state: 'closed', told: 'keep pull-request-closed' },
    { state: 'merged', told: 'keep pull-request-merged' }
  ] as const)('all runs of a pull request that is $state now', async ({ state, told }) => {
    const world = labelledWorld()
    world.updatePullRequest(7, { state })
    const finished = await actOn(world, labelled)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: told })
  })

  it('all runs of a pull request with the exempt label', async () => {
    const world = labelledWorld()
    world.updatePullRequest(7, { labels: ['cancel-ci', 'keep-ci'] })
    const finished = await actOn(world, labelled)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep exempt-label' })
  })

  it('a run on the head of another pull request, and one with a protected job in progress', async () => {
    const world = openWorld()
      .withPullRequest(8, { head: 'stacked', sha: 'c1' })
      .withRun(104, { pr: 7, jobs: [{ name: 'deploy', status: 'in_progress' }] })
    const finished = await actOn(draftWorld(world), drafted, { 'protect-jobs': 'deploy' })
    expect(world.cancelled()).toEqual([102, 103])
    expect(reasons(finished)).toMatchObject({
      101: 'keep head-is-current',
      104: 'keep protected-job'
    })
  })

  it('runs of other pull requests, branches and workflows', async () => {
    const world = openWorld()
      .withPullRequest(8, { head: 'other', sha: 'd1', draft: true })
      .withRun(111, { pr: 8 })
      .withRun(112, { branch: 'feature' })
    await actOn(draftWorld(world), drafted, { workflows: 'ci.yml' })
    expect(world.cancelled()).toEqual([101, 102])
  })
})

describe('the input', () => {
  it.each(['drafts', 'label:', 'label', 'draft; label:x'])(
    'refuses %s and says which values are allowed',
    async (text) => {
      const world = draftWorld()
      expect(await refusalOf(actOn(world, drafted, { 'stop-on': text }))).toMatch(
        /^Input stop-on .* draft and label:NAME/
      )
      expect(world.requests).toEqual([])
    }
  )

  it('is refused in a companion, which does not know which action started its source', async () => {
    const world = draftWorld()
    const acting = actAsCompanion(world, 190, { inputs })
    expect(await refusalOf(acting)).toMatch(/^Input stop-on .* companion/)
    expect(world.requests).toEqual([])
  })

  it('changes nothing for the other events of a pull request', async () => {
    const world = openWorld()
    const finished = await start(world, startedBy(world, 102), { ...inputs, workflows: 'this' })
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 101: 'cancel superseded' })
  })
})
