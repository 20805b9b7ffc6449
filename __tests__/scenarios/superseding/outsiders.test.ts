// Nothing that an outsider controls can switch a protection off, or cancel the run of another person. Alice is an outsider: she
// has a fork, and may open, close, rename and push to pull requests from it.
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion, start, type Acted } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { sha } from '../../support/github/sha.js'
import { reasons } from '../../support/reasons.js'

type Inputs = Readonly<Record<string, string>>

/** Everything that a maintainer may allow. */
const generous: Inputs = {
  workflows: 'all',
  events: 'pull_request, push, workflow_dispatch, schedule, merge_group, release',
  'on-closed': 'cancel',
  'on-merged': 'cancel',
  'same-commit': 'cancel',
  reruns: 'cancel'
}

/** The runs of other people, all older than anything that Alice does. */
const others = [101, 102, 103, 104, 105, 106, 107, 108]

/** Maintainers push to branches of that name, Bob's fork has one too, and there is a merge queue. */
function worldWith(branch: string): World {
  const world = aRepository()
    .withFork('alice/app', { id: 77 })
    .withFork('bob/app', { id: 88 })
    .withPullRequest(5, { head: branch, sha: 'c5', from: 'bob/app' })
    .withPullRequest(6, { head: 'feature', sha: 'c6' })
    .withQueueEntry({ number: 6, sha: 'q6' })
  if (!world.state.home.branches.has(branch)) world.withBranch(branch, 'd2')
  return world
    .withRun(101, { pr: 5, sha: 'c4' })
    .withRun(102, { pr: 6, sha: 'c3' })
    .withRun(103, { branch, sha: 'd1' })
    .withRun(104, { branch, event: 'workflow_dispatch', sha: 'd1' })
    .withRun(105, { branch: 'main', event: 'schedule' })
    .withRun(106, { entry: 'q6' })
    .withRun(107, { pr: 5, event: 'pull_request_target', sha: 'c4' })
    .withRun(108, { branch, sha: 'd1', workflow: 'lint.yml' })
}

/** The same with Alice's pull request 7 from a branch of that name: run 201 is superseded by run 202. */
function withAlice(branch: string): World {
  return worldWith(branch)
    .withPullRequest(7, { head: branch, sha: 'a2', from: 'alice/app' })
    .withRun(201, { pr: 7, sha: 'a1' })
    .withRun(202, { pr: 7 })
}

/** Everything that Alice can start: her own step, its companion, and what the end of her pull request starts. */
const ways: Readonly<Record<string, (world: World) => Promise<Acted>>> = {
  'her own run': (world) => act(world, 202, generous),
  'a companion': (world) => actAsCompanion(world, 202, { inputs: generous }),
  'closing it': (world) => {
    world.updatePullRequest(7, { state: 'closed' })
    world.addRun(203, { pr: 7, event: 'pull_request_target', workflow: 'closed.yml' })
    const started = startedBy(world, 203, { action: 'closed' })
    return start(world, started, { ...generous, mode: 'closed' })
  }
}

const branches = [
  'patch-1',
  'main',
  'release/1',
  'v1',
  `gh-readonly-queue/main/pr-6-${sha('m0')}`,
  'refs/tags/x',
  'refs/heads/main',
  '!~DEFAULT_BRANCH',
  'PROTECTED_BRANCHES',
  '**',
  '%',
  '__proto__'
]

describe('the name of a branch in a fork', () => {
  it.each(branches.flatMap((branch) => Object.keys(ways).map((way) => ({ branch, way }))))(
    'cancels no run of another person: $branch, by $way',
    async ({ branch, way }) => {
      const world = withAlice(branch)
      await ways[way]?.(world)
      const asked = world.cancelRequests()
      expect(others.filter((id) => asked.includes(id))).toEqual([])
      expect(asked).toContain(201)
    }
  )

  it.each(['main', 'release/1', 'staging'])(
    'does not weaken the protection of pushes to our branches: %s',
    async (branch) => {
      const world = withAlice(branch).withRun(301, { branch })
      const finished = await act(world, 301, { workflows: 'all' })
      expect(world.cancelRequests()).toEqual([])
      expect(reasons(finished)).toMatchObject({ 103: 'keep protected-ref' })
    }
  )

  it('does not end an entry of the merge queue', async () => {
    const name = `gh-readonly-queue/main/pr-6-${sha('m0')}`
    const world = withAlice(name)
    world.deleteBranch(name, { repository: 'alice/app' })
    world.addRun(203, { pr: 7, event: 'pull_request_target', workflow: 'closed.yml' })
    const started = startedBy(world, 203, { action: 'closed' })
    await start(world, started, { ...generous, mode: 'closed' })
    expect(world.cancelRequests()).not.toContain(106)
    expect(world.cancelled()).toEqual([201, 202])
  })
})

