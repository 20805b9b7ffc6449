import { describe, expect, it } from '@jest/globals'
import { gradeOf } from '../../../src/report/grade.js'
import type { Conclusion } from '../../../src/model/conclusion.js'
import { systemClock } from '../../../src/usage/system-clock.js'
import { supersedeBy } from '../../support/faces.js'
import type { RequestRecord } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'

const stepRun = 300

/** A pull request with this many superseded runs, from 201 on. */
function aWorld(count: number): World {
  const world = aRepository().terse().withPullRequest(7, { head: 'feature', sha: 'c999' })
  for (let at = 1; at <= count; at += 1) world.withRun(200 + at, { pr: 7, sha: `c${at}` })
  world.withRun(stepRun, { pr: 7 })
  world.latency = 50
  return world
}

const idsUpTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => 201 + at)

interface Disturbed {
  readonly nth: number
  readonly world: World
  readonly conclusion: Conclusion
}

/**
 * One invocation for each request that it sends, with a change right before that request. In this process, because there are
 * hundreds of them; the built action meets the same changes in changes.test.ts.
 */
async function disturbAll(
  count: number,
  act: (world: World) => void,
  prepare: (world: World) => void = () => undefined
): Promise<readonly Disturbed[]> {
  const calm = aWorld(count)
  await supersedeBy(calm, stepRun, systemClock)
  const results: Disturbed[] = []
  for (let nth = 1; nth <= calm.requests.length; nth += 1) {
    const world = aWorld(count)
    prepare(world)
    world.onRequest(nth, () => {
      act(world)
    })
    results.push({ nth, world, conclusion: await supersedeBy(world, stepRun, systemClock) })
  }
  return results
}

function firstOf(world: World, wanted: (request: RequestRecord) => boolean): number {
  return world.requests.find(wanted)?.index ?? Infinity
}

/** The cancels that were sent after an answer against them. `wanted` says which request gets that answer. */
function sentInSpite(
  { world, nth }: Disturbed,
  wanted: (request: RequestRecord) => boolean,
  of: (request: RequestRecord) => boolean = () => true
): readonly string[] {
  const told = world.requests.find((request) => request.index >= nth && wanted(request))
  return world.requests
    .filter(({ kind, roundTrip }) => kind === 'cancel' && roundTrip > (told?.roundTrip ?? Infinity))
    .filter(of)
    .map(({ path }) => `before request ${nth}: ${path}`)
}

const readsPull = ({ kind }: RequestRecord): boolean => kind === 'pull' || kind === 'pulls'
const readsRun = ({ method, path }: RequestRecord): boolean =>
  method === 'GET' && path.includes('/runs/202')
const cancelsRun = ({ path }: RequestRecord): boolean => path.includes('/runs/202/')

function failures(results: readonly Disturbed[]): readonly string[] {
  return results
    .filter(({ conclusion }) => gradeOf(conclusion) !== 'ok')
    .map(({ nth, conclusion }) => `before request ${nth}: ${JSON.stringify(conclusion.troubles)}`)
}

/** The cancelled runs: with the change before the last look at the pull request, and after it. */
function cancelledBefore(results: readonly Disturbed[]): Readonly<Record<string, unknown>> {
  const groups = { early: new Set<string>(), late: new Set<string>() }
  for (const { nth, world } of results) {
    const lastLook = firstOf(world, ({ kind }) => kind === 'pull')
    groups[nth <= lastLook ? 'early' : 'late'].add(world.cancelled().join())
  }
  return { early: [...groups.early], late: [...groups.late] }
}

describe('a pull request that changes right before any request', () => {
  it.each<{
    when: string
    act: (world: World) => void
    early: string
    between?: string
  }>([
    {
      when: 'is merged',
      act: (world) => {
        world.updatePullRequest(7, { state: 'merged' })
      },
      early: ''
    },
    {
      when: 'is closed',
      act: (world) => {
        world.updatePullRequest(7, { state: 'closed' })
      },
      early: ''
    },
    {
      when: 'gets the label keep-ci',
      act: (world) => {
        world.updatePullRequest(7, { labels: ['keep-ci'] })
      },
      early: ''
    },
    {
      when: 'moves back to the commit of a victim',
      act: (world) => {
        world.updatePullRequest(7, { sha: 'c2' })
      },
      // Before the look it is a fact like others; between look and cancel it stops everything.
      early: '201,203',
      between: ''
    },
    {
      when: 'is closed and reopened',
      act: (world) => {
        world.updatePullRequest(7, { state: 'closed' })
        world.updatePullRequest(7, { state: 'open' })
      },
      early: '201,202,203'
    }
  ])('keeps what it must keep if it $when', async ({ when, act, early, between = early }) => {
    const results = await disturbAll(3, act)
    const ofChange = when.includes('commit') ? cancelsRun : (): boolean => true
    const spite = results.flatMap((result) =>
      early === '201,202,203' ? [] : sentInSpite(result, readsPull, ofChange)
    )
    expect(failures(results)).toEqual([])
    expect(spite).toEqual([])
    expect(cancelledBefore(results)).toEqual({
      early: [...new Set([early, between])],
      late: ['201,202,203']
    })
  })

  it('cancels nothing for a pull request that was closed at the first look and is reopened', async () => {
    const results = await disturbAll(
      3,
      (world) => {
        world.updatePullRequest(7, { state: 'open' })
      },
      (world) => {
        world.updatePullRequest(7, { state: 'closed' })
      }
    )
    const late = results.filter(({ nth, world }) => nth > firstOf(world, readsPull))
    expect(failures(results)).toEqual([])
    expect(late.flatMap(({ world }) => world.cancelRequests())).toEqual([])
  })

  it('stops all cancels that were not sent yet when it is merged, with 21 superseded runs', async () => {
    const results = await disturbAll(21, (world) => {
      world.updatePullRequest(7, { state: 'merged' })
    })
    const counts = new Set(results.map(({ world }) => world.cancelled().length))
    const wrong = results.flatMap(({ world }) =>
      world.cancelled().filter((id) => !idsUpTo(21).includes(id))
    )
    expect(failures(results)).toEqual([])
    expect(results.flatMap((result) => sentInSpite(result, readsPull))).toEqual([])
    expect([...counts].sort((left, right) => left - right)).toEqual([0, 10, 20, 21])
    expect(wrong).toEqual([])
  })
})

function endRun(world: World): void {
  if (world.state.run(202).status !== 'completed') world.completeRun(202)
}

describe('a run that changes right before any request', () => {
  it.each<{ when: string; act: (world: World) => void }>([
    { when: 'ends', act: endRun },
    {
      when: 'ends and is re-run',
      act: (world) => {
        endRun(world)
        world.rerun(202)
      }
    },
    {
      when: 'is deleted',
      act: (world) => {
        world.deleteRun(202)
      }
    }
  ])(
    'is kept after the change was read, and the others are cancelled: it $when',
    async ({ act }) => {
      const results = await disturbAll(3, act)
      const others = results.map(({ world }) =>
        world
          .cancelled()
          .filter((id) => id !== 202)
          .join()
      )
      const asked = results.map(
        ({ world }) => world.cancelRequests().filter((id) => id === 202).length
      )
      expect(failures(results)).toEqual([])
      expect(results.flatMap((result) => sentInSpite(result, readsRun, cancelsRun))).toEqual([])
      expect(new Set(others)).toEqual(new Set(['201,203']))
      expect(Math.max(...asked)).toBe(1)
    }
  )
})
