// The second look reads a pull request by number and in the list of open ones. It may change between the two answers.
import { describe, expect, it } from '@jest/globals'
import { act, start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import type { RequestRecord } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'

const listsOpenOnes = ({ path }: RequestRecord): boolean => /\/pulls\?.*state=open/.test(path)

function aPullRequest(): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c3' })
    .withRun(101, { pr: 7, sha: 'c1' })
    .withRun(102, { pr: 7, sha: 'c2' })
}

describe('a pull request that changes between two answers about it', () => {
  it('keeps its runs if the list of open ones shows another head', async () => {
    const world = aPullRequest().withRun(103, { pr: 7 })
    world.before(listsOpenOnes, 1, () => {
      world.pushTo('feature', 'c1')
    })
    await act(world, 103, { 'same-commit': 'cancel' })
    expect(world.cancelRequests()).toEqual([])
  })

  it('keeps its runs if that list shows a label', async () => {
    const world = aPullRequest().withRun(103, { pr: 7 })
    world.before(listsOpenOnes, 1, () => {
      world.updatePullRequest(7, { labels: ['keep-ci'] })
    })
    await act(world, 103, { 'same-commit': 'cancel' })
    expect(world.cancelRequests()).toEqual([])
  })

  it('keeps its runs if it is on that list again after it was closed', async () => {
    const world = aPullRequest()
    world.updatePullRequest(7, { state: 'closed' })
    world.withRun(103, { pr: 7, sha: 'c3' })
    world.before(listsOpenOnes, 1, () => {
      world.updatePullRequest(7, { state: 'open' })
    })
    await start(world, startedBy(world, 103, { action: 'closed' }), { mode: 'closed' })
    expect(world.cancelRequests()).toEqual([])
  })

  it('keeps its runs if that list shows that it is not a draft any more', async () => {
    const world = aPullRequest()
    world.updatePullRequest(7, { draft: true })
    world.withRun(103, { pr: 7, sha: 'c3' })
    world.before(listsOpenOnes, 1, () => {
      world.updatePullRequest(7, { draft: false })
    })
    const started = startedBy(world, 103, { action: 'converted_to_draft' })
    await start(world, started, { 'stop-on': 'draft' })
    expect(world.cancelRequests()).toEqual([])
  })

  it('has its runs cancelled if both answers agree', async () => {
    const world = aPullRequest().withRun(103, { pr: 7 })
    await act(world, 103, { 'same-commit': 'cancel' })
    expect(world.cancelled()).toEqual([101, 102])
  })
})
