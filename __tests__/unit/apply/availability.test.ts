// The most that one step can cost GitHub and the job, whatever goes wrong. Time is virtual.
import { describe, expect, it } from '@jest/globals'
import { gradeOf } from '../../../src/report/grade.js'
import type { Conclusion } from '../../../src/model/conclusion.js'
import { supersede, type Request } from '../../../src/supersede.js'
import { systemClock } from '../../../src/usage/system-clock.js'
import { answerOf } from '../../support/answer-of.js'
import { startedBy } from '../../support/events.js'
import { portsOf, requestOf } from '../../support/faces.js'
import type { RunOptions } from '../../support/github/add-run.js'
import type { JobOptions } from '../../support/github/jobs.js'
import { serverError, slow } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { inVirtualTime } from '../../support/virtual-time.js'

/** Pull request 7 with this many runs from 101 on, and run 900 on its head. */
function crowded(count: number, options: RunOptions = {}): World {
  const world = aRepository().terse().withPullRequest(7, { head: 'feature', sha: 'head' })
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
  /** When each write arrived, in milliseconds. */
  readonly writes: readonly number[]
}

async function act(world: World, more: Partial<Request> = {}): Promise<Acted> {
  const writes: number[] = []
  world.watch(({ request: { method } }) => {
    if (method === 'POST') writes.push(performance.now())
  })
  const { value, took } = await inVirtualTime(async () =>
    supersede(
      { ...(await requestOf(startedBy(world, 900))), wait: 0, ...more },
      portsOf(world, systemClock)
    )
  )
  return { conclusion: value, took, writes }
}

/** The most writes in any minute. */
function mostInAMinute(writes: readonly number[]): number {
  return Math.max(
    0,
    ...writes.map((from) => writes.filter((at) => at >= from && at < from + 60_000).length)
  )
}

function outcomesOf({ outcomes }: Conclusion): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const outcome of outcomes.values()) {
    const word = outcome.kind === 'stuck' ? `stuck ${outcome.why}` : outcome.kind
    counts[word] = (counts[word] ?? 0) + 1
  }
  return counts
}

const failing = { status: 500, message: 'Failed to cancel workflow run' }

describe('runs that answer every cancel with a server error', () => {
  it('are sent one cancel each after the first three, and read together', async () => {
    const world = crowded(60, { cancelAnswer: failing })
    const { conclusion } = await act(world, { wait: 5000 })

    expect(outcomesOf(conclusion)).toEqual({ failed: 60 })
    expect(world.cancelRequests()).toHaveLength(63)
    // The run, its cancel, a pull request for ten runs, and the extra requests for the first three and the looks.
    expect(world.requests.length).toBeLessThanOrEqual(2 * 60 + 6 + 24)
  })

  it('are reported as stopped if they end in spite of the error', async () => {
    const world = crowded(20).fail({ on: 'cancel', done: true, with: serverError(500) })
    const { conclusion } = await act(world)

    expect(outcomesOf(conclusion)).toEqual({ stopped: 20 })
  })

  it('do not prevent a retry for other runs while there are few of them', async () => {
    const world = crowded(3).fail({ on: 'cancel', times: 3, with: serverError(500) })
    await act(world)

    expect(world.cancelled()).toEqual([101, 102, 103])
  })
})

/** Two days before the start of the world. */
const longAgo = { createdAt: '2026-10-30T10:00:00Z', startedAt: '2026-10-30T10:00:00Z' }
const pullLongAgo = { head: 'feature', sha: 'head', createdAt: '2026-10-29T10:00:00Z' } as const

function quiet(count: number, job: JobOptions): World {
  const world = aRepository().withPullRequest(7, pullLongAgo)
  for (let at = 0; at < count; at += 1) {
    const run = { pr: 7, sha: `c${at}`, status: 'in_progress', jobs: [job], ...longAgo }
    world.withRun(101 + at, { ...run, cancelAnswer: failing })
  }
  world.withRun(900, { pr: 7, sha: 'head', status: 'in_progress' })
  world.latency = 1
  return world
}

