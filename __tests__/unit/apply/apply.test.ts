// The loop that cancels, against a GitHub in this process and a clock that does not really wait.
import { describe, expect, it } from '@jest/globals'
import type { Clock } from '../../../src/usage/clock.js'
import type { Conclusion } from '../../../src/model/conclusion.js'
import { supersede } from '../../../src/supersede.js'
import { createCanceller } from '../../../src/github/canceller.js'
import { startedBy } from '../../support/events.js'
import {
  connectionTo,
  instantClock,
  portsOf,
  supersedeBy,
  supersedeFor,
  requestOf
} from '../../support/faces.js'
import { serverError, unprocessable } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { inVirtualTime } from '../../support/virtual-time.js'

/** Pull request 7 with `count` queued runs from 101 on, and run 900 on its head. */
function crowded(count: number): World {
  const world = aRepository().terse().withPullRequest(7, { head: 'feature', sha: 'head' })
  for (let index = 0; index < count; index += 1) {
    world.withRun(101 + index, { pr: 7, sha: `c${index}`, status: 'queued' })
  }
  world.withRun(900, { pr: 7, sha: 'head', status: 'in_progress' })
  return world
}

function kinds({ outcomes }: Conclusion): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind } of outcomes.values()) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** Time passes with every reading of the clock, as if every request took that long. */
function slowClock(step: number): Clock {
  let now = 0
  return {
    now: () => (now += step),
    sleep: (milliseconds) => {
      now += milliseconds
      return Promise.resolve()
    }
  }
}

describe('supersede', () => {
  it('cancels many runs', async () => {
    const world = crowded(35)
    const conclusion = await supersedeBy(world, 900)

    expect(kinds(conclusion)).toEqual({ stopped: 35 })
    expect(world.cancelled()).toHaveLength(35)
  })

  it('does not wait in a dry run, however many cancels are planned', async () => {
    const world = crowded(190)
    const clock = instantClock()
    const wanted = await requestOf(startedBy(world, 900))
    const ports = { ...portsOf(world, clock), canceller: undefined }
    const { took } = await inVirtualTime(() => supersede({ ...wanted, wait: 0 }, ports))

    expect([clock.now(), took]).toEqual([0, 0])
  })

  it('cancels nothing if the evidence took too long to read, and says so', async () => {
    const world = crowded(3)
    const conclusion = await supersedeBy(world, 900, slowClock(3000))

    expect(world.cancelRequests()).toEqual([])
    expect(conclusion.troubles).not.toEqual([])
  })

  it('does not use old evidence if the successor of another workflow cannot be read', async () => {
    let now = 0
    const clock: Clock = { ...slowClock(0), now: () => now }
    const world = crowded(1)
      .withRun(201, { pr: 7, sha: 'c0', workflow: 'lint.yml' })
      .withRun(901, { pr: 7, workflow: 'lint.yml' })
      .fail({ on: /runs\/901$/, with: unprocessable() })
      .after(/runs\/901$/, 1, () => {
        now += 3000
      })
    const { ports, access } = connectionTo(world, { clock, workflowFile: undefined })
    const wanted = await requestOf(startedBy(world, 900), { workflows: 'all' })
    await supersede({ ...wanted, wait: 0 }, { ...ports, canceller: createCanceller(access) })

    expect(world.cancelled()).toEqual([101])
    expect(world.requestLines().filter((line) => /runs\/(101|901)\b/.test(line))).toEqual([
      'GET /repos/octo/app/actions/runs/901',
      'GET /repos/octo/app/actions/runs/101',
      'GET /repos/octo/app/actions/runs/101',
      'POST /repos/octo/app/actions/runs/101/cancel',
      'GET /repos/octo/app/actions/runs/101'
    ])
  })

  it('reads the pull request again for the second ten after it could not be read for the first', async () => {
    const world = crowded(15)
    world.fail({ on: 'pull', times: 1, with: unprocessable() })
    const conclusion = await supersedeBy(world, 900)

    expect(kinds(conclusion)).toEqual({ withdrawn: 10, stopped: 5 })
  })

  it('gives up after two batches that could not be read', async () => {
    const world = crowded(40)
    world.fail({ on: 'pull', with: unprocessable() })
    const conclusion = await supersedeBy(world, 900)

    expect(kinds(conclusion)).toEqual({ withdrawn: 20, 'not-tried': 20 })
    expect(world.requests.filter(({ kind }) => kind === 'run')).toHaveLength(20)
  })

  it('reads a run again that was sent a cancel, even if no further cancel can succeed', async () => {
    const world = crowded(2)
    world.fail({ on: /POST .*\/101\/cancel/, times: 1, done: true, with: serverError(503) })
    world.fail({
      on: /POST .*\/102\/cancel/,
      with: { status: 403, message: 'Resource not accessible by integration' }
    })
    const conclusion = await supersedeBy(world, 900)

    expect(kinds(conclusion)).toEqual({ stopped: 1, forbidden: 1 })
  })

  it('does not report a queued run as stuck if there was no wait', async () => {
    const world = crowded(0).withRun(950, { pr: 7, sha: 'head2' })
    world.withRun(951, { pr: 7, sha: 'x', status: 'queued', ignoresCancel: true })
    world.withRun(960, { pr: 7, sha: 'head', status: 'in_progress' })
    const { target, policy } = await requestOf(startedBy(world, 960))
    const conclusion = await supersede({ target, policy, wait: 0 }, portsOf(world))

    expect(conclusion.outcomes.get(951 as never)?.kind).toBe('stopping')
  })

  it('says so if the outcome of a run could not be read', async () => {
    const world = crowded(1)
    world.after('cancel', 1, () => {
      world.fail({ on: /GET .*\/runs/, with: unprocessable() })
    })
    const conclusion = await supersedeBy(world, 900)

    expect(kinds(conclusion)).toEqual({ stopping: 1 })
    expect(conclusion.troubles).not.toEqual([])
  })

  it('counts the retries', async () => {
    const world = crowded(1)
    world.fail({ on: 'pull', times: 1, with: serverError(502) })
    await supersedeBy(world, 900)

    expect(world.requests.filter(({ kind }) => kind === 'pull').length).toBeGreaterThan(1)
    expect(world.cancelled()).toEqual([101])
  })
})

describe('a companion', () => {
  it('reads its successor again for every ten runs, and stops if it no longer supersedes', async () => {
    const world = crowded(25)
    world.before('cancel', 15, () => {
      world.completeRun(900, 'cancelled')
    })
    await supersedeFor(world, 900, 1000)

    expect(world.cancelled()).toHaveLength(20)
  })
})
