// The API shows the head of the pull request for a run of pull_request_target. The step compares its own run in the API with
// its own payload. If they differ, or if head and base look the same, all of these runs are kept.
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion } from '../../support/act.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { permissionDenied } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'

const target = (options: RunOptions): RunOptions => ({ event: 'pull_request_target', ...options })

const places = [
  { place: 'a branch of this repository', from: undefined },
  { place: 'a fork', from: 'alice/app' }
]

/** Pull request 7 had two pushes; run 104 is for another one, run 105 for another event. */
function aWorld(from: string | undefined): World {
  const head = { head: 'patch', sha: 'c3', ...(from === undefined ? {} : { from }) }
  return aRepository()
    .withFork('alice/app', { id: 77 })
    .withFork('bob/app', { id: 88 })
    .withPullRequest(7, head)
    .withPullRequest(8, { head: 'patch', sha: 'e2', from: 'bob/app' })
    .withRun(101, target({ pr: 7, sha: 'c1' }))
    .withRun(102, target({ pr: 7, sha: 'c2' }))
    .withRun(103, target({ pr: 7, sha: 'c3' }))
    .withRun(104, target({ pr: 8, sha: 'e1' }))
    .withRun(105, { pr: 7, sha: 'c1' })
    .withRun(106, target({ pr: 7 }))
}

const kept = {
  103: 'keep head-is-current',
  104: 'keep outside-group',
  105: 'keep outside-group'
}

describe('a step of pull_request_target', () => {
  it.each(places)('has the older runs of its pull request cancelled: $place', async ({ from }) => {
    const world = aWorld(from)
    const finished = await act(world, 106)
    expect(world.cancelled()).toEqual([101, 102])
    expect(reasons(finished)).toMatchObject({ ...kept, 106: 'keep self' })
    expect(finished.outputs).toMatchObject({
      group: 'ci.yml:pull_request_target:7',
      superseded: 'false',
      outcome: 'ok'
    })
    expect(finished.annotations).toEqual([])
    expect(finished.requests.length).toBeLessThanOrEqual(4 + 2 * 2 + 1)
  })

  it.each(places)('reports that it is superseded itself: $place', async ({ from }) => {
    const finished = await act(aWorld(from), 102)
    expect(finished.outputs).toMatchObject({ superseded: 'true', 'newest-run-id': '106' })
  })

  it.each(places)('keeps all runs after it was closed: $place', async ({ from }) => {
    const world = aWorld(from)
    world.updatePullRequest(7, { state: 'closed' })
    await act(world, 106)
    expect(world.cancelRequests()).toEqual([])
  })

  const shapes = (['commit', 'all'] as const).flatMap((showsBase) =>
    places.map(({ place, from }) => ({ place, from, showsBase }))
  )
  it.each(shapes)(
    'keeps all runs on a server that shows the base: $showsBase, $place',
    async ({ from, showsBase }) => {
      const world = aRepository()
        .withFork('alice/app', { id: 77 })
        .withBranch('develop', 'd1')
        .withPullRequest(50, { head: 'develop', sha: 'd1' })
      const base = 'develop'
      const head = { head: 'patch', sha: 'c3', base, ...(from === undefined ? {} : { from }) }
      world
        .withPullRequest(7, head)
        .withRun(101, target({ pr: 7, sha: 'c1', showsBase }))
        .withRun(102, target({ pr: 7, sha: 'c2', showsBase }))
      world.pushTo('develop', 'd2')
      world.addRun(103, target({ pr: 7, showsBase }))
      const finished = await act(world, 103)
      expect(world.cancelRequests()).toEqual([])
      const told = reasons(finished)
      expect([told[101], told[102]]).toEqual(['keep subject-unknown', 'keep subject-unknown'])
      expect(finished.outputs).toMatchObject({ superseded: 'false', outcome: 'ok' })
      expect(textsOf(finished, 'warning')).toEqual([])
    }
  )

  it('keeps all runs if its head is the default branch, because then head and base look the same', async () => {
    const world = aRepository()
      .withBranch('stable', 's1')
      .withPullRequest(7, { head: 'main', sha: 'm0', base: 'stable' })
      .withRun(101, target({ pr: 7, sha: 'm9' }))
      .withRun(102, target({ pr: 7 }))
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
  })

  it('is not trusted because of its payload if no list shows it and it cannot be read', async () => {
    const world = aWorld('alice/app')
      .lagAllLists({ missing: [106] })
      .fail({ on: /^GET .*\/runs\/106$/, with: permissionDenied() })
    await act(world, 106, { workflows: 'all' })
    expect(world.cancelRequests()).toEqual([])
  })
})

