// The same judge: which answers, and how old they may be.
import { describe, expect, it } from '@jest/globals'
import type { World } from '../../support/github/repository.js'
import type { RunRecord } from '../../support/github/state.js'
import { sha } from '../../support/github/sha.js'
import { calmInputs } from './inputs.js'
import type { Invocation, Post } from './invocation.js'
import { complaints, tooHard, tooMuch } from './judge.js'
import { allowing, aWorld, expected, suspect, type Case, type Known } from './suspects.js'

const readsTag = ['/git/matching-refs/tags/v1', '/git/matching-refs/heads/v1']
const refused = { id: 201, attempt: 1, status: 502 }

describe('a cancel is judged by answers that prove something', () => {
  const all = (world: World): void => {
    world.addRun(250, { pr: 7, workflow: 'lint.yml', status: 'completed', conclusion: 'timed_out' })
  }
  const readsAll = ['203', '250', '250/jobs?filter=all'].map((what) => `/actions/runs/${what}`)

  it.each<Known>([
    {
      when: 'of a run that was read without its pull requests',
      reads: ['/actions/runs/201?exclude_pull_requests=true', '/pulls/7'],
      why: 'the run was not read by its id'
    },
    {
      when: 'of a run whose jobs were read, but only those of its latest attempt',
      reads: ['/actions/runs/201', '/actions/runs/201/jobs?filter=latest', '/pulls/7'],
      ...allowing({ protectJobs: 'deploy' }),
      why: 'its jobs were not read'
    },
    {
      when: 'of a run whose protected job is on the first page of its jobs',
      ...manyJobs(['deploy', 'test']),
      why: 'it was told that its job deploy has begun'
    },
    {
      when: 'for a newer run that ended in timed_out',
      victim: 203,
      first: all,
      reads: [...readsAll, '/pulls/7'],
      ...allowing({ workflows: 'all' }),
      why: 'run 250 gives no verdict: timed_out'
    },
    {
      when: 'of the only run on the head, for a newer one on another commit',
      ...forAnotherCommit(),
      why: 'it was told that the head of #7 is there'
    },
    {
      when: 'after the head moved, whatever a list says later',
      ...movedTo('c2'),
      why: `it was told that the head moved from ${sha('c9')} to ${sha('c2')}`
    },
    {
      when: 'after the tag moved',
      ...ofTag(),
      why: `it was told that the head moved from ${sha('d9')} to ${sha('d7')}`
    },
    {
      when: 'of a run of a deleted branch that needs every run, for a run of a tag with its name',
      ...ofDeletedBranch('develop'),
      why: 'every commit of develop counts'
    },
    {
      when: 'of a run of another deleted branch, for a run of a tag with its name',
      ...ofDeletedBranch('topic')
    }
  ])('$when', async (given) => {
    expect(complaints(await suspect(given))).toEqual(expected(given))
  })

  it.each([
    {
      when: 'its jobs were read too long ago',
      given: {
        reads: ['/actions/runs/201', '/actions/runs/201/jobs?filter=all', '/pulls/7'],
        ...allowing({ protectJobs: 'deploy' })
      },
      why: 'the list of its jobs was last looked at 3000 ms before'
    },
    {
      when: 'its tag was read too long ago',
      given: ofTag(),
      why: 'its subject was last looked at 3000 ms before'
    }
  ])('is wrong if $when', async ({ given, why }) => {
    expect(complaints({ ...(await suspect(given)), now: 3000 })).toContain(why)
  })

  const left: Post = { ...refused, id: 208, status: 202, at: 3.5, sentAt: 0 }

  it.each<{
    when: string
    judge: (by: Invocation, run: RunRecord) => readonly string[]
    then: readonly string[]
  }>([
    {
      when: 'by force, if its jobs were read too long ago',
      judge: (by, run) => tooHard(by, run, 3000),
      then: ['it was not told that none of its jobs is at work']
    },
    {
      when: 'again, if its jobs were read before the first cancel was accepted',
      judge: tooMuch,
      then: [
        'it was told that the cancel of this attempt was accepted, and not that no job is at work'
      ]
    },
    { when: 'by force, with fresh jobs', judge: (by, run) => tooHard(by, run, 0), then: [] }
  ])('is judged $when', async ({ judge, then }) => {
    const { by, victim } = await suspect({
      world: aWorld().withRun(208, { pr: 7, sha: 'c2', status: 'queued' }).withRun(250, { pr: 7 }),
      victim: 208,
      by: 250,
      reads: ['/actions/runs/208', '/actions/runs/208/jobs?filter=all', '/pulls/7'],
      invocation: { posts: [left], inputs: { ...calmInputs, force: 'idle' } }
    })
    expect(judge(by, victim)).toEqual(then)
  })

  it('is wrong if the run was only read again by a request that left before', async () => {
    const posts = [{ ...refused, at: 3.5, sentAt: 0 }]
    expect(complaints(await suspect({ invocation: { posts } }))).toEqual([
      'the run and its subject were not read again after the cancel before'
    ])
  })
})

