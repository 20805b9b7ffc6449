// Merge queues: an entry may be merged at any moment, so its runs are kept until the entry has left the queue.
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion, start, type Acted } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import {
  notFound,
  permissionDenied,
  serverError,
  type FaultRule
} from '../../support/github/faults.js'
import type { DissolveReason } from '../../support/github/records.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { outcomes, reasons } from '../../support/reasons.js'

type Inputs = Readonly<Record<string, string>>

/** Entry q1 of pull request 7 with its runs 101 and 102; 70 waits behind it as q2, with run 103. */
function queueWorld(): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c7' })
    .withPullRequest(70, { head: 'other', sha: 'c70' })
    .withQueueEntry({ number: 7, sha: 'q1' })
    .withQueueEntry({ number: 70, sha: 'q2' })
    .withRun(101, { entry: 'q1' })
    .withRun(102, { entry: 'q1', workflow: 'lint.yml' })
    .withRun(103, { entry: 'q2' })
}

/** The same after entry q1 left the queue, which started run 190. */
function dissolvedWorld(reason: DissolveReason = 'dequeued', world = queueWorld()): World {
  world.dissolveQueueEntry('q1', reason)
  return world.withRun(190, { event: 'merge_group' })
}

/** The step of run 190. */
async function actOnEnd(world: World, inputs: Inputs = {}): Promise<Acted> {
  return start(world, startedBy(world, 190, { action: 'destroyed', entry: 'q1' }), inputs)
}

describe('an entry that is being tested', () => {
  it.each<Inputs>([
    {},
    { events: 'merge_group' },
    { events: 'pull_request, push, merge_group', workflows: 'all', 'on-merged': 'cancel' },
    { events: 'merge_group', group: '{workflow}:{ref}', 'same-commit': 'cancel' }
  ])('keeps runs that another run would supersede: %j', async (inputs) => {
    const world = queueWorld().withRun(104, { entry: 'q1' })
    const finished = await act(world, 104, inputs)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.requests).toEqual([])
    expect(finished.outputs).toMatchObject({ superseded: 'false', outcome: 'ok' })
  })

  it('keeps its runs, although it was dissolved and tested again', async () => {
    const world = queueWorld()
    world.dissolveQueueEntry('q1', 'invalidated')
    world.withQueueEntry({ number: 7, sha: 'q3' }).withRun(104, { entry: 'q3' })
    await act(world, 104, { events: 'merge_group', workflows: 'all' })
    expect(world.cancelRequests()).toEqual([])
  })

  it.each(['requested', 'completed'] as const)(
    'keeps its runs in a companion: %s',
    async (type) => {
      const world = dissolvedWorld().withRun(104, { entry: 'q1' })
      const inputs = { events: 'pull_request, push, merge_group', workflows: 'all' }
      const finished = await actAsCompanion(world, 104, { type, inputs })
      expect(world.cancelRequests()).toEqual([])
      expect(finished.outputs['outcome']).toBe('ok')
    }
  )
})

