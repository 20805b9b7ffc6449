import { describe, expect, it } from '@jest/globals'
import { actTogether } from '../../support/act.js'
import { aRepository, type World } from '../../support/github/repository.js'
import type { Finished } from '../../support/process.js'

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => 101 + at)
}

function asksOf(world: World, id: number): number {
  return world.cancelRequests().filter((one) => one === id).length
}

function grades(finished: readonly Finished[]): readonly unknown[] {
  return finished.map(({ exitCode, outputs }) => [exitCode, outputs['outcome']])
}

describe('the step in several runs of one group at once', () => {
  it.each([2, 4, 6])('keeps the newest of %s and cancels all the others', async (count) => {
    const ids = upTo(count)
    const newest = 100 + count
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: `c${newest}` })
    for (const id of ids) world.withRun(id, { pr: 7, sha: `c${id}` })
    const finished = await actTogether(world, ids)
    const tooOften = ids.filter((id) => asksOf(world, id) > newest - id)
    expect(world.cancelled()).toEqual(ids.filter((id) => id !== newest))
    expect(tooOften).toEqual([])
    expect(grades(finished)).toEqual(ids.map(() => [0, 'ok']))
  })

  it('keeps the older run of the current head, even if the newer ones are for other commits', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7, sha: 'c3' })
      .withRun(104, { pr: 7, sha: 'c2' })
    await actTogether(world, [101, 102, 103, 104])
    expect(world.cancelled()).toEqual([101, 103])
  })

  it('never mixes two pull requests', async () => {
    const world = aRepository()
      .withFork('alice/app', { id: 77 })
      .withPullRequest(7, { head: 'patch-1', sha: 'c2' })
      .withPullRequest(8, { head: 'patch-1', sha: 'e2', from: 'alice/app' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 8, sha: 'e1' })
      .withRun(103, { pr: 7 })
      .withRun(104, { pr: 8 })
    const finished = await actTogether(world, [101, 102, 103, 104])
    expect(world.cancelled()).toEqual([101, 102])
    expect(grades(finished)).toEqual([101, 102, 103, 104].map(() => [0, 'ok']))
    expect(new Set(finished.map(({ outputs }) => outputs['group'])).size).toBe(2)
  })

  it('never mixes the pushes to a branch with the runs of its pull request', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'topic', sha: 'c3' })
      .withRun(101, { branch: 'topic', sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { branch: 'topic', sha: 'c3' })
      .withRun(104, { pr: 7, sha: 'c3' })
    const finished = await actTogether(world, [103, 104])
    const done = finished.map(({ outputs }) => outputs['cancelled'])
    expect(done).toEqual(['[101]', '[102]'])
    expect(world.cancelled()).toEqual([101, 102])
    expect(world.cancelRequests()).toHaveLength(2)
  })

  it('reads each run only once if two runs of one commit act at the same time', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c9' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7 })
      .withRun(104, { pr: 7 })
    const finished = await actTogether(world, [103, 104])
    expect(world.cancelled()).toEqual([101, 102])
    expect([101, 102].map((id) => asksOf(world, id) <= 2)).toEqual([true, true])
    expect(grades(finished)).toEqual([
      [0, 'ok'],
      [0, 'ok']
    ])
  })
})
