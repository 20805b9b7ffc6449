import { describe, expect, it } from '@jest/globals'
import { act, start, type Acted } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { apiUrl } from '../../support/faces.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { sha } from '../../support/github/sha.js'
import { reasons } from '../../support/reasons.js'
import { twoRuns } from '../../support/trouble.js'

/** Run 101 and run 102 of one event, in one place, both in flight. */
function twoRunsOf(event: string): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withTag('v1', 'e1')
    .withBranch('topic', 'd2')
  const queue = `gh-readonly-queue/main/pr-7-${sha('f0')}`
  const place = {
    merge_group: { branch: queue, sha: 'f1' },
    release: { tag: 'v1' },
    schedule: { branch: 'main' },
    repository_dispatch: { branch: 'main' }
  }[event] ?? { branch: 'topic' }
  return world.withRun(101, { ...place, event }).withRun(102, { ...place, event })
}

describe('events whose runs never supersede one another', () => {
  it.each([
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'release',
    'deployment',
    'merge_group'
  ])('cancel nothing and send no request: %s', async (event) => {
    const world = twoRunsOf(event)
    const finished = await act(world, 102)
    expect(finished.requests).toEqual([])
    expect(reasons(finished)).toEqual({ 102: 'keep self' })
    expect(finished.outputs).toMatchObject({
      cancelled: '[]',
      superseded: 'false',
      outcome: 'ok'
    })
    expect(finished.exitCode).toBe(0)
  })

  it('are not cancelled by a push or a pull request run of the same branch', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'topic', sha: 'd2' })
      .withRun(101, { branch: 'topic', event: 'workflow_dispatch', sha: 'd1' })
      .withRun(102, { branch: 'topic', event: 'schedule', sha: 'd1' })
      .withRun(103, { pr: 7, event: 'pull_request_target', sha: 'd1' })
      .withRun(104, { branch: 'topic' })
      .withRun(105, { pr: 7 })
    await act(world, 104)
    await act(world, 105)
    expect(world.cancelRequests()).toEqual([])
  })
})

describe('a required workflow of another repository', () => {
  it('has its own older runs cancelled, and none of a workflow here with the same name', async () => {
    const requiredFrom = 'octo/central'
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', requiredFrom })
      .withRun(102, { pr: 7, sha: 'c1', workflow: 'ci.yml' })
      .withRun(103, { pr: 7, requiredFrom })
    const finished = await act(world, 103)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep outside-group' })
    expect(finished.outputs['group']).toBe('octo/central/ci.yml:pull_request:7')
  })

  it('keeps its run if a workflow here with the same name has a newer one', async () => {
    const requiredFrom = 'octo/central'
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', requiredFrom })
      .withRun(102, { pr: 7, sha: 'c1' })
      .withRun(103, { pr: 7 })
    await act(world, 103)
    expect(world.cancelled()).toEqual([102])
  })
})

describe('GitHub Enterprise Server', () => {
  const onServer = async (world: World, run: number): Promise<Acted> =>
    start(world, startedBy(world, run), {}, `${apiUrl}/api/v3`)

  it('is requested at its own root', async () => {
    const world = twoRuns()
    const finished = await onServer(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(finished.exitCode).toBe(0)
  })

  it('has its further pages requested at its own root', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c2' })
    for (let id = 101; id <= 220; id += 1) world.addRun(id, { pr: 7, sha: 'c1', status: 'queued' })
    world.addRun(221, { pr: 7 })
    const finished = await onServer(world, 221)
    expect(world.cancelled()).toHaveLength(120)
    expect(world.cancelled()).not.toContain(221)
    expect(finished.outputs['outcome']).toBe('ok')
  })
})
