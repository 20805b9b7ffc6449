// `protect-refs`: refs that users protect in addition to the built-in protection, and refs that they unprotect.
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion, start } from '../../support/act.js'
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

/** Two pushes of a tag that was moved from e1 to e2. */
function pushesOfTag(tag: string): World {
  return aRepository().withTag(tag, 'e2').withRun(101, { tag, sha: 'e1' }).withRun(102, { tag })
}

describe('protect-refs', () => {
  it.each([
    { branch: 'topic', patterns: 'topic', gone: [] },
    { branch: 'topic', patterns: 'refs/heads/topic', gone: [] },
    { branch: 'topic', patterns: 'refs/tags/topic', gone: [101] },
    { branch: 'topic', patterns: 'heads/topic', gone: [101] },
    { branch: 'topic', patterns: 'Topic', gone: [101] },
    { branch: 'topic', patterns: 'top', gone: [101] },
    { branch: 'topic', patterns: '*', gone: [] },
    { branch: 'feature/x', patterns: '*', gone: [101] },
    { branch: 'feature/x', patterns: 'feature/*', gone: [] },
    { branch: 'feature/x/y', patterns: 'feature/*', gone: [101] },
    { branch: 'feature/x/y', patterns: 'feature/**', gone: [] },
    { branch: 'hotfix-7', patterns: 'hotfix-[0-9]', gone: [] },
    { branch: 'hotfix-x', patterns: 'hotfix-[0-9]', gone: [101] },
    { branch: 'hotfix-77', patterns: 'hotfix-[0-9]+', gone: [] },
    { branch: 'v1.x', patterns: 'v1.x', gone: [] },
    { branch: 'v12x', patterns: 'v1.x', gone: [101] },
    { branch: 'topic', patterns: '# topic\nother, live-*', gone: [101] },
    { branch: 'live-eu', patterns: '# topic\nother, live-*', gone: [] },
    // The last matching line counts.
    { branch: 'topic', patterns: 'topic, !topic', gone: [101] },
    { branch: 'topic', patterns: '!topic, topic', gone: [] },
    { branch: 'live-eu', patterns: 'live-*, !live-eu', gone: [101] },
    { branch: 'live-us', patterns: 'live-*, !live-eu', gone: [] },
    { branch: 'topic', patterns: '~DEFAULT_BRANCH, ~PROTECTED_BRANCHES', gone: [101] },
    { branch: 'release/1', patterns: '!release/*', gone: [101] },
    { branch: 'release/1', patterns: '!release/2', gone: [] },
    { branch: 'release/1', patterns: '!release/*, release/1', gone: [] },
    { branch: 'main', patterns: '!main', gone: [101] },
    { branch: 'main', patterns: '!~DEFAULT_BRANCH', gone: [101] },
    { branch: 'main', patterns: '!~DEFAULT_BRANCH, m*', gone: [] },
    // Only a name can remove the protection by a name.
    { branch: 'main', patterns: 'm*, !~DEFAULT_BRANCH', gone: [] },
    { branch: 'main', patterns: 'm*, !main', gone: [101] },
    { branch: 'main', patterns: '!~PROTECTED_BRANCHES', gone: [] },
    { branch: 'main', patterns: '!refs/tags/**', gone: [] },
    { branch: 'main', patterns: '!main-2, !mai', gone: [] }
  ])('$patterns on a push to $branch', async ({ branch, patterns, gone }) => {
    const world = pushesTo(branch)
    const finished = await act(world, 102, { 'protect-refs': patterns })
    expect(world.cancelled()).toEqual(gone)
    expect(reasons(finished)).toMatchObject({
      101: gone.length > 0 ? 'cancel superseded' : 'keep protected-ref'
    })
  })

  it.each([
    { patterns: '', gone: [] },
    { patterns: '!~PROTECTED_BRANCHES', gone: [101] },
    { patterns: '!topic', gone: [101] },
    { patterns: '!~DEFAULT_BRANCH', gone: [] },
    { patterns: '!topic, ~PROTECTED_BRANCHES', gone: [] },
    { patterns: '~PROTECTED_BRANCHES, !topic', gone: [101] },
    { patterns: '~PROTECTED_BRANCHES, !~PROTECTED_BRANCHES', gone: [101] },
    { patterns: '!~PROTECTED_BRANCHES, ~PROTECTED_BRANCHES', gone: [] },
    { patterns: 'topic, !~PROTECTED_BRANCHES', gone: [] }
  ])('"$patterns" on a push to a protected branch', async ({ patterns, gone }) => {
    const world = pushesTo('topic', { protected: true })
    await act(world, 102, { 'protect-refs': patterns })
    expect(world.cancelled()).toEqual(gone)
  })

  it.each(['release/2', 'production', 'gh-pages', 'main', 'staging', 'v2', 'topic'])(
    'still keeps a push to %s after GitHub protects it: !~PROTECTED_BRANCHES',
    async (branch) => {
      const [before, after] = [pushesTo(branch), pushesTo(branch, { protected: true })]
      await act(before, 102, { 'protect-refs': '!~PROTECTED_BRANCHES' })
      await act(after, 102, { 'protect-refs': '!~PROTECTED_BRANCHES' })
      const gone = branch === 'topic' ? [101] : []
      expect([before.cancelled(), after.cancelled()]).toEqual([gone, gone])
    }
  )

  it.each([
    { branch: 'main', patterns: '!~DEFAULT_BRANCH', gone: [101] },
    { branch: 'develop', patterns: '!~DEFAULT_BRANCH', gone: [101] },
    { branch: 'edge', patterns: '!~DEFAULT_BRANCH', gone: [101] },
    // Releases or deployments come from these branches, even if another branch is the default one.
    { branch: 'production', patterns: '!~DEFAULT_BRANCH', gone: [] },
    { branch: 'release/2', patterns: '!~DEFAULT_BRANCH', gone: [] },
    { branch: 'gh-pages', patterns: '!~DEFAULT_BRANCH', gone: [] },
    { branch: 'production', patterns: '!~DEFAULT_BRANCH, !production', gone: [101] },
    { branch: 'production', patterns: '!production', gone: [101] },
    { branch: 'edge', patterns: '!~PROTECTED_BRANCHES', gone: [] }
  ])('$patterns on a push to $branch, the default branch', async ({ branch, patterns, gone }) => {
    const world = aRepository({ defaultBranch: branch })
      .withRun(101, { branch, sha: 'd1' })
      .withRun(102, { branch })
    await act(world, 102, { 'protect-refs': patterns })
    expect(world.cancelled()).toEqual(gone)
  })

  it.each([
    { patterns: '!~DEFAULT_BRANCH', gone: [] },
    { patterns: '!~PROTECTED_BRANCHES', gone: [] },
    { patterns: '!~DEFAULT_BRANCH, !~PROTECTED_BRANCHES', gone: [101] },
    { patterns: '!~PROTECTED_BRANCHES, !~DEFAULT_BRANCH', gone: [101] },
    { patterns: '!main', gone: [101] }
  ])('$patterns on a push to a default branch that GitHub protects', async ({ patterns, gone }) => {
    const world = pushesTo('main', { protected: true })
    await act(world, 102, { 'protect-refs': patterns })
    expect(world.cancelled()).toEqual(gone)
  })

  it('keeps the tip and the newest run of a branch that it unprotects', async () => {
    const world = pushesTo('main').withRun(103, { branch: 'main' })
    const finished = await act(world, 103, { 'protect-refs': '!~DEFAULT_BRANCH' })
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep head-is-current', 103: 'keep self' })
  })

  it.each([
    { branch: 'topic', patterns: '!~DEFAULT_BRANCH', gone: [] },
    { branch: 'main', patterns: '!~DEFAULT_BRANCH', gone: [] },
    { branch: 'topic', patterns: '', gone: [] },
    { branch: 'topic', patterns: '!topic', gone: [101] }
  ])(
    'treats any branch as the default branch if that is not known: "$patterns" on $branch',
    async ({ branch, patterns, gone }) => {
      const world = pushesTo(branch)
      const { payload, ...started } = startedBy(world, 102)
      const repository = { ...(payload['repository'] as object), default_branch: undefined }
      const told = { ...started, payload: { ...payload, repository } }
      await start(world, told, { 'protect-refs': patterns })
      expect(world.cancelled()).toEqual(gone)
    }
  )
})

