import { describe, expect, it } from '@jest/globals'
import { act, start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import {
  conflict,
  notFound,
  permissionDenied,
  secondaryLimit,
  serverError,
  unprocessable,
  type Fault
} from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import type { Finished } from '../../support/process.js'
import { annotationsOf, textsOf } from '../../support/annotations.js'
import {
  expectLawful,
  metric,
  outputIds,
  pullRequestWorld,
  self,
  victims
} from '../../support/trouble.js'

const dependabot = 'dependabot[bot]'
const cancel102 = /^POST .*\/runs\/102\/cancel$/

async function run(world: World, inputs: Readonly<Record<string, string>> = {}): Promise<Finished> {
  return act(world, self, inputs)
}

/** The requests about run 102 by its id, in order. */
function about102(world: World): readonly string[] {
  return world.requests.filter(({ path }) => /\/runs\/102\b/.test(path)).map(({ method }) => method)
}

describe('a cancel that fails for one run of three', () => {
  it.each<{ when: string; fault: Fault; asks: number; words: string }>([
    { when: '404', fault: notFound(), asks: 1, words: 'HTTP 404' },
    { when: '422', fault: unprocessable(), asks: 1, words: 'HTTP 422' },
    { when: '409 in other words', fault: conflict('No.'), asks: 1, words: 'HTTP 409' },
    { when: '500', fault: serverError(500), asks: 2, words: 'HTTP 500' },
    { when: '502', fault: serverError(502), asks: 2, words: 'HTTP 502' },
    { when: '503', fault: serverError(503), asks: 2, words: 'HTTP 503' },
    { when: '504', fault: serverError(504), asks: 2, words: 'HTTP 504' },
    { when: 'a reset connection', fault: 'reset', asks: 2, words: 'run 102' },
    { when: 'a 429', fault: secondaryLimit({ status: 429 }), asks: 1, words: 'HTTP 429' },
    { when: 'a web page', fault: 'html', asks: 2, words: 'status 200' }
  ])('leaves the other two cancelled: $when', async ({ fault, asks, words }) => {
    const world = pullRequestWorld().fail({ on: cancel102, with: fault })
    const finished = await run(world, { wait: '0s' })
    expectLawful(world, finished)
    expect(world.cancelled()).toEqual([101, 103])
    expect(outputIds(finished)).toEqual([101, 103])
    expect(world.cancelRequests().filter((id) => id === 102)).toHaveLength(asks)
    expect(finished.stdout).toContain(words)
    expect(finished.outputs['outcome']).toBe('partial')
  })

  it('is confirmed again before a retry', async () => {
    const world = pullRequestWorld().fail({ on: cancel102, times: 1, with: serverError(500) })
    const finished = await run(world)
    const [first = 0, second = 0] = world.requests
      .filter(({ method, path }) => cancel102.test(`${method} ${path}`))
      .map(({ index }) => index)
    const between = world.requests.slice(first, second - 1).map(({ kind }) => kind)
    expect(about102(world)).toEqual(['GET', 'POST', 'GET', 'POST'])
    expect(between).toEqual(expect.arrayContaining(['pull', 'run']))
    expect(world.cancelled()).toEqual(victims)
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('fails a step with on-error: fail, after everything else was tried', async () => {
    const world = pullRequestWorld().fail({ on: cancel102, with: serverError(502) })
    const finished = await run(world, { 'on-error': 'fail' })
    expect(finished.exitCode).toBe(1)
    expect(textsOf(finished, 'error')).toHaveLength(1)
    expect(world.cancelled()).toEqual([101, 103])
    expect(finished.outputs).toMatchObject({ outcome: 'partial', cancelled: '[101,103]' })
  })

  it('is not retried after the pull request was merged', async () => {
    const world = pullRequestWorld().fail({ on: cancel102, times: 1, with: serverError(502) })
    world.after(cancel102, 1, () => {
      world.updatePullRequest(7, { state: 'merged' })
    })
    const finished = await run(world)
    expectLawful(world, finished)
    expect(world.cancelled()).toEqual([101, 103])
    expect(about102(world)).toEqual(['GET', 'POST', 'GET'])
    expect(finished.stdout).toContain(
      'kept: run 3, the check right before the cancel found that pull request #7 is merged'
    )
  })

  it('is reported as done if only the answer was lost', async () => {
    const world = pullRequestWorld()
    world.fail({ on: cancel102, times: 1, with: serverError(500), done: true })
    const finished = await run(world)
    expectLawful(world, finished)
    expect(about102(world)).toEqual(['GET', 'POST', 'GET'])
    expect(finished.outputs).toMatchObject({ outcome: 'ok', cancelled: '[101,102,103]' })
  })
})

describe('409', () => {
  it('is no problem for a run that ended by itself', async () => {
    const world = pullRequestWorld()
    world.before(cancel102, 1, () => {
      world.completeRun(102)
    })
    const finished = await run(world)
    expectLawful(world, finished)
    expect(finished.outputs).toMatchObject({ outcome: 'ok', cancelled: '[101,103]' })
    expect(annotationsOf(finished)).toEqual([])
    expect(about102(world)).toEqual(['GET', 'POST'])
  })

  it.each([
    {
      when: 'works at the second try',
      times: 1,
      wait: '5s',
      steps: 'GET POST GET POST',
      then: victims,
      stuck: 0
    },
    {
      when: 'never works',
      times: 9,
      wait: '5s',
      steps: 'GET POST GET POST GET',
      then: [101, 103],
      stuck: 1
    },
    {
      when: 'must not be waited for',
      times: 9,
      wait: '0s',
      steps: 'GET POST GET',
      then: [101, 103],
      stuck: 1
    }
  ])(
    'for a run that has not been queued yet $when',
    async ({ times, wait, steps, then, stuck }) => {
      const world = pullRequestWorld()
      const message = 'Cannot cancel a workflow run that has not been queued yet.'
      world.fail({ on: cancel102, times, with: conflict(message) })
      const finished = await run(world, { wait })
      const warnings = textsOf(finished, 'warning').filter(
        (text) => /\b102\b/.test(text) && text.includes('did not stop')
      )
      expectLawful(world, finished)
      expect(world.cancelled()).toEqual(then)
      expect(about102(world)).toEqual(steps.split(' '))
      expect(warnings).toHaveLength(stuck)
      expect(metric(finished, 'stuck')).toBe(stuck)
    }
  )
})

describe('409 with another message', () => {
  it.each([
    { when: 'passes', times: 1, steps: 'GET POST GET POST', then: victims, outcome: 'ok' },
    {
      when: 'stays',
      times: 9,
      steps: 'GET POST GET POST GET',
      then: [101, 103],
      outcome: 'partial'
    }
  ])('is not final: it $when', async ({ times, steps, then, outcome }) => {
    const world = pullRequestWorld()
    world.fail({ on: cancel102, times, with: conflict('Not now.') })
    const finished = await run(world)
    const told = annotationsOf(finished).filter(({ text }) => text.includes('HTTP 409 Not now.'))
    expectLawful(world, finished)
    expect(world.cancelled()).toEqual(then)
    expect(about102(world)).toEqual(steps.split(' '))
    expect(told).toHaveLength(outcome === 'ok' ? 0 : 1)
    expect(finished.outputs['outcome']).toBe(outcome)
  })
})

describe('a token that may not cancel', () => {
  it.each(['warn', 'fail'])(
    'ends all cancelling and names the permission (on-error: %s)',
    async (onError) => {
      const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c99' })
      for (let at = 1; at <= 25; at += 1) world.withRun(200 + at, { pr: 7, sha: `c${at}` })
      world.withRun(300, { pr: 7 }).fail({ on: 'cancel', with: permissionDenied() })
      const finished = await act(world, 300, { 'on-error': onError })
      expect(world.cancelled()).toEqual([])
      expect(world.cancelRequests()).toHaveLength(10)
      expect(textsOf(finished, 'warning')).toEqual([expect.stringContaining('actions: write')])
      expect(textsOf(finished, 'error')).toHaveLength(onError === 'fail' ? 1 : 0)
      expect(finished.exitCode).toBe(onError === 'fail' ? 1 : 0)
      expect(finished.outputs['outcome']).toBe('failed')
    }
  )

  it.each([
    { whose: "a fork's", actor: 'alice', from: 'alice/app' },
    { whose: "Dependabot's on pull_request_target", actor: dependabot, mode: 'closed' }
  ])(
    'is reported in a notice that recommends the companion, for $whose run',
    async ({ actor, from, mode = 'supersede' }) => {
      const world = aRepository()
        .withFork('alice/app', { id: 77 })
        .withPullRequest(7, { head: 'patch', sha: 'c2', ...(from && { from }) })
        .withRun(101, { pr: 7, sha: 'c1', actor })
        .fail({ on: 'cancel', with: permissionDenied() })
      const isClosing = mode === 'closed'
      if (isClosing) world.updatePullRequest(7, { state: 'closed' })
      world.addRun(102, { pr: 7, actor, ...(isClosing && { event: 'pull_request_target' }) })
      const started = startedBy(world, 102, isClosing ? { action: 'closed' } : {})
      const finished = await start(world, started, { mode, 'on-error': 'fail' })
      expect(textsOf(finished, 'notice')).toEqual([
        expect.stringMatching(/companion.*workflow_run/)
      ])
      expect(textsOf(finished, 'warning')).toEqual([])
      expect(finished.exitCode).toBe(0)
      expect(finished.outputs['outcome']).toBe('failed')
    }
  )

  it("is a fault of the workflow in Dependabot's own run, whose permissions it can raise", async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'patch', sha: 'c2', author: dependabot })
      .withRun(101, { pr: 7, sha: 'c1', actor: dependabot })
      .withRun(102, { pr: 7, actor: dependabot })
      .fail({ on: 'cancel', with: permissionDenied() })
    const inputs = { 'on-error': 'fail' }
    const finished = await act(world, 102, inputs)
    expect(textsOf(finished, 'warning')).toEqual([expect.stringContaining('actions: write')])
    expect(textsOf(finished, 'notice')).toEqual([])
    expect(finished.exitCode).toBe(1)
  })
})
