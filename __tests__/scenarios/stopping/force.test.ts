import { describe, expect, it } from '@jest/globals'
import { ids, act } from '../../support/act.js'
import {
  conflict,
  permissionDenied,
  serverError,
  slow,
  type Fault
} from '../../support/github/faults.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { outcomes, reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'
import { metric, outputIds } from '../../support/trouble.js'

const unstarted = { force: 'unstarted', wait: '200ms' } as const
const always = { force: 'always', wait: '200ms' } as const

/** 101 waits for a runner and 102 has one; both ignore a cancel. 103 does not. */
function stubborn(options: RunOptions = {}): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c9' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued', ignoresCancel: true, ...options })
    .withRun(102, { pr: 7, sha: 'c2', status: 'in_progress', ignoresCancel: true })
    .withRun(103, { pr: 7, sha: 'c3', status: 'queued' })
    .withRun(110, { pr: 7 })
}

/**
 * Runs right before everything is read again: by then the pull request was read twice, for the first and the second plain
 * cancels.
 */
function onceWaited(world: World, act: () => void): World {
  return world.before('pull', 3, act)
}

describe('runs that ignore a cancel', () => {
  it('are left running by default, and reported as stuck', async () => {
    const world = stubborn()
    const finished = await act(world, 110, { wait: '200ms' })
    expect(world.forceRequests()).toEqual([])
    expect(world.cancelled()).toEqual([103])
    expect(outcomes(finished)).toEqual({ 101: 'stuck', 102: 'stopping', 103: 'stopped' })
    expect(textsOf(finished, 'warning')).toEqual([
      expect.stringContaining('A cancel did not stop run 1.')
    ])
    expect(finished.outputs['outcome']).toBe('partial')
  })

  it('are ended by force: unstarted only if they have no runner', async () => {
    const world = stubborn()
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([101])
    expect(world.cancelled()).toEqual([101, 103])
    expect(outcomes(finished)).toEqual({ 101: 'stopped', 102: 'stopping', 103: 'stopped' })
    expect(outputIds(finished)).toEqual([101, 103])
    expect(finished.outputs['outcome']).toBe('ok')
    expect(textsOf(finished, 'warning')).toEqual([])
    expect([metric(finished, 'stopped'), metric(finished, 'stuck')]).toEqual([2, 0])
    expect(metric(finished, 'timeToEffectMs')).toEqual(expect.any(Number))
    expect(metric(finished, 'requestsTotal')).toBe(world.requests.length)
  })

  it.each(['requested', 'waiting', 'pending'])(
    'are ended by force: unstarted if they are %s',
    async (status) => {
      const world = stubborn({ status })
      await act(world, 110, unstarted)
      expect(world.forceRequests()).toEqual([101])
    }
  )

  it('are all ended by force: always', async () => {
    const world = stubborn()
    const finished = await act(world, 110, always)
    expect(world.forceRequests().sort()).toEqual([101, 102])
    expect(world.cancelled()).toEqual([101, 102, 103])
    expect(finished.outputs).toMatchObject({ outcome: 'ok', cancelled: '[101,102,103]' })
  })

  it('are not forced if they end within the wait', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c9' })
      .withRun(101, { pr: 7, sha: 'c1', status: 'queued', stopsAfter: 2 })
      .withRun(110, { pr: 7 })
    await act(world, 110, { force: 'unstarted', wait: '5s' })
    expect(world.forceRequests()).toEqual([])
    expect(world.cancelled()).toEqual([101])
  })

  it('are stuck if they ignore force too, and are forced only once', async () => {
    const world = stubborn({ ignoresForce: true })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([101])
    expect(world.cancelRequests().sort()).toEqual([101, 101, 102, 103])
    expect(outcomes(finished)).toMatchObject({ 101: 'stuck' })
    expect(finished.outputs['outcome']).toBe('partial')
    expect(metric(finished, 'stuck')).toBe(1)
  })

  it('are all handled, ten at a time', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'cfff' })
    for (const id of ids(101, 123)) {
      world.withRun(id, { pr: 7, sha: `c${id}`, status: 'queued', ignoresCancel: true })
    }
    world.withRun(200, { pr: 7 })
    const finished = await act(world, 200, unstarted)
    expect(world.forceRequests().sort()).toEqual(ids(101, 123))
    expect(world.cancelled()).toEqual(ids(101, 123))
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('are left running in a dry run', async () => {
    const world = stubborn()
    const finished = await act(world, 110, { ...always, 'dry-run': 'true' })
    expect(world.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(outcomes(finished)).toEqual({ 101: 'planned', 102: 'planned', 103: 'planned' })
  })
})