describe('an entry that left the queue', () => {
  it.each(['dequeued', 'invalidated'] as const)(
    'has its runs of this workflow cancelled, and no others: %s',
    async (reason) => {
      const world = dissolvedWorld(reason)
      const finished = await actOnEnd(world)
      expect(world.cancelled()).toEqual([101])
      expect(reasons(finished)).toMatchObject({
        101: 'cancel merge-group-gone',
        103: 'keep outside-group',
        190: 'keep self'
      })
      expect(outcomes(finished)).toEqual({ 101: 'stopped' })
      expect(finished.outputs).toMatchObject({
        group: `ci.yml:merge_group:${world.queueBranch('q1')}`,
        superseded: 'false',
        'pull-request': '',
        cancelled: '[101]',
        outcome: 'ok'
      })
    }
  )

  it('has the runs of a named workflow cancelled, whose list does not show the own run', async () => {
    const world = dissolvedWorld()
    await actOnEnd(world, { workflows: 'lint.yml' })
    expect(world.cancelled()).toEqual([102])
  })

  it('has the runs of all workflows cancelled if all are in scope', async () => {
    const world = dissolvedWorld()
    await actOnEnd(world, { workflows: 'all' })
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('has only the runs of its own ref cancelled, not of pr-70 or of its pull request', async () => {
    const world = queueWorld()
      .withRun(104, { pr: 7 })
      .withRun(105, { pr: 7, sha: 'c6' })
      .withRun(106, { branch: 'main' })
    dissolvedWorld('dequeued', world)
    world.withQueueEntry({ number: 7, sha: 'q3' }).withRun(107, { entry: 'q3' })
    const finished = await actOnEnd(world, { workflows: 'all' })
    expect(world.cancelled()).toEqual([101, 102])
    expect(reasons(finished)).toMatchObject({
      103: 'keep outside-group',
      104: 'keep outside-group',
      105: 'keep outside-group',
      106: 'keep outside-group',
      107: 'keep outside-group'
    })
  })

  it('is different from a push to a branch with the name of a queue branch', async () => {
    const world = queueWorld()
    world.addRun(104, { branch: world.queueBranch('q1'), sha: 'q1' })
    dissolvedWorld('dequeued', world)
    await actOnEnd(world, { workflows: 'all' })
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('keeps its runs in a dry run', async () => {
    const world = dissolvedWorld()
    const finished = await actOnEnd(world, { 'dry-run': 'true' })
    expect(world.cancelRequests()).toEqual([])
    expect(outcomes(finished)).toEqual({ 101: 'planned' })
  })

  it.each([
    { input: 'keep', gone: [], told: 'keep pull-request-merged' },
    { input: 'cancel', gone: [101, 102], told: 'cancel merge-group-gone' }
  ])('follows on-merged if it was merged: $input', async ({ input, gone, told }) => {
    const world = dissolvedWorld('merged')
    const finished = await actOnEnd(world, { workflows: 'all', 'on-merged': input })
    expect(world.cancelled()).toEqual(gone)
    expect(reasons(finished)).toMatchObject({ 101: told, 102: told })
  })

  it.each([undefined, null, 'superseded'])(
    'may have been merged if the reason is %j',
    async (reason) => {
      const world = dissolvedWorld()
      const { payload, ...started } = startedBy(world, 190, { action: 'destroyed', entry: 'q1' })
      const finished = await start(world, { ...started, payload: { ...payload, reason } })
      expect(world.cancelRequests()).toEqual([])
      expect(reasons(finished)).toMatchObject({ 101: 'keep pull-request-merged' })
      expect(finished.outputs['plan']).toContain('was merged, or may have been')
      expect(finished.outputs['plan']).not.toContain('#0')
    }
  )

  it('keeps a run with a protected job in progress', async () => {
    const jobs = [{ name: 'publish', status: 'in_progress' }] as const
    const world = queueWorld().withRun(104, { entry: 'q1', jobs })
    const finished = await actOnEnd(dissolvedWorld('dequeued', world), {
      'protect-jobs': 'publish'
    })
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 104: 'keep protected-job' })
  })
})

describe('an entry that exists again', () => {
  it('keeps its runs, including earlier ones', async () => {
    const world = dissolvedWorld()
    const started = startedBy(world, 190, { action: 'destroyed', entry: 'q1' })
    world.withQueueEntry({ number: 7, sha: 'q3', onto: 'm0' }).withRun(104, { entry: 'q3' })
    expect(world.queueBranch('q3')).toBe(world.queueBranch('q1'))
    const finished = await start(world, started, { workflows: 'all' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({
      101: 'keep live-merge-group',
      102: 'keep live-merge-group',
      104: 'keep live-merge-group'
    })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('keeps its runs if that happens right before the cancel', async () => {
    const world = dissolvedWorld()
    world.before(/GET \/repos\/octo\/app\/git\/matching-refs\//, 2, () => {
      world.withQueueEntry({ number: 7, sha: 'q3', onto: 'm0' })
    })
    const finished = await actOnEnd(world, { workflows: 'all' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({
      101: 'withdrawn live-merge-group',
      102: 'withdrawn live-merge-group'
    })
  })

  it('has the earlier runs cancelled once it has left the queue again', async () => {
    const world = dissolvedWorld()
    world.withQueueEntry({ number: 7, sha: 'q3', onto: 'm0' }).withRun(104, { entry: 'q3' })
    world.dissolveQueueEntry('q3')
    world.addRun(191, { event: 'merge_group' })
    const started = startedBy(world, 191, { action: 'destroyed', entry: 'q3' })
    await start(world, started)
    expect(world.cancelled()).toEqual([101, 104])
  })
})

describe('refs that cannot be read', () => {
  const entryRef = /GET \/repos\/octo\/app\/git\/matching-refs\//
  it.each<{ readonly when: string; readonly rule: FaultRule }>([
    { when: '403 for the entry', rule: { on: entryRef, with: permissionDenied() } },
    { when: '404 for the entry', rule: { on: entryRef, with: notFound() } },
    { when: '502 for the entry', rule: { on: entryRef, with: serverError(502) } },
    { when: 'a web page', rule: { on: entryRef, with: 'html' } },
    { when: '403 at the second look', rule: { on: entryRef, with: permissionDenied(), after: 1 } },
    { when: '404 at the second look', rule: { on: entryRef, with: notFound(), after: 1 } }
  ])('keep every run: $when', async ({ rule }) => {
    const world = dissolvedWorld().fail(rule)
    const finished = await actOnEnd(world, { workflows: 'all' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)[101]).toMatch(/^(keep|withdrawn) live-merge-group$/)
  })

  it('do not include the default branch, because the queue may be for another branch', async () => {
    const world = dissolvedWorld()
    const { payload, ...started } = startedBy(world, 190, { action: 'destroyed', entry: 'q1' })
    const repository = { ...(payload['repository'] as object), default_branch: undefined }
    await start(world, { ...started, payload: { ...payload, repository } })
    expect(world.cancelled()).toEqual([101])
  })
})
