import { describe, expect, it } from '@jest/globals'
import { start } from '../../support/act.js'
import { companionOf, startedBy, type Started } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import type { Finished } from '../../support/process.js'
import { metric } from '../../support/trouble.js'

const self = 900

function pullRequestWorld(count: number): World {
  const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'cfff' })
  for (let at = 1; at <= count; at += 1) world.withRun(100 + at, { pr: 7, sha: `c${at}` })
  return world.withRun(self, { pr: 7 })
}

function pushWorld(count: number): World {
  const world = aRepository().withBranch('topic', 'dfff')
  for (let at = 1; at <= count; at += 1) world.withRun(100 + at, { branch: 'topic', sha: `d${at}` })
  return world.withRun(self, { branch: 'topic' })
}

interface Measured {
  readonly world: World
  readonly finished: Finished
}

/** Round trips are counted in virtual time, in which each one takes the same time. */
async function measured(
  world: World,
  started: Started = startedBy(world, self),
  inputs: Readonly<Record<string, string>> = {}
): Promise<Measured> {
  return { world, finished: await start(world, started, inputs) }
}

function budgetFor(count: number): number {
  return 4 + 2 * count + Math.ceil(count / 10)
}

function firstCancel(world: World): number | undefined {
  return world.requests.find(({ kind }) => kind === 'cancel')?.roundTrip
}

/** The most cancels in one round trip, and the reads that were sent twice in one round trip. */
function trafficOf(world: World): { mostCancels: number; twice: readonly string[] } {
  const cancels = new Map<number, number>()
  const seen = new Set<string>()
  const twice: string[] = []
  for (const { method, path, kind, roundTrip } of world.requests) {
    const line = `${roundTrip} ${method} ${path}`
    if (seen.has(line)) twice.push(line)
    seen.add(line)
    if (kind === 'cancel') cancels.set(roundTrip, (cancels.get(roundTrip) ?? 0) + 1)
  }
  return { mostCancels: Math.max(0, ...cancels.values()), twice }
}

const worlds = { 'pull request': pullRequestWorld, push: pushWorld } as const
/** For pushes, one more for a tag with the branch's name, and one for each ten for the default branch. */
const extras = {
  'pull request': () => 0,
  push: (count: number) => 1 + Math.ceil(count / 10)
} as const
/** Round trips for one, three, ten, thirty and fifty runs: two looks, then two for each ten, and one to see them stop. */
const roundTrips: readonly (readonly [number, number])[] = [
  [1, 4],
  [3, 4],
  [10, 4],
  [30, 8],
  [50, 12]
]

describe('a budget of requests', () => {
  it.each(['pull request', 'push'] as const)(
    'is three requests in one round trip for a %s without older runs',
    async (what) => {
      const { world, finished } = await measured(worlds[what](0))
      expect([world.requests.length, world.roundTrips()]).toEqual([3, 1])
      expect(finished.outputs['outcome']).toBe('ok')
    }
  )

  it.each(
    (['pull request', 'push'] as const).flatMap((what) =>
      roundTrips.map(([count, most]) => ({ what, count, most }))
    )
  )(
    'is kept for a $what with $count superseded runs, in $most round trips',
    async ({ what, count, most }) => {
      const { world, finished } = await measured(worlds[what](count))
      expect(world.cancelled()).toHaveLength(count)
      expect(finished.outputs['cancelled-count']).toBe(String(count))
      expect(world.requests.length).toBeLessThanOrEqual(budgetFor(count) + extras[what](count))
      expect(world.roundTrips()).toBe(most)
      expect(firstCancel(world)).toBe(3)
      expect(trafficOf(world)).toEqual({ mostCancels: Math.min(count, 10), twice: [] })
      expect(metric(finished, 'requestsTotal')).toBe(world.requests.length)
    }
  )

  /** More than one page: the five statuses, one with a second page, and two pages of the branch to see all runs stop. */
  it('needs eight more pages for a hundred and fifty runs', async () => {
    const { world, finished } = await measured(pullRequestWorld(150))
    expect(world.cancelled()).toHaveLength(150)
    expect(finished.outputs).toMatchObject({ outcome: 'ok', 'cancelled-count': '150' })
    expect(world.requests.length).toBeLessThanOrEqual(budgetFor(150) + 8)
    expect(trafficOf(world)).toEqual({ mostCancels: 10, twice: [] })
  })

  it('is respected by max-cancels, oldest first', async () => {
    const world = pullRequestWorld(15)
    await measured(world, startedBy(world, self), { 'max-cancels': '4' })
    expect(world.cancelled()).toEqual([101, 102, 103, 104])
    expect(world.requests.length).toBeLessThanOrEqual(budgetFor(4))
  })
})

describe('a companion', () => {
  it.each([
    { count: 0, most: 3 },
    { count: 5, most: budgetFor(5) }
  ])('needs at most $most requests for $count superseded runs', async ({ count, most }) => {
    const world = pullRequestWorld(count)
    const started = companionOf(world, self, { runId: 950, type: 'requested' })
    const { finished } = await measured(world, started)
    expect(world.cancelled()).toHaveLength(count)
    expect(world.requests.length).toBeLessThanOrEqual(most)
    expect(finished.outputs['outcome']).toBe('ok')
    expect(trafficOf(world).twice).toEqual([])
  })

  it('names the run that it keeps, also if that is the only one', async () => {
    const world = pullRequestWorld(1)
    world.updatePullRequest(7, { labels: ['keep-ci'] })
    world.completeRun(self, 'action_required')
    const { finished } = await measured(
      world,
      companionOf(world, self, { runId: 950, type: 'completed' })
    )
    expect(finished.stdout).toMatch(/\nNothing to cancel, 1 kept\nkept: run 1, .*keep-ci/)
  })
})

describe('without a cancel', () => {
  it('mode: group sends no request', async () => {
    const world = pullRequestWorld(3)
    const { finished } = await measured(world, startedBy(world, self), { mode: 'group' })
    expect(world.requests).toEqual([])
    expect(finished.outputs).toEqual({ group: 'ci.yml:pull_request:7' })
  })

  it('a dry run sends the same reads, and no POST', async () => {
    const world = pullRequestWorld(12)
    const { finished } = await measured(world, startedBy(world, self), { 'dry-run': 'true' })
    expect(world.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(world.cancelled()).toEqual([])
    expect(finished.stdout).toContain('12 superseded runs would be cancelled')
    expect(finished.outputs['cancelled']).toBe('[]')
  })
})
