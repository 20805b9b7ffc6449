// What users may allow beyond the promises: more events, runs of the same commit, re-runs, closed pull requests.
import { describe, expect, it } from '@jest/globals'
import { startedBy } from '../support/events.js'
import { aRepository } from '../support/github/repository.js'
import type { World } from '../support/github/repository.js'
import { act, actAsCompanion, ids, start } from './act.js'
import { reasons } from './reasons.js'

/** Run 101 of c1 and run 102 of the head, c2. */
function aWorld(): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1' })
    .withRun(102, { pr: 7 })
}

/** Two runs of the event for a branch: run 101 for d1, run 102 for its tip, d2. */
function runsOf(event: string, branch: string): World {
  return aRepository()
    .withBranch(branch, 'd2')
    .withRun(101, { event, branch, sha: 'd1' })
    .withRun(102, { event, branch })
}

describe('events', () => {
  const named = 'pull_request, push, workflow_dispatch, schedule'
  const open = '!~DEFAULT_BRANCH'

  it.each([
    { event: 'workflow_dispatch', branch: 'topic', events: '', gone: [] },
    { event: 'workflow_dispatch', branch: 'topic', events: named, gone: [101] },
    { event: 'workflow_dispatch', branch: 'topic', events: 'workflow_dispatch', gone: [101] },
    { event: 'workflow_dispatch', branch: 'topic', events: 'schedule', gone: [] },
    { event: 'workflow_dispatch', branch: 'main', events: named, gone: [] },
    { event: 'workflow_dispatch', branch: 'release/1', events: named, gone: [] },
    { event: 'schedule', branch: 'main', events: named, gone: [] },
    { event: 'push', branch: 'topic', events: 'pull_request', gone: [] },
    { event: 'push', branch: 'topic', events: 'push', gone: [101] },
    { event: 'release', branch: 'topic', events: 'release', gone: [] },
    { event: 'deployment', branch: 'topic', events: 'deployment', gone: [] }
  ])('"$events" for $event on $branch', async ({ event, branch, events, gone }) => {
    const world = runsOf(event, branch)
    const finished = await act(world, 102, { events })
    expect(world.cancelled()).toEqual(gone)
    expect(finished.exitCode).toBe(0)
  })

  it.each(['workflow_dispatch', 'schedule'])(
    'and protect-refs together allow %s on the default branch',
    async (event) => {
      const world = runsOf(event, 'main')
      const without = await act(world, 102, { 'protect-refs': open })
      expect(world.cancelRequests()).toEqual([])
      expect(without.outputs['superseded']).toBe('false')
      const finished = await act(world, 102, { events: named, 'protect-refs': open })
      expect(world.cancelled()).toEqual([101])
      expect(reasons(finished)).toEqual({ 101: 'cancel superseded', 102: 'keep self' })
    }
  )

  it('keep refs apart, and the events themselves', async () => {
    const event = 'workflow_dispatch'
    const world = aRepository()
      .withBranch('topic', 'd2')
      .withBranch('topic-2', 'e2')
      .withTag('v1', 't1')
      .withRun(101, { event, branch: 'topic', sha: 'd1' })
      .withRun(102, { event, branch: 'topic-2', sha: 'e1' })
      .withRun(103, { event, tag: 'v1', sha: 't0' })
      .withRun(104, { branch: 'topic', sha: 'd1' })
      .withRun(105, { event: 'schedule', branch: 'topic', sha: 'd1' })
      .withRun(106, { event, branch: 'topic', workflow: 'deploy.yml', sha: 'd1' })
      .withRun(107, { event, branch: 'topic' })
    const finished = await act(world, 107, { events: named })
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({
      102: 'keep outside-group',
      103: 'keep outside-group',
      104: 'keep outside-group',
      105: 'keep outside-group',
      107: 'keep self'
    })
    expect(finished.outputs['group']).toBe('ci.yml:workflow_dispatch:refs/heads/topic')
  })

  it('keep a dispatch for a tag, unless tags are taken out as well', async () => {
    const event = 'workflow_dispatch'
    const world = aRepository()
      .withTag('nightly', 'e2')
      .withRun(101, { event, tag: 'nightly', sha: 'e1' })
      .withRun(102, { event, tag: 'nightly' })
    await act(world, 102, { events: named })
    expect(world.cancelRequests()).toEqual([])
    await act(world, 102, { events: named, 'protect-refs': '!refs/tags/**' })
    expect(world.cancelled()).toEqual([101])
  })

  it('keep a dispatch whose branch has the name of a tag', async () => {
    const world = runsOf('workflow_dispatch', 'topic').withTag('topic', 'd1')
    const finished = await act(world, 102, { events: named })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
  })

  it.each([
    { events: '', gone: [] },
    { events: named, gone: [101] }
  ])('go for a companion of a dispatch too: "$events"', async ({ events, gone }) => {
    const world = runsOf('workflow_dispatch', 'topic')
    const finished = await actAsCompanion(world, 102, { inputs: { events } })
    expect(world.cancelled()).toEqual(gone)
    expect(finished.exitCode).toBe(0)
  })

  it.each(['pull_request_review', 'workflow_run'])(
    'take no head of a pull request for a ref: a companion of %s',
    async (event) => {
      const world = aRepository()
        .withFork('alice/app', { id: 77 })
        .withBranch('topic', 'd2')
        .withPullRequest(7, { head: 'topic', sha: 'd2', from: 'alice/app' })
        .withRun(101, { pr: 7, event, sha: 'd1' })
        .withRun(102, { pr: 7, event })
      const inputs = { events: event, group: '{workflow}:{ref|branch}' }
      const finished = await actAsCompanion(world, 102, { inputs })
      expect(world.cancelRequests()).toEqual([])
      expect(finished.exitCode).toBe(0)
    }
  )

  it.each(['pull_requests', 'pull_request push', 'PUSH', '__proto__'])(
    'that nobody knows are refused: %s',
    async (events) => {
      const world = aWorld()
      const finished = await act(world, 102, { events })
      expect([finished.exitCode, finished.requests]).toEqual([1, []])
      expect(finished.stdout).toContain('::error::Input events')
      expect(finished.stdout).toContain(JSON.stringify(events))
    }
  )
})

