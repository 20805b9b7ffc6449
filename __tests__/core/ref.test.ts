import { describe, expect, it } from '@jest/globals'
import { branchName, branchPrefix, queueBase, tagPrefix } from '../../src/core/ref.js'

it('names branches and tags as git does', () => {
  expect([`${branchPrefix}x`, `${tagPrefix}x`]).toEqual(['refs/heads/x', 'refs/tags/x'])
})

describe('branchName', () => {
  it.each([
    ['refs/heads/main', 'main'],
    ['refs/heads/feature/refs/heads/x', 'feature/refs/heads/x'],
    ['refs/tags/v1', 'refs/tags/v1'],
    ['feature', 'feature']
  ])('makes of %s %s', (ref, name) => {
    expect(branchName(ref)).toBe(name)
  })
})

describe('queueBase', () => {
  it.each([
    ['gh-readonly-queue/main/pr-7-0a1b', 'main'],
    ['gh-readonly-queue/release/2/pr-70-0a1b', 'release/2'],
    ['gh-readonly-queue/a/pr-1-b/pr-70-0a1b', 'a/pr-1-b'],
    ['gh-readonly-queue/pr-7-0a1b', undefined],
    ['gh-readonly-queue/main/pr-7-0a1b/fix', undefined],
    ['feature/gh-readonly-queue/main/pr-7-0a1b', undefined]
  ])('of %s is %s', (entry, base) => {
    expect(queueBase(entry)).toBe(base)
  })
})
