// The same judge, if the user allows more or less than the defaults.
import { describe, expect, it } from '@jest/globals'
import { aRepository, type World } from '../../support/github/repository.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { calmInputs } from './inputs.js'
import { complaints, tooHard } from './judge.js'
import { allowing, aWorld, expected, suspect, type Case, type Known } from './suspects.js'

describe('a cancel, if the user allows more or less', () => {
  const withDeploy = (status: 'queued' | 'in_progress'): World =>
    aWorld()
      .withRun(202_000, { pr: 7 })
      .withRun(208, {
        pr: 7,
        sha: 'c2',
        number: 90,
        jobs: [{ name: 'deploy', status }]
      })
  const readsJobs = ['/actions/runs/208', '/actions/runs/208/jobs?filter=all', '/pulls/7']
  const again = (world: World): void => {
    world.completeRun(201)
    world.rerun(201)
  }
  const deploying = (status: 'queued' | 'in_progress'): Case => ({
    world: withDeploy(status),
    victim: 208,
    by: 250,
    first: (world) => {
      world.addRun(250, { pr: 7 })
    },
    reads: readsJobs,
    ...allowing({ protectJobs: 'deploy' })
  })

  const itself = (onSuperseded: 'continue' | 'cancel-self'): Case => ({
    by: 201,
    reads: ['/actions/runs/201', '/actions/runs/210', '/pulls/7'],
    ...allowing({ onSuperseded })
  })

  it.each<Known>([
    {
      when: 'of the run itself, although cancel-self is not set',
      ...itself('continue'),
      why: 'it is the very run that asks'
    },
    {
      when: 'of the run itself, with the newer one unread',
      ...itself('cancel-self'),
      reads: ['/actions/runs/201', '/pulls/7'],
      why: 'no newer run of its group was read'
    },
    {
      when: 'of the run itself, after a re-run',
      ...itself('cancel-self'),
      first: again,
      why: 'a re-run ends itself'
    },
    {
      when: 'without a read of the jobs',
      ...deploying('queued'),
      reads: ['/actions/runs/208', '/pulls/7'],
      why: 'its jobs were not read'
    },
    {
      when: 'of a run that has been running for long',
      reads: ['/actions/runs?per_page=100', '/actions/runs/201', '/pulls/7'],
      ...allowing({ letFinishAfter: 60 }),
      why: 'it was told that the run has gone on for long'
    },
    {
      when: 'of a run that waits by its status, and has run for long by its jobs',
      ...deploying('in_progress'),
      first: (world) => {
        world.setRunStatus(208, 'pending')
        world.addRun(250, { pr: 7 })
      },
      reads: ['/actions/runs?per_page=100', ...readsJobs],
      ...allowing({ letFinishAfter: 60 }),
      why: 'it was told that the run has gone on for long'
    },
    {
      when: 'of a run that has not been running for long',
      reads: ['/actions/runs?per_page=100', '/actions/runs/201', '/pulls/7'],
      ...allowing({ letFinishAfter: 86_400 })
    },
    {
      when: 'of a ref that the user unprotects',
      victim: 205,
      by: 221,
      ...allowing({ protectRefs: ['!develop'] })
    },
    {
      when: 'of a ref that the user protects',
      victim: 204,
      by: 220,
      ...allowing({ protectRefs: ['topic'] }),
      why: 'the user protects topic'
    },
    {
      when: 'of another workflow, of which only older runs were read',
      victim: 203,
      reads: ['/actions/runs/203', '/pulls/7'],
      ...allowing({ workflows: 'all' }),
      why: 'no newer run of its group was read'
    }
  ])('$when', async (given) => {
    expect(complaints(await suspect(given))).toEqual(expected(given))
  })
})

describe('a cancel by concurrency groups', () => {
  const grouped = (group: string, shown: RunOptions = {}): World => {
    const concurrency = (name: string) => [{ group: name, job: 'test' }]
    const target = { pr: 7, event: 'pull_request_target' }
    return aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c9' })
      .withRun(201, { ...target, sha: 'c1', concurrency: concurrency(group), ...shown })
      .withRun(210, { ...target, concurrency: concurrency('ci-7') })
  }
  const reads = [
    '/actions/runs/210/concurrency_groups',
    '/actions/concurrency_groups/ci-7',
    '/actions/runs/201',
    '/pulls/7'
  ]

  it.each<Known>([
    { when: 'of a member', world: grouped('ci-7'), reads, ...allowing({ membership: 'native' }) },
    {
      when: 'of a run that is not a member',
      world: grouped('ci-8'),
      reads,
      ...allowing({ membership: 'native' }),
      why: 'it was told that the run is in none of its concurrency groups'
    },
    { when: 'without a read of the groups', world: grouped('ci-7') },
    {
      when: 'of a run that shows its base',
      world: grouped('ci-7', { showsBase: 'commit' }),
      why: 'GitHub shows the base of its pull request'
    }
  ])('$when', async (given) => {
    expect(complaints(await suspect(given))).toEqual(expected(given))
  })
})

describe('a force-cancel', () => {
  const plain = {
    at: 3,
    sentAt: 0,
    id: 201,
    attempt: 1,
    status: 202
  }

  it.each([
    {
      when: 'after one whose answer was lost',
      force: 'always' as const,
      posts: [{ ...plain, status: 0 }],
      then: []
    },
    {
      when: 'after one that was refused',
      force: 'always' as const,
      posts: [{ ...plain, status: 429 }],
      then: ['it was not asked to end without force before']
    },
    {
      when: 'of an attempt that was sent no plain cancel',
      force: 'always' as const,
      posts: [{ ...plain, attempt: 2 }],
      then: ['it was not asked to end without force before']
    }
  ])('$when', async ({ force, posts, then }) => {
    const inputs = { ...calmInputs, force }
    const { by, victim } = await suspect({ invocation: { posts, inputs } })
    expect(tooHard(by, victim, 0)).toEqual(then)
  })
})
