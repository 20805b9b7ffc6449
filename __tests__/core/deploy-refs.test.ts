import { describe, expect, it } from '@jest/globals'
import { deployPatternOf } from '../../src/core/deploy-refs.js'

describe('deployPatternOf', () => {
  it.each([
    ['release', 'release*'],
    ['release-1.2', 'release*'],
    ['releases/2026', 'release*/**'],
    ['release/1/2', 'release*/**'],
    ['prod', 'prod*'],
    ['production-eu', 'prod*'],
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
    ['1.x', '1.x'],
    ['1.2.x', '1.x'],
    ['v1.2', '1.x'],
    ['12.x', '1.x'],
    ['1.10.x', '1.x'],
    ['v2.15', '1.x']
  ])('finds %s by %s', (branch, glob) => {
    expect(deployPatternOf(branch)).toBe(glob)
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
    'unstable'
  ])('does not take %s for a deploy branch', (branch) => {
    expect(deployPatternOf(branch)).toBeUndefined()
  })
})
