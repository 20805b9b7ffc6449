// A newer run of another workflow supersedes older ones only if it gives a result: if it has ended, its jobs are read.
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion } from '../../support/act.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { permissionDenied } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'

const all = { workflows: 'all' } as const

/** Run 101 of lint.yml is for c1, run 103 for the head; run 102 of ci.yml executes the step. */
function aWorld(newest: RunOptions): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, workflow: 'lint.yml', sha: 'c1' })
    .withRun(102, { pr: 7 })
    .withRun(103, { pr: 7, workflow: 'lint.yml', ...newest })
}

const skipped = { status: 'completed', conclusion: 'skipped' } as const
const passed = { status: 'completed', conclusion: 'success' } as const
const jobsAsked = (requests: readonly string[]): readonly string[] =>
  requests.filter((line) => line.includes('/jobs'))

describe('a newer run of another workflow that has ended', () => {
  it.each<{ readonly what: string; readonly newest: RunOptions }>([
    {
      what: 'succeeded because every job was skipped',
      newest: {
        conclusion: 'success',
        jobs: [
          { name: 'test', ...skipped },
          { name: 'lint', ...skipped }
        ]
      }
    },
    { what: 'succeeded without any job', newest: { conclusion: 'success', jobs: [] } },
    { what: 'failed without any job', newest: { conclusion: 'failure', jobs: [] } }
  ])('supersedes nothing if it $what', async ({ newest }) => {
    const world = aWorld(newest)
    const finished = await act(world, 102, all)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)[101]).toMatch(/^(keep|withdrawn) not-older$/)
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it.each<{ readonly what: string; readonly newest: RunOptions }>([
    { what: 'succeeded', newest: { conclusion: 'success' } },
    { what: 'failed', newest: { conclusion: 'failure' } },
    {
      what: 'succeeded with a job that was skipped and one that was not',
      newest: {
        conclusion: 'success',
        jobs: [
          { name: 'test', ...passed },
          { name: 'deploy', ...skipped }
        ]
      }
    }
  ])('supersedes the older one if it $what: one request for its jobs', async ({ newest }) => {
    const world = aWorld(newest)
    const { requests } = await act(world, 102, all)
    expect(world.cancelled()).toEqual([101])
    expect(jobsAsked(requests)).toHaveLength(1)
  })

  it('supersedes nothing if its jobs cannot be read, with a warning', async () => {
    const world = aWorld({ conclusion: 'success' }).fail({ on: 'jobs', with: permissionDenied() })
    const finished = await act(world, 102, all)
    expect(world.cancelRequests()).toEqual([])
    expect(textsOf(finished, 'warning').join()).toContain('jobs of run 103')
    expect(finished.outputs['outcome']).toBe('partial')
  })

  it('has its jobs read also if it was in flight at the first look', async () => {
    const world = aWorld({ jobs: [{ name: 'test', status: 'queued' }] })
    world.before(/runs\/103$/, 1, () => {
      world.setJob(103, 'test', skipped)
      world.completeRun(103, 'success')
    })
    await act(world, 102, all)
    expect(world.cancelRequests()).toEqual([])
  })

  it('does not have its jobs read while it is in flight', async () => {
    const world = aWorld({})
    const { requests } = await act(world, 102, all)
    expect(world.cancelled()).toEqual([101])
    expect(jobsAsked(requests)).toEqual([])
  })

  it('does not have its jobs read if no run is older', async () => {
    const world = aWorld({ conclusion: 'success' })
    world.deleteRun(101)
    const { requests } = await act(world, 102, all)
    expect(jobsAsked(requests)).toEqual([])
  })
})

describe('the source of a companion that starts after its end', () => {
  it.each([
    { jobs: [], then: [] },
    { jobs: [{ name: 'test', ...skipped }], then: [] },
    { jobs: [{ name: 'test', ...passed }], then: [101] }
  ])('supersedes $then with the jobs $jobs', async ({ jobs, then }) => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, conclusion: 'failure', jobs })
    await actAsCompanion(world, 102, { type: 'completed' })
    expect(world.cancelled()).toEqual(then)
  })
})
