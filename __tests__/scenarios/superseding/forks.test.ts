import { describe, expect, it } from '@jest/globals'
import { ids, act, start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

function withForks(): World {
  return aRepository().withFork('alice/app', { id: 77 }).withFork('bob/app', { id: 88 })
}

function onePullRequest(): World {
  return withForks()
    .withPullRequest(7, { head: 'patch-1', sha: 'a2', from: 'alice/app' })
    .withRun(101, { pr: 7, sha: 'a1' })
    .withRun(102, { pr: 7 })
}

describe('a fork', () => {
  it('has its own runs superseded', async () => {
    const world = onePullRequest()
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(finished.outputs).toMatchObject({ 'pull-request': '7', group: 'ci.yml:pull_request:7' })
  })

  it('is not mixed up with another fork of the same owner', async () => {
    const world = withForks()
      .withFork('alice/app-2', { id: 99 })
      .withPullRequest(7, { head: 'patch-1', sha: 'a2', from: 'alice/app' })
      .withPullRequest(8, { head: 'patch-1', sha: 'b2', from: 'alice/app-2' })
      .withRun(101, { pr: 7, sha: 'a1' })
      .withRun(102, { pr: 8, sha: 'b1' })
      .withRun(103, { pr: 7 })
    await act(world, 103)
    expect(world.cancelled()).toEqual([101])
  })

  it('can open a pull request from its main, beside pushes to our main', async () => {
    const world = withForks()
      .withPullRequest(7, { head: 'main', sha: 'a2', from: 'alice/app' })
      .withRun(101, { branch: 'main', sha: 'm1' })
      .withRun(102, { pr: 7, sha: 'a1' })
      .withRun(103, { branch: 'main' })
      .withRun(104, { pr: 7 })
    const finished = await act(world, 104)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({
      101: 'keep outside-group',
      103: 'keep outside-group'
    })
  })

  it('has its run found behind hundreds of pushes to our main', async () => {
    const world = withForks()
      .withPullRequest(7, { head: 'main', sha: 'a2', from: 'alice/app' })
      .withRun(101, { pr: 7, sha: 'a1' })
    for (const id of ids(102, 350)) world.addRun(id, { branch: 'main', conclusion: 'success' })
    world.addRun(351, { branch: 'main' })
    world.addRun(352, { pr: 7 })
    await act(world, 352)
    expect(world.cancelled()).toEqual([101])
  })

  it('keeps its runs when a push to our main looks at its pull request', async () => {
    const world = withForks()
      .withPullRequest(7, { head: 'main', sha: 'a2', from: 'alice/app' })
      .withRun(101, { pr: 7, sha: 'a1' })
      .withRun(102, { branch: 'main', sha: 'm1' })
      .withRun(103, { branch: 'main' })
    await act(world, 103)
    expect(world.cancelRequests()).toEqual([])
  })
})

describe('a fork that was deleted', () => {
  it('has all its runs kept if the event says so', async () => {
    const world = onePullRequest()
    world.deleteFork('alice/app')
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep subject-unknown', 102: 'keep self' })
  })

  it('has all its runs kept if it was deleted after the event', async () => {
    const world = onePullRequest()
    const started = startedBy(world, 102)
    world.deleteFork('alice/app')
    const finished = await start(world, started)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep subject-unknown', 102: 'keep self' })
  })

  it('has its run kept beside the runs of a fork that exists', async () => {
    const world = withForks()
      .withPullRequest(7, { head: 'patch-1', sha: 'a2', from: 'alice/app' })
      .withRun(101, { pr: 7, sha: 'a0', deletedFork: true })
      .withRun(102, { pr: 7, sha: 'a1' })
      .withRun(103, { pr: 7 })
    const finished = await act(world, 103)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
  })
})
