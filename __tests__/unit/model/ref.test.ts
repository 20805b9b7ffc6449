import { describe, expect, it } from '@jest/globals'
import { branchName, branchPrefix, tagPrefix } from '../../../src/model/ref.js'

it('names branches and tags as git does', () => {
  expect([`${branchPrefix}x`, `${tagPrefix}x`]).toEqual(['refs/heads/x', 'refs/tags/x'])
})

describe('branchName', () => {
  it.each([
    ['refs/heads/main', 'main'],
    ['refs/heads/feature/refs/heads/x', 'feature/refs/heads/x'],
    ['refs/tags/v1', 'refs/tags/v1'],
    ['feature', 'feature']
  ])('turns %s into %s', (ref, name) => {
    expect(branchName(ref)).toBe(name)
  })
})
