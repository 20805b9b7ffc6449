// The payload has the default branch at the time when the run was created: up to thirty days ago, for a re-run.
import { describe, expect, it } from '@jest/globals'
import { act, start } from '../../support/act.js'
import { companionOf, startedBy } from '../../support/events.js'
import { permissionDenied, serverError, type Fault } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'
import { twoRuns } from '../../support/trouble.js'

/** Two pushes to topic: run 101 for d1, run 102 for its tip, d2. */
function pushes(): World {
  return aRepository()
    .withBranch('topic', 'd2')
    .withRun(101, { branch: 'topic', sha: 'd1' })
    .withRun(102, { branch: 'topic' })
}

const requestsFor = (world: World): number =>
  world.requests.filter(({ kind }) => kind === 'repository').length

describe('a branch that became the default branch after the event', () => {
  it.each([
    { by: 'the run itself', startedFor: (world: World) => startedBy(world, 102) },
    {
      by: 'a companion',
      startedFor: (world: World) => companionOf(world, 102, { runId: 900, type: 'requested' })
    }
  ])('keeps its runs: $by', async ({ startedFor }) => {
    const world = pushes()
    const started = startedFor(world)
    world.makeDefault('topic')
    const finished = await start(world, started)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)[101]).toBe('withdrawn protected-ref')
  })

  it('keeps its runs if it became that between the look and the cancel', async () => {
    const world = pushes()
    world.before('repository', 1, () => {
      world.makeDefault('topic')
    })
    await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
  })

  it('keeps the rest if it becomes that between two batches', async () => {
    const world = aRepository().withBranch('topic', 'd99')
    for (let at = 1; at <= 15; at += 1) world.withRun(100 + at, { branch: 'topic', sha: `d${at}` })
    world.withRun(190, { branch: 'topic' }).before('repository', 2, () => {
      world.makeDefault('topic')
    })
    await act(world, 190)
    expect(world.cancelled()).toHaveLength(10)
  })

  it('does not report its older run as superseded', async () => {
    const world = pushes()
    const started = startedBy(world, 101)
    world.makeDefault('topic')
    const finished = await start(world, started)
    expect(finished.outputs['superseded']).toBe('false')
  })

  it('has its runs cancelled if the user unprotects the default branch', async () => {
    const world = pushes()
    const started = startedBy(world, 102)
    world.makeDefault('topic')
    await start(world, started, { 'protect-refs': '!~DEFAULT_BRANCH' })
    expect(world.cancelled()).toEqual([101])
  })
})

describe('a default branch that cannot be read', () => {
  it.each<{ readonly when: string; readonly fault: Fault }>([
    { when: '403', fault: permissionDenied() },
    { when: '404', fault: { status: 404, message: 'Not Found' } },
    { when: '502', fault: serverError(502) },
    { when: 'an answer without it', fault: { status: 200, body: { id: 1 } } }
  ])('may be any branch, so its runs are kept: $when', async ({ fault }) => {
    const world = pushes().fail({ on: 'repository', with: fault })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.outputs['outcome']).not.toBe('ok')
  })
})

describe('the request for it', () => {
  it.each([
    { count: 0, requests: 0 },
    { count: 1, requests: 1 },
    { count: 10, requests: 1 },
    { count: 11, requests: 2 }
  ])('is sent $requests times for $count superseded runs', async ({ count, requests }) => {
    const world = aRepository().withBranch('topic', 'd99')
    for (let at = 1; at <= count; at += 1)
      world.withRun(100 + at, { branch: 'topic', sha: `d${at}` })
    await act(world.withRun(190, { branch: 'topic' }), 190)
    expect(world.cancelled()).toHaveLength(count)
    expect(requestsFor(world)).toBe(requests)
  })

  it('is not sent for a pull request, or for a push to a branch that is protected anyway', async () => {
    const pull = twoRuns()
    const release = aRepository()
      .withBranch('release/1', 'd2')
      .withRun(101, { branch: 'release/1', sha: 'd1' })
      .withRun(102, { branch: 'release/1' })
    await act(pull, 102)
    await act(release, 102)
    expect([requestsFor(pull), requestsFor(release)]).toEqual([0, 0])
  })
})
