import { describe, expect, it } from '@jest/globals'
import {
  exampleOf,
  matchesFilter,
  matchesPattern,
  takesBranch,
  takesTag
} from '../../../src/workflow/filter.js'
import { workflowFile } from '../../support/workflow-files.js'

describe('a pattern', () => {
  it.each([
    ['main', 'main', true],
    ['main', 'mainly', false],
    ['feature/*', 'feature/a', true],
    ['feature/*', 'feature/a/b', false],
    ['feature/**', 'feature/a/b', true],
    ['v[12].[0-9]+.[0-9]+', 'v1.10.1', true],
    ['v[12].[0-9]+.[0-9]+', 'v3.10.1', false],
    ['*.jsx?', 'page.js', true],
    ['a.b', 'axb', false],
    ['v2*', 'v2.0', true],
    ['', '', true],
    ['[z-a]', 'z', false],
    [`${'*'.repeat(200)}x`, 'a'.repeat(250), false]
  ])('%s takes %s: %s', (pattern, name, takes) => {
    expect(matchesPattern(pattern, name)).toBe(takes)
  })

  it.each(['release/**', 'v*', 'v[0-9]+.x', 'rel-?+', '*'])(
    '%s has an example that it takes',
    (pattern) => {
      expect(matchesPattern(pattern, exampleOf(pattern, '1.0'))).toBe(true)
    }
  )

  it('that comes last decides', () => {
    expect(matchesFilter(['**', '!wip/**', 'wip/keep'], 'wip/keep')).toBe(true)
    expect(matchesFilter(['**', '!wip/**'], 'wip/x')).toBe(false)
  })
})

describe('a push trigger', () => {
  const trigger = (filters: string) => {
    const [first] = workflowFile(`on: { push: ${filters} }\njobs: {}`).triggers
    if (first === undefined) throw new Error('no trigger')
    return first
  }
  it.each([
    ['', true, true],
    ['{ branches: main }', true, false],
    ['{ branches-ignore: [main] }', false, false],
    ['{ tags: ["v*"] }', false, true],
    ['{ tags-ignore: ["v*"] }', false, false],
    ['{ branches: [main], tags: ["v*"] }', true, true],
    ['{ paths: [src/**] }', true, true]
  ])('%s takes main: %s, v1: %s', (filters, branch, tag) => {
    expect([takesBranch(trigger(filters), 'main'), takesTag(trigger(filters), 'v1')]).toEqual([
      branch,
      tag
    ])
  })
})
