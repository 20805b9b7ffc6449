// What one step may cost GitHub and the job, whatever is wrong. Time is virtual.
import { describe, expect, it } from '@jest/globals'
import { supersede, type Conclusion, type Invocation } from '../../src/app/supersede.js'
import { systemClock } from '../../src/github/clock.js'
import { startedBy } from '../support/events.js'
import { portsOf, targetOf } from '../support/faces.js'
import type { RunOptions } from '../support/github/add-run.js'
import { serverError, slow } from '../support/github/faults.js'
import { aRepository, type World } from '../support/github/repository.js'
import { inVirtualTime } from '../support/virtual-time.js'

/** Pull request 7 with so many runs from 101 on, and run 900 on its head. */
function crowded(count: number, options: RunOptions = {}): World {
  const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'head' })
  for (let at = 0; at < count; at += 1) {
    world.withRun(101 + at, { pr: 7, sha: `c${at}`, status: 'queued', ...options })
  }
  world.withRun(900, { pr: 7, sha: 'head', status: 'in_progress' })
  world.latency = 1
  return world
}

interface Acted {
  readonly conclusion: Conclusion
  /** Milliseconds. */
  readonly took: number
  /** When each write arrived: milliseconds. */
  readonly writes: readonly number[]
}

async function act(world: World, more: Partial<Invocation> = {}): Promise<Acted> {
  const writes: number[] = []
  world.watch(({ request: { method } }) => {
    if (method === 'POST') writes.push(performance.now())
  })
  const { value, took } = await inVirtualTime(async () =>
    supersede(
      { ...(await targetOf(startedBy(world, 900))), wait: 0, ...more },
      portsOf(world, systemClock)
    )
  )
  return { conclusion: value, took, writes }
}

/** The most writes that any minute saw. */
function mostInAMinute(writes: readonly number[]): number {
  return Math.max(
    0,
    ...writes.map((from) => writes.filter((at) => at >= from && at < from + 60_000).length)
  )
}

describe('writes', () => {
  it('are 180 a minute at most, by force included', async () => {
    const world = crowded(150, { ignoresCancel: true })
    const { writes } = await act(world, { wait: 1000, force: 'always' })

    expect(world.forceCancelled()).toHaveLength(150)
    expect(mostInAMinute(writes)).toBeLessThanOrEqual(180)
  })
})

describe('an outage', () => {
  it('is given up after the tries of the first look', async () => {
    const world = crowded(3).fail({ on: () => true, with: serverError() })
    const { conclusion } = await act(world)

    expect(world.requests).toHaveLength(9)
    expect(conclusion.troubles).not.toEqual([])
  })
})

describe('a server that never answers', () => {
  it('holds up the step for less than a minute', async () => {
    const world = crowded(3).fail({ on: () => true, with: slow(3_600_000) })
    const { took } = await act(world)

    expect(took).toBeLessThanOrEqual(60_000)
  })

  it('holds it up no longer where it falls silent after the first look', async () => {
    const world = crowded(30).fail({ on: /runs\/\d+|pulls\/7/, with: slow(3_600_000) })
    const { took } = await act(world, { wait: 10_000 })

    expect(took).toBeLessThanOrEqual(60_000)
    expect(world.cancelRequests()).toEqual([])
  })

  it('holds it up no longer where each answer takes its time', async () => {
    const world = crowded(30).fail({ on: () => true, with: slow(14_000) })
    const { took } = await act(world)

    expect(took).toBeLessThanOrEqual(60_000)
  })
})
