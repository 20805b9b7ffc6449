// Runs that a plain cancel does not end: they are cancelled again, force-cancelled, or reported as stuck. Time is virtual.
import { describe, expect, it } from '@jest/globals'
import { gradeOf } from '../../../src/report/grade.js'
import type { Conclusion } from '../../../src/model/conclusion.js'
import { supersede, type Request } from '../../../src/supersede.js'
import { verbatim } from '../../../src/model/quote.js'
import { systemClock } from '../../../src/usage/system-clock.js'
import { sentenceForOutcome } from '../../../src/report/sentences.js'
import { startedBy } from '../../support/events.js'
import { portsOf, requestOf, type Words } from '../../support/faces.js'
import type { RunOptions } from '../../support/github/add-run.js'
import type { JobOptions } from '../../support/github/jobs.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { inVirtualTime } from '../../support/virtual-time.js'

/** Run 101 of an older commit of pull request 7, and run 102 on its head. */
function aWorld(options: RunOptions): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued', ...options })
    .withRun(102, { pr: 7, status: 'in_progress' })
  world.latency = 1
  return world
}

async function act(
  world: World,
  more: Partial<Request> = {},
  words: Words = {}
): Promise<Conclusion> {
  const { value } = await inVirtualTime(async () =>
    supersede(
      { ...(await requestOf(startedBy(world, 102), words)), wait: 10_000, ...more },
      portsOf(world, systemClock)
    )
  )
  return value
}

/** The message for run 101. */
function told({ outcomes }: Conclusion): string {
  const [outcome] = outcomes.values()
  return outcome === undefined ? 'nothing' : sentenceForOutcome(outcome, verbatim)
}

const job = (status: 'queued' | 'in_progress', name = 'build'): JobOptions => ({ name, status })
const done = (name = 'build'): JobOptions => ({ name, conclusion: 'success' })

describe('a run that ignores its first cancel', () => {
  it('is cancelled again halfway through the wait', async () => {
    const world = aWorld({ ignoresCancel: 1 })
    const times: number[] = []
    world.watch(({ request: { kind } }) => {
      if (kind === 'cancel') times.push(performance.now())
    })
    const conclusion = await act(world)

    expect(world.cancelled()).toEqual([101])
    expect(told(conclusion)).toBe('cancelled')
    expect(times.map((at) => Math.round(at / 1000))).toEqual([0, 5])
  })

  it('is cancelled at most twice, and before any force', async () => {
    const world = aWorld({ ignoresCancel: true })
    await act(world, { force: 'always' })

    expect(world.requestLines().filter((line) => line.startsWith('POST'))).toEqual([
      'POST /repos/octo/app/actions/runs/101/cancel',
      'POST /repos/octo/app/actions/runs/101/cancel',
      'POST /repos/octo/app/actions/runs/101/force-cancel'
    ])
  })

  it.each<{ readonly when: string; readonly run: RunOptions; readonly words?: Words }>([
    {
      when: 'a job is running',
      run: { ignoresCancel: true, status: 'in_progress', jobs: [job('in_progress')] }
    },
    {
      when: 'a job is running and another one waits',
      run: { ignoresCancel: true, jobs: [job('in_progress', 'first'), job('queued', 'second')] }
    },
    { when: 'the first cancel was refused', run: { cancelAnswer: unqueued() } }
  ])('is not cancelled again if $when', async ({ run }) => {
    const world = aWorld(run)
    await act(world)

    // A refused cancel is retried as usual.
    expect(world.cancelRequests()).toHaveLength(run.cancelAnswer === undefined ? 1 : 2)
  })

  it('is not cancelled again if its pull request was merged in the meantime', async () => {
    const world = aWorld({ ignoresCancel: 1 })
    world.after('cancel', 1, () => {
      world.updatePullRequest(7, { state: 'merged' })
    })
    await act(world)

    expect([world.cancelRequests(), world.cancelled()]).toEqual([[101], []])
  })

  it('is not cancelled again if there is no wait', async () => {
    const world = aWorld({ ignoresCancel: 1 })
    await act(world, { wait: 0 })

    expect(world.cancelRequests()).toEqual([101])
  })
})

describe('force', () => {
  it.each<{
    readonly force: 'unstarted' | 'idle' | 'always'
    readonly jobs: readonly JobOptions[]
    readonly gone: readonly number[]
    readonly says: string
  }>([
    {
      force: 'idle',
      jobs: [done('first'), job('queued', 'second')],
      gone: [101],
      says: 'force-cancelled'
    },
    {
      force: 'unstarted',
      jobs: [done('first'), job('queued', 'second')],
      gone: [],
      says: 'not force-cancelled: its job first has begun (force: unstarted)'
    },
    {
      force: 'idle',
      jobs: [done('first'), job('in_progress', 'second')],
      gone: [],
      says: 'not force-cancelled: its job second is running (force: idle)'
    },
    { force: 'always', jobs: [job('in_progress')], gone: [101], says: 'force-cancelled' },
    { force: 'idle', jobs: [job('queued')], gone: [101], says: 'force-cancelled' }
  ])('$force with jobs $jobs says: $says', async ({ force, jobs, gone, says }) => {
    const world = aWorld({ ignoresCancel: true, jobs })
    const conclusion = await act(world, { force })

    expect(world.cancelled()).toEqual(gone)
    expect(told(conclusion)).toContain(says)
  })

  it('is not used if the pull request was merged in the meantime, and the message says so', async () => {
    const world = aWorld({ ignoresCancel: true })
    world.after('cancel', 2, () => {
      world.updatePullRequest(7, { state: 'merged' })
    })
    const conclusion = await act(world, { force: 'idle' })

    expect(world.forceRequests()).toEqual([])
    expect(told(conclusion)).toContain('not force-cancelled: pull request #7 is merged')
  })
})

describe('409 "completed"', () => {
  const cancelAnswer = { status: 409, message: 'Cannot cancel a workflow run that is completed.' }

  it('is not trusted if the run is still in flight', async () => {
    const conclusion = await act(aWorld({ cancelAnswer }))

    expect(told(conclusion)).toBe(
      'stuck: GitHub says that the run has completed and cannot be cancelled, and shows it as queued'
    )
    expect(gradeOf(conclusion)).toBe('partial')
  })

  it('is trusted if the run has ended', async () => {
    const world = aWorld({})
    world.before('cancel', 1, () => {
      world.completeRun(101)
    })
    const conclusion = await act(world)

    expect([told(conclusion), gradeOf(conclusion)]).toEqual(['had ended already', 'ok'])
  })
})

describe('a step that is a barrier', () => {
  const cleaningUp = { status: 'in_progress', ignoresCancel: true } as const

  it.each([
    { isBarrier: true, grade: 'partial' },
    { isBarrier: false, grade: 'ok' }
  ])(
    '$isBarrier: ends $grade if a cancelled run is still running',
    async ({ isBarrier, grade }) => {
      expect(gradeOf(await act(aWorld(cleaningUp), { isBarrier }))).toBe(grade)
    }
  )

  it('ends well if the run has ended', async () => {
    expect(gradeOf(await act(aWorld({}), { isBarrier: true }))).toBe('ok')
  })
})

function unqueued(): NonNullable<RunOptions['cancelAnswer']> {
  return {
    status: 409,
    message: 'Cannot cancel a workflow run that has not been queued yet.',
    times: 1
  }
}
