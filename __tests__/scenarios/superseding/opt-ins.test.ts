// What users may allow in addition: runs of the same commit, re-runs, closed pull requests.
import { describe, expect, it } from '@jest/globals'
import { ids, act, start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'
import { twoRuns } from '../../support/trouble.js'

describe('same-commit: cancel', () => {
  const inputs = { 'same-commit': 'cancel' }

  it('lets the newer run of the current head supersede the older ones for it', async () => {
    const world = twoRuns().withRun(103, { pr: 7 })
    const finished = await act(world, 103, inputs)
    expect(world.cancelled()).toEqual([101, 102])
    expect(reasons(finished)).toEqual({
      101: 'cancel superseded',
      102: 'cancel superseded',
      103: 'keep self'
    })
    expect(finished.outputs['superseded']).toBe('false')
  })

  it('does that for pushes', async () => {
    const world = aRepository()
      .withBranch('topic', 'd2')
      .withRun(101, { branch: 'topic', sha: 'd1' })
      .withRun(102, { branch: 'topic' })
      .withRun(103, { branch: 'topic' })
    await act(world, 103, inputs)
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('does that after a force-push back', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c1' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7, sha: 'c1' })
    await act(world, 103, inputs)
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('keeps the run on the head if the newer one is not for the head', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c2' })
      .withRun(102, { pr: 7, sha: 'c1' })
    const finished = await act(world, 102, inputs)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep head-is-current' })
  })

  it('keeps it if the head went back right before the cancel', async () => {
    const world = twoRuns()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { sha: 'c1' })
    })
    const finished = await act(world, 102, inputs)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn head-is-current' })
  })

  it('keeps a newer run, and the newest one', async () => {
    const world = twoRuns().withRun(103, { pr: 7 })
    const finished = await act(world, 102, inputs)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 103: 'keep not-older' })
  })

  it('keeps a run whose commit is the head of another pull request', async () => {
    const world = twoRuns()
      .withPullRequest(8, { head: 'stacked', sha: 'c2' })
      .withRun(103, { pr: 7 })
    const finished = await act(world, 103, inputs)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep head-is-current' })
  })

  it('keeps a run that a person re-ran', async () => {
    const world = twoRuns()
    world.completeRun(102, 'failure')
    world.addRun(103, { pr: 7 })
    world.rerun(102)
    const finished = await act(world, 103, inputs)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep rerun' })
  })
})

describe('reruns', () => {
  /** Run 101 was re-run after run 103 was created; so was run 102, which is on the head. */
  function rerunWorld(): World {
    const world = twoRuns()
    world.completeRun(101, 'failure')
    world.completeRun(102, 'failure')
    world.addRun(103, { pr: 7, sha: 'c0' })
    world.rerun(101)
    world.rerun(102)
    return world
  }

  it.each([
    { reruns: 'keep', gone: [], told: 'keep rerun' },
    { reruns: 'cancel', gone: [101], told: 'cancel superseded' }
  ])('$reruns, but never the one on the head', async ({ reruns, gone, told }) => {
    const world = rerunWorld()
    const finished = await act(world, 103, { reruns })
    expect(world.cancelled()).toEqual(gone)
    expect(reasons(finished)).toMatchObject({ 101: told, 102: 'keep head-is-current' })
  })

  it('keeps an attempt that a person starts right before the cancel, with any value', async () => {
    const world = twoRuns()
    world.before('pull', 1, () => {
      world.completeRun(101, 'failure')
      world.rerun(101)
    })
    const finished = await act(world, 102, { reruns: 'cancel' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn rerun' })
  })
})

describe('on-closed and on-merged', () => {
  it.each([
    { state: 'closed', input: 'on-closed', gone: [101] },
    { state: 'closed', input: 'on-merged', gone: [] },
    { state: 'merged', input: 'on-merged', gone: [101] },
    { state: 'merged', input: 'on-closed', gone: [] }
  ] as const)('$input: cancel, for one that is $state', async ({ state, input, gone }) => {
    const world = twoRuns().withRun(103, { pr: 7 })
    world.updatePullRequest(7, { state })
    const finished = await start(world, startedBy(world, 103, { action: 'closed' }), {
      [input]: 'cancel'
    })
    expect(world.cancelled()).toEqual(gone)
    const kept = gone.length > 0 ? 'keep head-is-current' : `keep pull-request-${state}`
    expect(reasons(finished)).toMatchObject({ 102: kept })
    expect(finished.outputs['superseded']).toBe('false')
  })

  it('apply only to their own state if it changes right before the cancel', async () => {
    const world = twoRuns()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { state: 'merged' })
    })
    const finished = await act(world, 102, { 'on-closed': 'cancel' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn pull-request-merged' })
  })
})

describe('max-cancels', () => {
  it('takes the oldest first, and the others next time', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c9' })
    for (const id of ids(101, 105)) world.addRun(id, { pr: 7, sha: 'c1' })
    world.addRun(110, { pr: 7 })
    const finished = await act(world, 110, { 'max-cancels': '3' })
    expect(world.cancelled()).toEqual([101, 102, 103])
    expect(reasons(finished)).toMatchObject({ 104: 'keep over-limit', 105: 'keep over-limit' })
    await act(world, 110, { 'max-cancels': '3' })
    expect(world.cancelled()).toEqual([101, 102, 103, 104, 105])
  })
})
