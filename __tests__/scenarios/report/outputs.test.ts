import { describe, expect, it } from '@jest/globals'
import { act, start } from '../../support/act.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { startedBy } from '../../support/events.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'
import { pullRequestWorld, self, victims, twoRuns } from '../../support/trouble.js'

describe('the outputs', () => {
  it('describe a step that cancelled something', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c0', conclusion: 'success' })
      .withRun(102, { pr: 7, sha: 'c1', status: 'queued' })
      .withRun(103, { pr: 7, sha: 'c2' })
      .withRun(104, { pr: 7, sha: 'c1' })
      .withRun(105, { pr: 7 })
    const { outputs, exitCode } = await act(world, 105)
    expect(world.cancelled()).toEqual([102, 104])
    const { plan = '{}', metrics = '{}', ...plain } = outputs
    expect(plain).toEqual({
      group: 'ci.yml:pull_request:7',
      superseded: 'false',
      'newest-run-id': '105',
      'pull-request': '7',
      'pull-request-state': 'open',
      cancelled: '[102,104]',
      'cancelled-count': '2',
      'kept-count': '2',
      outcome: 'ok'
    })
    expect(JSON.parse(plan)).toMatchObject({
      version: 1,
      group: 'ci.yml:pull_request:7',
      complete: true,
      dryRun: false
    })
    expect(JSON.parse(metrics)).toMatchObject({ stopped: 2, stopping: 0, stuck: 0, withdrawn: 0 })
    expect(exitCode).toBe(0)
  })

  it('say that nothing was to be cancelled, after three requests', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7 })
    const finished = await act(world, 101)
    const { plan, metrics, ...plain } = finished.outputs
    expect([plan, metrics].every((text) => text !== undefined)).toBe(true)
    expect(plain).toEqual({
      group: 'ci.yml:pull_request:7',
      superseded: 'false',
      'newest-run-id': '101',
      'pull-request': '7',
      'pull-request-state': 'open',
      cancelled: '[]',
      'cancelled-count': '0',
      'kept-count': '1',
      outcome: 'ok'
    })
    expect(finished.requests).toHaveLength(3)
  })

  it('name no pull request for a push', async () => {
    const world = aRepository()
      .withBranch('topic', 'd2')
      .withRun(101, { branch: 'topic', sha: 'd1' })
      .withRun(102, { branch: 'topic' })
    const finished = await act(world, 102)
    expect(world.cancelled()).toEqual([101])
    expect(finished.outputs).toMatchObject({
      group: 'ci.yml:push:refs/heads/topic',
      'pull-request': '',
      'pull-request-state': '',
      cancelled: '[101]',
      'newest-run-id': '102'
    })
  })

  it('have the evidence of every verdict', async () => {
    const world = twoRuns()
    const finished = await act(world, 102)
    expect(reasons(finished)).toEqual({ 101: 'cancel superseded', 102: 'keep self' })
    expect(JSON.parse(finished.outputs['plan'] ?? '')).toMatchObject({
      verdicts: [
        {
          run: { id: 101, number: 1, attempt: 1, event: 'pull_request', branch: 'feature' },
          action: 'cancel',
          reason: {
            code: 'superseded',
            by: 102,
            from: world.state.run(101).sha,
            to: world.state.run(102).sha
          },
          outcome: { kind: 'stopped', conclusion: 'cancelled' }
        },
        { run: { id: 102 }, action: 'keep', reason: { code: 'self' }, outcome: null }
      ]
    })
  })
})

