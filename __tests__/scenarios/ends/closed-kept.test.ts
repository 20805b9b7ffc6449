// `mode: closed`: the runs that are kept.
import { describe, expect, it } from '@jest/globals'
import { start, type Acted } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { permissionDenied, serverError } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'
import { twoRuns } from '../../support/trouble.js'

type Inputs = Readonly<Record<string, string>>

/** The step of run 190, which the closing started. */
async function actOnClosing(world: World, inputs: Inputs = {}): Promise<Acted> {
  const started = startedBy(world, 190, { action: 'closed' })
  return start(world, started, { mode: 'closed', ...inputs })
}

/** The same after pull request 7 was closed or merged, which started run 190. */
function closedWorld(world = twoRuns(), state: 'closed' | 'merged' = 'closed'): World {
  world.updatePullRequest(7, { state })
  return world.withRun(190, { pr: 7 })
}

/** Pull request 7 closed at five past ten. */
function closedAtFivePastTen(): World {
  return aRepository().withPullRequest(7, {
    head: 'feature',
    sha: 'c2',
    state: 'closed',
    createdAt: '2026-11-01T09:00:00Z',
    closedAt: '2026-11-01T10:05:00Z'
  })
}

describe('a run that the closing started', () => {
  it('is kept, also if it was created in the second of the closing', async () => {
    const world = closedAtFivePastTen()
      .withRun(101, { pr: 7, createdAt: '2026-11-01T10:04:49Z' })
      .withRun(102, { pr: 7, createdAt: '2026-11-01T10:05:00Z' })
      .withRun(103, { pr: 7, createdAt: '2026-11-01T10:05:01Z' })
      .withRun(190, { pr: 7, createdAt: '2026-11-01T10:05:02Z' })
    const finished = await actOnClosing(world)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toEqual({
      101: 'cancel pull-request-closed',
      102: 'keep after-closing',
      103: 'keep after-closing',
      190: 'keep self'
    })
  })

  it('is kept in other workflows, such as a clean-up', async () => {
    const world = closedWorld().withRun(191, { pr: 7, workflow: 'clear-up.yml' })
    const finished = await actOnClosing(world, { workflows: 'all' })
    expect(world.cancelled()).toEqual([101, 102])
    expect(reasons(finished)).toMatchObject({ 191: 'keep after-closing' })
  })

  it('does not protect an attempt from before the closing', async () => {
    const world = twoRuns().withRun(103, { pr: 7, attempt: 2 })
    await actOnClosing(closedWorld(world))
    expect(world.cancelled()).toEqual([101, 102, 103])
  })

  it.each([
    { reruns: 'keep', gone: [101], told: 'keep rerun' },
    { reruns: 'cancel', gone: [101, 102], told: 'cancel pull-request-closed' }
  ])('includes a run that a person re-ran after the closing, with reruns: $reruns', async (row) => {
    const world = twoRuns()
    world.completeRun(102, 'failure')
    closedWorld(world)
    world.rerun(102)
    const finished = await actOnClosing(world, { reruns: row.reruns })
    expect(world.cancelled()).toEqual(row.gone)
    expect(reasons(finished)).toMatchObject({ 102: row.told })
  })

  it('includes a run that a person re-runs right before the cancel', async () => {
    const world = closedWorld()
    world.before('pull', 1, () => {
      world.completeRun(101, 'failure')
      world.rerun(101)
    })
    const finished = await actOnClosing(world)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn rerun' })
  })
})

describe('a pull request that was reopened', () => {
  it('keeps its runs if that happened before the look', async () => {
    const world = closedWorld()
    const started = startedBy(world, 190, { action: 'closed' })
    world.updatePullRequest(7, { state: 'open' })
    const finished = await start(world, started, { mode: 'closed' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep pull-request-open' })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('keeps its runs if that happens right before the cancel', async () => {
    const world = closedWorld()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { state: 'open' })
    })
    const finished = await actOnClosing(world)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({
      101: 'withdrawn pull-request-open',
      102: 'withdrawn pull-request-open'
    })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('keeps the rest if that happens after some cancels', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c2' })
    for (let id = 101; id <= 115; id += 1) world.addRun(id, { pr: 7 })
    closedWorld(world).before('pull', 2, () => {
      world.updatePullRequest(7, { state: 'open' })
    })
    const finished = await actOnClosing(world)
    expect(world.cancelled()).toHaveLength(10)
    expect(reasons(finished)).toMatchObject({ 111: 'withdrawn pull-request-open' })
  })

  it('has its earlier runs cancelled after it is closed again', async () => {
    const world = closedWorld()
    world.updatePullRequest(7, { state: 'open' })
    world.addRun(191, { pr: 7 })
    world.updatePullRequest(7, { state: 'closed' })
    world.addRun(192, { pr: 7 })
    const started = startedBy(world, 192, { action: 'closed' })
    const finished = await start(world, started, { mode: 'closed' })
    expect(world.cancelled()).toEqual([101, 102, 190, 191])
    expect(reasons(finished)).toMatchObject({ 192: 'keep self' })
  })

  it('keeps its new runs if it is closed again between look and cancel', async () => {
    const world = closedWorld()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { state: 'open' })
      world.addRun(191, { pr: 7 })
      world.updatePullRequest(7, { state: 'closed' })
    })
    await actOnClosing(world)
    expect(world.cancelled()).toEqual([101, 102])
  })
})

