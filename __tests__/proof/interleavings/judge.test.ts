import { describe, expect, it } from '@jest/globals'
import type { World } from '../../support/github/repository.js'
import { calmInputs } from './inputs.js'
import { complaints, tooMuch } from './judge.js'
import { suspect, type Case } from './suspects.js'
import { turnedSince } from './turned.js'

const refused = { at: 9, sentAt: 9, id: 201, attempt: 1, status: 502 }

describe('a cancel', () => {
  it.each<Case & { when: string }>([
    { when: 'of an older run of the pull request' },
    { when: 'of an older run of the branch', victim: 204, by: 220 }
  ])('is right: $when', async (given) => {
    expect(complaints(await suspect(given))).toEqual([])
  })

  it.each<Case & { when: string; why: string }>([
    { when: 'itself', victim: 210, why: 'it is the newest run of its group' },
    { when: 'the same commit', by: 210, victim: 209, why: 'it is for the same commit as run 210' },
    { when: 'another workflow', victim: 203, why: 'it is of another workflow' },
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
      when: 'a run whose pull request was only listed',
      reads: ['/actions/runs/201', '/pulls?state=all'],
      why: 'its pull request was not read by its number'
    },
    {
      when: 'a run that is cancelled again before it was read again',
      invocation: { posts: [refused] },
      why: 'the run and its subject were not read again after the cancel before'
    },
    {
      when: 'for a companion that read no newer run',
      by: 201,
      reads: ['/actions/runs/201', '/pulls/7', '/actions/runs/203'],
      invocation: { isCompanion: true },
      why: 'no newer run of its group was read'
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
    }
  ])('is wrong after it read: $when', async ({ first, why }) => {
    const told = await suspect({ first })
    const untold = await suspect({ then: first })
    expect(complaints(told)).toEqual([why])
    expect(complaints(untold)).toEqual([])
  })

  it.each([
    { when: 'twice at most', posts: [refused], maxCancels: 1, then: [] },
    {
      when: 'a third time',
      posts: [refused, refused],
      maxCancels: 200,
      then: ['it was asked 3 times']
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
