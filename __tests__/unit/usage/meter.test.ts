// What the meter notes, and when: a GitHub in this process, and a clock that moves only when a test says so.
import { describe, expect, it } from '@jest/globals'
import { createMeter, type Meter } from '../../../src/usage/meter.js'
import type { Ports } from '../../../src/ports.js'
import type { Clock } from '../../../src/usage/clock.js'
import type { Conclusion } from '../../../src/model/conclusion.js'
import { supersede } from '../../../src/supersede.js'
import { runId } from '../../support/builders.js'
import { startedBy } from '../../support/events.js'
import { instantClock, portsOf, requestOf } from '../../support/faces.js'
import {
  conflict,
  permissionDenied,
  secondaryLimit,
  serverError,
  type Fault
} from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'

interface MovedClock extends Clock {
  pass(milliseconds: number): void
}

function movedClock(): MovedClock {
  const clock = instantClock()
  return { ...clock, pass: (milliseconds) => void clock.sleep(milliseconds) }
}

/** Pull request 7 with `count` superseded runs from 101 on, and run 900 on its head. */
function aWorld(count: number): World {
  const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c999' })
  for (let at = 1; at <= count; at += 1) world.withRun(100 + at, { pr: 7, sha: `c${at}` })
  world.withRun(900, { pr: 7 })
  return world
}

interface Metered {
  readonly conclusion: Conclusion
  readonly meter: Meter
}

async function metered(world: World, clock?: Clock): Promise<Metered> {
  const ports: Ports = portsOf(world, clock)
  const invocation = { ...(await requestOf(startedBy(world, 900))), wait: 5000 }
  return { conclusion: await supersede(invocation, ports), meter: ports.meter }
}

describe('the window of doubt', () => {
  it('is the time from the last answer in the evidence to the answer to the cancel', async () => {
    const clock = movedClock()
    const world = aWorld(3)
      .before('pull', 1, () => {
        clock.pass(200)
      })
      .before('cancel', 1, () => {
        clock.pass(300)
      })
    const { meter } = await metered(world, clock)

    expect(world.cancelled()).toEqual([101, 102, 103])
    expect(meter.doubt()).toEqual({ longest: 300, bound: 500 })
  })

  it('is that of the slowest cancel, each measured from its own evidence', async () => {
    const clock = movedClock()
    const world = aWorld(12)
      .before('cancel', 1, () => {
        clock.pass(400)
      })
      .before('cancel', 12, () => {
        clock.pass(100)
      })
    const { meter } = await metered(world, clock)

    expect(world.cancelled()).toHaveLength(12)
    expect(meter.doubt()).toEqual({ longest: 400, bound: 400 })
  })

  it('is not measured if no cancel was sent', async () => {
    const world = aWorld(3).after('pulls', 1, () => {
      world.updatePullRequest(7, { state: 'merged' })
    })
    const { meter } = await metered(world)

    expect(meter.doubt()).toBeUndefined()
  })
})

describe('the time to effect', () => {
  it('is counted from the acceptance of each cancel, not from that of the last', async () => {
    const clock = movedClock()
    const world = aWorld(12)
      .before('cancel', 11, () => {
        clock.pass(1000)
      })
      .before('runs', 2, () => {
        clock.pass(70)
      })
    const { conclusion } = await metered(world, clock)

    expect(conclusion.timeToEffect).toBe(1070)
  })

  it('is measured for runs that only a read by id shows stopped', async () => {
    const world = aWorld(2).lagAllLists({ stale: { 101: 'in_progress', 102: 'in_progress' } })
    const { conclusion } = await metered(world)

    expect(conclusion.outcomes.get(runId(101))?.kind).toBe('stopped')
    expect(conclusion.timeToEffect).toBe(5000)
  })

  it('is not measured for a run that ended in success', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c9' })
      .withRun(101, { pr: 7, sha: 'c1', ignoresCancel: true })
      .withRun(900, { pr: 7 })
      .after('cancel', 1, () => {
        world.completeRun(101)
      })
    const { conclusion } = await metered(world)

    expect(conclusion.outcomes.get(runId(101))).toEqual({ kind: 'stopped', conclusion: 'success' })
    expect(conclusion.timeToEffect).toBeUndefined()
  })
})