describe('a pull request', () => {
  it.each([
    'keep-ci',
    '[skip ci]',
    'chore: !~DEFAULT_BRANCH',
    '::set-output name=superseded::true'
  ])('has its title ignored: %s', async (title) => {
    const world = withAlice('patch-1')
    world.updatePullRequest(7, { title })
    const finished = await act(world, 202)
    expect(world.cancelled()).toEqual([201])
    expect(finished.outputs['superseded']).toBe('false')
  })

  it('is the same pull request after it becomes a draft, or stops being one', async () => {
    const flipped = withAlice('patch-1')
    flipped.updatePullRequest(7, { draft: true })
    flipped.updatePullRequest(6, { draft: true })
    await act(flipped, 202, generous)
    flipped.updatePullRequest(7, { draft: false })
    await act(flipped, 202, generous)
    expect(flipped.cancelled()).toEqual([201])
  })

  it('is exempted only by its own label, which needs the triage permission', async () => {
    // A maintainer labels Alice's pull request: her runs are kept. Other runs are not affected.
    const hers = withAlice('patch-1')
    hers.updatePullRequest(7, { labels: ['keep-ci'] })
    await act(hers, 202)
    expect(hers.cancelRequests()).toEqual([])
    const ours = withAlice('patch-1').withRun(301, { pr: 6 })
    ours.updatePullRequest(6, { labels: ['keep-ci'] })
    ours.updatePullRequest(7, { labels: ['keep-ci-not'] })
    await act(ours, 202)
    await act(ours, 301)
    expect(ours.cancelled()).toEqual([201])
  })

  it('has its runs cancelled like all others after the label was removed', async () => {
    const world = withAlice('patch-1')
    world.updatePullRequest(7, { labels: ['keep-ci'] })
    world.updatePullRequest(7, { labels: [] })
    await act(world, 202)
    expect(world.cancelled()).toEqual([201])
  })

  it('that is closed and reopened again and again cancels no run of another person', async () => {
    const world = withAlice('feature')
    for (const run of [203, 204, 205]) {
      world.updatePullRequest(7, { state: 'closed' })
      world.addRun(run, { pr: 7, event: 'pull_request_target', workflow: 'closed.yml' })
      const started = startedBy(world, run, { action: 'closed' })
      await start(world, started, { ...generous, mode: 'closed' })
      world.updatePullRequest(7, { state: 'open' })
    }
    // Run 203 is hers too: the first closing started it, before the last one.
    expect(world.cancelled()).toEqual([201, 202, 203])
  })

  it('from a branch whose name a maintainer uses too affects neither that branch nor its runs', async () => {
    const world = withAlice('feature')
    const finished = await act(world, 202, generous)
    expect(world.cancelled()).toEqual([201])
    expect(reasons(finished)).toMatchObject({
      101: 'keep outside-group',
      102: 'keep outside-group'
    })
  })

  it('beside a second one from the same branch only keeps her own runs', async () => {
    const world = worldWith('patch-1')
      .withBranch('next', 'n1')
      .withPullRequest(7, { head: 'patch-1', sha: 'a2', from: 'alice/app' })
      .withPullRequest(8, { head: 'patch-1', sha: 'a2', from: 'alice/app', base: 'next' })
      .withRun(201, { pr: 7, sha: 'a1' })
      .withRun(202, { pr: 7 })
    const finished = await act(world, 202, generous)
    world.updatePullRequest(8, { state: 'closed' })
    world.addRun(203, { pr: 8, event: 'pull_request_target', workflow: 'closed.yml' })
    const started = startedBy(world, 203, { action: 'closed' })
    await start(world, started, { ...generous, mode: 'closed' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 201: 'keep subject-unknown' })
  })

  it('from a deleted fork cancels no run of another person, not even of another deleted fork', async () => {
    const world = withAlice('patch-1')
    world.deleteFork('bob/app')
    world.deleteFork('alice/app')
    for (const way of Object.values(ways)) await way(world)
    expect(world.cancelRequests()).toEqual([])
  })

  it('can be from a fork that was created again under the old name', async () => {
    const world = aRepository()
      .withFork('alice/app', { id: 77 })
      .withPullRequest(7, { head: 'patch-1', sha: 'a2', from: 'alice/app' })
      .withRun(201, { pr: 7, sha: 'a1', deletedFork: true })
      .withRun(202, { pr: 7 })
    const finished = await act(world, 202, generous)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 201: 'keep subject-unknown' })
  })
})

describe('her login', () => {
  it.each(['octo', 'OCTO', 'github-merge-queue[bot]', 'dependabot[bot]'])(
    "does not make other people's runs hers: %s",
    async (actor) => {
      const group = '{workflow}:{event}:{actor}'
      const world = aRepository()
        .withFork('alice/app', { id: 77 })
        .withPullRequest(6, { head: 'patch-1', sha: 'c6' })
        .withPullRequest(7, { head: 'patch-1', sha: 'a2', from: 'alice/app', author: actor })
        .withRun(101, { pr: 6, sha: 'c5', actor })
        .withRun(201, { pr: 7, sha: 'a1', actor })
        .withRun(202, { pr: 7, actor })
      await act(world, 202, { group, workflows: 'all' })
      expect(world.cancelled()).toEqual([201])
    }
  )
})

describe('a workflow file in a fork', () => {
  it('with the name of ours is for her pull request only', async () => {
    const world = withAlice('main')
      .withRun(203, { pr: 7, sha: 'a1', workflow: 'lint.yml' })
      .withRun(204, { pr: 7, workflow: 'lint.yml' })
    await actAsCompanion(world, 204, { inputs: generous })
    expect(world.cancelled()).toEqual([201, 203])
  })

  it('whose path ends like ours, with an @ in it, is for her pull request only', async () => {
    const world = withAlice('main')
      .withRun(203, { pr: 7, workflow: 'lint.yml@x.yml' })
      .withRun(204, { pr: 7, workflow: 'ci.yml@x.yml' })
    await actAsCompanion(world, 203, { inputs: generous })
    await actAsCompanion(world, 204, { inputs: generous })
    const asked = world.cancelRequests()
    expect(others.filter((id) => asked.includes(id))).toEqual([])
  })
})
