// No cancel is sent on evidence that is too old, whatever took the time. Time is virtual: the tests say what is slow.
import { describe, expect, it } from '@jest/globals'
import type { Conclusion } from '../../../src/model/conclusion.js'
import { supersede, type Request } from '../../../src/supersede.js'
import type { Policy } from '../../../src/model/policy.js'
import { systemClock } from '../../../src/usage/system-clock.js'
import { startedBy } from '../../support/events.js'
import { portsOf, requestOf } from '../../support/faces.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { slow } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { inVirtualTime } from '../../support/virtual-time.js'

/** Pull request 7 with this many queued runs from 101 on, and run 900 on its head. */
function crowded(count: number, options: RunOptions = {}): World {
  const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'head' })
  for (let at = 0; at < count; at += 1) {
    const jobs = [{ name: `build ${at}`, status: 'in_progress' as const }]
    world.withRun(101 + at, { pr: 7, sha: `c${at}`, status: 'queued', jobs, ...options })
  }
  world.withRun(900, { pr: 7, sha: 'head', status: 'in_progress' })
  world.latency = 10
  return world
}

interface Options extends Partial<Request> {
  /** Milliseconds that the nth match of a job name takes. */
  readonly matching?: (nth: number) => number
}

/** The step of run 900, in virtual time. */
async function act(world: World, { matching, ...more }: Options = {}): Promise<Conclusion> {
  const { value } = await inVirtualTime(async (pass) => {
    const { target, policy } = await requestOf(startedBy(world, 900))
    let nth = 0
    const jobs: Policy['jobs'] = [
      {
        text: 'deploy',
        matches: () => {
          nth += 1
          pass(matching?.(nth) ?? 0)
          return false
        }
      }
    ]
    const wanted = matching === undefined ? policy : { ...policy, jobs }
    return supersede({ target, policy: wanted, wait: 0, ...more }, portsOf(world, systemClock))
  })
  return value
}

function merge(world: World): () => void {
  return () => {
    world.updatePullRequest(7, { state: 'merged' })
  }
}

function kindsOf({ outcomes }: Conclusion): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind } of outcomes.values()) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

const readsOf = (world: World, kind: string): number =>
  world.requests.filter((request) => request.kind === kind).length

describe('evidence whose answers arrive at different times', () => {
  it.each([
    { what: 'a run', on: /GET .*\/runs\/101$/, ofRun: 1 },
    { what: 'the list of its jobs', on: /GET .*\/runs\/101\/jobs/, ofRun: 2 }
  ])(
    'is read again if $what is slow: the pull request was merged in the meantime',
    async ({ on, ofRun }) => {
      const world = crowded(1).fail({ on, times: 1, with: slow(1800) })
      world.after('pull', 1, merge(world))
      const conclusion = await act(world, { matching: () => 0 })

      expect([world.cancelRequests(), kindsOf(conclusion)]).toEqual([[], { withdrawn: 1 }])
      expect([readsOf(world, 'pull'), readsOf(world, 'run')]).toEqual([2, ofRun])
    }
  )

  it('is read again if the pull request is slow: the run was re-run in the meantime', async () => {
    const world = crowded(1).fail({ on: 'pull', times: 1, with: slow(1800) })
    world.after('run', 1, () => {
      world.completeRun(101)
      world.rerun(101)
    })
    await act(world)

    expect(world.cancelRequests()).toEqual([])
    expect([readsOf(world, 'pull'), readsOf(world, 'run')]).toEqual([1, 2])
  })

  it('is read again if a newer run of another workflow has ended in the meantime', async () => {
    const world = crowded(1)
      .withRun(201, { pr: 7, sha: 'c0', workflow: 'lint.yml' })
      .withRun(901, { pr: 7, workflow: 'lint.yml' })
      .fail({ on: /GET .*\/runs\/201$/, times: 1, with: slow(1800) })
    world.after(/GET .*\/runs\/901$/, 1, () => {
      world.completeRun(901, 'cancelled')
    })
    const { value } = await inVirtualTime(async () =>
      supersede(
        { ...(await requestOf(startedBy(world, 900), { workflows: 'all' })), wait: 0 },
        portsOf(world, systemClock, { workflowFile: undefined })
      )
    )

    expect([world.cancelRequests(), kindsOf(value)]).toEqual([[101], { stopped: 1 }])
  })

  it('is read once if all answers arrive within half a second', async () => {
    const world = crowded(3).fail({ on: /GET .*\/runs\/102$/, times: 1, with: slow(400) })
    await act(world)

    expect(world.cancelled()).toEqual([101, 102, 103])
    expect([readsOf(world, 'pull'), readsOf(world, 'run')]).toEqual([1, 3])
  })

  it('leaves out a run whose answers are always too slow', async () => {
    const world = crowded(3).fail({ on: /GET .*\/runs\/102$/, with: slow(2500) })
    const conclusion = await act(world)

    expect(world.cancelled()).toEqual([101, 103])
    expect(kindsOf(conclusion)).toEqual({ stopped: 2, failed: 1 })
  })

  it('keeps every run if the answers about the pull request are always too slow, and says so', async () => {
    const world = crowded(3).fail({ on: 'pull', with: slow(2500) })
    const conclusion = await act(world)

    expect([world.cancelRequests(), kindsOf(conclusion)]).toEqual([[], { withdrawn: 3 }])
    expect(conclusion.troubles.map(({ message }) => message).join()).toContain('too long')
  })
})

