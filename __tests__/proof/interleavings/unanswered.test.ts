// The judge of reports: which reads that were never answered matter, and which do not.
import { describe, expect, it } from '@jest/globals'
import { serverError, type RequestRecord } from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'
import { untruths } from './honesty.js'
import { calmInputs } from './inputs.js'
import { ending, nothing, saying, type Words } from './sayings.js'
import { aWorld, suspect, type Case } from './suspects.js'

/** Two looks, a moment apart. */
const settling: Case = { invocation: { inputs: { ...calmInputs, settle: '200ms' } } }

describe('a read that was never answered', () => {
  it.each<{ when: string; given: Case; says: Words }>([
    {
      when: 'a run cannot be read, and the newer run was skipped',
      given: {
        ...ofACompanion(),
        first: (world) => {
          world.completeRun(210, 'skipped')
        }
      },
      says: { outputs: nothing }
    },
    {
      when: 'a run cannot be read, and the repository of the newer run is gone',
      given: {
        ...ofACompanion(),
        victim: 202,
        by: 211,
        world: brokenFor(202, aWorld().withRun(211, { pr: 8 })),
        reads: ['/actions/runs/202', '/actions/runs/211', '/pulls/8'],
        first: (world) => {
          world.deleteFork('alice/app')
        }
      },
      says: { outputs: nothing }
    },
    {
      when: 'the jobs of a run cannot be read, and it was deleted',
      given: {
        world: aWorld().fail({ on: 'jobs', with: serverError(502) }),
        reads: ['/actions/runs/201/jobs?filter=all'],
        then: (world) => {
          world.deleteRun(201)
        }
      },
      says: ending('gone')
    },
    {
      when: 'the jobs of the newer run cannot be read, and it was started again',
      given: ofNewerJobs((world) => {
        world.rerun(209)
      }),
      says: keepingFinished(209)
    },
    {
      when: 'the first look was refused a list, and asked the other one again, with settle',
      given: {
        ...settling,
        apart: 1,
        world: aWorld().fail({ on: 'pull', with: serverError(502) }),
        reads: ['/pulls/7', '/actions/runs?branch=feature', '/actions/runs?branch=feature']
      },
      says: { outputs: nothing }
    },
    {
      when: 'the first look did without a list, and the second one had all of them, with settle',
      given: {
        ...settling,
        apart: 1,
        world: aWorld()
          .fail({ on: 'branch-runs', with: serverError(502) })
          .fail({ on: 'runs', times: 3, with: serverError(502) }),
        reads: ['/actions/runs?branch=feature', ...tries(3)]
      },
      says: { outputs: nothing }
    }
  ])('does not matter if $when', async ({ given, says }) => {
    expect(untruths(await suspect(given), saying(says))).toEqual([])
  })

  it.each<{ when: string; given: Case; says: Words; why: string }>([
    {
      when: 'a run cannot be read, and the newer run counts',
      given: ofACompanion(),
      says: { outputs: nothing },
      why: 'ok, although this was never answered: GET /actions/runs/201 '
    },
    {
      when: 'a run cannot be read, nor a newer one',
      given: { ...ofACompanion(), world: brokenFor(201, brokenFor(210, aWorld())) },
      says: { outputs: nothing },
      why: 'ok, although this was never answered: GET /actions/runs/201 '
    },
    {
      when: 'the jobs of the newer run cannot be read, and it has ended',
      given: ofNewerJobs(() => undefined),
      says: keepingFinished(209),
      why: 'ok, although this was never answered: GET /actions/runs/209/jobs filter=all'
    },
    {
      when: 'another list of the only look comes at the third try, with settle',
      given: {
        ...settling,
        apart: 1,
        world: aWorld()
          .fail({ on: 'branch-runs', with: serverError(502) })
          .fail({ on: 'runs', times: 2, with: serverError(502) }),
        reads: ['/actions/runs?branch=feature', ...tries(2)]
      },
      says: { outputs: nothing },
      why: 'ok, although this was never answered: GET /actions/runs branch=feature'
    },
    {
      when: 'a list of the only look fails, with settle',
      given: {
        ...settling,
        apart: 1,
        world: aWorld().fail({ on: 'branch-runs', with: serverError(502) }),
        reads: ['/actions/runs?branch=feature', '/actions/runs?page=1']
      },
      says: { outputs: nothing },
      why: 'ok, although this was never answered: GET /actions/runs branch=feature'
    }
  ])('matters if $when', async ({ given, says, why }) => {
    expect(untruths(await suspect(given), saying(says))).toContain(why)
  })
})

/** A companion for run 210 that cannot read run 201. */
function ofACompanion(): Case {
  return {
    world: brokenFor(201, aWorld()),
    reads: ['/actions/runs/201', '/actions/runs/210', '/pulls/7'],
    invocation: { isCompanion: true }
  }
}

/** A companion for run 210 that cannot read the jobs of run 209, which has ended. `then` happens before it reads that run again. */
function ofNewerJobs(then: (world: World) => void): Case {
  const world = aWorld().fail({ on: 'jobs', with: serverError(502) })
  world.before('run', 2, () => {
    then(world)
  })
  return {
    ...ofACompanion(),
    world,
    first: () => {
      world.completeRun(209, 'success')
    },
    reads: ['/actions/runs/209', '/actions/runs/209/jobs?filter=all', '/actions/runs/209']
  }
}

function keepingFinished(id: number): Words {
  const verdict = { run: { id, attempt: 1 }, action: 'keep', reason: { code: 'finished' } }
  return { outputs: { ...nothing, plan: JSON.stringify({ verdicts: [verdict] }) } }
}

function brokenFor(id: number, world: World): World {
  const isOne = ({ path }: RequestRecord): boolean => path.endsWith(`/actions/runs/${id}`)
  return world.fail({ on: isOne, with: serverError(502) })
}

/** The world was asked for this list once before. */
function tries(count: number): readonly string[] {
  return Array.from({ length: count }, () => '/actions/runs')
}
