import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion, start } from '../../support/act.js'
import { companionOf } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

/** A fork's pull request with head a3: run 101 is for a1, run 102 for a2, run 103 for a3. */
function aWorld(options: { readonly conclusion?: string } = {}): World {
  return aRepository()
    .withFork('alice/app', { id: 77 })
    .withFork('bob/app', { id: 88 })
    .withPullRequest(7, { head: 'patch-1', sha: 'a3', from: 'alice/app' })
    .withPullRequest(8, { head: 'patch-1', sha: 'b2', from: 'bob/app' })
    .withRun(101, { pr: 7, sha: 'a1' })
    .withRun(102, { pr: 8, sha: 'b1' })
    .withRun(103, { pr: 7, sha: 'a2' })
    .withRun(104, { pr: 7, ...options })
}

describe('the companion of a pull request run', () => {
  it("cancels the older runs of a fork's pull request, and those of no other fork", async () => {
    const world = aWorld()
    const finished = await actAsCompanion(world, 104)
    expect(world.cancelled()).toEqual([101, 103])
    expect(reasons(finished)).toEqual({
      101: 'cancel superseded',
      102: 'keep outside-group',
      103: 'cancel superseded',
      104: 'keep head-is-current'
    })
    expect(finished.outputs).toMatchObject({
      group: 'ci.yml:pull_request:7',
      'pull-request': '7',
      'newest-run-id': '104',
      superseded: 'false',
      outcome: 'ok'
    })
  })

  it('cancels the older runs of Dependabot', async () => {
    const world = aRepository()
      .withPullRequest(7, {
        head: 'dependabot/npm_and_yarn/jest-30.5.2',
        sha: 'c2',
        author: 'dependabot[bot]'
      })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7 })
    const finished = await actAsCompanion(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('keeps the runs of a merged pull request', async () => {
    const world = aWorld()
    world.updatePullRequest(7, { state: 'merged' })
    const finished = await actAsCompanion(world, 104)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({
      101: 'keep pull-request-merged',
      103: 'keep pull-request-merged'
    })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('keeps all runs if the pull request is merged right before the cancel', async () => {
    const world = aWorld()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { state: 'merged' })
    })
    const finished = await actAsCompanion(world, 104)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn pull-request-merged' })
  })

  it('keeps the runs of another pull request that used the branch before', async () => {
    const world = aRepository()
      .withPullRequest(7, {
        head: 'feature',
        sha: 'c1',
        state: 'closed',
        closedAt: '2026-11-01T10:05:00Z'
      })
      .withPullRequest(8, { head: 'feature', sha: 'c3', createdAt: '2026-11-01T10:06:00Z' })
      .withRun(101, { pr: 7, sha: 'c1', createdAt: '2026-11-01T10:04:00Z' })
      .withRun(102, { pr: 8, sha: 'c2' })
      .withRun(103, { pr: 8 })
    await actAsCompanion(world, 103)
    expect(world.cancelled()).toEqual([102])
  })

  it('keeps all runs if two pull requests are open for the branch', async () => {
    const world = aRepository()
      .withBranch('next', 'n1')
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withPullRequest(8, { head: 'feature', sha: 'c2', base: 'next' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7 })
    const finished = await actAsCompanion(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
  })

  it('keeps all runs if the fork was deleted', async () => {
    const world = aWorld()
    world.deleteFork('alice/app')
    await actAsCompanion(world, 104)
    expect(world.cancelRequests()).toEqual([])
  })
})

describe('a source run', () => {
  it.each(['success', 'failure'])('that ended in %s supersedes', async (conclusion) => {
    const world = aWorld({ conclusion })
    await actAsCompanion(world, 104, { type: 'completed' })
    expect(world.cancelled()).toEqual([101, 103])
  })

  it.each(['cancelled', 'skipped', 'action_required', 'startup_failure'])(
    'that ended in %s supersedes nothing',
    async (conclusion) => {
      const world = aWorld({ conclusion })
      const finished = await actAsCompanion(world, 104, { type: 'completed' })
      expect(world.cancelRequests()).toEqual([])
      expect(reasons(finished)).toMatchObject({ 101: 'keep not-older', 103: 'keep not-older' })
      expect(finished.outputs['outcome']).toBe('ok')
    }
  )

  it('that is cancelled right before the cancel of others supersedes nothing', async () => {
    const world = aWorld()
    world.before('run', 1, () => {
      world.completeRun(104, 'cancelled')
    })
    await actAsCompanion(world, 104)
    expect(world.cancelRequests()).toEqual([])
  })

  it('that was deleted supersedes nothing', async () => {
    const world = aWorld()
    const started = companionOf(world, 104, { runId: 900, type: 'requested' })
    world.deleteRun(104)
    const finished = await start(world, started)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('that was deleted lets a newer one on the current head supersede', async () => {
    const world = aWorld()
    const started = companionOf(world, 103, { runId: 900, type: 'requested' })
    world.deleteRun(103)
    await start(world, started)
    expect(world.cancelled()).toEqual([101])
  })

  it('that is not the newest is superseded itself', async () => {
    const world = aWorld()
    const finished = await actAsCompanion(world, 103)
    expect(world.cancelled()).toEqual([101, 103])
    expect(finished.outputs).toMatchObject({ superseded: 'true', 'newest-run-id': '104' })
  })

  it('that is not for the current head supersedes nothing after a force-push back', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7, sha: 'c3' })
    const finished = await actAsCompanion(world, 103)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toEqual({
      101: 'cancel superseded',
      102: 'keep head-is-current',
      103: 'keep not-older'
    })
  })
})

