import { describe, expect, it } from '@jest/globals'
import { deployRefOf } from '../../../src/decide/deploy-branches.js'
import type { RefPattern } from '../../../src/model/policy.js'
import { aHead, aPushSnapshot, aRun, sha, successorOf } from '../../support/builders.js'
import { judged } from '../../support/judged.js'

const exceptTheDefault: RefPattern = {
  of: 'default-branch',
  isException: true,
  text: '!~DEFAULT_BRANCH',
  matches: () => false
}

describe('deployRefOf', () => {
  it.each([
    ['release', 'release*'],
    ['release-1.2', 'release*'],
    ['releases/2026', 'release*/**'],
    ['release/1/2', 'release*/**'],
    ['prod', 'prod*'],
    ['production-eu', 'prod*'],
    ['production-release-please-1', 'prod*'],
    ['staging', 'staging'],
    ['develop', 'develop'],
    ['gh-pages', 'gh-pages'],
    ['v1-stable', '*-stable'],
    ['Release/2.0', 'release*/**'],
    ['Production', 'prod*'],
    ['main', 'main'],
    ['master', 'master'],
    ['trunk', 'trunk'],
    ['stable', 'stable'],
    ['deploy-eu', 'deploy*'],
    ['next', 'next'],
    ['Next-major', 'next-*'],
    ['alpha', 'alpha'],
    ['beta', 'beta'],
    ['canary', 'canary'],
    ['1.x', 'v1.2'],
    ['1.2.x', 'v1.2'],
    ['v1.2', 'v1.2'],
    ['12.x', 'v1.2'],
    ['1.10.x', 'v1.2'],
    ['v2.15', 'v1.2'],
    ['v2', 'v1.2'],
    ['V2', 'v1.2'],
    ['v1.2.3', 'v1.2'],
    ['1.2.3', 'v1.2'],
    ['v2.x', 'v1.2'],
    ['v2-beta', 'v1.2'],
    ['v1.2.3-rc.1', 'v1.2'],
    ['1.2.3rc1', 'v1.2'],
    ['1.2.0b2', 'v1.2'],
    ['v2.0.0-alpha.10', 'v1.2'],
    ['2026.11', 'v1.2'],
    ['2026.11.26', 'v1.2'],
    ['2026-11', 'v1.2'],
    ['2026-11-26', 'v1.2'],
    ['20261126', 'v1.2'],
    ['v20261126', 'v1.2'],
    ['release-plzen', 'release*'],
    ['release-pleased', 'release*']
  ])('finds %s by %s', (branch, glob) => {
    expect(deployRefOf(branch)?.glob).toBe(glob)
  })

  it.each([
    'feature/staging',
    'my-release',
    'prod/eu',
    'staging2',
    'developer',
    'x/v1-stable',
    'deploy/eu',
    'stable-v1',
    'my/release/1',
    'maintenance',
    'nextgen',
    '123',
    '1.2.3-fix',
    'node-18.x',
    'beta-2',
    'release-please--branches--main',
    'release-please--branches--main--components--app',
    'release-please/branches/main',
    'release-plz-2026-11-26T10-00-00Z',
    'releaser-pleaser--branches--main',
    'changeset-release/main',
    'v',
    'v2-rewrite',
    'v2/login',
    'feature/v2',
    '1234-fix-login',
    '2026',
    '2026-roadmap',
    '2026-11-26-fix',
    'fix-2026-11-26',
    'dependabot/npm_and_yarn/jest-30.5.2',
    'unstable'
  ])('does not take %s for a deploy branch', (branch) => {
    expect(deployRefOf(branch)).toBeUndefined()
  })
})

describe('decide for a push to a branch whose name protects it', () => {
  const exceptIts = (name: string): RefPattern => ({
    of: 'name',
    isException: true,
    text: `!${name}`,
    matches: (ref) => ref === `refs/heads/${name}`
  })
  it.each<{
    readonly name: string
    readonly defaultBranch: string | undefined
    readonly refs: readonly RefPattern[]
    readonly then: string
  }>([
    { name: 'main', defaultBranch: 'trunk', refs: [], then: 'keep protected-ref' },
    {
      name: 'main',
      defaultBranch: 'trunk',
      refs: [exceptIts('main')],
      then: 'cancel superseded'
    },
    ...['main', 'master', 'trunk', 'develop'].map((name) => ({
      name,
      defaultBranch: name,
      refs: [exceptTheDefault],
      then: 'cancel superseded'
    })),
    // ~DEFAULT_BRANCH lifts what protects the default branch. Another branch of that name stays protected.
    { name: 'main', defaultBranch: 'trunk', refs: [exceptTheDefault], then: 'keep protected-ref' },
    {
      name: 'main',
      defaultBranch: undefined,
      refs: [exceptTheDefault],
      then: 'keep protected-ref'
    },
    // The name of a release branch protects it, even if it is the default branch.
    {
      name: 'release',
      defaultBranch: 'release',
      refs: [exceptTheDefault],
      then: 'keep protected-ref'
    },
    {
      name: 'release',
      defaultBranch: 'main',
      refs: [exceptIts('release')],
      then: 'cancel superseded'
    }
  ])('$name, where $defaultBranch is the default: $then', (row) => {
    const { name, defaultBranch, refs, then } = row
    const head = aHead('c1', { branch: name })
    const newer = aRun(199, { event: 'push', head: { ...head, sha: sha('c199') } })
    const base = aPushSnapshot({
      scope: { ...aPushSnapshot().scope, head },
      subject: { kind: 'branch', ref: `refs/heads/${name}` },
      successors: successorOf(newer),
      runs: [newer],
      repository: { ...aPushSnapshot().repository, defaultBranch }
    })
    const run = aRun(101, { event: 'push', head })
    expect(judged(base, { when: '', run, policy: { refs }, then })).toBe(then)
  })
})