describe('a pull request that was merged', () => {
  it.each([
    { input: 'keep', gone: [], told: 'keep pull-request-merged' },
    { input: 'cancel', gone: [101, 102], told: 'cancel pull-request-closed' }
  ])('follows on-merged: $input', async ({ input, gone, told }) => {
    const world = closedWorld(twoRuns(), 'merged')
    const finished = await actOnClosing(world, { 'on-merged': input })
    expect(world.cancelled()).toEqual(gone)
    expect(reasons(finished)).toMatchObject({ 101: told, 102: told })
    expect(finished.outputs).toMatchObject({
      'pull-request-state': 'merged',
      superseded: 'false'
    })
  })

  it('is not covered by on-closed: cancel', async () => {
    const world = closedWorld(twoRuns(), 'merged')
    await actOnClosing(world, { 'on-closed': 'cancel' })
    expect(world.cancelRequests()).toEqual([])
  })
})

describe('a pull request that shares its branch with others', () => {
  it('keeps the runs that another open pull request may have caused', async () => {
    const world = aRepository()
      .withBranch('next', 'n1')
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withPullRequest(8, { head: 'feature', sha: 'c2', base: 'next' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 8 })
    const finished = await actOnClosing(closedWorld(world))
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({
      101: 'keep subject-unknown',
      102: 'keep subject-unknown'
    })
  })

  it.each(['octo/app', 'alice/app'])(
    'keeps the run on the head if another one was opened since, from %s',
    async (from) => {
      const world = aRepository()
        .withFork('alice/app', { id: 77 })
        .withPullRequest(7, { head: 'feature', sha: 'c2', ...(from !== 'octo/app' && { from }) })
        .withRun(101, { pr: 7, sha: 'c1' })
        .withRun(102, { pr: 7 })
      closedWorld(world).withPullRequest(8, {
        head: 'feature',
        sha: 'c2',
        createdAt: '2026-11-01T10:10:00Z',
        ...(from !== 'octo/app' && { from })
      })
      const finished = await actOnClosing(world)
      expect(world.cancelled()).toEqual([101])
      expect(reasons(finished)).toMatchObject({ 102: 'keep head-is-current' })
    }
  )

  it('keeps the runs of an earlier one', async () => {
    const world = aRepository()
      .withPullRequest(6, {
        head: 'feature',
        sha: 'c0',
        state: 'closed',
        createdAt: '2026-11-01T09:00:00Z',
        closedAt: '2026-11-01T09:30:00Z'
      })
      .withPullRequest(7, { head: 'feature', sha: 'c2', createdAt: '2026-11-01T09:40:00Z' })
      .withRun(101, { pr: 6, createdAt: '2026-11-01T09:10:00Z' })
      .withRun(102, { pr: 7, createdAt: '2026-11-01T09:50:00Z' })
    const finished = await actOnClosing(closedWorld(world))
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'keep outside-group' })
  })
})

describe('the rules of every mode', () => {
  it('keep all runs of a pull request with the exempt label, also if it is added right before the cancel', async () => {
    const before = closedWorld()
    before.updatePullRequest(7, { labels: ['keep-ci'] })
    const kept = await actOnClosing(before)
    const meanwhile = closedWorld().before('pull', 1, () => {
      meanwhile.updatePullRequest(7, { labels: ['keep-ci'] })
    })
    const withdrawn = await actOnClosing(meanwhile)
    expect([before.cancelRequests(), meanwhile.cancelRequests()]).toEqual([[], []])
    expect(reasons(kept)).toMatchObject({ 101: 'keep exempt-label' })
    expect(reasons(withdrawn)).toMatchObject({ 101: 'withdrawn exempt-label' })
  })

  it('keep a run with a protected job in progress, and one that is nearly done', async () => {
    const world = twoRuns().withRun(103, {
      pr: 7,
      startedAt: '2026-11-01T10:30:00Z',
      jobs: [{ name: 'deploy', status: 'in_progress' }]
    })
    const inputs = { 'protect-jobs': 'deploy', 'let-finish-after': '45m' }
    world.now = '2026-11-01T10:50:00Z'
    const finished = await actOnClosing(closedWorld(world), inputs)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({
      101: 'keep nearly-done',
      103: 'keep protected-job'
    })
  })

  it('keep all runs if events does not include their event', async () => {
    const world = closedWorld()
    const finished = await actOnClosing(world, { events: 'push' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep protected-event' })
  })
})

describe('trouble with GitHub', () => {
  it.each([
    { on: 'pulls', fault: '403', with: permissionDenied() },
    { on: 'pulls', fault: '502', with: serverError(502) },
    { on: 'pull', fault: '403', with: permissionDenied() },
    { on: 'pull', fault: '502', with: serverError(502) }
  ] as const)('keeps every run: $fault on $on', async (row) => {
    const world = closedWorld().fail({ on: row.on, with: row.with })
    const started = startedBy(world, 190, { action: 'closed' })
    const finished = await start(world, started, { mode: 'closed' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)[101]).toMatch(/^(keep|withdrawn) pull-request-unknown$/)
    expect(finished.stdout).toContain('::warning')
    expect(finished.outputs['outcome']).toBe('failed')
    expect(finished.exitCode).toBe(0)
  })
})