describe('a companion of pull_request_target', () => {
  it.each(places)(
    'cancels the older runs, although the webhook has the commit of the base: $place',
    async ({ from }) => {
      const world = aWorld(from)
      const finished = await actAsCompanion(world, 106)
      expect(world.cancelled()).toEqual([101, 102])
      expect(reasons(finished)).toMatchObject(kept)
      expect(finished.outputs).toMatchObject({
        group: 'ci.yml:pull_request_target:7',
        superseded: 'false',
        'pull-request': '7',
        outcome: 'ok'
      })
    }
  )

  it.each(places)('reports that its source is superseded: $place', async ({ from }) => {
    const finished = await actAsCompanion(aWorld(from), 102)
    expect(finished.outputs).toMatchObject({ superseded: 'true', 'newest-run-id': '106' })
  })

  /**
   * One more than a companion of pull_request, to read the source; and for branches of this repository one more: is it a base?
   */
  it.each([
    { place: 'a branch of this repository', from: undefined, more: 2 },
    { place: 'a fork', from: 'alice/app', more: 1 }
  ])(
    'needs $more more requests than a companion of pull_request: $place',
    async ({ from, more }) => {
      const usual = aWorld(from)
      for (const id of [101, 102, 103, 106]) usual.deleteRun(id)
      usual.deleteRun(105)
      usual.addRun(107, { pr: 7, sha: 'c1' })
      usual.addRun(108, { pr: 7, sha: 'c2' })
      usual.addRun(109, { pr: 7 })
      const { requests } = await actAsCompanion(usual, 109)
      expect(usual.cancelled()).toEqual([107, 108])
      const finished = await actAsCompanion(aWorld(from), 106)
      expect(finished.requests.length).toBe(requests.length + more)
    }
  )

  it('keeps all runs if its source cannot be read, with a warning', async () => {
    const world = aWorld('alice/app').fail({ on: /^GET .*\/runs\/106$/, with: permissionDenied() })
    const finished = await actAsCompanion(world, 106)
    expect(world.cancelRequests()).toEqual([])
    expect(textsOf(finished, 'warning').join()).toContain('run 106')
    expect(finished.outputs).toMatchObject({ superseded: 'false' })
  })

  /**
   * Pull request 50 goes from develop to main; 7 and 8 go into develop. A server that shows the base shows all of them on
   * develop.
   */
  function aBaseThatIsAHead(): World {
    const world = aRepository()
      .withFork('alice/app', { id: 77 })
      .withBranch('develop', 'd1')
      .withPullRequest(50, { head: 'develop', sha: 'd1' })
      .withPullRequest(7, { head: 'patch', sha: 'c1', from: 'alice/app', base: 'develop' })
      .withRun(101, target({ pr: 7, showsBase: 'all' }))
    world.pushTo('develop', 'd2')
    world.withPullRequest(8, { head: 'other', sha: 'e1', base: 'develop' })
    return world.withRun(102, target({ pr: 8, showsBase: 'all' }))
  }

  it('keeps all runs if the head of its source is a base too', async () => {
    const world = aBaseThatIsAHead()
    const finished = await actAsCompanion(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
  })

  it('keeps all runs if it is not known whether it is a base', async () => {
    const world = aWorld(undefined).fail({ on: /pulls\?base=/, with: permissionDenied() })
    const finished = await actAsCompanion(world, 106)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
    expect(textsOf(finished, 'warning')).toHaveLength(1)
  })
})
