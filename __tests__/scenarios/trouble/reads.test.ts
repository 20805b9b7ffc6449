import { describe, expect, it } from '@jest/globals'
import { act } from '../../support/act.js'
import {
  notFound,
  permissionDenied,
  serverError,
  slow,
  unauthorized
} from '../../support/github/faults.js'
import { textsOf } from '../../support/annotations.js'
import {
  expectLawful,
  metric,
  outputIds,
  pullRequestWorld,
  pushWorld,
  self,
  victims
} from '../../support/trouble.js'

describe('a token that may not read', () => {
  it.each([
    { kind: 'runs', permission: 'actions: read', then: victims },
    { kind: 'branch-runs', permission: 'actions: read', then: victims },
    { kind: 'run', permission: 'actions: read', then: [] },
    { kind: 'pulls', permission: 'pull-requests: read', then: [] },
    { kind: 'pull', permission: 'pull-requests: read', then: [] },
    { kind: 'branch', permission: 'contents: read', then: [] },
    { kind: 'tag', permission: 'contents: read', then: [] }
  ] as const)('is reported as missing $permission: $kind', async ({ kind, permission, then }) => {
    const world = ['branch', 'tag'].includes(kind) ? pushWorld() : pullRequestWorld()
    world.fail({ on: kind, with: permissionDenied() })
    const finished = await act(world, self)
    const naming = textsOf(finished, 'warning').filter((text) => text.includes(permission))
    expectLawful(world, finished)
    expect(world.cancelled()).toEqual(then)
    expect(naming).toHaveLength(1)
  })

  it.each(['run', 'cancel', 'pull', 'runs'] as const)(
    'is to be checked by the user if it is not accepted for the %s',
    async (kind) => {
      const world = pullRequestWorld().fail({ on: kind, with: unauthorized() })
      const finished = await act(world, self)
      expectLawful(world, finished)
      expect(textsOf(finished, 'warning').join('\n')).toContain('check the input token')
    }
  )
})

describe('a read that fails twice in a row', () => {
  it.each(['runs', 'branch-runs', 'pulls', 'pull', 'branch', 'tag', 'run'] as const)(
    'is retried: 503 on %s',
    async (kind) => {
      const world = ['branch', 'tag'].includes(kind) ? pushWorld() : pullRequestWorld()
      world.fail({ on: kind, times: 2, with: serverError(503) })
      const finished = await act(world, self)
      expectLawful(world, finished)
      expect(world.cancelled()).toEqual(victims)
      expect(metric(finished, 'requestsTotal')).toBe(world.requests.length)
    }
  )
})

describe('a read that is never answered, once', () => {
  it.each(['runs', 'pulls', 'pull', 'run'] as const)('is retried: %s', async (kind) => {
    const world = pullRequestWorld().fail({ on: kind, times: 1, with: slow(60_000) })
    const finished = await act(world, self)
    expectLawful(world, finished)
    expect(world.cancelled()).toEqual(victims)
  })
})

describe('nothing readable', () => {
  it.each([
    { onError: 'warn', exitCode: 0 },
    { onError: 'fail', exitCode: 1 }
  ])(
    'ends with $exitCode under on-error: $onError, without any cancel',
    async ({ onError, exitCode }) => {
      const world = pullRequestWorld().fail({ on: 'pulls', with: permissionDenied() })
      const finished = await act(world, self, { 'on-error': onError })
      expect(finished.exitCode).toBe(exitCode)
      expect(world.cancelRequests().toSorted((one, other) => one - other)).toEqual([])
      expect(textsOf(finished, 'warning')).toEqual([expect.stringContaining('pull-requests: read')])
      expect(textsOf(finished, 'error')).toHaveLength(exitCode)
      expect(finished.outputs).toMatchObject({ outcome: 'failed', superseded: 'false' })
    }
  )

  it('is reported if all of GitHub is down', async () => {
    const world = pullRequestWorld().fail({ on: () => true, with: serverError(503) })
    const finished = await act(world, self)
    expectLawful(world, finished)
    expect(finished.outputs['outcome']).toBe('failed')
    expect(textsOf(finished, 'warning').join('\n')).toContain('HTTP 503')
  })

  it('keeps the one run that cannot be read and cancels the others', async () => {
    const world = pullRequestWorld()
    world.fail({ on: /^GET .*\/runs\/102\b/, with: { status: 422, message: 'No.' } })
    const finished = await act(world, self)
    expectLawful(world, finished)
    expect(world.cancelled()).toEqual([101, 103])
    expect(finished.outputs['outcome']).toBe('partial')
  })
})