/** Each list of its jobs has one page for each job; the first one is at work. */
function manyJobs(names: readonly string[]): Case {
  const jobs = names.map((name) => ({ name, status: 'in_progress' as const }))
  const pages = names.map((_, at) => `/actions/runs/208/jobs?filter=all&per_page=1&page=${at + 1}`)
  return {
    world: aWorld().withRun(208, { pr: 7, sha: 'c2', jobs }).withRun(250, { pr: 7 }),
    victim: 208,
    by: 250,
    reads: ['/actions/runs/208', ...pages, '/pulls/7'],
    ...allowing({ protectJobs: 'deploy' })
  }
}

/** Run 210 for the head was cancelled, and run 230 is for the commit before it. */
function forAnotherCommit(): Case {
  return {
    victim: 209,
    by: 230,
    first: (world) => {
      world.completeRun(210, 'cancelled')
      world.addRun(230, { pr: 7, sha: 'c8' })
    },
    reads: ['/actions/runs/209', '/pulls/7'],
    ...allowing({ sameCommit: 'cancel' })
  }
}

/** The head moves to this commit, which the read by number shows, and back before a list is made. */
function movedTo(commit: string): Case {
  const world = aWorld()
  const move = (to: string) => (): void => {
    world.updatePullRequest(7, { sha: to })
  }
  return {
    world: world.before('pull', 1, move(commit)).before('pulls', 2, move('c9')),
    reads: ['/actions/runs/201', '/pulls/7', '/pulls?state=open'],
    ...allowing({ sameCommit: 'cancel' })
  }
}

/** It moves between two reads. */
function ofTag(): Case {
  const world = aWorld().withTag('v1', 'd9').withRun(240, { tag: 'v1', sha: 'd9' })
  return {
    world: world.before('tag', 2, () => {
      world.state.home.tags.set('v1', sha('d7'))
    }),
    victim: 207,
    by: 240,
    reads: [...readsTag, ...readsTag, '/actions/runs/207'],
    ...allowing({ protectRefs: ['!refs/tags/**'] })
  }
}

/** A tag of its name was made afterwards, with run 240. */
function ofDeletedBranch(name: string): Case {
  const oldest: Readonly<Record<string, number>> = { develop: 205, topic: 204 }
  const id = oldest[name] ?? 0
  return {
    victim: id,
    by: 240,
    first: (world) => {
      world.deleteBranch(name)
      world.withTag(name, 'a9').addRun(240, { tag: name, sha: 'a9' })
    },
    reads: [
      `/actions/runs/${id}`,
      `/git/matching-refs/tags/${name}`,
      `/git/matching-refs/heads/${name}`
    ],
    ...allowing({ protectRefs: ['!refs/tags/**'] })
  }
}
