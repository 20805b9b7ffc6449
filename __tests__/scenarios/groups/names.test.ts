import { describe, expect, it } from '@jest/globals'
import { act } from '../../support/act.js'
import { aRepository } from '../../support/github/repository.js'

describe('a branch with an unusual name', () => {
  it.each([
    'fix/#12',
    'fix/100%-&-more=x',
    'fix/a+b@c',
    'übung/日本',
    'refs/heads/x',
    'heads/x',
    '123',
    '-x',
    "it's-`x`-$(x)"
  ])('has its older runs cancelled and no others: %s', async (branch) => {
    const world = aRepository()
      .withPullRequest(7, { head: branch, sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { branch, sha: 'c1' })
      .withRun(103, { branch: 'main' })
      .withRun(104, { pr: 7 })
      .withRun(105, { branch })
    await act(world, 104)
    expect(world.cancelled()).toEqual([101])
    const finished = await act(world, 105)
    expect(world.cancelled()).toEqual([101, 102])
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('is different from one that differs only in capitals', async () => {
    const world = aRepository()
      .withBranch('topic', 'd2')
      .withBranch('Topic', 'e2')
      .withRun(101, { branch: 'Topic', sha: 'e1' })
      .withRun(102, { branch: 'topic', sha: 'd1' })
      .withRun(103, { branch: 'topic' })
    await act(world, 103)
    expect(world.cancelled()).toEqual([102])
  })
})