describe('evidence that gets too old while the program computes', () => {
  it('is confirmed again: the pull request was merged in the meantime', async () => {
    const world = crowded(10)
    const conclusion = await act(world, {
      matching: (nth) => {
        if (nth === 1) merge(world)()
        return 100
      }
    })

    expect([world.cancelRequests(), kindsOf(conclusion)]).toEqual([[], { withdrawn: 10 }])
  })

  it('is confirmed again, and then the cancels are sent', async () => {
    const world = crowded(10)
    await act(world, { matching: (nth) => (nth <= 10 ? 100 : 0) })

    expect(world.cancelled()).toHaveLength(10)
    expect(world.cancelRequests()).toHaveLength(10)
  })

  it('is given up if it gets too old each time', async () => {
    const world = crowded(10)
    const conclusion = await act(world, { matching: () => 100 })

    expect([world.cancelRequests(), kindsOf(conclusion)]).toEqual([[], { failed: 10 }])
    expect(readsOf(world, 'pull')).toBeLessThanOrEqual(4)
  })

  it('forces nothing: the pull request was merged in the meantime', async () => {
    const world = crowded(1, { ignoresCancel: true })
    let isForcing = false
    world.after('cancel', 1, () => {
      isForcing = true
    })
    await act(world, {
      wait: 10_000,
      force: 'always',
      matching: () => {
        if (!isForcing) return 0
        merge(world)()
        return 600
      }
    })

    expect([world.cancelRequests(), world.forceRequests()]).toEqual([[101], []])
  })
})

describe('a cancel that is redirected', () => {
  it('is confirmed again before it is sent to the new address', async () => {
    const world = crowded(12).fail({ on: /^POST \/repos\//, with: 'redirect' })
    await act(world)

    expect(world.cancelled()).toHaveLength(12)
    expect(world.requestLines().filter((line) => line.startsWith('POST /repos/'))).toHaveLength(10)
  })

  it('is not sent there if the pull request was merged in the meantime', async () => {
    const world = crowded(3).fail({ on: /^POST \/repos\//, with: 'redirect' })
    world.after(/^POST/, 1, merge(world))
    const conclusion = await act(world)

    expect([world.cancelled(), kindsOf(conclusion)]).toEqual([[], { withdrawn: 3 }])
  })
})