describe('the output superseded', () => {
  it.each<{ what: string; change: (world: World) => void; then: string }>([
    { what: 'nothing prevents it', change: () => undefined, then: 'true' },
    {
      what: 'the run is not in the lists',
      change: (world) => world.lagAllLists({ missing: [101] }),
      then: 'false'
    },
    {
      what: 'its commit is the head of a pull request that is stacked on it',
      change: (world) => world.withPullRequest(8, { head: 'stacked', sha: 'c1' }),
      then: 'false'
    },
    {
      what: 'it is a re-run, started after the newer run was created',
      change: (world) => {
        world.completeRun(101)
        world.rerun(101)
      },
      then: 'false'
    }
  ])('is $then if $what', async ({ change, then }) => {
    const world = twoRuns()
    change(world)
    const finished = await act(world, 101)
    expect(finished.outputs['superseded']).toBe(then)
  })

  it.each<{ what: string; change: (world: World) => void }>([
    { what: 'the newer run was created after its start', change: () => undefined },
    {
      what: 'an old list shows the earlier attempt',
      change: (world) => world.lagAllLists({ firstAttempts: [101] })
    }
  ])('is false for a re-run if $what', async ({ change }) => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', attempt: 2 })
      .withRun(102, { pr: 7 })
    change(world)
    const finished = await act(world, 101)
    expect(finished.outputs['superseded']).toBe('false')
  })

  it('is false for a commit that turned out to be the current head at the last read', async () => {
    const cancelAnswer = { status: 502, message: 'Server Error', times: 1 }
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c3' })
      .withRun(101, { pr: 7, sha: 'c1', cancelAnswer })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7 })
    world.after('cancel', 1, () => {
      world.updatePullRequest(7, { sha: 'c2' })
    })
    const { outputs } = await act(world, 102)
    expect(outputs).toMatchObject({ superseded: 'false', 'newest-run-id': '103' })
  })
})

describe('outputs that cannot be written', () => {
  const nowhere = [
    { when: 'GITHUB_OUTPUT is not set', file: '' },
    { when: 'GITHUB_OUTPUT names no file', file: '/dev/null/output' }
  ]

  it.each(nowhere)('are a warning after everything else was done: $when', async ({ file }) => {
    const world = pullRequestWorld()
    const started = startedBy(world, self)
    const env = { ...started.env, GITHUB_OUTPUT: file }
    const finished = await start(world, { ...started, env })
    expect(world.cancelled()).toEqual(victims)
    expect(finished.exitCode).toBe(0)
    expect(finished.stdout).toContain('3 superseded runs cancelled')
    expect(finished.summary).toContain('### 3 superseded runs cancelled')
    expect(textsOf(finished, 'warning')).toEqual([
      expect.stringMatching(/outputs .* not written.*GITHUB_OUTPUT.*set it to/)
    ])
  })

  it.each(nowhere)(
    'are an error in mode: group, which does nothing else: $when',
    async ({ file }) => {
      const world = pullRequestWorld()
      const started = startedBy(world, self)
      const env = { ...started.env, GITHUB_OUTPUT: file }
      const finished = await start(world, { ...started, env }, { mode: 'group' })
      expect(finished.exitCode).toBe(1)
      expect(finished.stdout).toContain('group ci.yml:pull_request:7')
      expect(textsOf(finished, 'error')).toEqual([expect.stringContaining('GITHUB_OUTPUT')])
    }
  )
})

describe('a summary that cannot be written', () => {
  it.each([
    { when: 'GITHUB_STEP_SUMMARY is empty', file: '' },
    { when: 'GITHUB_STEP_SUMMARY names no file', file: '/dev/null/summary' },
    { when: 'GITHUB_STEP_SUMMARY names a folder', file: '/' }
  ])('is a warning after everything else was done: $when', async ({ file }) => {
    const world = pullRequestWorld()
    const started = startedBy(world, self)
    const env = { ...started.env, GITHUB_STEP_SUMMARY: file }
    const inputs = { summary: 'always', 'on-error': 'fail' }
    const finished = await start(world, { ...started, env }, inputs)
    expect(world.cancelled()).toEqual(victims)
    expect(finished.exitCode).toBe(0)
    expect(finished.outputs).toMatchObject({ outcome: 'ok', 'cancelled-count': '3' })
    expect(textsOf(finished, 'warning')).toEqual([
      expect.stringMatching(/summary was not written.*GITHUB_STEP_SUMMARY/)
    ])
    expect(textsOf(finished, 'error')).toEqual([])
  })
})
