import { describe, expect, it } from '@jest/globals'
import { act, actTogether } from '../../support/act.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

function aPullRequest(): World {
  return aRepository().withPullRequest(7, { head: 'feature', sha: 'c3' })
}

describe('which run is newer', () => {
  it('is decided by their numbers if all of them were created in one second', async () => {
    const createdAt = '2026-11-01T10:10:00Z'
    const world = aPullRequest()
      .withRun(101, { pr: 7, sha: 'c1', createdAt })
      .withRun(102, { pr: 7, sha: 'c2', createdAt })
      .withRun(103, { pr: 7, createdAt })
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toEqual({
      101: 'cancel superseded',
      102: 'keep self',
      103: 'keep head-is-current'
    })
  })

  it('is not decided by the clock', async () => {
    const world = aPullRequest()
      .withRun(101, { pr: 7, sha: 'c1', createdAt: '2026-11-01T10:20:00Z' })
      .withRun(102, { pr: 7, sha: 'c2', createdAt: '2026-11-01T10:10:00Z' })
      .withRun(103, { pr: 7, sha: 'c1', createdAt: '2026-11-01T10:05:00Z' })
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 103: 'keep not-older' })
  })

  it('is not known if number and id disagree', async () => {
    const world = aPullRequest()
      .withRun(101, { pr: 7, sha: 'c1', number: 12 })
      .withRun(102, { pr: 7, sha: 'c2', number: 11 })
      .withRun(103, { pr: 7, sha: 'c1', number: 10 })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({
      101: 'keep order-unclear',
      102: 'keep self',
      103: 'keep order-unclear'
    })
  })

  it('is the same for two steps at once: they never cancel each other', async () => {
    const world = aPullRequest()
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7 })
    const finished = await actTogether(world, [102, 103])
    expect(finished.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(world.cancelled()).toEqual([101, 102])
    expect(world.cancelRequests()).not.toContain(103)
  })
})

describe('a run that is not the newest', () => {
  it('cancels older runs and keeps newer ones', async () => {
    const world = aPullRequest()
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7 })
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(finished.outputs).toMatchObject({ superseded: 'true', 'newest-run-id': '103' })
  })

  it('is not superseded when its commit is the current head again', async () => {
    const world = aPullRequest()
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c3' })
      .withRun(103, { pr: 7, sha: 'c4' })
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 103: 'keep not-older' })
    expect(finished.outputs).toMatchObject({ superseded: 'false', 'newest-run-id': '103' })
  })

  it('is not superseded if its commit is the head again before the second cancel', async () => {
    const world = aPullRequest()
      .withRun(101, { pr: 7, sha: 'c1', status: 'queued', ignoresCancel: true })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7 })
    world.after('cancel', 1, () => {
      world.updatePullRequest(7, { sha: 'c2' })
    })
    const finished = await act(world, 102, { wait: '20s' })
    expect(world.cancelRequests()).toEqual([101, 101])
    expect(finished.outputs).toMatchObject({ superseded: 'false', 'newest-run-id': '103' })
  })

  it('is not superseded by a newer run of its own commit', async () => {
    const world = aPullRequest()
      .withRun(101, { pr: 7, sha: 'c2' })
      .withRun(102, { pr: 7, sha: 'c2' })
    const finished = await act(world, 101)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.outputs).toMatchObject({ superseded: 'false', 'newest-run-id': '102' })
  })

  it('is not superseded by a newer run of another group', async () => {
    const world = aPullRequest()
      .withRun(101, { pr: 7, sha: 'c2' })
      .withRun(102, { branch: 'feature' })
    const finished = await act(world, 101)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.outputs).toMatchObject({ superseded: 'false', 'newest-run-id': '101' })
  })

  it('is superseded on a branch too, unless a tag has its name', async () => {
    const build = (): World =>
      aRepository()
        .withBranch('topic', 'd2')
        .withRun(101, { branch: 'topic', sha: 'd1' })
        .withRun(102, { branch: 'topic' })
    const plain = await act(build(), 101)
    const tagged = await act(build().withTag('topic', 'd0'), 101)
    expect(plain.outputs).toMatchObject({ superseded: 'true', 'newest-run-id': '102' })
    expect(tagged.outputs['superseded']).toBe('false')
  })
})

