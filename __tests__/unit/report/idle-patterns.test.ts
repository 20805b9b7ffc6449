import { describe, expect, it } from '@jest/globals'
import { refPatterns } from '../../../src/inputs/patterns.js'
import { idlePatterns } from '../../../src/report/idle-patterns.js'

function idle(lines: readonly string[], events: readonly string[]): readonly string[] {
  return idlePatterns({ refs: refPatterns(lines, 'protect-refs'), events })
}

const pulls = ['pull_request', 'pull_request_target']

describe('a line of protect-refs', () => {
  it.each<{ readonly why: string; readonly lines: readonly string[]; readonly idle: string[] }>([
    {
      why: 'it names a kind of ref that no run has',
      lines: ['refs/pull/7/head'],
      idle: ['refs/pull/7/head']
    },
    { why: 'it is about tags', lines: ['refs/tags/v*'], idle: ['refs/tags/v*'] },
    {
      why: 'it lifts a protection of tags',
      lines: ['v*', '!refs/tags/v*'],
      idle: ['!refs/tags/v*']
    },
    { why: 'nothing before it protects', lines: ['!main', 'main'], idle: ['!main'] },
    {
      why: 'it is about the default branch',
      lines: ['~DEFAULT_BRANCH'],
      idle: ['~DEFAULT_BRANCH']
    },
    {
      why: 'it begins with refs and is no ref that a run has',
      lines: ['refs/he!ads/x'],
      idle: ['refs/he!ads/x']
    }
  ])('never matches a pull request: $why', ({ lines, idle: expected }) => {
    expect(idle(lines, pulls)).toEqual(expected)
  })

  it.each([['release/**', '!release/next'], ['refs/heads/x'], ['topic/refs/x'], ['**']])(
    'can match the head branch of a pull request: %s',
    (...lines) => {
      expect(idle(lines, pulls)).toEqual([])
    }
  )

  it('can match the tag or branch of a push', () => {
    expect(idle(['refs/tags/v*', '!main', 'refs/pull/7/head'], [...pulls, 'push'])).toEqual([
      'refs/pull/7/head'
    ])
  })

  it('never matches an entry of a merge queue', () => {
    expect(idle(['refs/tags/v*'], ['merge_group'])).toEqual(['refs/tags/v*'])
  })
})
