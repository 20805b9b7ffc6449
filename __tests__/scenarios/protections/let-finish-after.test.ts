import { describe, expect, it } from '@jest/globals'
import { act } from '../../support/act.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { permissionDenied } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

/** Run 101 was started at ten, by GitHub's clock. The clock of this machine is years away from it. */
function startedAtTen(now: string, options: RunOptions = {}): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2', createdAt: '2001-02-03T09:00:00Z' })
    .withRun(101, { pr: 7, sha: 'c1', createdAt: '2001-02-03T10:00:00Z', ...options })
    .withRun(102, { pr: 7, createdAt: '2001-02-03T10:10:00Z' })
  world.now = now
  return world
}

const twenty = { 'let-finish-after': '20m' } as const

describe('let-finish-after', () => {
  it('keeps a run that has been in progress for longer', async () => {
    const world = startedAtTen('2001-02-03T10:20:01Z')
    const finished = await act(world, 102, twenty)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep nearly-done', 102: 'keep self' })
    expect(finished.stdout).toContain('it has been running for 20 min and may finish')
  })

  it('cancels a run that has been in progress for less', async () => {
    const world = startedAtTen('2001-02-03T10:19:00Z')
    await act(world, 102, twenty)
    expect(world.cancelled()).toEqual([101])
  })

  it.each(['queued', 'waiting', 'pending', 'requested'])(
    'cancels a run that has only waited, however long: %s',
    async (status) => {
      const world = startedAtTen('2001-02-03T20:00:00Z', { status })
      await act(world, 102, twenty)
      expect(world.cancelled()).toEqual([101])
    }
  )

  it('counts from the start of the attempt', async () => {
    const again: RunOptions = { attempt: 2, startedAt: '2001-02-03T10:09:00Z' }
    const world = startedAtTen('2001-02-03T10:25:00Z', again)
    await act(world, 102, twenty)
    expect(world.cancelled()).toEqual([101])
  })

  it('keeps a run that turns out to have begun right before the cancel', async () => {
    const world = startedAtTen('2001-02-03T20:00:00Z', { status: 'queued' })
    world.before(/^GET .*\/runs\/101$/, 1, () => {
      world.setRunStatus(101, 'in_progress')
    })
    const finished = await act(world, 102, twenty)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep nearly-done' })
  })

  it.each([
    { status: 'in_progress', then: [] },
    { status: 'queued', then: [101] }
  ] as const)(
    'reads the jobs of a run that GitHub shows as queued: one is $status',
    async ({ status, then }) => {
      const jobs = [{ name: 'build', status }, { name: 'e2e' }]
      const world = startedAtTen('2001-02-03T20:00:00Z', { status: 'queued', jobs })
      await act(world, 102, twenty)
      expect(world.cancelled()).toEqual(then)
      expect(world.requests.filter(({ kind }) => kind === 'jobs')).toHaveLength(1)
    }
  )

  it('keeps a waiting run whose jobs cannot be read', async () => {
    const world = startedAtTen('2001-02-03T20:00:00Z', { status: 'queued' })
    world.fail({ on: 'jobs', with: permissionDenied() })
    const finished = await act(world, 102, twenty)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.outputs['outcome']).toBe('failed')
  })

  it('is off by default', async () => {
    const world = startedAtTen('2001-02-03T20:00:00Z')
    await act(world, 102)
    expect(world.cancelled()).toEqual([101])
  })
})