describe('a re-run', () => {
  it.each([
    { when: 'started after the newer run was created', startedAt: '2026-11-01T10:30:00Z' },
    {
      when: 'started in the second in which the newer run was created',
      startedAt: '2026-11-01T10:20:00Z'
    }
  ])('is kept: $when', async ({ startedAt }) => {
    const world = aPullRequest()
      .withRun(101, { pr: 7, sha: 'c1', attempt: 2, createdAt: '2026-11-01T10:01:00Z', startedAt })
      .withRun(102, { pr: 7, sha: 'c2', createdAt: '2026-11-01T10:02:00Z' })
      .withRun(103, { pr: 7, createdAt: '2026-11-01T10:20:00Z' })
    const finished = await act(world, 103)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'keep rerun' })
  })

  it('is kept if a newer run existed then that is not the newest any more', async () => {
    const world = aPullRequest()
      .withRun(101, {
        pr: 7,
        sha: 'c1',
        attempt: 2,
        createdAt: '2026-11-01T10:01:00Z',
        startedAt: '2026-11-01T10:20:00Z'
      })
      .withRun(102, { pr: 7, sha: 'c2', createdAt: '2026-11-01T10:10:00Z', conclusion: 'success' })
      .withRun(103, { pr: 7, createdAt: '2026-11-01T10:30:00Z' })
    const finished = await act(world, 103)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep rerun' })
  })

  it('is cancelled if the newer runs at that time are of other groups', async () => {
    const times = { createdAt: '2026-11-01T10:10:00Z', conclusion: 'success' }
    const world = aPullRequest()
      .withPullRequest(8, { head: 'other', sha: 'e1' })
      .withRun(101, {
        pr: 7,
        sha: 'c1',
        attempt: 2,
        createdAt: '2026-11-01T10:01:00Z',
        startedAt: '2026-11-01T10:20:00Z'
      })
      .withRun(102, { pr: 8, ...times })
      .withRun(103, { pr: 7, ...times, workflow: 'lint.yml' })
      .withRun(104, { branch: 'feature', ...times })
      .withRun(105, { pr: 7, createdAt: '2026-11-01T10:30:00Z' })
    await act(world, 105, { workflows: 'all' })
    expect(world.cancelled()).toEqual([101])
  })

  it('is kept if the lists do not reach back to runs that may have existed then', async () => {
    const world = aPullRequest().withRun(101, {
      pr: 7,
      sha: 'c1',
      attempt: 2,
      createdAt: '2026-11-01T10:01:00Z',
      startedAt: '2026-11-01T10:20:00Z'
    })
    for (let id = 102; id < 250; id += 1) {
      const createdAt = `2026-11-01T${id === 102 ? '10:10' : '11:00'}:00Z`
      world.withRun(id, { pr: 7, sha: `d${id}`, createdAt, conclusion: 'success' })
    }
    world.withRun(250, { pr: 7, createdAt: '2026-11-01T11:30:00Z' })
    const finished = await act(world, 250)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep rerun' })
  })

  it('is cancelled if the newer run was created after its start', async () => {
    const world = aPullRequest()
      .withRun(101, {
        pr: 7,
        sha: 'c1',
        attempt: 2,
        createdAt: '2026-11-01T10:01:00Z',
        startedAt: '2026-11-01T10:10:00Z'
      })
      .withRun(102, { pr: 7, createdAt: '2026-11-01T10:20:00Z' })
    await act(world, 102)
    expect(world.cancelled()).toEqual([101])
  })

  it('that executes the step cancels only runs that are older than itself and no re-runs', async () => {
    const world = aPullRequest()
      .withRun(101, { pr: 7, sha: 'c0' })
      .withRun(102, { pr: 7, sha: 'c1', conclusion: 'failure' })
      .withRun(103, { pr: 7, sha: 'c2', conclusion: 'failure' })
      .withRun(104, { pr: 7 })
    world.rerun(102)
    world.rerun(103)
    const finished = await act(world, 103)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toEqual({
      101: 'cancel superseded',
      102: 'keep rerun',
      103: 'keep self',
      104: 'keep head-is-current'
    })
    expect(finished.outputs).toMatchObject({ superseded: 'false', 'newest-run-id': '104' })
  })
})
