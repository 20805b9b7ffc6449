import { describe, expect, it } from '@jest/globals'
import { serverError } from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'
import { untruths } from './honesty.js'
import { calmInputs } from './inputs.js'
import { nothing, partial, post, saying, type Words } from './sayings.js'
import { aWorld, suspect, type Case } from './suspects.js'

/** It cancelled run 201, and saw it end. */
const cancelled: Case = {
  invocation: { posts: [post] },
  then: (world) => {
    world.completeRun(201, 'cancelled')
  }
}

function brokenPull(): World {
  return aWorld().fail({ on: 'pull', with: serverError(502) })
}

const inVain: Case = { invocation: { posts: [{ ...post, status: 502 }] } }

/** A companion whose cancel failed, and which then read that the newer run is gone. */
const forNobody: Case = {
  invocation: { ...inVain.invocation, isCompanion: true },
  reads: ['/actions/runs/201', '/actions/runs/210', '/pulls/7'],
  first: (world) => {
    world.completeRun(210, 'cancelled')
  }
}

describe('an invocation', () => {
  it.each<{ when: string; given?: Case; says?: Words }>([
    { when: 'has cancelled what it says' },
    { when: 'reports a failed read', given: { world: brokenPull() }, says: partial(nothing) },
    { when: 'reports a failed cancel', given: inVain, says: partial(nothing) },
    {
      when: 'keeps a run that was to be cancelled, because the newer run is gone',
      given: forNobody,
      says: { outputs: nothing }
    },
    { when: 'has another head than the current one', ...supersededBy('c8') }
  ])('reports the truth: it $when', async ({ given = cancelled, says = {} }) => {
    expect(untruths(await suspect(given), saying(says))).toEqual([])
  })

  it.each<{ when: string; given?: Case; says?: Words; why: string }>([
    {
      when: 'no failed read',
      given: { world: brokenPull() },
      says: { outputs: nothing },
      why: 'ok, although this was never answered: GET /pulls/7 '
    },
    {
      when: 'no failed cancel',
      given: inVain,
      says: { outputs: nothing },
      why: 'ok, although run 201 could not be cancelled'
    },
    {
      when: 'that it is superseded on the current head',
      ...supersededBy('c9'),
      why: 'it calls itself superseded, and its commit may be the current head'
    },
    {
      when: 'that it is superseded on the current head, on which it goes on',
      given: supersededBy('c9').given,
      says: { ...supersededBy('c9').says, stdout: 'this run goes on: it is on the current head' },
      why: 'it calls itself superseded, and its commit may be the current head'
    },
    {
      when: 'that it is superseded by no run',
      says: { outputs: { superseded: 'true' } },
      why: 'it calls itself superseded by nobody'
    },
    {
      when: 'that it is superseded by a run of a pull request that no answer showed',
      given: {
        by: 209,
        first: (world) => {
          world.updatePullRequest(7, { sha: 'c8' })
        },
        then: (world) => {
          world.withPullRequest(17, { head: 'feature', sha: 'c8' }).addRun(230, { pr: 17 })
        }
      },
      says: { outputs: { ...nothing, superseded: 'true' } },
      why: 'it calls itself superseded by nobody'
    },
    { when: 'a red step that is not wanted', says: { exitCode: 1 }, why: exit(1, 'warn', 'ok') },
    {
      when: 'green in spite of on-error: fail',
      given: {
        ...cancelled,
        invocation: { posts: [post], inputs: { ...calmInputs, onError: 'fail' } }
      },
      says: partial({}),
      why: exit(0, 'fail', 'partial')
    },
    { when: 'something on stderr', says: { stderr: 'oops' }, why: 'stderr: oops' },
    {
      when: 'a command',
      says: { stdout: 'fine\n ::set-output name=x::y' },
      why: 'a command of a stranger:  ::set-output name=x::y'
    },
    {
      when: 'an old command',
      says: { stdout: 'run ##[add-mask]x' },
      why: 'a command of a stranger: run ##[add-mask]x'
    }
  ])('is caught reporting $when', async ({ given = cancelled, says = {}, why }) => {
    expect(untruths(await suspect(given), saying(says))).toContain(why)
  })

  it('is caught reporting nothing', async () => {
    const silent = { ...saying({ stdout: 'oops' }), outputs: {} }
    expect(untruths(await suspect(cancelled), silent)).toEqual(['it has no outputs: oops'])
  })
})

function exit(code: number, onError: string, outcome: string): string {
  return `exit code ${code}, with on-error: ${onError} and ${outcome}`
}

/** Run 209 reports that it is superseded while this commit is the head; run 230 is a newer one for another commit. */
function supersededBy(head: string): { readonly given: Case; readonly says: Words } {
  return {
    given: {
      by: 209,
      first: (world) => {
        world.updatePullRequest(7, { sha: 'c8' })
        world.addRun(230, { pr: 7 })
        world.updatePullRequest(7, { sha: head })
      }
    },
    says: { outputs: { ...nothing, superseded: 'true' } }
  }
}
