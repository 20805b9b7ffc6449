import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion, ids } from '../../support/act.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { outcomes, reasons } from '../../support/reasons.js'
import { twoRuns } from '../../support/trouble.js'

describe('between the look and the cancel', () => {
  it.each([
    {
      when: 'the pull request is merged',
      change: (world: World) => {
        world.updatePullRequest(7, { state: 'merged' })
      },
      then: 'pull-request-merged'
    },
    {
      when: 'the pull request is closed',
      change: (world: World) => {
        world.updatePullRequest(7, { state: 'closed' })
      },
      then: 'pull-request-closed'
    },
    {
      when: 'the exempt label is added',
      change: (world: World) => {
        world.updatePullRequest(7, { labels: ['keep-ci'] })
      },
      then: 'exempt-label'
    },
    {
      when: 'a force-push goes back to the commit of the older run',
      change: (world: World) => {
        world.updatePullRequest(7, { sha: 'c1' })
      },
      then: 'head-is-current'
    }
  ])('keeps the run if $when', async ({ change, then }) => {
    const world = twoRuns()
    world.before('pull', 1, () => {
      change(world)
    })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: `withdrawn ${then}`, 102: 'keep self' })
    expect([finished.exitCode, finished.outputs['outcome']]).toEqual([0, 'ok'])
  })

  it('keeps the run if the next push moves the head', async () => {
    const world = twoRuns()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { sha: 'c3' })
    })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.exitCode).toBe(0)
  })

  it('keeps the run in a companion if the next push moves the head', async () => {
    const world = twoRuns()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { sha: 'c3' })
    })
    const finished = await actAsCompanion(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.exitCode).toBe(0)
  })

  it('cancels nothing if the run ends by itself before it is read again', async () => {
    const world = twoRuns()
    world.before('run', 1, () => {
      world.completeRun(101)
    })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(outcomes(finished)).toEqual({ 101: 'finished' })
    expect(finished.outputs).toMatchObject({ cancelled: '[]', outcome: 'ok' })
  })

  it('ignores that the run ends while the cancel is on its way', async () => {
    const world = twoRuns()
    world.before('cancel', 1, () => {
      world.completeRun(101)
    })
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([])
    expect(outcomes(finished)).toEqual({ 101: 'finished' })
    expect(finished.outputs).toMatchObject({ cancelled: '[]', outcome: 'ok' })
    expect(finished.exitCode).toBe(0)
  })

  it('keeps the run if a person re-runs it', async () => {
    const world = twoRuns()
    world.before('run', 1, () => {
      world.completeRun(101, 'failure')
      world.rerun(101)
    })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'withdrawn rerun', 102: 'keep self' })
  })

  it('ignores that a person deletes the run', async () => {
    const world = twoRuns()
    world.before('run', 1, () => {
      world.completeRun(101)
      world.deleteRun(101)
    })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(outcomes(finished)).toEqual({ 101: 'gone' })
    expect([finished.exitCode, finished.outputs['outcome']]).toEqual([0, 'ok'])
  })

  it('keeps the runs of a branch that is deleted', async () => {
    const world = aRepository()
      .withBranch('topic', 'd2')
      .withRun(101, { branch: 'topic', sha: 'd1' })
      .withRun(102, { branch: 'topic' })
    world.before('branch', 2, () => {
      world.deleteBranch('topic')
    })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep subject-unknown', 102: 'keep self' })
    expect([finished.exitCode, finished.outputs['outcome']]).toEqual([0, 'ok'])
  })

  it('keeps the runs of a branch that is pushed back to their commit', async () => {
    const world = aRepository()
      .withBranch('topic', 'd2')
      .withRun(101, { branch: 'topic', sha: 'd1' })
      .withRun(102, { branch: 'topic' })
    world.before('branch', 2, () => {
      world.pushTo('topic', 'd1')
    })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'withdrawn head-is-current', 102: 'keep self' })
  })
})

describe('while thirty cancels are going out', () => {
  it('stops all cancels that were not sent yet when the pull request is merged', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c2' })
    for (const id of ids(101, 130)) world.addRun(id, { pr: 7, sha: 'c1', status: 'queued' })
    world.addRun(131, { pr: 7 })
    world.before('cancel', 13, () => {
      world.updatePullRequest(7, { state: 'merged' })
    })
    const finished = await act(world, 131)
    expect(world.cancelRequests().sort()).toEqual(ids(101, 120))
    expect(world.cancelled()).toEqual(ids(101, 120))
    expect(reasons(finished)).toEqual({
      ...Object.fromEntries(ids(101, 120).map((id) => [id, 'cancel superseded'])),
      ...Object.fromEntries(ids(121, 130).map((id) => [id, 'withdrawn pull-request-merged'])),
      131: 'keep self'
    })
    expect(finished.outputs).toMatchObject({ 'cancelled-count': '20', outcome: 'ok' })
    expect(finished.exitCode).toBe(0)
  })

  it('keeps the runs that a person re-runs in the meantime, and cancels the others', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c2' })
    for (const id of ids(101, 130)) world.addRun(id, { pr: 7, sha: 'c1', status: 'queued' })
    world.addRun(131, { pr: 7 })
    world.before('cancel', 1, () => {
      world.completeRun(125, 'failure')
      world.rerun(125)
    })
    const finished = await act(world, 131)
    expect(world.cancelled()).toEqual(ids(101, 130).filter((id) => id !== 125))
    expect(reasons(finished)).toMatchObject({ 125: 'withdrawn rerun' })
  })
})
