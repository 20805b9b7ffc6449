import { describe, expect, it } from '@jest/globals'
import { act } from '../../support/act.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { actNatively, groupRequests, preview, previews } from './native-support.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'

describe('a run of pull_request_target with a group of a job', () => {
  it('has the older runs of its own pull request cancelled, and no other', async () => {
    const world = previews()
    const finished = await actNatively(world, 105)
    expect(world.cancelled()).toEqual([101, 103])
    expect(reasons(finished)).toEqual({
      101: 'cancel superseded',
      102: 'keep outside-group',
      103: 'cancel superseded',
      104: 'keep outside-group',
      105: 'keep self'
    })
    expect(finished.outputs).toMatchObject({
      group: 'ci.yml:pull_request_target:7',
      outcome: 'ok',
      cancelled: '[101,103]'
    })
    expect(textsOf(finished, 'notice')).toEqual([])
  })

  it('does not need a group for that', async () => {
    const world = previews()
    await act(world, 105)
    expect(world.cancelled()).toEqual([101, 103])
    expect(groupRequests(world)).toEqual([])
  })

  it('keeps an older run on the current head', async () => {
    const world = previews()
    world.addRun(106, preview(7, { sha: 'c2' }))
    const finished = await actNatively(world, 106)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({
      103: 'keep same-commit',
      105: 'keep head-is-current'
    })
  })

  it.each(['keep', 'cancel'])(
    'keeps all runs on a server that shows the base: same-commit: %s',
    async (sameCommit) => {
      const world = aRepository()
        .withPullRequest(7, { head: 'feature', sha: 'c2' })
        .withRun(101, preview(7, { showsBase: 'commit' }))
        .withRun(102, preview(7, { showsBase: 'commit' }))
      const finished = await actNatively(world, 102, { 'same-commit': sameCommit })
      expect(world.cancelRequests()).toEqual([])
      expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
    }
  )

  it('has the members of one of several groups cancelled', async () => {
    const both = [
      { group: 'preview-7', job: 'preview' },
      { group: 'cleanup/7', job: 'cleanup' },
      { group: 'everybody', job: 'lint' }
    ]
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c9' })
      .withRun(101, preview(7, { sha: 'c1', concurrency: both.slice(0, 1) }))
      .withRun(102, preview(7, { sha: 'c2', concurrency: both.slice(1, 2) }))
      .withRun(103, preview(7, { sha: 'c3', concurrency: both.slice(2) }))
      .withRun(104, preview(7, { concurrency: both }))
    const finished = await actNatively(world, 104)
    expect(world.cancelled()).toEqual([101, 102])
    expect(reasons(finished)).toMatchObject({ 103: 'keep outside-group' })
    expect(groupRequests(world)).toEqual([
      '/runs/104/concurrency_groups?per_page=100',
      '/concurrency_groups/cleanup%2F7',
      '/concurrency_groups/preview-7'
    ])
  })

  it('keeps a member of another workflow, and one of another event', async () => {
    const world = previews()
    const shared = [{ group: 'preview-7', job: 'preview' }]
    world.addRun(110, { pr: 7, workflow: 'lint.yml', sha: 'c1', concurrency: shared })
    world.addRun(111, { pr: 7, sha: 'c1', concurrency: shared })
    world.addRun(112, preview(7))
    const finished = await actNatively(world, 112, { workflows: 'all' })
    expect(world.cancelled()).toEqual([101, 103])
    expect(reasons(finished)).toMatchObject({
      110: 'keep outside-group',
      111: 'keep outside-group'
    })
  })

  it("keeps another pull request's run in the same group, for example if the number is a part of the name by chance", async () => {
    const build = (event: string): World => {
      const concurrency = [{ group: 'node-7', job: 'test' }]
      return aRepository()
        .withFork('alice/app', { id: 77 })
        .withPullRequest(7, { head: 'feature', sha: 'c2' })
        .withPullRequest(8, { head: 'feature', sha: 'a2', from: 'alice/app' })
        .withPullRequest(9, { head: 'other', sha: 'e2' })
        .withRun(101, { pr: 8, event, concurrency })
        .withRun(102, { pr: 9, event, concurrency })
        .withRun(103, { pr: 7, event, concurrency })
    }
    for (const event of ['pull_request', 'pull_request_target']) {
      const world = build(event)
      const finished = await actNatively(world, 103)
      expect(world.cancelRequests()).toEqual([])
      expect(reasons(finished)).toMatchObject({
        101: 'keep outside-group',
        102: 'keep outside-group'
      })
    }
  })
})

describe('a run that is only in the group of its workflow', () => {
  it('has no run before it, because it already holds that group: a notice says so', async () => {
    const concurrency = [{ group: 'ci-7' }]
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, concurrency })
    const finished = await actNatively(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep outside-group' })
    expect(textsOf(finished, 'notice')).toEqual([expect.stringMatching(/companion.*workflow_run/)])
    expect(groupRequests(world)).toHaveLength(1)
    expect(finished.outputs['outcome']).toBe('ok')
  })
})

describe('a group whose name does not contain the subject', () => {
  it.each(['ci', 'ci-17', 'ci-7a', 'v1.7', 'node-7.5'])(
    'is not used, and a notice says so: %s',
    async (group) => {
      const concurrency = [{ group, job: 'preview' }]
      const world = aRepository()
        .withPullRequest(7, { head: 'feature', sha: 'c2' })
        .withRun(101, preview(7, { sha: 'c1', concurrency }))
        .withRun(102, preview(7, { concurrency }))
      const finished = await actNatively(world, 102)
      expect(world.cancelRequests()).toEqual([])
      expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
      expect(textsOf(finished, 'notice')).toEqual([expect.stringContaining('concurrency.group')])
      expect(groupRequests(world)).toHaveLength(1)
    }
  )
})
