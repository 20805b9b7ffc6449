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

/** 101 waits for a runner and 102 has one, and both ignore a cancel; 103 does not. */
function stubborn(options: RunOptions = {}): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c9' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued', ignoresCancel: true, ...options })
    .withRun(102, { pr: 7, sha: 'c2', status: 'in_progress', ignoresCancel: true })
    .withRun(103, { pr: 7, sha: 'c3', status: 'queued' })
    .withRun(110, { pr: 7 })
}

/** Acts right before everything is read again: the pull request was read twice before, for the plain cancels and the second ones. */
function onceWaited(world: World, act: () => void): World {
  return world.before('pull', 3, act)
}

describe('runs that ignore a cancel', () => {
  it('go on by default, and are told as stuck', async () => {
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

  it('end by force: unstarted only where they hold no runner', async () => {
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
    'end by force: unstarted where they are %s',
    async (status) => {
      const world = stubborn({ status })
      await act(world, 110, unstarted)
      expect(world.forceRequests()).toEqual([101])
    }
  )

  it('all end by force: always', async () => {
    const world = stubborn()
    const finished = await act(world, 110, always)
    expect(world.forceRequests().sort()).toEqual([101, 102])
    expect(world.cancelled()).toEqual([101, 102, 103])
    expect(finished.outputs).toMatchObject({ outcome: 'ok', cancelled: '[101,102,103]' })
  })

  it('are left to it where they end within the wait', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c9' })
      .withRun(101, { pr: 7, sha: 'c1', status: 'queued', stopsAfter: 2 })
      .withRun(110, { pr: 7 })
    await act(world, 110, { force: 'unstarted', wait: '5s' })
    expect(world.forceRequests()).toEqual([])
    expect(world.cancelled()).toEqual([101])
  })

  it('are stuck where they ignore force as well, and are asked by force once', async () => {
    const world = stubborn({ ignoresForce: true })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([101])
    expect(world.cancelRequests().sort()).toEqual([101, 101, 102, 103])
    expect(outcomes(finished)).toMatchObject({ 101: 'stuck' })
    expect(finished.outputs['outcome']).toBe('partial')
    expect(metric(finished, 'stuck')).toBe(1)
  })

  it('are all dealt with, ten at a time', async () => {
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

  it('go on in a dry run', async () => {
    const world = stubborn()
    const finished = await act(world, 110, { ...always, 'dry-run': 'true' })
    expect(world.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(outcomes(finished)).toEqual({ 101: 'planned', 102: 'planned', 103: 'planned' })
  })
})

describe('before force everything is read again', () => {
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
      what: 'somebody wants all its runs',
      change: (world) => {
        world.updatePullRequest(7, { labels: ['keep-ci'] })
      }
    },
    {
      what: 'its commit is the head again',
      change: (world) => {
        world.updatePullRequest(7, { sha: 'c1' })
      }
    },
    {
      what: 'its job deploys',
      change: (world) => {
        world.addJob(101, { name: 'deploy', status: 'in_progress' })
      }
    }
  ])('and the run goes on where $what', async ({ change }) => {
    const world = stubborn()
    onceWaited(world, () => {
      change(world)
    })
    const finished = await act(world, 110, { ...unstarted, 'protect-jobs': 'deploy' })
    expect(world.forceRequests()).toEqual([])
    expect(outcomes(finished)).toMatchObject({ 101: 'stuck' })
  })

  it('and the run goes on where it has begun', async () => {
    const world = stubborn()
    onceWaited(world, () => {
      world.setRunStatus(101, 'in_progress')
    })
    await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([])
  })

  it('and the run has ended where it has', async () => {
    const world = stubborn()
    onceWaited(world, () => {
      world.completeRun(101, 'cancelled')
    })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([])
    expect(outcomes(finished)).toMatchObject({ 101: 'stopped' })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('and a new attempt of it is left alone', async () => {
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
    { what: 'it', on: /^GET .*\/runs\/101$/, after: 3 },
    { what: 'the pull request', on: /^GET .*\/pulls\/7$/, after: 2 }
  ])('and nothing is forced where $what cannot be read', async ({ on, after }) => {
    const world = stubborn().fail({ on, after, with: permissionDenied() })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([])
    expect(outcomes(finished)).toMatchObject({ 101: 'stuck' })
    expect(finished.outputs['outcome']).toBe('partial')
  })
})

describe('evidence that comes too late', () => {
  it('forces nothing, and a warning tells why', async () => {
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
  ])('that is $when is told, and not asked for again', async ({ fault, outcome, warning }) => {
    const world = stubborn().fail({ on: 'force-cancel', with: fault })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([101])
    expect(world.cancelled()).toEqual([103])
    expect(outcomes(finished)).toMatchObject({ 101: outcome, 103: 'stopped' })
    expect(textsOf(finished, 'warning').join('\n')).toMatch(warning)
    expect(finished.outputs['outcome']).toBe('partial')
  })

  it('that the run is completed means that it has ended by the cancel', async () => {
    const world = stubborn()
    world.before('force-cancel', 1, () => {
      world.completeRun(101, 'cancelled')
    })
    const finished = await act(world, 110, unstarted)
    expect(outcomes(finished)).toMatchObject({ 101: 'stopped' })
    expect(finished.outputs['outcome']).toBe('ok')
    expect(textsOf(finished, 'warning')).toEqual([])
  })

  it('that went wrong on the way is judged by what the run is', async () => {
    const world = stubborn().fail({ on: 'force-cancel', with: serverError(), done: true })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([101])
    expect(world.cancelled()).toEqual([101, 103])
    expect(outcomes(finished)).toMatchObject({ 101: 'stopped' })
  })

  it('that refuses the token ends all forcing', async () => {
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

  it('is forced where a plain cancel was refused for it', async () => {
    const world = stubborn({ cancelAnswer: { status: 409, message } })
    const finished = await act(world, 110, unstarted)
    expect(world.forceRequests()).toEqual([101])
    expect(outcomes(finished)).toMatchObject({ 101: 'stopped' })
    expect(reasons(finished)).toMatchObject({ 101: 'cancel superseded' })
  })
})

describe('force and no wait', () => {
  it.each(['unstarted', 'always'])('do not go together: %s', async (force) => {
    const world = stubborn()
    const finished = await act(world, 110, { force, wait: '0s' })
    expect([finished.exitCode, world.requests]).toEqual([1, []])
    expect(textsOf(finished, 'error')).toEqual([expect.stringMatching(/force.*wait.*30s/)])
  })
})
