import { describe, expect, it } from '@jest/globals'
import type { RunOptions } from '../../support/github/add-run.js'
import { aRepository, type World } from '../../support/github/repository.js'
import {
  actNatively,
  actNativelyAsCompanion,
  groupRequests,
  ofTarget,
  previews
} from './native-support.js'
import { reasons } from '../../support/reasons.js'

describe('a companion', () => {
  /** As `queue: max` has it: the holder and who waits, in the order in which they came. */
  function queued(group: string, place: RunOptions): World {
    const concurrency = [{ group }]
    return aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c3' })
      .withBranch('topic', 'c3')
      .withBranch('Topic', 'c3')
      .withRun(101, { ...place, sha: 'c1', concurrency })
      .withRun(102, { ...place, sha: 'c2', status: 'pending', concurrency })
      .withRun(103, { ...place, sha: 'c1', status: 'pending' })
      .withRun(104, { ...place, status: 'pending', concurrency })
      .withRun(105, { ...place, status: 'pending', concurrency })
  }

  it.each<{ of: string; group: string; place: RunOptions }>([
    { of: 'a pull request', group: 'ci-7', place: { pr: 7 } },
    { of: 'a merge ref', group: 'CI-refs/pull/7/merge', place: { pr: 7 } },
    { of: 'a push', group: 'ci-refs/heads/topic', place: { branch: 'topic' } },
    { of: 'a push in capitals', group: 'CI-REFS/HEADS/TOPIC', place: { branch: 'topic' } }
  ])(
    "cancels the runs before its source in the workflow's group: $of",
    async ({ group, place }) => {
      const world = queued(group, place)
      const finished = await actNativelyAsCompanion(world, 104)
      expect(world.cancelled()).toEqual([101, 102])
      expect(reasons(finished)).toMatchObject({ 103: 'keep outside-group' })
      expect(groupRequests(world)).toEqual([
        '/runs/104/concurrency_groups?per_page=100',
        `/concurrency_groups/${encodeURIComponent(group)}`
      ])
      expect(finished.outputs['outcome']).toBe('ok')
    }
  )

  it('cancels the runs before a run of pull_request_target', async () => {
    const concurrency = [{ group: 'preview-7' }]
    const place = { pr: 7, ...ofTarget, concurrency }
    const world = aRepository()
      .withFork('alice/app', { id: 77 })
      .withPullRequest(7, { head: 'patch', sha: 'c3', from: 'alice/app' })
      .withPullRequest(8, { head: 'other', sha: 'e1' })
      .withRun(101, { ...place, sha: 'c1' })
      .withRun(102, { pr: 8, ...ofTarget, concurrency: [{ group: 'preview-8' }] })
      .withRun(103, { ...place, sha: 'c2', status: 'pending' })
      .withRun(104, { ...place, status: 'pending' })
    const finished = await actNativelyAsCompanion(world, 104)
    expect(world.cancelled()).toEqual([101, 103])
    expect(reasons(finished)).toMatchObject({
      102: 'keep outside-group',
      104: 'keep head-is-current'
    })
    expect(finished.outputs).toMatchObject({
      group: 'ci.yml:pull_request_target:7',
      'pull-request': '7',
      outcome: 'ok'
    })
  })

  it.each<RunOptions>([{ showsBase: 'commit' }, { showsBase: 'all' }, { sha: 'c9' }])(
    'cancels nothing if its source is not surely for the current head: %p',
    async (shown) => {
      const concurrency = [{ group: 'preview-7' }]
      const world = aRepository()
        .withPullRequest(7, { head: 'patch', sha: 'c3' })
        .withRun(101, { pr: 7, ...ofTarget, concurrency, sha: 'c1' })
        .withRun(102, { pr: 7, ...ofTarget, concurrency, ...shown, status: 'pending' })
      const finished = await actNativelyAsCompanion(world, 102)
      expect(world.cancelRequests()).toEqual([])
      expect(reasons(finished)[101]).toMatch(/^keep (not-older|subject-unknown)$/)
    }
  )

  it('keeps the runs behind its source, however old they are', async () => {
    const world = queued('ci-7', { pr: 7 })
    world.orderGroup('ci-7', [101, 104, 102])
    const finished = await actNativelyAsCompanion(world, 104)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep outside-group' })
  })

  it('reads members that no list shows by id', async () => {
    const world = queued('ci-7', { pr: 7 })
    world.lagAllLists({ missing: [101], for: 1 })
    const finished = await actNativelyAsCompanion(world, 104)
    expect(world.cancelled()).toEqual([101, 102])
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('ignores a member that has ended but is still in the group', async () => {
    const concurrency = [{ group: 'ci-7', leavesAfter: 9 }]
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', conclusion: 'success', concurrency })
      .withRun(102, { pr: 7, status: 'pending', concurrency })
    const finished = await actNativelyAsCompanion(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep finished' })
  })
})

describe('the requests', () => {
  /** 4 and 2 for each run as usual, 1 for the ten; 1 for the names of the groups, and 1 for the members of the matching one. */
  it('of a run with two superseded ones', async () => {
    const world = previews()
    const finished = await actNatively(world, 105)
    expect(world.cancelled()).toEqual([101, 103])
    expect(world.requests.length).toBe(4 + 2 * 2 + 1 + 2)
    expect(JSON.parse(finished.outputs['metrics'] ?? '{}')).toMatchObject({
      requests: { group: 2 },
      requestsTotal: world.requests.length
    })
  })

  /** The branch's page is not read; instead the source is read by id, and the member that no list shows once more. */
  it('of a companion with two superseded ones, one of which no list shows', async () => {
    const concurrency = [{ group: 'ci-7' }]
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c3' })
      .withRun(101, { pr: 7, sha: 'c1', concurrency })
      .withRun(102, { pr: 7, sha: 'c2', status: 'pending', concurrency })
      .withRun(103, { pr: 7, status: 'pending', concurrency })
      .lagAllLists({ missing: [101], for: 1 })
    await actNativelyAsCompanion(world, 103)
    expect(world.cancelled()).toEqual([101, 102])
    expect(world.requests.length).toBe(4 + 2 * 2 + 1 + 2 + 1)
  })
})
