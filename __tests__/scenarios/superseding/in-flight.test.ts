import { describe, expect, it } from '@jest/globals'
import { ids, act } from '../../support/act.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { outcomes, reasons } from '../../support/reasons.js'

function aWorld(status: string): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1', status })
    .withRun(102, { pr: 7 })
}

describe('an older run in flight', () => {
  it.each(['requested', 'waiting', 'pending', 'queued', 'in_progress'])(
    'is cancelled while it is %s',
    async (status) => {
      const world = aWorld(status)
      const finished = await act(world, 102)
      expect(world.cancelled()).toEqual([101])
      expect(reasons(finished)).toEqual({ 101: 'cancel superseded', 102: 'keep self' })
      expect(finished.outputs['outcome']).toBe('ok')
    }
  )

  it('is kept if its status is unknown', async () => {
    const world = aWorld('hibernating')
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep unknown-status', 102: 'keep self' })
  })

  it('is cancelled together with all the others that are older', async () => {
    const world = aWorld('queued').withRun(103, { pr: 7 }).withRun(104, { pr: 7 })
    world.updatePullRequest(7, { sha: 'c5' })
    world.addRun(105, { pr: 7 })
    await act(world, 105)
    expect(world.cancelled()).toEqual([101, 102, 103, 104])
  })
})

describe('a finished run', () => {
  it('is kept, and nothing more is read', async () => {
    const world = aWorld('completed')
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep finished', 102: 'keep self' })
    expect(finished.requests).toHaveLength(3)
  })
})

describe('many runs', () => {
  it('are searched for the one in flight behind hundreds of finished ones', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', status: 'queued' })
    for (const id of ids(102, 431)) world.addRun(id, { pr: 7, sha: 'c1', conclusion: 'success' })
    world.addRun(432, { pr: 7 })
    const finished = await act(world, 432)
    expect(world.cancelled()).toEqual([101])
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('are all cancelled, even a hundred and fifty', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c2' })
    for (const id of ids(101, 250)) world.addRun(id, { pr: 7, sha: 'c1', status: 'queued' })
    world.addRun(251, { pr: 7 })
    const finished = await act(world, 251)
    expect(world.cancelled()).toEqual(ids(101, 250))
    expect(world.cancelRequests()).toHaveLength(150)
    expect(finished.outputs).toMatchObject({
      cancelled: JSON.stringify(ids(101, 250)),
      'cancelled-count': '150',
      outcome: 'ok'
    })
  })

  it('are searched if the lists are out of date', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', status: 'queued' })
      .withRun(102, { pr: 7, sha: 'c1', conclusion: 'success' })
      .withRun(103, { pr: 7 })
      .lagAllLists({ missing: [103], stale: { 102: 'in_progress' } })
    const finished = await act(world, 103)
    expect(world.cancelRequests()).toEqual([101])
    expect(outcomes(finished)).toEqual({ 101: 'stopped', 102: 'finished' })
    expect(finished.outputs['newest-run-id']).toBe('103')
  })

  it('have their pull request found, although the branch had a hundred and twenty before', async () => {
    const world = aRepository()
    for (const number of ids(1, 120)) {
      const closedAt = '2026-11-01T07:00:00Z'
      const createdAt = '2026-11-01T06:00:00Z'
      world.withPullRequest(number, {
        head: 'next',
        sha: 'c0',
        state: 'merged',
        createdAt,
        closedAt
      })
    }
    world
      .withPullRequest(121, { head: 'next', sha: 'c2' })
      .withRun(101, { pr: 121, sha: 'c1' })
      .withRun(102, { pr: 121 })
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('are cancelled oldest first up to max-cancels', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c2' })
    for (const id of ids(101, 105)) world.addRun(id, { pr: 7, sha: 'c1' })
    world.addRun(106, { pr: 7 })
    const finished = await act(world, 106, { 'max-cancels': '2' })
    expect(world.cancelled()).toEqual([101, 102])
    expect(reasons(finished)).toEqual({
      101: 'cancel superseded',
      102: 'cancel superseded',
      103: 'keep over-limit',
      104: 'keep over-limit',
      105: 'keep over-limit',
      106: 'keep self'
    })
  })
})

describe('a run whose cancel was accepted', () => {
  it('is not reported as cancelled before it was seen to end', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', ignoresCancel: true })
      .withRun(102, { pr: 7, sha: 'c1', status: 'queued' })
      .withRun(103, { pr: 7 })
    const finished = await act(world, 103, { wait: '0s' })
    expect(world.cancelAccepted()).toEqual([101, 102])
    expect(world.cancelled()).toEqual([102])
    expect(finished.outputs).toMatchObject({ cancelled: '[102]', 'cancelled-count': '1' })
    expect(outcomes(finished)).toEqual({ 101: 'stopping', 102: 'stopped' })
  })

  it('is not reported as cancelled if it ended in success', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', ignoresCancel: true })
      .withRun(102, { pr: 7 })
    world.after('cancel', 1, () => {
      world.completeRun(101, 'success')
    })
    const finished = await act(world, 102)
    expect(world.cancelAccepted()).toEqual([101])
    expect(world.cancelled()).toEqual([])
    expect(finished.outputs).toMatchObject({ cancelled: '[]', 'cancelled-count': '0' })
    expect(finished.stdout).toContain('1 superseded run had already ended')
    expect(finished.summary).toContain('### 1 superseded run had already ended')
  })

  it('is waited for', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', stopsAfter: 1 })
      .withRun(102, { pr: 7 })
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(finished.outputs).toMatchObject({ cancelled: '[101]', outcome: 'ok' })
  })
})
