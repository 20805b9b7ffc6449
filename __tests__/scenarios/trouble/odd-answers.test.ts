import { describe, expect, it } from '@jest/globals'
import { answerOf } from '../../support/answer-of.js'
import { act } from '../../support/act.js'
import type { World } from '../../support/github/repository.js'
import { textsOf } from '../../support/annotations.js'
import { expectLawful, pullRequestWorld, self } from '../../support/trouble.js'

type Json = Record<string, unknown>

/** Both lists of runs, with run 101 changed by `change`. */
async function withOddRun(change: (run: Json) => readonly Json[]): Promise<World> {
  const list = await answerOf<Json>(
    pullRequestWorld(),
    '/actions/workflows/ci.yml/runs?per_page=100'
  )
  const runs = list['workflow_runs'] as readonly Json[]
  const body = {
    ...list,
    workflow_runs: runs.flatMap((run) => (run['id'] === 101 ? change(run) : [run]))
  }
  return pullRequestWorld()
    .fail({ on: 'runs', times: 1, with: { status: 200, body } })
    .fail({ on: 'branch-runs', times: 1, with: { status: 200, body } })
}

describe('a run in a list that is not as GitHub documents', () => {
  it.each<{ when: string; change: (run: Json) => readonly Json[]; then: number[] }>([
    { when: 'its id is a text', change: (run) => [{ ...run, id: '101' }], then: [102, 103] },
    { when: 'its id is too large', change: (run) => [{ ...run, id: 2 ** 60 }], then: [102, 103] },
    { when: 'it has no number', change: (run) => [{ ...run, run_number: null }], then: [102, 103] },
    {
      when: 'its head is gone',
      change: (run) => [{ ...run, head_repository: null }],
      then: [102, 103]
    },
    {
      when: 'it has no branch',
      change: (run) => [{ ...run, head_branch: null }],
      then: [102, 103]
    },
    { when: 'it has no date', change: (run) => [{ ...run, created_at: null }], then: [102, 103] },
    {
      when: 'its status is unknown',
      change: (run) => [{ ...run, status: 'paused' }],
      then: [102, 103]
    },
    { when: 'its status is null', change: (run) => [{ ...run, status: null }], then: [102, 103] },
    { when: 'it is nothing', change: () => [null as unknown as Json], then: [102, 103] },
    { when: 'it is listed twice', change: (run) => [run, run], then: [101, 102, 103] },
    {
      when: 'it claims to be for the current head',
      change: (run) => [{ ...run, head_sha: `c9${'0'.repeat(36)}02` }],
      then: [102, 103]
    },
    {
      when: 'it is of another workflow that shares the path',
      change: (run) => [{ ...run, workflow_id: 99 }],
      then: [102, 103]
    }
  ])('is kept, and the others are cancelled: $when', async ({ change, then }) => {
    const world = await withOddRun(change)
    const finished = await act(world, self)
    expectLawful(world, finished)
    expect(world.cancelled()).toEqual(then)
    expect(world.cancelRequests().sort()).toEqual(then)
  })
})

describe('a run read by id that is not as GitHub documents', () => {
  it.each<{ when: string; change: Json }>([
    { when: 'another id', change: { id: 105 } },
    { when: 'another attempt', change: { run_attempt: 2 } },
    { when: 'another branch', change: { head_branch: 'other' } },
    { when: 'another event', change: { event: 'push' } },
    { when: 'another workflow', change: { workflow_id: 99 } },
    { when: 'the current head', change: { head_sha: `c9${'0'.repeat(36)}02` } },
    { when: 'a newer number', change: { run_number: 999 } },
    { when: 'no repository', change: { head_repository: null } },
    { when: 'a new status', change: { status: 'paused' } }
  ])('is not cancelled, and the others are: $when', async ({ change }) => {
    const run = await answerOf<Json>(pullRequestWorld(), '/actions/runs/101')
    const world = pullRequestWorld()
    world.fail({
      on: /^GET .*\/runs\/101(?:\?|$)/,
      with: { status: 200, body: { ...run, ...change } }
    })
    const finished = await act(world, self)
    expectLawful(world, finished)
    expect(world.cancelRequests().sort()).toEqual([102, 103])
  })
})

describe('a pull request that is not as GitHub documents', () => {
  it.each<{ when: string; change: Json }>([
    { when: 'another number', change: { number: 8 } },
    { when: 'no state', change: { state: null } },
    { when: 'a new state', change: { state: 'frozen' } },
    { when: 'no head', change: { head: null } },
    { when: 'labels that are no list', change: { labels: 'keep-ci' } }
  ])('keeps all runs, with a warning: $when', async ({ change }) => {
    const pull = await answerOf<Json>(pullRequestWorld(), '/pulls/7')
    const body = { ...pull, ...change }
    const world = pullRequestWorld().fail({ on: 'pull', with: { status: 200, body } })
    const finished = await act(world, self)
    expectLawful(world, finished)
    expect(world.cancelRequests().toSorted((one, other) => one - other)).toEqual([])
    expect(textsOf(finished, 'warning')).not.toEqual([])
  })
})

describe('a next page on another host', () => {
  it('is never requested: only its number counts', async () => {
    const body = await answerOf<Json>(
      pullRequestWorld(),
      '/actions/workflows/ci.yml/runs?per_page=100'
    )
    const link = '<http://127.0.0.1:9/evil?page=2>; rel="next"'
    const evil = { status: 200, headers: { link }, body }
    const world = pullRequestWorld().fail({ on: 'runs', times: 1, with: evil })
    const finished = await act(world, self)
    expectLawful(world, finished)
    expect(world.cancelled()).toEqual([101, 102, 103])
    expect(finished.outputs['outcome']).toBe('ok')
    expect(finished.stdout).not.toContain('127.0.0.1:9')
  })
})
