// While the cancels wait, another pull request is opened from the same branch, at the commit of the runs.
import { describe, expect, it } from '@jest/globals'
import { actAsCompanion, start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { secondaryLimit, serverError } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'

const fork = { head: 'patch-1', from: 'alice/app' } as const
const closed = { mode: 'closed', workflows: 'all' } as const

/** Pull request 7 from a fork, at a2, with fourteen runs for this commit. */
function aWorld(commit = 'a2'): World {
  const world = aRepository()
    .withFork('alice/app', { id: 77 })
    .withBranch('next', 'n1')
    .withPullRequest(7, { ...fork, sha: 'a2' })
  for (let id = 101; id <= 114; id += 1) world.addRun(id, { pr: 7, sha: commit })
  return world
}

function closedWorld(): World {
  const world = aWorld()
  world.updatePullRequest(7, { state: 'closed' })
  return world.withRun(190, { pr: 7, workflow: 'closed.yml' })
}

/** The third of the first ten cancels has to wait, and `act` is called in the meantime. */
function duringThePause(world: World, act: () => void): World {
  return world
    .fail({ on: 'cancel', after: 2, times: 1, with: secondaryLimit({ retryAfter: 12 }) })
    .after('cancel', 10, act)
}

/** The first ten runs without the third one. */
const firstTen = [101, 102, 104, 105, 106, 107, 108, 109, 110]

describe('keeps the runs on the head of a pull request that was opened in the meantime', () => {
  it('after a closing', async () => {
    const world = closedWorld()
    duringThePause(world, () => {
      world.withPullRequest(8, { ...fork, sha: 'a2' })
    })
    const finished = await actAsCompanion(world, 190, { inputs: closed })
    expect(world.cancelled()).toEqual(firstTen)
    expect(reasons(finished)).toMatchObject({
      103: 'withdrawn head-is-current',
      111: 'withdrawn head-is-current',
      114: 'withdrawn head-is-current'
    })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('if superseded runs of a closed one may be cancelled, and the branch was pushed back', async () => {
    const world = aWorld('a1')
    world.updatePullRequest(7, { state: 'closed' })
    world.withRun(190, { pr: 7 })
    duringThePause(world, () => {
      world.pushTo('patch-1', 'a1', { repository: 'alice/app' })
      world.withPullRequest(8, { ...fork, sha: 'a1' })
    })
    const finished = await actAsCompanion(world, 190, { inputs: { 'on-closed': 'cancel' } })
    expect(world.cancelled()).toEqual(firstTen)
    expect(reasons(finished)).toMatchObject({ 111: 'withdrawn head-is-current' })
  })

  it('if runs of one commit may supersede one another', async () => {
    const world = aWorld().withRun(190, { pr: 7 })
    duringThePause(world, () => {
      world.withPullRequest(8, { ...fork, sha: 'a2', base: 'next' })
    })
    const finished = await actAsCompanion(world, 190, { inputs: { 'same-commit': 'cancel' } })
    expect(world.cancelled()).toEqual(firstTen)
    expect(reasons(finished)).toMatchObject({ 111: 'withdrawn head-is-current' })
  })

  it('if the branch is pushed back to their commit', async () => {
    const world = aWorld('a1').withRun(190, { pr: 7 })
    duringThePause(world, () => {
      world.pushTo('patch-1', 'a1', { repository: 'alice/app' })
      world.withPullRequest(8, { ...fork, sha: 'a1', base: 'next' })
    })
    await actAsCompanion(world, 190)
    expect(world.cancelled()).toEqual(firstTen)
  })

  it('if the runs of the pull request are to be stopped', async () => {
    const world = aWorld()
    world.updatePullRequest(7, { draft: true })
    world.withRun(190, { pr: 7, workflow: 'stop.yml', event: 'pull_request_target' })
    duringThePause(world, () => {
      world.withPullRequest(8, { ...fork, sha: 'a2', base: 'next' })
    })
    const started = startedBy(world, 190, { action: 'converted_to_draft' })
    const finished = await start(world, started, { 'stop-on': 'draft', workflows: 'all' })
    expect(world.cancelled()).toEqual(firstTen)
    expect(reasons(finished)).toMatchObject({ 111: 'withdrawn head-is-current' })
  })
})

describe('by default', () => {
  it('reads no more for a superseded run, which is not on the head of the branch', async () => {
    const world = aWorld('a1').withRun(190, { pr: 7 })
    duringThePause(world, () => {
      world.withPullRequest(8, { ...fork, sha: 'a2', base: 'next' })
    })
    await actAsCompanion(world, 190)
    expect(world.cancelled()).toHaveLength(14)
    expect(world.requests.filter(({ kind }) => kind === 'pulls')).toHaveLength(1)
  })
})

describe('the open pull requests of the head are listed again together with the pull request', () => {
  it('once for each ten runs', async () => {
    const world = closedWorld()
    await actAsCompanion(world, 190, { inputs: closed })
    const count = (kind: string): number =>
      world.requests.filter((request) => request.kind === kind).length
    expect(world.cancelled()).toHaveLength(14)
    // The first look, and two batches.
    expect([count('pulls'), count('pull')]).toEqual([1 + 2, 2])
  })

  it('and if that fails, all runs are kept, with a warning', async () => {
    const world = closedWorld().fail({ on: 'pulls', with: serverError(), after: 1 })
    const finished = await actAsCompanion(world, 190, { inputs: closed })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn pull-request-unknown' })
    expect(textsOf(finished, 'warning')).toHaveLength(1)
    expect(finished.outputs['outcome']).toBe('failed')
  })
})