describe('a re-run', () => {
  it('that a person started after the newer run was created is kept by a companion too', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c3' })
      .withRun(101, { pr: 7, sha: 'c1', conclusion: 'failure' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7, conclusion: 'success' })
    world.rerun(101)
    const finished = await actAsCompanion(world, 103, { type: 'completed' })
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'keep rerun' })
  })

  it('that is the source itself is kept, and runs older than the newest run are cancelled', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c3' })
      .withRun(101, { pr: 7, sha: 'c1', conclusion: 'failure' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7, conclusion: 'success' })
    world.rerun(101)
    const finished = await actAsCompanion(world, 101)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'keep rerun' })
  })
})

describe('the companion of a push', () => {
  it('cancels the older runs of a topic branch, although its own ref is protected', async () => {
    const world = aRepository()
      .withBranch('main', 'm0', { protected: true })
      .withBranch('topic', 'd2')
      .withRun(101, { branch: 'topic', sha: 'd1' })
      .withRun(102, { branch: 'topic' })
    const finished = await actAsCompanion(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(finished.outputs['group']).toBe('ci.yml:push:refs/heads/topic')
  })

  it('keeps the runs of the default branch', async () => {
    const world = aRepository()
      .withRun(101, { branch: 'main', sha: 'm1' })
      .withRun(102, { branch: 'main' })
    const finished = await actAsCompanion(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep protected-ref' })
  })

  it('keeps the runs of a protected branch', async () => {
    const world = aRepository()
      .withBranch('topic', 'd2', { protected: true })
      .withRun(101, { branch: 'topic', sha: 'd1' })
      .withRun(102, { branch: 'topic' })
    const finished = await actAsCompanion(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep protected-ref' })
  })

  it.each([{ branch: 'no branch' }, { branch: 'a branch' }])(
    'keeps the runs of a tag if $branch has its name',
    async ({ branch }) => {
      const world = aRepository().withTag('nightly', 'e2')
      if (branch === 'a branch') world.withBranch('nightly', 'e2')
      world.withRun(101, { tag: 'nightly', sha: 'e1' }).withRun(102, { tag: 'nightly' })
      const finished = await actAsCompanion(world, 102)
      expect(world.cancelRequests()).toEqual([])
      expect(finished.outputs['outcome']).toBe('ok')
    }
  )
})

describe('the companion of any other event', () => {
  it.each(['schedule', 'workflow_dispatch', 'release', 'issue_comment'])(
    'cancels nothing and sends no request: %s',
    async (event) => {
      const world = aRepository()
        .withPullRequest(7, { head: 'feature', sha: 'c2' })
        .withRun(101, { branch: 'main', event, sha: 'c1' })
        .withRun(102, { branch: 'main', event })
      const finished = await actAsCompanion(world, 102)
      expect(finished.requests).toEqual([])
      expect(finished.outputs['outcome']).toBe('ok')
    }
  )
})

describe('the group that a companion outputs', () => {
  it.each([
    { of: "a fork's pull request", build: aWorld, group: 'ci.yml:pull_request:7' },
    {
      of: 'a topic branch',
      build: () => aRepository().withBranch('topic', 'd1').withRun(104, { branch: 'topic' }),
      group: 'ci.yml:push:refs/heads/topic'
    },
    {
      of: 'a tag',
      build: () => aRepository().withTag('v1', 'd1').withRun(104, { tag: 'v1' }),
      group: 'ci.yml:push:refs/tags/v1'
    }
  ])('is the group that the run itself outputs: $of', async ({ build, group }) => {
    const itself = await act(build(), 104)
    const companion = await actAsCompanion(build(), 104)
    expect([itself.outputs['group'], companion.outputs['group']]).toEqual([group, group])
  })
})
