import { describe, expect, it } from '@jest/globals'
import { act, start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

/** Its head is c2; run 101 is for c1 and run 102 for c2, both in progress. */
function aWorld(): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1' })
    .withRun(102, { pr: 7, sha: 'c2' })
}

describe('the group of a pull request', () => {
  it('has no run of another workflow', async () => {
    const world = aWorld()
      .withRun(103, { pr: 7, sha: 'c1', workflow: 'lint.yml' })
      .withRun(104, { pr: 7 })
    await act(world, 104)
    expect(world.cancelled()).toEqual([101])
  })

  it('has no push to the same branch', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { branch: 'feature', sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c1' })
      .withRun(103, { branch: 'feature' })
      .withRun(104, { pr: 7 })
    const finished = await act(world, 104)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toEqual({
      101: 'keep outside-group',
      102: 'cancel superseded',
      103: 'keep outside-group',
      104: 'keep self'
    })
  })

  it('has no run of another pull request', async () => {
    const world = aWorld()
      .withPullRequest(70, { head: 'feature-2', sha: 'd2' })
      .withRun(103, { pr: 70, sha: 'd1' })
      .withRun(104, { pr: 7 })
    const finished = await act(world, 104)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 103: 'keep outside-group' })
  })

  it('is the group of any pull request, whatever the names of head and base', async () => {
    const world = aRepository()
      .withBranch('staging', 's1', { protected: true })
      .withPullRequest(7, { head: 'develop', sha: 'c2', base: 'staging' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7 })
    const { env, ...started } = startedBy(world, 102)
    await start(world, { ...started, env: { ...env, GITHUB_REF_PROTECTED: 'true' } })
    expect(world.cancelled()).toEqual([101])
  })
})

describe('a pull request that is not open', () => {
  it.each(['merged', 'closed'] as const)('keeps all its runs: %s', async (state) => {
    const world = aWorld()
    world.updatePullRequest(7, { state })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: `keep pull-request-${state}`, 102: 'keep self' })
    expect(finished.outputs).toMatchObject({ 'pull-request-state': state, outcome: 'ok' })
  })

  it.each(['merged', 'closed'] as const)(
    'keeps them also in the run that reports the change: %s',
    async (state) => {
      const world = aWorld().withRun(103, { pr: 7 })
      world.updatePullRequest(7, { state })
      const finished = await start(world, startedBy(world, 103, { action: 'closed' }))
      expect(world.cancelRequests()).toEqual([])
      expect(reasons(finished)).toMatchObject({ 101: `keep pull-request-${state}` })
      expect(finished.outputs['group']).toBe('ci.yml:pull_request:7')
    }
  )

  it('has older runs cancelled after it is reopened', async () => {
    const world = aWorld()
    world.updatePullRequest(7, { state: 'closed' })
    world.updatePullRequest(7, { state: 'open' })
    world.addRun(103, { pr: 7 })
    await act(world, 103)
    expect(world.cancelled()).toEqual([101])
  })
})

describe('the current head', () => {
  it('keeps its run, even if it is older', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c2' })
      .withRun(102, { pr: 7, sha: 'c1' })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep head-is-current', 102: 'keep self' })
  })

  it('keeps its older run after a force-push back, and only that run', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c1' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7, sha: 'c1' })
    const finished = await act(world, 103)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toEqual({
      101: 'keep head-is-current',
      102: 'cancel superseded',
      103: 'keep self'
    })
  })

  it("may have moved on: a run for the commit of the step's own run is kept anyway", async () => {
    const world = aWorld().withRun(103, { pr: 7, sha: 'c2' })
    world.updatePullRequest(7, { sha: 'c3' })
    const finished = await act(world, 103)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep same-commit' })
  })
})

describe('one branch', () => {
  it('keeps the old run of a closed pull request if another one uses the branch now', async () => {
    const world = aRepository()
      .withPullRequest(7, {
        head: 'feature',
        sha: 'c1',
        state: 'closed',
        createdAt: '2026-11-01T09:00:00Z',
        closedAt: '2026-11-01T10:05:00Z'
      })
      .withPullRequest(8, { head: 'feature', sha: 'c3', createdAt: '2026-11-01T10:10:00Z' })
      .withRun(101, { pr: 7, sha: 'c1', createdAt: '2026-11-01T10:01:00Z' })
      .withRun(102, { pr: 8, sha: 'c2', createdAt: '2026-11-01T10:11:00Z' })
      .withRun(103, { pr: 8, createdAt: '2026-11-01T10:12:00Z' })
    const finished = await act(world, 103)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toEqual({
      101: 'keep outside-group',
      102: 'cancel superseded',
      103: 'keep self'
    })
  })
})

describe('the exempt label', () => {
  it.each([{ label: 'keep-ci' }, { label: 'Keep-CI' }])(
    'keeps every run of a pull request with $label',
    async ({ label }) => {
      const world = aWorld()
      world.updatePullRequest(7, { labels: ['bug', label] })
      const finished = await act(world, 102)
      expect(world.cancelRequests()).toEqual([])
      expect(reasons(finished)).toEqual({ 101: 'keep exempt-label', 102: 'keep self' })
    }
  )

  it('can be set to another label', async () => {
    const world = aWorld()
    world.updatePullRequest(7, { labels: ['run everything'] })
    const finished = await act(world, 102, { 'exempt-label': 'run everything' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep exempt-label' })
  })

  it('is turned off by an empty value', async () => {
    const world = aWorld()
    world.updatePullRequest(7, { labels: ['keep-ci'] })
    await act(world, 102, { 'exempt-label': '' })
    expect(world.cancelled()).toEqual([101])
  })
})
