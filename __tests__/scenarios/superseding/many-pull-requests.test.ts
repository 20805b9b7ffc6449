// A branch that bots use again and again can have more pull requests than GitHub lists.
import { describe, expect, it } from '@jest/globals'
import { act, start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

const head = 'changeset-release/main'
const today = Date.parse('2026-11-01T09:00:00Z')
const hour = 3_600_000
const ago = (hours: number): string => new Date(today - hours * hour).toISOString()

/** This many merged pull requests, numbered from 1, this many hours apart; the last one was merged today. */
function withMerged(world: World, count: number, apart: number): World {
  for (let number = 1; number <= count; number += 1) {
    const age = (count - number) * apart
    const [createdAt, closedAt] = [ago(age + 2), ago(age + 1)]
    world.withPullRequest(number, { head, sha: `p${number}`, state: 'merged', createdAt, closedAt })
  }
  return world
}

/** Run 102 executes the step for pull request 2000, which is open; run 101 is superseded. */
function withOpen(world: World, victim: RunOptions = {}, age = 0): World {
  return world
    .withPullRequest(2000, { head, sha: 'c2', createdAt: ago(age) })
    .withRun(101, { pr: 2000, sha: 'c1', ...victim })
    .withRun(102, { pr: 2000 })
}

const lists = ({ requests }: { readonly requests: readonly string[] }): readonly string[] =>
  requests.filter((line) => line.includes('/pulls?'))

describe('a branch that has had 1,200 pull requests', () => {
  it('has its superseded runs cancelled, with one page and the list of the open ones', async () => {
    const world = withOpen(withMerged(aRepository(), 1200, 24))
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(lists(finished)).toEqual([
      expect.stringContaining('state=all&sort=updated&direction=desc&per_page=100&page=1'),
      expect.stringContaining('state=open')
    ])
    expect(finished.annotations).toEqual([])
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('has the runs of a closed pull request cancelled too', async () => {
    const world = withOpen(withMerged(aRepository(), 1200, 24))
    world.updatePullRequest(2000, { state: 'closed' })
    world.addRun(103, { pr: 2000, workflow: 'closed.yml' })
    await start(world, startedBy(world, 103, { action: 'closed' }), {
      mode: 'closed',
      workflows: 'all'
    })
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('needs as many pages as were updated in 36 days', async () => {
    const world = withOpen(withMerged(aRepository(), 1200, 4))
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    // 216 of them in 36 days.
    expect(lists(finished)).toHaveLength(3 + 1)
  })
})

describe('with 1,200 pull requests, a run is kept', () => {
  it('if an old pull request was reopened today', async () => {
    const world = aRepository().withPullRequest(1999, {
      head,
      sha: 'p0',
      state: 'closed',
      createdAt: ago(9001),
      closedAt: ago(9000)
    })
    withOpen(withMerged(world, 1200, 24))
    world.updatePullRequest(1999, { state: 'open' })
    world.addRun(103, { pr: 2000, sha: 'c3' })
    world.updatePullRequest(2000, { sha: 'c4' })
    world.addRun(104, { pr: 2000 })
    const finished = await act(world, 104)
    expect(reasons(finished)).toMatchObject({ 103: 'keep subject-unknown' })
    expect(world.cancelRequests()).not.toContain(103)
  })

  it('if an old open pull request was not updated for years', async () => {
    const world = aRepository()
      .withBranch('next', 'm1')
      .withPullRequest(1999, { head, sha: 'c2', base: 'next', createdAt: ago(30_000) })
    withOpen(withMerged(world, 1200, 24))
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.outputs['plan']).toContain('several-pull-requests')
  })

  it('if it is older than the pull requests that were read', async () => {
    const old = { createdAt: ago(24 * 101) }
    const world = withOpen(withMerged(aRepository(), 1200, 24), old, 24 * 200)
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.outputs['plan']).toContain('pull-requests-unlisted')
  })

  it('if a pull request was updated while they were listed', async () => {
    const world = withOpen(withMerged(aRepository(), 1200, 4))
    world.before(/page=2/, 1, () => {
      world.updatePullRequest(1050, { labels: ['late'] })
    })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.annotations.map(({ text }) => text).join()).toContain('changed while')
  })
})
