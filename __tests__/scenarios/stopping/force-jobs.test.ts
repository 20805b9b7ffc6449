// `force: unstarted` reads the jobs, because GitHub shows a run as queued while one of its jobs waits for a runner.
import { describe, expect, it } from '@jest/globals'
import { act } from '../../support/act.js'
import { permissionDenied } from '../../support/github/faults.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { outcomes } from '../../support/reasons.js'

const unstarted = { force: 'unstarted', wait: '200ms' } as const

function stubborn(options: RunOptions = {}): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c9' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued', ignoresCancel: true, ...options })
    .withRun(110, { pr: 7 })
}

describe('a run that ignores a cancel', () => {
  it.each<{ what: string; jobs: NonNullable<RunOptions['jobs']> }>([
    { what: 'one is running', jobs: [{ name: 'test', status: 'in_progress' }, { name: 'report' }] },
    {
      what: 'one is done, and another one may clean up after it',
      jobs: [{ name: 'apply', conclusion: 'success' }, { name: 'unlock' }]
    }
  ])('is not forced if GitHub shows it as queued while $what', async ({ jobs }) => {
    const world = stubborn({ jobs })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([])
    expect(outcomes(finished)).toMatchObject({ 101: 'stopping' })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('is not forced if its jobs cannot be read', async () => {
    const world = stubborn().fail({ on: 'jobs', with: permissionDenied() })
    await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([])
  })

  it('is not reported as stuck if its jobs cannot be read, and a warning says so', async () => {
    const world = stubborn().fail({ on: 'jobs', with: permissionDenied() })
    const finished = await act(world, 110, { wait: '200ms' })
    expect(outcomes(finished)).toMatchObject({ 101: 'stopping' })
    expect(finished.outputs['outcome']).toBe('partial')
    expect(finished.annotations.map(({ text }) => text).join('\n')).toContain('jobs of run 101')
  })
})
