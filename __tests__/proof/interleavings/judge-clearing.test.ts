// The same judge, for a run that cleans up after an end.
import { describe, expect, it } from '@jest/globals'
import { queueEntry } from '../../support/github/queue.js'
import type { World } from '../../support/github/repository.js'
import { calmInputs } from './inputs.js'
import { complaints } from './judge.js'
import { allowing, aWorld, close, expected, suspect, type Case, type Known } from './suspects.js'

describe('the cancel of a step that cleans up after a pull request', () => {
  const closed: Case = { by: 230, first: close, ...allowing({ mode: 'closed' }) }

  it.each<Known>([
    {
      when: 'of another workflow, though it looks at its own',
      ...closed,
      victim: 203,
      why: 'it is of another workflow'
    },
    {
      when: 'of another workflow',
      ...closed,
      victim: 203,
      ...allowing({ mode: 'closed', workflows: 'all' })
    },
    { when: 'of a push', ...closed, victim: 204, why: 'it is a push' },
    { when: 'of itself', ...closed, victim: 230, why: 'it is the very run that asks' },
    {
      when: 'after it read that the pull request was merged',
      ...closed,
      first: (world) => {
        close(world, 'merged')
      },
      why: 'it was told that #7 is merged'
    },
    {
      when: 'of a merged one, if the user wants it',
      ...closed,
      first: (world) => {
        close(world, 'merged')
      },
      ...allowing({ mode: 'closed', onMerged: 'cancel' })
    },
    {
      when: 'of a run that the closing started',
      ...closed,
      victim: 231,
      first: (world) => {
        close(world)
        world.addRun(231, { pr: 7 })
      },
      why: 'it came when its pull request was closed'
    },
    {
      when: 'of a run that a person re-ran since',
      ...closed,
      first: (world) => {
        close(world)
        world.completeRun(201)
        world.rerun(201)
      },
      why: 'somebody started it again after the closing'
    },
    {
      when: 'with a label that exempts it',
      ...closed,
      first: (world) => {
        close(world)
        world.updatePullRequest(7, { labels: ['keep-ci'] })
      },
      why: 'it was told that #7 is exempt'
    }
  ])('$when', async (given) => {
    expect(complaints(await suspect(given))).toEqual(expected(given))
  })
})

describe('the cancel of a step that cleans up after a merge-queue entry', () => {
  const entries = (): World =>
    aWorld()
      .withPullRequest(9, { head: 'other', sha: 'f8' })
      .withQueueEntry({ number: 7, sha: 'q1' })
      .withQueueEntry({ number: 9, sha: 'q2' })
      .withRun(301, { entry: 'q1' })
      .withRun(302, { entry: 'q2' })
  const end = (world: World): void => {
    world.dissolveQueueEntry('q1')
    world.addRun(310, { event: 'merge_group' })
  }
  const queue = entries()
  const branch = (entry: string): string => queueEntry(queue.state, entry).branch
  const reads = (id: number, entry: string): readonly string[] => [
    `/actions/runs/${id}`,
    `/git/matching-refs/heads/${branch(entry)}`
  ]
  const ended = (isMerged = false): Case => ({
    world: entries(),
    victim: 301,
    by: 310,
    first: end,
    reads: reads(301, 'q1'),
    invocation: { end: { branch: branch('q1'), isMerged } }
  })

  it.each<Known>([
    {
      when: 'with a 404 for the entry, which proves nothing',
      ...ended(),
      reads: ['/actions/runs/301', `/git/ref/heads/${branch('q1')}`],
      why: 'the entry of the queue was not looked for'
    },
    { when: 'after it was merged', ...ended(true), why: 'its entry was merged' },
    {
      when: 'of a run that the end started in another workflow',
      ...ended(),
      victim: 311,
      first: (world) => {
        world.addRun(311, { entry: 'q1', workflow: 'lint.yml' })
        end(world)
      },
      reads: reads(311, 'q1'),
      invocation: {
        end: { branch: branch('q1'), isMerged: false },
        inputs: { ...calmInputs, workflows: 'all' }
      },
      why: 'it may have been started by the end of the entry'
    }
  ])('$when', async (given) => {
    expect(complaints(await suspect(given))).toEqual(expected(given))
  })
})