describe('a workflow without a list on GitHub', () => {
  const ofWorkflow = /^GET .*\/actions\/workflows\/ci\.yml\/runs/
  const ofRepository = /^GET .*\/actions\/runs\?/

  it('is found among all runs of the repository, with a message', async () => {
    const world = pullRequestWorld().fail({ on: ofWorkflow, with: notFound() })
    const performed = await act(world, self)
    const told = textsOf(performed, 'warning')
    expect(world.cancelled()).toEqual(victims)
    expect(performed.outputs).toMatchObject({ outcome: 'partial', cancelled: '[101,102,103]' })
    expect(told).toEqual([expect.stringContaining('runs of ci.yml by "feature"')])
    expect(told.join()).toContain('HTTP 404')
  })

  it('is reported alone if the repository has no list either', async () => {
    const world = pullRequestWorld()
      .fail({ on: ofWorkflow, with: notFound() })
      .fail({ on: ofRepository, with: serverError(500) })
    const performed = await act(world, self)
    const told = textsOf(performed, 'warning').join()
    expect(world.cancelled()).toEqual([])
    expect(performed.outputs['outcome']).toBe('failed')
    expect(told).toMatch(/list the runs of ci\.yml, page 1 \(and \d more requests\): HTTP 404/)
    expect(told).not.toContain('HTTP 500')
  })

  it('may be misspelt by the user: the message says so, and nothing else is read', async () => {
    const world = pullRequestWorld()
    const { requests, annotations } = await act(world, self, { workflows: 'cii.yml' })
    const told = annotations.map(({ text }) => text).join()
    expect(world.cancelled()).toEqual([])
    expect(told).toContain('cii.yml')
    expect(requests.filter((line) => ofRepository.test(line))).toEqual([])
  })
})

describe('lists that are out of date', () => {
  it('show nothing: nothing is cancelled, and there is no error', async () => {
    const world = pullRequestWorld().lagAllLists({ missing: [101, 102, 103, 104, self] })
    const finished = await act(world, self)
    expectLawful(world, finished)
    expect(world.cancelled()).toEqual([])
    expect(finished.outputs).toMatchObject({ outcome: 'ok', 'newest-run-id': String(self) })
  })

  it("do not show the step's own run: it still supersedes the older ones", async () => {
    const world = pullRequestWorld().lagAllLists({ missing: [self] })
    const finished = await act(world, self)
    expectLawful(world, finished)
    expect(world.cancelled()).toEqual(victims)
  })

  it.each(['lagFilteredLists', 'lagAllLists'] as const)(
    'show a run that has ended as queued: no cancel is sent (%s)',
    async (lag) => {
      const world = pullRequestWorld()[lag]({ stale: { 100: 'queued' } })
      const finished = await act(world, self)
      expectLawful(world, finished)
      expect(world.cancelled()).toEqual(victims)
      expect(world.cancelRequests().sort()).toEqual(victims)
      expect(finished.outputs['outcome']).toBe('ok')
    }
  )

  it('still show cancelled runs in flight: those are read by id and reported as stopped', async () => {
    const stale = { 101: 'queued', 102: 'in_progress', 103: 'waiting' }
    const world = pullRequestWorld().lagAllLists({ stale })
    const finished = await act(world, self, { wait: '0s' })
    const last = world.requests.slice(-3).map(({ kind }) => kind)
    expectLawful(world, finished)
    expect(outputIds(finished)).toEqual(victims)
    expect(finished.outputs['outcome']).toBe('ok')
    expect(last).toEqual(['run', 'run', 'run'])
  })
})

describe('a run that does not stop at once', () => {
  it.each([
    { when: 'queued', ignores: true, then: [], stuck: 1, stopping: 0, outcome: 'partial' },
    { when: 'in_progress', ignores: true, then: [], stuck: 0, stopping: 1, outcome: 'ok' },
    { when: 'in_progress', ignores: false, then: [101], stuck: 0, stopping: 0, outcome: 'ok' }
  ])(
    'is reported correctly: $when, ignores the cancel $ignores',
    async ({ when, ignores, then, stuck, stopping, outcome }) => {
      const world = pullRequestWorld()
      for (const id of victims) world.deleteRun(id)
      world.withRun(1, { pr: 7, sha: 'c5', workflow: 'other.yml' })
      const behaviour = ignores ? { ignoresCancel: true as const } : { stopsAfter: 2 }
      world.withRun(101, { pr: 7, sha: 'c1', status: when, number: 99, ...behaviour })
      world.withRun(111, { pr: 7, number: 100 })
      const finished = await act(world, 111)
      const warnings = textsOf(finished, 'warning').filter(
        (text) => /\b101\b/.test(text) && text.includes('did not stop')
      )
      expect(finished.exitCode).toBe(0)
      expect(outputIds(finished)).toEqual(then)
      expect(world.cancelled()).toEqual(then)
      expect(JSON.parse(finished.outputs['metrics'] ?? '{}')).toMatchObject({ stuck, stopping })
      expect(warnings).toHaveLength(stuck)
      expect(finished.outputs['outcome']).toBe(outcome)
    }
  )
})
