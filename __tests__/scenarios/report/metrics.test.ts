// The metrics of the action, compared with the requests that the fake GitHub saw.
import { describe, expect, it } from '@jest/globals'
import { act } from '../../support/act.js'
import {
  conflict,
  secondaryLimit,
  serverError,
  unprocessable
} from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'
import type { Finished } from '../../support/process.js'
import { pullRequestWorld, pushWorld, self, stubbornWorld } from '../../support/trouble.js'

interface Numbers extends Readonly<Record<string, unknown>> {
  readonly requests: Readonly<Record<string, number>>
  readonly doubtMs: number | null
  readonly doubtBoundMs: number | null
  readonly timeToEffectMs: number | null
  readonly waitsMs: Readonly<Record<string, number>>
}

async function run(world: World, inputs: Readonly<Record<string, string>> = {}): Promise<Finished> {
  return act(world, self, inputs)
}

function numbersOf({ outputs }: Finished): Numbers {
  return JSON.parse(outputs['metrics'] ?? '{}') as Numbers
}

/** By the names in the metrics, which do not distinguish lists of runs. */
function seenBy(world: World): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind } of world.requests) {
    const word = kind.endsWith('runs') ? 'runs' : kind
    counts[word] = (counts[word] ?? 0) + 1
  }
  return counts
}

const calm = {
  version: 1,
  complete: true,
  shared: 0,
  retries: 0,
  conflicts: 0,
  planned: 0,
  stopped: 0,
  stopping: 0,
  stuck: 0,
  withdrawn: 0,
  withdrawnBy: {},
  ended: 0,
  notCancelled: 0
}

interface Case {
  readonly when: string
  readonly world: () => World
  readonly then: Partial<typeof calm>
  readonly inputs?: Readonly<Record<string, string>>
}

const cases: readonly Case[] = [
  {
    when: 'reads of a push fail and succeed on a retry',
    world: () =>
      pushWorld()
        .fail({ on: 'runs', times: 1, with: serverError(502) })
        .fail({ on: 'branch', times: 2, with: serverError(503), after: 1 })
        .fail({ on: /GET .*\/runs\/102$/, times: 1, with: 'reset' }),
    then: { stopped: 3, retries: 4 }
  },
  {
    when: 'one cancel fails once, one comes too soon, one too late',
    world: () => {
      const message = 'Cannot cancel a workflow run that has not been queued yet.'
      const world = pullRequestWorld()
        .fail({ on: /101\/cancel$/, times: 1, with: conflict(message) })
        .fail({ on: /102\/cancel$/, times: 1, with: serverError(500) })
      return world.before(/103\/cancel$/, 1, () => {
        world.completeRun(103)
      })
    },
    then: { stopped: 2, ended: 1, conflicts: 2, retries: 2 }
  },
  {
    when: 'one run is re-run, one is deleted, and one gets an unknown status between look and cancel',
    world: () => {
      const world = pullRequestWorld()
      return world.after('pulls', 1, () => {
        world.completeRun(101)
        world.rerun(101)
        world.deleteRun(103)
        world.setRunStatus(102, 'unheard_of')
      })
    },
    then: { withdrawn: 2, withdrawnBy: { rerun: 1, 'unknown-status': 1 }, ended: 1 }
  },
  {
    when: 'the pull request is merged between look and cancel',
    world: () => {
      const world = pullRequestWorld()
      return world.after('pulls', 1, () => {
        world.updatePullRequest(7, { state: 'merged' })
      })
    },
    then: { withdrawn: 3, withdrawnBy: { 'pull-request-merged': 3 } }
  },
  {
    when: 'one run ignores its cancel, one stops late, one cannot be cancelled',
    world: () =>
      stubbornWorld('queued', 'in_progress').fail({ on: /103\/cancel$/, with: unprocessable() }),
    inputs: { wait: '100ms' },
    then: { stuck: 1, stopping: 1, notCancelled: 1, retries: 1 }
  },
  {
    when: 'nothing may be cancelled',
    world: pullRequestWorld,
    inputs: { 'dry-run': 'true' },
    then: { planned: 3 }
  }
]

describe('the metrics', () => {
  it.each(cases)('match what GitHub saw if $when', async ({ world: build, then, inputs }) => {
    const world = build()
    const { requests, requestsTotal, ...numbers } = numbersOf(await run(world, inputs))
    const sent = world.cancelRequests().length
    expect(requests).toEqual(seenBy(world))
    expect(requestsTotal).toBe(world.requests.length)
    expect(requests['cancel'] ?? 0).toBe(sent)
    expect(numbers['budgetLeft']).toBe(1000 - world.requests.length)
    expect(numbers['stopped']).toBe(world.cancelled().length)
    expect(numbers.doubtMs === null).toBe(sent === 0)
    expect(numbers.timeToEffectMs === null).toBe(world.cancelled().length === 0)
    expect(numbers).toMatchObject({ ...calm, ...then })
  })

  it('say how long reads and cancels waited, and that nothing else waited', async () => {
    const world = pullRequestWorld()
      .fail({ on: 'pull', times: 1, with: secondaryLimit({ retryAfter: 1 }) })
      .fail({ on: /101\/cancel$/, times: 1, with: secondaryLimit({ retryAfter: 1 }) })
    const { waitsMs, waitedMs, retries, requestsTotal } = numbersOf(await run(world))
    expect(waitsMs).toEqual({ reads: 1000, cancels: 1000, pace: 0 })
    expect(waitedMs).toBe(2000)
    expect([retries, requestsTotal]).toEqual([2, world.requests.length])
  })

  it('count a redirected request', async () => {
    const world = pullRequestWorld().fail({ on: 'pulls', times: 1, with: 'redirect' })
    const { requests, requestsTotal } = numbersOf(await run(world))
    expect(requests).toMatchObject({ pulls: 1, redirect: 1 })
    expect(requestsTotal).toBe(world.requests.length)
  })

  it('measure a window of doubt of one round trip in the normal case', async () => {
    const world = pullRequestWorld()
    const numbers = numbersOf(await run(world))
    const { doubtMs, doubtBoundMs, timeToEffectMs } = numbers
    expect(numbers).toMatchObject({ ...calm, stopped: 3, requests: seenBy(world) })
    expect({ doubtMs, doubtBoundMs, timeToEffectMs }).toEqual({
      doubtMs: 50,
      doubtBoundMs: 100,
      timeToEffectMs: 50
    })
  })
})
