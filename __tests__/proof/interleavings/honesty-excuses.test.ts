// The same judge: what excuses a failed read or a failed cancel, and what does not.
import { describe, expect, it } from '@jest/globals'
import { queueEntry } from '../../support/github/queue.js'
import { notFound, serverError } from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'
import { untruths } from './honesty.js'
import { calmInputs, type Inputs } from './inputs.js'
import type { Post } from './invocation.js'
import { ending, nothing, post, saying, type Words } from './sayings.js'
import { aWorld, suspect, type Case } from './suspects.js'

const failed: Post = { ...post, status: 502 }

function after(posts: readonly Post[], inputs: Partial<Inputs> = {}): Case {
  return { invocation: { posts: [...posts], inputs: { ...calmInputs, ...inputs } } }
}

/** The reads of this kind fail, from the second one on. */
function breaking(kind: 'run' | 'pull' | 'branch' | 'tag'): World {
  return aWorld().fail({ on: kind, after: 1, with: serverError(502) })
}

const twice = ['/actions/runs/201', '/pulls/7', '/actions/runs/201', '/pulls/7']
/** A person cancels the first attempt, and starts the second one. */
const again: Case = {
  ...after([{ ...post, attempt: 2 }]),
  first: (world) => {
    world.completeRun(201, 'cancelled')
  },
  then: (world) => {
    world.rerun(201)
  }
}

