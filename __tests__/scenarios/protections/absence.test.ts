// "This ref does not exist" permits a cancel, so only a list from GitHub without the ref counts, never a 404.
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion, start, type Acted } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { notFound } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

/**
 * A proxy that itself answers every URL with an encoded slash, as Apache does by default.
 * https://httpd.apache.org/docs/2.4/mod/core.html#allowencodedslashes (2026-11)
 */
function behindApache(world: World): World {
  const page = '<!DOCTYPE HTML><html><head><title>404 Not Found</title></head></html>'
  const headers = { 'content-type': 'text/html; charset=iso-8859-1' }
  return world.fail({ on: /%2F/i, with: { status: 404, headers, body: page } })
}

/** Run 101 is for the tag rel; runs 102 and 103 are pushes to the branch rel, whose tip is d3. */
function tagAndBranch(): World {
  return aRepository()
    .withBranch('rel', 'd3')
    .withTag('rel', 't1')
    .withRun(101, { tag: 'rel', sha: 't0' })
    .withRun(102, { branch: 'rel', sha: 'd2' })
    .withRun(103, { branch: 'rel' })
}

const tags = { 'protect-refs': '!refs/tags/**' }

describe('behind a proxy that answers 404 to encoded slashes', () => {
  it.each<{ readonly by: string; readonly step: (world: World) => Promise<Acted> }>([
    { by: 'a push', step: (world) => act(world, 103) },
    { by: 'the companion of a push', step: (world) => actAsCompanion(world, 103) }
  ])('keeps the run of a tag with the name of the branch: $by', async ({ step }) => {
    const world = behindApache(tagAndBranch())
    const finished = await step(world)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)[101]).toBe('keep subject-unknown')
  })

  it('keeps the run of a branch with the name of the tag', async () => {
    const world = behindApache(
      aRepository()
        .withBranch('team/rel', 'd1')
        .withTag('team/rel', 't2')
        .withRun(101, { branch: 'team/rel', sha: 'd0' })
        .withRun(102, { tag: 'team/rel' })
    )
    await act(world, 102, tags)
    expect(world.cancelRequests()).toEqual([])
  })

  it('keeps the runs of a merge-queue entry that exists', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c7' })
      .withQueueEntry({ number: 7, sha: 'q1' })
      .withRun(101, { entry: 'q1' })
    world.dissolveQueueEntry('q1', 'dequeued')
    world.addRun(190, { event: 'merge_group' })
    const started = startedBy(world, 190, { action: 'destroyed', entry: 'q1' })
    world.withQueueEntry({ number: 7, sha: 'q3', onto: 'm0' })
    await start(behindApache(world), started)
    expect(world.cancelRequests()).toEqual([])
  })

  it('still cancels the older run of a branch', async () => {
    const world = behindApache(
      aRepository()
        .withBranch('topic', 'd2')
        .withTag('topic-1', 't1')
        .withRun(101, { branch: 'topic', sha: 'd1' })
        .withRun(102, { branch: 'topic' })
    )
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(finished.outputs['outcome']).toBe('ok')
  })
})

describe('a 404 for the list of refs', () => {
  const refs = /\/git\/(?:ref|matching-refs)\//

  it.each<{ readonly when: string; readonly step: (world: World) => Promise<Acted> }>([
    { when: 'of a push', step: (world) => act(world, 103) },
    { when: 'of the companion of a push', step: (world) => actAsCompanion(world, 103) }
  ])('proves nothing, and keeps all runs: $when', async ({ step }) => {
    const world = tagAndBranch().fail({ on: refs, with: notFound() })
    const finished = await step(world)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.annotations.map(({ text }) => text).join()).toContain('HTTP 404')
  })

  it('proves nothing for a tag, if tags may be superseded', async () => {
    const world = aRepository()
      .withTag('nightly', 'e2')
      .withBranch('nightly', 'e9')
      .withRun(101, { branch: 'nightly', sha: 'e1' })
      .withRun(102, { tag: 'nightly' })
      .fail({ on: /matching-refs\/heads|git\/ref\/heads/, with: notFound() })
    await act(world, 102, tags)
    expect(world.cancelRequests()).toEqual([])
  })

  it('proves nothing for the output superseded', async () => {
    const world = aRepository()
      .withBranch('topic', 'd2')
      .withTag('topic', 't1')
      .withRun(101, { branch: 'topic', sha: 'd1' })
      .withRun(102, { branch: 'topic' })
      .fail({ on: refs, with: notFound() })
    const finished = await act(world, 101)
    expect(finished.outputs['superseded']).toBe('false')
  })
})