describe('before a force-cancel everything is read again', () => {
  it.each<{ readonly what: string; readonly change: (world: World) => void }>([
    {
      what: 'the pull request is merged',
      change: (world) => {
        world.updatePullRequest(7, { state: 'merged' })
      }
    },
    {
      what: 'the pull request is closed',
      change: (world) => {
        world.updatePullRequest(7, { state: 'closed' })
      }
    },
    {
      what: 'the exempt label was added',
      change: (world) => {
        world.updatePullRequest(7, { labels: ['keep-ci'] })
      }
    },
    {
      what: 'its commit is the current head again',
      change: (world) => {
        world.updatePullRequest(7, { sha: 'c1' })
      }
    },
    {
      what: 'its deploy job has begun',
      change: (world) => {
        world.addJob(101, { name: 'deploy', status: 'in_progress' })
      }
    }
  ])('and the run is not forced if $what', async ({ change }) => {
    const world = stubborn()
    onceWaited(world, () => {
      change(world)
    })
    const finished = await act(world, 110, { ...unstarted, 'protect-jobs': 'deploy' })
    expect(world.forceRequests()).toEqual([])
    expect(outcomes(finished)).toMatchObject({ 101: 'stuck' })
  })

  it('and the run is not forced if it has begun', async () => {
    const world = stubborn()
    onceWaited(world, () => {
      world.setRunStatus(101, 'in_progress')
    })
    await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([])
  })

  it('and a run that has ended is reported as ended', async () => {
    const world = stubborn()
    onceWaited(world, () => {
      world.completeRun(101, 'cancelled')
    })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([])
    expect(outcomes(finished)).toMatchObject({ 101: 'stopped' })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('and a new attempt is not forced', async () => {
    const world = stubborn()
    onceWaited(world, () => {
      world.completeRun(101, 'cancelled')
      world.rerun(101)
    })
    const finished = await act(world, 110, { ...unstarted, reruns: 'cancel' })
    expect(world.forceRequests()).toEqual([])
    expect(outcomes(finished)).toMatchObject({ 101: 'stopped' })
  })

  it.each<{ what: string; on: RegExp; after: number }>([
    { what: 'the run', on: /^GET .*\/runs\/101$/, after: 3 },
    { what: 'the pull request', on: /^GET .*\/pulls\/7$/, after: 2 }
  ])('and nothing is forced if $what cannot be read', async ({ on, after }) => {
    const world = stubborn().fail({ on, after, with: permissionDenied() })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([])
    expect(outcomes(finished)).toMatchObject({ 101: 'stuck' })
    expect(finished.outputs['outcome']).toBe('partial')
  })
})

describe('evidence that comes too late', () => {
  it('forces nothing, with a warning that says why', async () => {
    const world = stubborn().fail({ on: 'pull', after: 2, with: slow(2500) })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([])
    expect(textsOf(finished, 'warning').join('\n')).toContain('took too long to be relied on')
    expect(finished.outputs['outcome']).toBe('partial')
  }, 30_000)
})

describe('an answer to force', () => {
  it.each<{ when: string; fault: Fault; outcome: string; warning: RegExp }>([
    {
      when: '403',
      fault: permissionDenied(),
      outcome: 'forbidden',
      warning: /actions: write/
    },
    { when: '502', fault: serverError(), outcome: 'stuck', warning: /force-cancel run 101/ },
    { when: 'a web page', fault: 'html', outcome: 'stuck', warning: /force-cancel run 101/ },
    { when: '404', fault: { status: 404 }, outcome: 'stuck', warning: /force-cancel run 101/ },
    {
      when: '409, not queued yet',
      fault: conflict('Cannot cancel a workflow run that has not been queued yet.'),
      outcome: 'stuck',
      warning: /did not stop run 1\./
    }
  ])(
    'that is $when is reported, and no second force-cancel is sent',
    async ({ fault, outcome, warning }) => {
      const world = stubborn().fail({ on: 'force-cancel', with: fault })
      const finished = await act(world, 110, unstarted)
      expect(world.forceRequests()).toEqual([101])
      expect(world.cancelled()).toEqual([103])
      expect(outcomes(finished)).toMatchObject({ 101: outcome, 103: 'stopped' })
      expect(textsOf(finished, 'warning').join('\n')).toMatch(warning)
      expect(finished.outputs['outcome']).toBe('partial')
    }
  )

  it('that the run is completed means that it ended after the plain cancel', async () => {
    const world = stubborn()
    world.before('force-cancel', 1, () => {
      world.completeRun(101, 'cancelled')
    })
    const finished = await act(world, 110, unstarted)
    expect(outcomes(finished)).toMatchObject({ 101: 'stopped' })
    expect(finished.outputs['outcome']).toBe('ok')
    expect(textsOf(finished, 'warning')).toEqual([])
  })

  it('that was lost on the way does not matter: the run shows the result', async () => {
    const world = stubborn().fail({ on: 'force-cancel', with: serverError(), done: true })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([101])
    expect(world.cancelled()).toEqual([101, 103])
    expect(outcomes(finished)).toMatchObject({ 101: 'stopped' })
  })

  it('that rejects the token ends all forcing', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'cfff' })
    for (const id of ids(101, 123)) {
      world.withRun(id, { pr: 7, sha: `c${id}`, status: 'queued', ignoresCancel: true })
    }
    world.withRun(200, { pr: 7 }).fail({ on: 'force-cancel', with: permissionDenied() })
    await act(world, 200, unstarted)
    expect(world.forceRequests()).toHaveLength(10)
  })
})

describe('a run that has not been queued yet', () => {
  const message = 'Cannot cancel a workflow run that has not been queued yet.'

  it('is forced if that is why the plain cancel was refused', async () => {
    const world = stubborn({ cancelAnswer: { status: 409, message } })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([101])
    expect(outcomes(finished)).toMatchObject({ 101: 'stopped' })
    expect(reasons(finished)).toMatchObject({ 101: 'cancel superseded' })
  })
})

describe('force without a wait', () => {
  it.each(['unstarted', 'always'])('is refused: %s', async (force) => {
    const world = stubborn()
    const finished = await act(world, 110, { force, wait: '0s' })
    expect([finished.exitCode, world.requests]).toEqual([1, []])
    expect(textsOf(finished, 'error')).toEqual([expect.stringMatching(/force.*wait.*30s/)])
  })
})