describe('an excuse counts', () => {
  it.each<{ when: string; given: Case; says: Words }>([
    {
      when: 'the read of the pull request fails after the only cancel was accepted',
      given: { ...after([{ ...post, at: 5.5 }]), world: breaking('pull'), reads: twice },
      says: ending('stopping')
    },
    {
      when: 'the cancel fails, and a later answer shows that the run has ended',
      given: {
        ...after([failed]),
        first: (world) => {
          world.completeRun(201, 'cancelled')
        }
      },
      says: ending('stopped')
    },
    {
      when: 'a read fails for the end of the own run, after the outputs were written',
      given: { ...after([{ ...post, id: 210, at: 7.5 }]), world: breaking('pull'), reads: twice },
      says: { outputs: nothing, lastRequest: 6 }
    },
    {
      when: 'GitHub answers that the run has ended, and it has',
      given: {
        ...after([{ ...failed, status: 409, saysCompleted: true }]),
        then: (world) => {
          world.completeRun(201, 'cancelled')
        }
      },
      says: ending('finished')
    },
    {
      when: 'the cancel fails, and the run becomes old enough to finish',
      given: after([failed], { letFinishAfter: 60 }),
      says: ending('withdrawn', 'nearly-done')
    },
    {
      when: 'the cancel fails, and the branch of the queue entry is made again for a while',
      given: ofAnEntry({ madeAgain: 2 }),
      says: { outputs: nothing }
    }
  ])('if $when', async ({ given, says }) => {
    expect(untruths(await suspect(given), saying(says))).toEqual([])
  })

  it.each<{ when: string; given: Case; says: Words; why: string }>([
    {
      when: 'an earlier attempt was cancelled, and the new one goes on (cancelled)',
      given: again,
      says: {},
      why: 'it says that it cancelled run 201'
    },
    {
      when: 'an earlier attempt was cancelled, and the new one goes on (stopped)',
      given: again,
      says: ending('stopped'),
      why: 'it says that run 201 was seen to stop'
    },
    {
      when: 'the run was deleted, which nobody can see as a stop',
      given: {
        ...after([post]),
        then: (world) => {
          world.deleteRun(201)
        }
      },
      says: ending('stopped'),
      why: 'it says that run 201 was seen to stop'
    },
    {
      when: 'GitHub refused the cancel of a run that is not queued yet',
      given: after([{ ...failed, status: 409 }]),
      says: ending('finished'),
      why: 'it says that run 201 had ended'
    },
    {
      when: 'a cancelled run cannot be read any more, and was not seen to end',
      given: { ...after([{ ...post, at: 5.5 }]), world: breaking('run'), reads: twice },
      says: ending('stopping'),
      why: 'ok, although this was never answered: GET /actions/runs/201 '
    },
    {
      when: 'the pull request cannot be read any more, and one run was sent no cancel',
      given: { ...after([{ ...post, at: 5.5, id: 209 }]), world: breaking('pull'), reads: twice },
      says: ending('withdrawn'),
      why: 'ok, although this was never answered: GET /pulls/7 '
    },
    {
      when: 'the pull request cannot be read before a force-cancel',
      given: {
        ...after([{ ...post, at: 5.5 }], { force: 'always' }),
        world: breaking('pull'),
        reads: twice
      },
      says: ending('stopping'),
      why: 'ok, although this was never answered: GET /pulls/7 '
    },
    {
      when: 'GitHub carried out the cancel, and the step was not told so',
      given: {
        ...after([{ ...failed }]),
        then: (world) => {
          world.completeRun(201, 'cancelled')
        }
      },
      says: ending('failed'),
      why: 'ok, although run 201 could not be cancelled'
    },
    {
      when: 'the head moved before, to the commit of the run that asks',
      given: {
        ...after([failed]),
        ...movesToItsOwn()
      },
      says: ending('failed'),
      why: 'ok, although run 201 could not be cancelled'
    },
    {
      when: 'a 404 for a list of refs, which proves nothing',
      given: {
        world: aWorld().fail({ on: 'branch', with: notFound() }),
        reads: ['/git/matching-refs/heads/gh-readonly-queue/main/pr-7-a']
      },
      says: { outputs: nothing },
      why: 'ok, although this was never answered: GET /git/matching-refs/heads/gh-readonly-queue/main/pr-7-a '
    },
    {
      when: 'the branch was missing at first, and is there again',
      given: {
        world: aWorld()
          .fail({ on: 'branch', times: 1, with: notFound() })
          .fail({ on: 'tag', with: serverError(502) }),
        reads: ['/branches/topic', '/branches/topic', '/git/matching-refs/tags/topic']
      },
      says: { outputs: nothing },
      why: 'ok, although this was never answered: GET /git/matching-refs/tags/topic '
    },
    {
      when: 'a read failed before the outputs were written, and the run ended itself afterwards',
      given: { ...after([{ ...post, id: 210, at: 7.5 }]), world: breaking('pull'), reads: twice },
      says: { outputs: nothing, lastRequest: 7 },
      why: 'ok, although this was never answered: GET /pulls/7 '
    },
    {
      when: 'its commit is the head of another pull request that is closed',
      given: {
        ...after([failed]),
        world: aWorld().withPullRequest(17, { head: 'old', sha: 'c1' }),
        first: (world) => {
          world.updatePullRequest(17, { state: 'closed' })
        }
      },
      says: ending('failed'),
      why: 'ok, although run 201 could not be cancelled'
    },
    {
      when: 'the run becomes old enough, and nobody asked for that',
      given: after([failed]),
      says: ending('withdrawn', 'nearly-done'),
      why: 'ok, although run 201 could not be cancelled'
    },
    {
      when: 'the branch of the queue entry was there before the cancel',
      given: ofAnEntry({ madeAgain: 1 }),
      says: { outputs: nothing },
      why: 'ok, although run 301 could not be cancelled'
    }
  ])('not if $when', async ({ given, says, why }) => {
    expect(untruths(await suspect(given), saying(says))).toContain(why)
  })
})

/** The cancel of the run of an entry fails. Its branch is there only for the answer with this number. */
function ofAnEntry({ madeAgain }: { readonly madeAgain: number }): Case {
  const world = aWorld().withQueueEntry({ number: 7, sha: 'q1' }).withRun(301, { entry: 'q1' })
  const { branch } = queueEntry(world.state, 'q1')
  world.before('branch', madeAgain, () => {
    world.withQueueEntry({ number: 7, sha: 'q2' })
  })
  world.before('branch', madeAgain + 1, () => {
    world.dissolveQueueEntry('q2')
  })
  const look = `/git/matching-refs/heads/${branch}`
  return {
    world,
    victim: 301,
    by: 310,
    first: () => {
      world.dissolveQueueEntry('q1')
      world.addRun(310, { event: 'merge_group' })
    },
    reads: ['/actions/runs/301', look, look, look],
    invocation: { posts: [{ ...failed, id: 301, at: 5.5 }], end: { branch, isMerged: false } }
  }
}

/** The head is another commit first, and then that of run 210. */
function movesToItsOwn(): Case {
  const world = aWorld()
  world.updatePullRequest(7, { sha: 'c8' })
  world.before('pull', 1, () => {
    world.updatePullRequest(7, { sha: 'c9' })
  })
  return { world, reads: ['/actions/runs/201', '/pulls/7'] }
}
