// More events whose runs may be superseded, by their ref.
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion } from '../../support/act.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

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
    await act(world, 102, { events })
    expect(world.cancelled()).toEqual(gone)
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

  it.each([
    { event: 'deployment', group: '{workflow}:{event}:{ref}', gone: [101] },
    { event: 'deployment_status', group: '{event}-{branch}', gone: [101] },
    { event: 'deployment', group: '{workflow}:{actor}', gone: [] }
  ])('of any kind are grouped by ref if group $group says so: $event', async (row) => {
    const world = runsOf(row.event, 'topic')
    const unnamed = await act(world, 102)
    expect(unnamed.requests).toEqual([])
    await act(world, 102, { events: row.event, group: row.group })
    expect(world.cancelled()).toEqual(row.gone)
  })

  it('keep refs apart, and events too', async () => {
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

  it('keep a dispatch for a tag, unless the user unprotects tags too', async () => {
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
  ])('apply to a companion of a dispatch too: "$events"', async ({ events, gone }) => {
    const world = runsOf('workflow_dispatch', 'topic')
    await actAsCompanion(world, 102, { inputs: { events } })
    expect(world.cancelled()).toEqual(gone)
  })

  it.each(['pull_request_review', 'pull_request_review_comment'])(
    'do not take the head of a pull request for a ref: a companion of %s',
    async (event) => {
      const world = aRepository()
        .withFork('alice/app', { id: 77 })
        .withBranch('topic', 'd2')
        .withPullRequest(7, { head: 'topic', sha: 'd2', from: 'alice/app' })
        .withRun(101, { pr: 7, event, sha: 'd1' })
        .withRun(102, { pr: 7, event })
      const inputs = { events: event, group: '{workflow}:{ref|branch}' }
      await actAsCompanion(world, 102, { inputs })
      expect(world.cancelRequests()).toEqual([])
    }
  )

  it.each(['pull_requests', 'pull_request push', 'PUSH', '__proto__'])(
    'that are unknown are refused: %s',
    async (events) => {
      const world = runsOf('push', 'topic')
      const finished = await act(world, 102, { events })
      expect([finished.exitCode, finished.requests]).toEqual([1, []])
      expect(finished.stdout).toContain('::error::Input events')
      expect(finished.stdout).toContain(JSON.stringify(events))
    }
  )
})