describe('runs whose jobs have all ended and that have not changed for a day', () => {
  it('are left alone, cost one request each, and are reported once', async () => {
    const world = quiet(60, { name: 'build', conclusion: 'success' })
    const { conclusion } = await act(world)

    expect(outcomesOf(conclusion)).toEqual({ 'stuck jobs-ended': 60 })
    expect([world.cancelRequests(), world.forceRequests()]).toEqual([[], []])
    expect(world.requests.length).toBeLessThanOrEqual(3 + 60 + 6)
    expect(gradeOf(conclusion)).toBe('ok')
  })

  it('are sent a cancel if a job still waits', async () => {
    const world = quiet(2, { name: 'build', status: 'queued' })
    await act(world)

    expect(new Set(world.cancelRequests())).toEqual(new Set([101, 102]))
  })

  it('are not force-cancelled either', async () => {
    const world = quiet(1, { name: 'build', conclusion: 'success' })
    await act(world, { wait: 1000, force: 'always' })

    expect(world.forceRequests()).toEqual([])
  })
})

describe('a wait of ten minutes', () => {
  const wait = 600_000

  it('costs few requests for one run that does not end', async () => {
    const world = crowded(1, { ignoresCancel: true })
    await act(world, { wait })

    expect(world.requests.length).toBeLessThanOrEqual(50)
  })

  it('costs few requests for several runs on a busy branch', async () => {
    const world = crowded(4, { ignoresCancel: true })
    for (let id = 901; id < 1200; id += 1) {
      world.withRun(id, { branch: 'main', conclusion: 'success' })
    }
    await act(world, { wait })

    expect(world.requests.length).toBeLessThanOrEqual(150)
  })

  it('looks soon at first, and then at growing intervals', async () => {
    const world = crowded(1, { ignoresCancel: true })
    const looks: number[] = []
    world.watch(({ request: { path } }) => {
      if (path.endsWith('/runs/101')) looks.push(Math.round(performance.now() / 1000))
    })
    await act(world, { wait: 60_000 })

    expect(looks.slice(1)).toEqual([0, 2, 5, 10, 16, 26, 30, 42, 60])
  })

  it('ends if few requests are left for other jobs', async () => {
    const world = crowded(3, { ignoresCancel: true })
    await Promise.all(Array.from({ length: 890 }, () => answerOf(world, '')))
    const { conclusion } = await act(world, { wait })

    expect(world.requests.length).toBeLessThanOrEqual(910)
    expect(outcomesOf(conclusion)).toEqual({ stopping: 3 })
  })
})

describe('writes', () => {
  it('are at most 180 a minute, including force-cancels', async () => {
    const world = crowded(150, { ignoresCancel: true })
    const { writes } = await act(world, { wait: 1000, force: 'always' })

    expect(world.forceCancelled()).toHaveLength(150)
    expect(mostInAMinute(writes)).toBeLessThanOrEqual(180)
  })
})

describe('an outage', () => {
  it('is given up after the retries of the first look', async () => {
    const world = crowded(3).fail({ on: () => true, with: serverError() })
    const { conclusion } = await act(world)

    expect(world.requests).toHaveLength(9)
    expect(conclusion.troubles).not.toEqual([])
  })
})

describe('a server that never answers', () => {
  it('delays the step for less than a minute', async () => {
    const world = crowded(3).fail({ on: () => true, with: slow(3_600_000) })
    const { took } = await act(world)

    expect(took).toBeLessThanOrEqual(60_000)
  })

  it('delays it no longer if it stops answering after the first look', async () => {
    const world = crowded(30).fail({ on: /runs\/\d+|pulls\/7/, with: slow(3_600_000) })
    const { took } = await act(world, { wait: 10_000 })

    expect(took).toBeLessThanOrEqual(60_000)
    expect(world.cancelRequests()).toEqual([])
  })

  it('delays it no longer if every answer is slow', async () => {
    const world = crowded(30).fail({ on: () => true, with: slow(14_000) })
    const { took } = await act(world)

    expect(took).toBeLessThanOrEqual(60_000)
  })
})
