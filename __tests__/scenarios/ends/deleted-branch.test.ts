// `mode: closed` on the event `delete`: cancels the runs of pushes to the deleted branch.
import { describe, expect, it } from '@jest/globals'
import { actAsCompanion, start, type Acted, refusalOf } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { notFound, permissionDenied } from '../../support/github/faults.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'

const step = 200
const closed = { mode: 'closed', workflows: 'all' } as const

/** Runs 101 and 102 of two workflows are for `topic`, which is then deleted; that starts run 200 of a third workflow. */
function aWorld(victim: RunOptions = {}, branch = 'topic'): World {
  const world = aRepository()
    .withBranch(branch, 'c2')
    .withBranch(`${branch}-2`, 'e1')
    .withRun(101, { branch, sha: 'c1', ...victim })
    .withRun(102, { branch, sha: 'c2', workflow: 'lint.yml' })
    .withRun(103, { branch: `${branch}-2` })
    .withRun(104, { branch: 'main' })
  world.deleteBranch(branch)
  return world.withRun(step, { event: 'delete', workflow: 'clean.yml' })
}

function act(
  world: World,
  inputs: Readonly<Record<string, string>> = {},
  deleted: { readonly ref: string; readonly type?: 'tag' } = { ref: 'topic' }
): Promise<Acted> {
  return start(world, startedBy(world, step, { deleted }), { ...closed, ...inputs })
}

describe('a branch that was deleted', () => {
  it('has the runs of its pushes cancelled, including the newest, and no others', async () => {
    const world = aWorld()
    const finished = await act(world)
    expect(world.cancelled()).toEqual([101, 102])
    expect(reasons(finished)).toMatchObject({
      101: 'cancel branch-gone',
      103: 'keep outside-group',
      104: 'keep outside-group',
      200: 'keep self'
    })
    expect(finished.annotations).toEqual([])
    expect(finished.outputs).toMatchObject({
      outcome: 'ok',
      group: 'clean.yml:delete:refs/heads/topic'
    })
  })

  it('costs three requests if none of its runs is in flight', async () => {
    const world = aWorld()
    world.completeRun(101)
    world.completeRun(102)
    const { requests } = await act(world)
    expect(requests).toHaveLength(3)
  })

  it('costs 4 + 2K + ⌈K/10⌉ requests, and two more for the tag and the default branch', async () => {
    const { requests } = await act(aWorld())
    expect(requests.length).toBeLessThanOrEqual(4 + 2 * 2 + 1 + 2)
  })

  it.each([
    { workflows: 'lint.yml', then: [102] },
    { workflows: 'this', then: [] }
  ])('has only the runs of the workflows in scope cancelled: $workflows', async (given) => {
    const world = aWorld()
    await act(world, { workflows: given.workflows })
    expect(world.cancelled()).toEqual(given.then)
  })

  it('has its runs cancelled if its pull request was merged', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'topic', sha: 'c2' })
      .withRun(101, { branch: 'topic', sha: 'c2' })
      .withRun(102, { pr: 7 })
    world.updatePullRequest(7, { state: 'merged' })
    world.deleteBranch('topic')
    world.withRun(step, { event: 'delete', workflow: 'clean.yml' })
    await act(world)
    expect(world.cancelled()).toEqual([101])
  })
})

