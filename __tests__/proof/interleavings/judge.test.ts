import { describe, expect, it } from '@jest/globals'
import { aRepository, type World } from '../../support/github/repository.js'
import { calmInputs } from './inputs.js'
import { complaints, tooMuch } from './judge.js'
import { suspect, type Case } from './suspects.js'
import { turnedSince } from './turned.js'

const noSuccessor = 'no newer run of its group was read'

function companionReading(run: number, ...more: readonly string[]): Case {
  return {
    by: 201,
    reads: ['/actions/runs/201', '/pulls/7', `/actions/runs/${run}`, ...more],
    invocation: { isCompanion: true }
  }
}

const refused = { at: 9, id: 201, attempt: 1, isAccepted: false, isLate: false, status: 502 }

describe('a cancel', () => {
  it.each<Case & { when: string }>([
    { when: 'of an older run of the pull request' },
    { when: 'of an older run of the branch', victim: 204, by: 220 },
    { when: 'for a companion that read the newer run', ...companionReading(210) },
    {
      when: 'for a companion that read the newer run and its jobs, where it has ended',
      ...companionReading(210, '/actions/runs/210/jobs?filter=all'),
      first: (world) => {
        world.completeRun(210, 'success')
      }
    },
    {
      when: 'of a run that changed after it was read',
      then: (world) => {
        world.updatePullRequest(7, { state: 'closed' })
      }
    }
  ])('is right: $when', async (given) => {
    expect(complaints(await suspect(given))).toEqual([])
  })

  it.each<Case & { when: string; why: string }>([
    { when: 'itself', victim: 210, why: 'it is the newest run of its group' },
    { when: 'a newer run', by: 201, victim: 209, why: 'it is not strictly older than run 201' },
    { when: 'the same commit', by: 210, victim: 209, why: 'it is for the same commit as run 210' },
    { when: 'a fork of the same branch name', victim: 202, why: 'run 210 is of another group' },
    { when: 'another workflow', victim: 203, why: 'it is of another workflow' },
    { when: 'another event', victim: 204, why: 'run 210 is of another group' },
    { when: 'a schedule', victim: 206, why: 'it is a schedule' },
    { when: 'a tag', victim: 207, why: 'it is for a tag' },
    { when: 'a precious branch', victim: 205, by: 221, why: 'every commit of develop counts' },
    {
      when: 'a protected ref',
      victim: 204,
      by: 220,
      invocation: { refProtected: true },
      why: 'GITHUB_REF_PROTECTED is true'
    },
    {
      when: 'anything in a dry run',
      invocation: { inputs: { ...calmInputs, dryRun: true } },
      why: 'a dry run asked for a cancel'
    },
    {
      when: 'a run that was not read',
      reads: ['/pulls/7'],
      why: 'the run was not read by its id'
    },
    {
      when: 'a run whose pull request was only listed',
      reads: ['/actions/runs/201', '/pulls?state=all'],
      why: 'its pull request was not read by its number'
    },
    {
      when: 'a run that is cancelled again before it was read again',
      invocation: { posts: [refused] },
      why: 'the run and its subject were not read again after the cancel before'
    },
    { when: 'for a companion that read no newer run', ...companionReading(203), why: noSuccessor },
    {
      when: 'for a companion whose newer run was skipped',
      ...companionReading(210),
      first: (world) => {
        world.completeRun(210, 'skipped')
      },
      why: 'run 210 gives no verdict: skipped'
    },
    {
      when: 'for a companion whose newer run has ended, and its jobs were not read',
      ...companionReading(210),
      first: (world) => {
        world.completeRun(210, 'success')
      },
      why: 'run 210 has ended, and none of its jobs was seen to have run'
    }
  ])('is wrong: $when', async (given) => {
    expect(complaints(await suspect(given))).toContain(given.why)
  })

  it.each<{ when: string; first: (world: World) => void; why: string }>([
    {
      when: 'the pull request is closed',
      first: (world) => {
        world.updatePullRequest(7, { state: 'closed' })
      },
      why: 'it was told that #7 is closed'
    },
    {
      when: 'the pull request is exempt',
      first: (world) => {
        world.updatePullRequest(7, { labels: ['Keep-CI'] })
      },
      why: 'it was told that #7 is exempt'
    },
    {
      when: 'the head was forced back',
      first: (world) => {
        world.updatePullRequest(7, { sha: 'c1' })
      },
      why: 'it was told that the head of #7 is there'
    },
    {
      when: 'the run has ended',
      first: (world) => {
        world.completeRun(201)
      },
      why: 'it was told that the run has ended'
    },
    {
      when: 'the run has an unknown status',
      first: (world) => {
        world.setRunStatus(201, 'hibernating')
      },
      why: 'it was told a status that nobody knows'
    },
    {
      when: 'the run was re-run',
      first: (world) => {
        world.completeRun(201)
        world.rerun(201)
      },
      why: 'somebody started it again after run 210 came'
    },
    {
      when: 'the commit is the head of another pull request',
      first: (world) => {
        world.withPullRequest(9, { head: 'stacked', sha: 'c1' })
      },
      why: 'its commit is the head of another pull request'
    }
  ])('is wrong after it read: $when', async ({ first, why }) => {
    const told = await suspect({ first })
    const untold = await suspect({ then: first })
    expect(complaints(told)).toEqual([why])
    expect(complaints(untold)).toEqual([])
  })

  it('is wrong if two pull requests may have caused the run', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c9' })
      .withPullRequest(9, { head: 'feature', sha: 'c9' })
      .withRun(201, { pr: 7, sha: 'c1' })
      .withRun(210, { pr: 7 })
    const found = complaints(await suspect({ world }))
    expect(found).toEqual(['2 pull requests may have caused it'])
  })

  it.each([
    { when: 'twice at most', posts: [refused], maxCancels: 1, then: [] },
    {
      when: 'a third time',
      posts: [refused, refused],
      maxCancels: 200,
      then: ['it was asked 3 times']
    },
    {
      when: 'after GitHub accepted one',
      posts: [{ ...refused, status: 202, isAccepted: true }],
      maxCancels: 200,
      then: [
        'it was told that the cancel of this attempt was accepted, and not that no job is at work'
      ]
    },
    {
      when: 'for more runs than allowed',
      posts: [{ ...refused, id: 200 }],
      maxCancels: 1,
      then: ['that is more than max-cancels']
    }
  ])('is counted: $when', async ({ posts, maxCancels, then }) => {
    const inputs = { ...calmInputs, maxCancels }
    const { by, victim } = await suspect({ invocation: { posts, inputs } })
    expect(tooMuch(by, victim)).toEqual(then)
  })

  it.each<Case & { when: string; what: string }>([
    {
      when: 'closed',
      then: (world) => {
        world.updatePullRequest(7, { state: 'closed' })
      },
      what: 'not open any more'
    },
    {
      when: 're-run',
      then: (world) => {
        world.completeRun(201)
        world.rerun(201)
      },
      what: 're-run'
    },
    {
      when: 'forced back',
      victim: 204,
      by: 220,
      then: (world) => {
        world.pushTo('topic', 'd1')
      },
      what: 'head moved back'
    }
  ])('that arrives too late is counted: $when', async ({ what, ...given }) => {
    expect(turnedSince(await suspect(given))).toEqual([what])
  })
})
