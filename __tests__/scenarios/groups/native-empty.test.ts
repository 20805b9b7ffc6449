// GitHub answers with an empty list of groups for many runs that do have one. So an empty list proves nothing.
import { describe, expect, it } from '@jest/globals'
import { aRepository, type World } from '../../support/github/repository.js'
import {
  actNatively,
  actNativelyAsCompanion,
  groupRequests,
  notTold,
  ofTarget
} from './native-support.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'

/** Run 101 is in the group, run 102 is in none; only the group tells them apart. */
function aWorld(group: string, job?: string): World {
  const concurrency = [{ group, ...(job === undefined ? {} : { job }) }]
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c9' })
    .withRun(101, { pr: 7, sha: 'c1', concurrency })
    .withRun(102, { pr: 7, sha: 'c2' })
    .withRun(103, { pr: 7, concurrency })
    .withoutRunGroups()
}

describe('a run whose groups GitHub does not give', () => {
  it('has the runs before it in an active group cancelled, if the name of the group contains the subject', async () => {
    const world = aWorld('ci/7', 'test')
    const finished = await actNatively(world, 103)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep outside-group' })
    expect(groupRequests(world)).toEqual([
      '/runs/103/concurrency_groups?per_page=100',
      '/concurrency_groups?per_page=100',
      '/concurrency_groups/ci%2F7'
    ])
    expect(finished.annotations).toEqual([])
  })

  it('has them cancelled by a companion too, but none behind it', async () => {
    const world = aWorld('ci-7')
    world.addRun(104, { pr: 7, sha: 'c4', number: 2_000, concurrency: [{ group: 'ci-7' }] })
    world.orderGroup('ci-7', [104, 103, 101])
    await actNativelyAsCompanion(world, 103)
    expect(world.cancelRequests()).toEqual([])
    world.orderGroup('ci-7', [104, 101, 103])
    await actNativelyAsCompanion(world, 103)
    expect(world.cancelled()).toEqual([101])
  })

  it.each([
    { when: 'it is in no active group', group: 'ci-7', own: [] },
    { when: 'no name contains the subject', group: 'everybody', own: [{ group: 'everybody' }] }
  ])('keeps all runs, with a notice, if $when', async ({ group, own }) => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c9' })
      .withRun(101, { pr: 7, sha: 'c1', concurrency: [{ group }] })
      .withRun(102, { pr: 7, concurrency: own })
      .withoutRunGroups()
    const finished = await actNativelyAsCompanion(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
    expect(textsOf(finished, 'notice')).toEqual([notTold])
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('is not grouped by what pull_request_target shows instead', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { ...ofTarget, pr: 7, sha: 'c1' })
      .withRun(102, { ...ofTarget, pr: 7 })
      .withoutRunGroups()
    const finished = await actNatively(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(textsOf(finished, 'notice')).toEqual([notTold])
  })
})

describe('a repository with many active groups', () => {
  function crowded(others: number, named: number): World {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c9' })
    for (let at = 0; at < others; at += 1) {
      world.withRun(1000 + at, { branch: 'main', concurrency: [{ group: `a-${at}x` }] })
    }
    for (let at = 0; at < named; at += 1) {
      world.withRun(5000 + at, { branch: 'main', concurrency: [{ group: `b-7-${at}x` }] })
    }
    return world
      .withRun(8101, { pr: 7, sha: 'c1', concurrency: [{ group: 'c-7' }] })
      .withRun(8102, { pr: 7, concurrency: [{ group: 'c-7' }] })
      .withoutRunGroups()
  }

  it.each([
    { others: 250, named: 0, then: [8101], requests: 1 + 3 + 1 },
    { others: 350, named: 0, then: [], requests: 1 + 3 },
    { others: 0, named: 30, then: [], requests: 1 + 1 + 10 }
  ])(
    'costs a limited number of requests: $others others, $named with the number',
    async ({ others, named, then, requests }) => {
      const world = crowded(others, named)
      await actNativelyAsCompanion(world, 8102)
      expect(world.cancelled()).toEqual(then)
      expect(groupRequests(world)).toHaveLength(requests)
    }
  )
})