describe('a run is kept after a deletion', () => {
  it.each<{ readonly when: string; readonly world: () => World; readonly why: string }>([
    {
      when: 'the branch was created again',
      world: () => aWorld().withBranch('topic', 'c3'),
      why: 'keep branch-exists'
    },
    {
      when: 'a tag has the name of the branch',
      world: () => aWorld().withTag('topic', 'c1'),
      why: 'keep subject-unknown'
    },
    {
      when: 'it was a push in a fork',
      world: () => {
        const world = aRepository()
          .withFork('alice/app', { id: 77 })
          .withBranch('topic', 'c1', { repository: 'alice/app' })
        world.withRun(101, { branch: 'topic', headRepository: 'alice/app' })
        return world.withRun(step, { event: 'delete', workflow: 'clean.yml' })
      },
      why: 'keep outside-group'
    },
    {
      when: 'its commit is the tip of the default branch',
      world: () => aWorld({ sha: 'm0' }),
      why: 'keep head-is-current'
    },
    {
      when: 'its commit is the head of an open pull request',
      world: () => aWorld().withPullRequest(8, { head: 'stacked', sha: 'c1' }),
      why: 'keep head-is-current'
    },
    {
      when: 'a person re-ran it after the deletion',
      world: () => {
        const world = aWorld()
        world.completeRun(101, 'failure')
        world.rerun(101)
        return world
      },
      why: 'keep rerun'
    },
    {
      when: 'it was created after the deletion',
      world: () => {
        const world = aRepository()
        world.withRun(step, { event: 'delete', workflow: 'clean.yml' })
        world.withBranch('topic', 'c3').withRun(301, { branch: 'topic' })
        world.deleteBranch('topic')
        return world
      },
      why: 'keep not-older'
    }
  ])('if $when', async ({ world: build, why }) => {
    const world = build()
    const finished = await act(world)
    expect(world.cancelRequests().filter((id) => id !== 102)).toEqual([])
    expect(Object.values(reasons(finished))).toContain(why)
  })

  it('if the branch is created again while cancels wait', async () => {
    const world = aWorld()
    world.before(/matching-refs\/heads/, 2, () => {
      world.withBranch('topic', 'c3')
    })
    const finished = await act(world)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn branch-exists' })
  })

  it('if a proxy answers 404 for its ref', async () => {
    const world = aWorld().fail({ on: /matching-refs\/heads/, with: notFound() })
    const finished = await act(world)
    expect(world.cancelRequests()).toEqual([])
    expect(textsOf(finished, 'warning').join()).toContain('refs/heads/topic')
  })

  it.each(['release/1', 'v2', 'staging'])('if the name of the branch is %s', async (branch) => {
    const world = aWorld({}, branch)
    const finished = await act(world, {}, { ref: branch })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep protected-ref' })
  })

  it('if protect-refs matches the branch', async () => {
    const world = aWorld()
    const { annotations } = await act(world, { 'protect-refs': 'top*' })
    expect(world.cancelRequests()).toEqual([])
    expect(annotations).toEqual([])
  })

  it('if the default branch cannot be read', async () => {
    const world = aWorld().fail({ on: /repos\/octo\/app$/, with: permissionDenied() })
    await act(world)
    expect(world.cancelRequests()).toEqual([])
  })

  it('if a job in protect-jobs has begun', async () => {
    const world = aWorld({ jobs: [{ name: 'deploy', status: 'in_progress' }] })
    await act(world, { 'protect-jobs': 'deploy' })
    expect(world.cancelled()).toEqual([102])
  })
})

describe('mode: closed on the event delete', () => {
  it('fails at once if the event does not say what was deleted', async () => {
    const world = aWorld()
    const started = startedBy(world, step, { deleted: { ref: 'topic' } })
    const payload = { ...started.payload, ref_type: 'other' }
    const refused = refusalOf(start(world, { ...started, payload }, closed))
    expect(await refused).toContain('event delete')
    expect(world.requests).toEqual([])
  })

  it('is refused in a companion, which does not know what was deleted', async () => {
    const companion = actAsCompanion(aWorld(), step, { inputs: closed })
    expect(await refusalOf(companion)).toContain('or of a deleted branch, but this companion')
  })

  it('is required: without it no request is sent', async () => {
    const world = aWorld()
    const { requests } = await act(world, { mode: 'supersede' })
    expect(requests).toEqual([])
  })
})

describe('a tag that was deleted', () => {
  it('keeps its runs, without any request', async () => {
    const world = aRepository().withTag('topic', 'c1').withRun(101, { tag: 'topic' })
    world.withRun(step, { event: 'delete', workflow: 'clean.yml' })
    const { requests, outputs } = await act(world, {}, { ref: 'topic', type: 'tag' })
    expect(requests).toEqual([])
    expect(outputs['outcome']).toBe('ok')
  })
})