describe('same-commit: cancel', () => {
  const inputs = { 'same-commit': 'cancel' }

  it('has the newer run of the very head take the place of older ones of it', async () => {
    const world = aWorld().withRun(103, { pr: 7 })
    const finished = await act(world, 103, inputs)
    expect(world.cancelled()).toEqual([101, 102])
    expect(reasons(finished)).toEqual({
      101: 'cancel superseded',
      102: 'cancel superseded',
      103: 'keep self'
    })
    expect(finished.outputs['superseded']).toBe('false')
  })

  it('does so for pushes', async () => {
    const world = runsOf('push', 'topic').withRun(103, { branch: 'topic' })
    await act(world, 103, inputs)
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('does so after a force-push back', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c1' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7, sha: 'c1' })
    await act(world, 103, inputs)
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('keeps the run on the head where the newer one is not for the head', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c2' })
      .withRun(102, { pr: 7, sha: 'c1' })
    const finished = await act(world, 102, inputs)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep head-is-current' })
  })

  it('keeps it where the head went back right before the cancel', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7 })
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { sha: 'c1' })
    })
    const finished = await act(world, 102, inputs)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn head-is-current' })
  })

  it('keeps a newer run, and the newest one', async () => {
    const world = aWorld().withRun(103, { pr: 7 })
    const finished = await act(world, 102, inputs)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 103: 'keep not-older' })
  })

  it('keeps a run whose commit is the head of another pull request', async () => {
    const world = aWorld()
      .withPullRequest(8, { head: 'stacked', sha: 'c2' })
      .withRun(103, { pr: 7 })
    const finished = await act(world, 103, inputs)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep head-is-current' })
  })

  it('keeps what somebody started again', async () => {
    const world = aWorld()
    world.completeRun(102, 'failure')
    world.addRun(103, { pr: 7 })
    world.rerun(102)
    const finished = await act(world, 103, inputs)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep rerun' })
  })
})

describe('reruns', () => {
  /** Run 101 was started again when run 103 was there; so was run 102, which is on the head. */
  function rerunWorld(): World {
    const world = aWorld()
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

  it('keeps an attempt that somebody starts right before the cancel, whatever it says', async () => {
    const world = aWorld()
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
  ] as const)('$input: cancel, of one that is $state', async ({ state, input, gone }) => {
    const world = aWorld().withRun(103, { pr: 7 })
    world.updatePullRequest(7, { state })
    const finished = await start(world, startedBy(world, 103, { action: 'closed' }), {
      [input]: 'cancel'
    })
    expect(world.cancelled()).toEqual(gone)
    const kept = gone.length > 0 ? 'keep head-is-current' : `keep pull-request-${state}`
    expect(reasons(finished)).toMatchObject({ 102: kept })
    expect(finished.outputs['superseded']).toBe('false')
  })

  it('only speak of what they name when it changes right before the cancel', async () => {
    const world = aWorld()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { state: 'merged' })
    })
    const finished = await act(world, 102, { 'on-closed': 'cancel' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn pull-request-merged' })
  })
})

describe('max-cancels', () => {
  it('takes the oldest first, and the others the next time', async () => {
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
