import { describe, expect, it } from '@jest/globals'
import { act, start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

/** Two pushes to a branch: run 101 for d1, run 102 for its tip, d2. */
function pushesTo(branch: string, options: { readonly protected?: boolean } = {}): World {
  return aRepository()
    .withBranch(branch, 'd2', options)
    .withRun(101, { branch, sha: 'd1' })
    .withRun(102, { branch })
}

describe('a push to a topic branch', () => {
  it.each([
    'topic',
    'my-release-notes',
    'feature/staging',
    'fix/v1-stable',
    'develop-2',
    'release-please--branches--main',
    'renovate/jest-30.x',
    'dependabot/npm_and_yarn/jest-30.5.2',
    '1234-fix-login'
  ])('has the older run cancelled: %s', async (branch) => {
    const world = pushesTo(branch)
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toEqual({ 101: 'cancel superseded', 102: 'keep self' })
    expect(finished.outputs['group']).toBe(`ci.yml:push:refs/heads/${branch}`)
  })

  it('keeps the runs of a pull request from that branch, and of another branch', async () => {
    const world = aRepository()
      .withBranch('topic-2', 'e2')
      .withPullRequest(7, { head: 'topic', sha: 'd2' })
      .withRun(101, { pr: 7, sha: 'd1' })
      .withRun(102, { branch: 'topic', sha: 'd1' })
      .withRun(103, { branch: 'topic-2', sha: 'e1' })
      .withRun(104, { branch: 'topic' })
    const finished = await act(world, 104)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toEqual({
      101: 'keep outside-group',
      102: 'cancel superseded',
      103: 'keep outside-group',
      104: 'keep self'
    })
  })

  it('keeps the older run if its commit is the tip: its webhook came late', async () => {
    const world = aRepository()
      .withBranch('topic', 'd2')
      .withRun(101, { branch: 'topic', sha: 'd2' })
      .withRun(102, { branch: 'topic', sha: 'd1' })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep head-is-current', 102: 'keep self' })
    expect(finished.outputs['superseded']).toBe('false')
  })

  it('keeps another run of the same commit', async () => {
    const world = pushesTo('topic').withRun(103, { branch: 'topic' })
    world.pushTo('topic', 'd3')
    const finished = await act(world, 103)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep same-commit' })
  })

  it('keeps all runs if the branch was deleted in the meantime, without an error', async () => {
    const world = pushesTo('topic')
    const started = startedBy(world, 102)
    world.deleteBranch('topic')
    const finished = await start(world, started)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep head-unknown', 102: 'keep self' })
    expect(finished.outputs).toMatchObject({ outcome: 'ok', superseded: 'false' })
  })
})

describe('a push to a branch that is protected', () => {
  it('keeps all runs of the default branch', async () => {
    const world = aRepository({ defaultBranch: 'edge' })
      .withRun(101, { branch: 'edge', sha: 'm1' })
      .withRun(102, { branch: 'edge' })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep protected-ref', 102: 'keep self' })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it.each([
    { by: 'the branch that GitHub shows', api: true, variable: 'false' },
    { by: 'the variable of the runner', api: false, variable: 'true' }
  ])('keeps all runs because of $by', async ({ api, variable }) => {
    const world = pushesTo('topic', { protected: api })
    const { env, ...started } = startedBy(world, 102)
    const finished = await start(world, {
      ...started,
      env: { ...env, GITHUB_REF_PROTECTED: variable }
    })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep protected-ref', 102: 'keep self' })
  })

  it('keeps all runs if it was protected between the look and the cancel', async () => {
    const world = pushesTo('topic')
    world.before('branch', 2, () => {
      const branch = world.state.home.branches.get('topic')
      if (branch) branch.protected = true
    })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'withdrawn protected-ref', 102: 'keep self' })
  })

  it.each([
    'release',
    'release-2026',
    'release/1.x',
    'releases/2026/11',
    'prod-eu',
    'production',
    'staging',
    'develop',
    'gh-pages',
    'v1-stable',
    'v2',
    'v1.2.3',
    '2026.11'
  ])('keeps all runs because of its name: %s', async (branch) => {
    const world = pushesTo(branch)
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'keep protected-ref', 102: 'keep self' })
    expect(finished.outputs['outcome']).toBe('ok')
  })
})

describe('a push of a tag', () => {
  it.each([
    { branch: 'v2', inputs: {}, gone: [] },
    { branch: 'v1.2.3-rc.1', inputs: {}, gone: [] },
    { branch: '2026-11', inputs: {}, gone: [] },
    { branch: 'v2', inputs: { 'protect-refs': '!v*' }, gone: [101, 102] }
  ])(
    'that was deleted, while a branch has its name: $branch, $inputs',
    async ({ branch, inputs, gone }) => {
      const world = aRepository()
        .withTag(branch, 't1')
        .withRun(101, { tag: branch, sha: 't1' })
        .withBranch(branch, 'd3')
        .withRun(102, { branch, sha: 'd2' })
        .withRun(103, { branch })
      world.state.home.tags.delete(branch)
      const finished = await act(world, 103, inputs)
      expect(world.cancelled()).toEqual(gone)
      const isKept = gone.length === 0
      expect(reasons(finished)[101]).toBe(isKept ? 'keep protected-ref' : 'cancel superseded')
    }
  )

  it('keeps all runs of the tag', async () => {
    const world = aRepository()
      .withTag('nightly', 'e2')
      .withRun(101, { tag: 'nightly', sha: 'e1' })
      .withRun(102, { tag: 'nightly' })
    const finished = await act(world, 102)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 102: 'keep self' })
    expect(finished.outputs).toMatchObject({
      group: 'ci.yml:push:refs/tags/nightly',
      outcome: 'ok'
    })
  })

  it('keeps the runs of a branch with its name, whichever of the two is pushed', async () => {
    const build = (): World =>
      aRepository()
        .withBranch('nightly', 'd2')
        .withTag('nightly', 'e1')
        .withRun(101, { tag: 'nightly', sha: 'e0' })
        .withRun(102, { branch: 'nightly', sha: 'd1' })
        .withRun(103, { branch: 'nightly' })
        .withRun(104, { tag: 'nightly' })
    const byBranch = build()
    const finished = await act(byBranch, 103)
    expect(byBranch.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({
      101: 'keep subject-unknown',
      102: 'keep subject-unknown'
    })
    const byTag = build()
    await act(byTag, 104)
    expect(byTag.cancelRequests()).toEqual([])
  })
})