describe('the waits for rate limits', () => {
  const limited = secondaryLimit({ retryAfter: 11 })
  it.each<{ when: string; first: Fault; second?: Fault; cancels: number; retries: number }>([
    { when: 'one cancel is limited', first: limited, cancels: 11_000, retries: 1 },
    {
      when: 'two cancels are limited',
      first: limited,
      second: limited,
      cancels: 11_000,
      retries: 2
    },
    {
      when: 'another cancel ends all waiting',
      first: limited,
      second: permissionDenied(),
      cancels: 0,
      retries: 0
    },
    { when: 'the pause has another reason', first: serverError(), cancels: 0, retries: 1 },
    {
      when: 'the run has not been queued yet',
      first: conflict('Cannot cancel a workflow run that has not been queued yet.'),
      cancels: 0,
      retries: 1
    }
  ])('are $cancels ms if $when', async ({ first, second, cancels, retries }) => {
    const world = aWorld(3).fail({ on: /101\/cancel$/, times: 1, with: first })
    if (second !== undefined) world.fail({ on: /102\/cancel$/, times: 1, with: second })
    const { meter } = await metered(world)

    expect([meter.waited('cancels'), meter.waited(), meter.retries]).toEqual([
      cancels,
      cancels,
      retries
    ])
  })

  it('are counted for a read with an unusual rate limit', async () => {
    const fault = { status: 429, message: 'Slow down.', headers: { 'retry-after': '3' } }
    const { meter } = await metered(aWorld(1).fail({ on: 'pulls', times: 1, with: fault }))

    expect([meter.waited('reads'), meter.waited(), meter.retries]).toEqual([3000, 3000, 1])
  })

  it('delay the cancels that do not fit into the minute', async () => {
    const clock = movedClock()
    const ports = portsOf(aRepository(), clock)
    const { limiter } = ports
    for (let batch = 0; batch < 18; batch += 1) await limiter.take(10)
    clock.pass(20_000)
    await limiter.take(10)

    expect([ports.meter.waited('pace'), ports.meter.waited()]).toEqual([40_000, 40_000])
  })

  it('that overlap are counted once, and each kind separately', () => {
    const clock = movedClock()
    const meter = createMeter(clock)
    meter.waiting('reads', 1000)
    clock.pass(600)
    meter.waiting('reads', 1000)
    meter.waiting('pace', 50)
    clock.pass(5000)
    meter.waiting('reads', 7)

    expect([meter.waited('reads'), meter.waited('pace'), meter.waited()]).toEqual([1607, 50, 1657])
  })
})

describe('shared reads', () => {
  it('are reads that share one answer, and are not counted as requests', async () => {
    const world = aWorld(1)
    const { runs, subjects, meter } = portsOf(world)
    const read = () => [runs.byId(runId(101)), runs.byId(runId(101)), runs.byId(runId(900))]
    await Promise.all([...read(), ...read(), subjects.branch('main'), subjects.branch('main')])
    await runs.byId(runId(101))

    expect(meter.shared).toBe(5)
    expect(meter.requests).toEqual({ run: 3, branch: 1 })
    expect(world.requests).toHaveLength(4)
  })
})

describe('the budget', () => {
  it.each<{ when: string; told: readonly (readonly [number, number])[]; left: number }>([
    {
      when: 'answers come in order',
      told: [
        [900, 5000],
        [899, 5000]
      ],
      left: 899
    },
    {
      when: 'one answer overtook another',
      told: [
        [899, 5000],
        [900, 5000]
      ],
      left: 899
    },
    {
      when: 'the same hour is given with two ends, a second apart',
      told: [
        [899, 5000],
        [900, 5001]
      ],
      left: 899
    },
    {
      when: 'a new hour began',
      told: [
        [0, 5000],
        [999, 8600]
      ],
      left: 999
    },
    {
      when: 'an answer about the old hour comes late',
      told: [
        [999, 8600],
        [0, 5000]
      ],
      left: 999
    }
  ])('is the lowest number for the latest hour: $when', ({ told, left }) => {
    const meter = createMeter(instantClock())
    told.forEach(([count, reset]) => {
      meter.budgetTold(count, reset)
    })

    expect(meter.budgetLeft()).toBe(left)
  })
})