describe('a tag', () => {
  it.each([
    { patterns: '', gone: [] },
    { patterns: '!nightly', gone: [] },
    { patterns: '!**', gone: [] },
    { patterns: '!~DEFAULT_BRANCH', gone: [] },
    { patterns: '!~PROTECTED_BRANCHES', gone: [] },
    { patterns: '!refs/tags/v*', gone: [] },
    { patterns: '!refs/tags/**, refs/tags/nightly', gone: [] },
    { patterns: '!refs/tags/**', gone: [101] },
    { patterns: '!refs/tags/nightly', gone: [101] },
    { patterns: '!refs/**', gone: [101] }
  ])(
    'has older runs superseded only if the user unprotects it: "$patterns"',
    async ({ patterns, gone }) => {
      const world = pushesOfTag('nightly')
      const { env, ...started } = startedBy(world, 102)
      // A ruleset can protect tags too.
      const ruled = { ...started, env: { ...env, GITHUB_REF_PROTECTED: 'true' } }
      await start(world, ruled, { 'protect-refs': patterns })
      expect(world.cancelled()).toEqual(gone)
    }
  )

  it('keeps its runs on the commit that it points to, and those of other tags', async () => {
    const world = aRepository()
      .withTag('nightly', 'e2')
      .withTag('nightly-2', 'e9')
      .withRun(101, { tag: 'nightly', sha: 'e1' })
      .withRun(102, { tag: 'nightly' })
      .withRun(103, { tag: 'nightly-2', sha: 'e1' })
      .withRun(104, { branch: 'main', sha: 'e1' })
      .withRun(105, { tag: 'nightly', sha: 'e3' })
    const finished = await act(world, 105, { 'protect-refs': '!refs/tags/**' })
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toEqual({
      101: 'cancel superseded',
      102: 'keep head-is-current',
      103: 'keep outside-group',
      104: 'keep outside-group',
      105: 'keep self'
    })
  })

  it('that is annotated points to its commit, not to the tag object', async () => {
    const world = aRepository()
      .withTag('nightly', 'e2', { annotated: true })
      .withRun(101, { tag: 'nightly', sha: 'e1' })
      .withRun(102, { tag: 'nightly' })
      .withRun(103, { tag: 'nightly' })
    const finished = await act(world, 103, { 'protect-refs': '!refs/tags/**' })
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep head-is-current' })
  })

  it('that is annotated supersedes its older run when it is moved', async () => {
    const world = aRepository()
      .withTag('nightly', 'e2', { annotated: true })
      .withRun(101, { tag: 'nightly', sha: 'e1' })
      .withRun(102, { tag: 'nightly' })
    const started = startedBy(world, 102)
    expect(started.payload['after']).not.toBe(started.env['GITHUB_SHA'])
    const finished = await start(world, started, { 'protect-refs': '!refs/tags/**' })
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toEqual({ 101: 'cancel superseded', 102: 'keep self' })
  })

  it.each([
    { patterns: '', gone: [] },
    { patterns: '!refs/tags/**', gone: [101] }
  ])('is treated the same in a companion: "$patterns"', async ({ patterns, gone }) => {
    const world = pushesOfTag('nightly')
    await actAsCompanion(world, 102, { inputs: { 'protect-refs': patterns } })
    expect(world.cancelled()).toEqual(gone)
  })

  it('keeps all its runs if a branch has its name', async () => {
    const world = pushesOfTag('nightly').withBranch('nightly', 'd1')
    const finished = await act(world, 102, { 'protect-refs': '!refs/tags/**' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
  })

  it('keeps all its runs if it was deleted or moved right before the cancel', async () => {
    const tag = /GET .*\/git\/matching-refs\/tags/
    const deleted = pushesOfTag('nightly')
    deleted.before(tag, 2, () => deleted.state.home.tags.delete('nightly'))
    const moved = pushesOfTag('nightly')
    const elsewhere = moved.state.home.branches.get('main')?.sha ?? ''
    moved.before(tag, 2, () => moved.state.home.tags.set('nightly', elsewhere))
    await act(deleted, 102, { 'protect-refs': '!refs/tags/**' })
    await act(moved, 102, { 'protect-refs': '!refs/tags/**' })
    expect([deleted.cancelRequests(), moved.cancelRequests()]).toEqual([[], []])
  })
})
