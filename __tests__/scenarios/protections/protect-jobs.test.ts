import { describe, expect, it } from '@jest/globals'
import { ids, act, actAsCompanion, refusalOf } from '../../support/act.js'
import { permissionDenied, serverError, type Fault } from '../../support/github/faults.js'
import type { JobOptions } from '../../support/github/jobs.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { outcomes, reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'
import { metric } from '../../support/trouble.js'

const deploys = { 'protect-jobs': 'deploy' } as const

/** Run 101 has these jobs; run 102 has only a plain one; both are superseded. */
function withJobs(...jobs: readonly JobOptions[]): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c3' })
    .withRun(101, { pr: 7, sha: 'c1', jobs: [{ name: 'test' }, ...jobs] })
    .withRun(102, { pr: 7, sha: 'c2' })
    .withRun(103, { pr: 7 })
}

describe('a run with a protected job', () => {
  it.each<JobOptions>([
    { name: 'deploy', status: 'in_progress' },
    { name: 'deploy', conclusion: 'success' },
    { name: 'deploy', conclusion: 'failure' },
    { name: 'deploy', conclusion: 'cancelled' },
    { name: 'deploy', conclusion: 'timed_out' },
    { name: 'deploy (eu) / upload', status: 'in_progress' },
    { name: 'release / deploy (a / b)', status: 'in_progress' },
    { name: 'DEPLOY (EU)', status: 'in_progress' }
  ])('is kept: %p', async (job) => {
    const world = withJobs(job)
    const finished = await act(world, 103, deploys)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'keep protected-job' })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('leaves nothing to cancel, and then the last read of the head still says whether the step is superseded', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c3' })
      .withRun(101, { pr: 7, sha: 'c1', jobs: [{ name: 'deploy' }] })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7 })
      .before('pull', 1, () => {
        world.updatePullRequest(7, { sha: 'c2' })
      })
    const finished = await act(world, 102, deploys)
    expect(reasons(finished)).toMatchObject({ 101: 'keep protected-job' })
    expect(finished.outputs['superseded']).toBe('false')
  })

  it.each<JobOptions>([
    { name: 'deploy', conclusion: 'skipped' },
    { name: 'deploy', status: 'queued' },
    { name: 'deploy', status: 'waiting' },
    { name: 'deploy-docs', status: 'in_progress' }
  ])('is not protected by it: %p', async (job) => {
    const world = withJobs(job)
    await act(world, 103, deploys)
    expect(world.cancelled()).toEqual([101, 102])
  })

  it.each<JobOptions>([
    { name: 'release', status: 'queued' },
    { name: 'release', status: 'waiting' },
    { name: 'release (eu)', status: 'queued' },
    { name: 'ship / release', status: 'queued' },
    { name: 'release', status: 'in_progress' },
    { name: 'release', conclusion: 'success' }
  ])('is kept before the job has begun if the pattern has a !: release! and %p', async (job) => {
    const world = withJobs(job)
    const finished = await act(world, 103, { 'protect-jobs': 'release!' })
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'keep protected-job' })
  })

  it.each<{ readonly pattern: string; readonly job: JobOptions }>([
    { pattern: 'release!', job: { name: 'release', conclusion: 'skipped' } },
    { pattern: 'release!', job: { name: 'release-notes', status: 'queued' } },
    { pattern: 'release', job: { name: 'release', status: 'queued' } },
    { pattern: 'release, test-2!', job: { name: 'release', status: 'queued' } }
  ])('is not kept if the job will not run, or has another name: $pattern and $job', async (row) => {
    const world = withJobs(row.job)
    await act(world, 103, { 'protect-jobs': row.pattern })
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('has another reason text if the job has not begun yet', async () => {
    const inputs = { 'protect-jobs': 'release!' }
    const toCome = await act(withJobs({ name: 'release', status: 'queued' }), 103, inputs)
    const begun = await act(withJobs({ name: 'release', status: 'in_progress' }), 103, inputs)
    expect(toCome.outputs['plan']).toContain('its job release is still to come')
    expect(begun.outputs['plan']).toContain('its job release has begun or is done')
  })

  it('needs a name before the !', async () => {
    const refused = refusalOf(act(withJobs(), 103, { 'protect-jobs': '!' }))
    expect(await refused).toContain('stands before !')
  })

  it('is kept by any of several patterns', async () => {
    const world = withJobs({ name: 'Push.Image (1)', status: 'in_progress' })
    const inputs = { 'protect-jobs': 'deploy\npublish*, push.*' }
    await act(world, 103, inputs)
    expect(world.cancelled()).toEqual([102])
  })

  it('is kept by a pattern with the commas of a matrix', async () => {
    const world = withJobs({ name: 'deploy (eu, prod)', status: 'in_progress' })
    await act(world, 103, { 'protect-jobs': 'publish, deploy (eu, prod)' })
    expect(world.cancelled()).toEqual([102])
  })

  it('is kept because of a job of an earlier attempt', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, {
        pr: 7,
        sha: 'c1',
        attempt: 2,
        jobs: [{ name: 'deploy', attempt: 1, conclusion: 'success' }, { name: 'test' }]
      })
      .withRun(102, { pr: 7 })
    const finished = await act(world, 102, { ...deploys, reruns: 'cancel' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep protected-job' })
  })

  it('is kept if the job is on the second page', async () => {
    const jobs = ids(1, 100).map((at) => ({ name: `test (${at})` }))
    const world = withJobs(...jobs, { name: 'deploy', status: 'in_progress' })
    const finished = await act(world, 103, deploys)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'keep protected-job' })
  })

  it('is kept by a companion and in a dry run too', async () => {
    const build = (): World => withJobs({ name: 'deploy', status: 'in_progress' })
    const byCompanion = build()
    await actAsCompanion(byCompanion, 103, { inputs: deploys })
    expect(byCompanion.cancelled()).toEqual([102])
    const dry = await act(build(), 103, { ...deploys, 'dry-run': 'true' })
    expect(reasons(dry)).toMatchObject({ 101: 'keep protected-job', 102: 'cancel superseded' })
    expect(outcomes(dry)).toEqual({ 102: 'planned' })
  })
})

describe('a protected job that starts late', () => {
  it('is seen right before the cancel of the eleventh run', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'cfff' })
    for (const id of ids(101, 112)) world.withRun(id, { pr: 7, sha: `c${id}` })
    world.withRun(200, { pr: 7 })
    world.before('cancel', 1, () => {
      world.addJob(112, { name: 'deploy', status: 'in_progress' })
    })
    const finished = await act(world, 200, deploys)
    expect(world.cancelled()).toEqual(ids(101, 111))
    expect(reasons(finished)).toMatchObject({ 112: 'withdrawn protected-job' })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('is seen before a cancel is retried', async () => {
    const world = withJobs()
    const cancel101 = /^POST .*101\/cancel$/
    world.fail({ on: cancel101, times: 1, with: serverError() })
    world.after(cancel101, 1, () => {
      world.addJob(101, { name: 'deploy', status: 'in_progress' })
    })
    const finished = await act(world, 103, deploys)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn protected-job' })
  })
})

describe('jobs that cannot be read', () => {
  it.each<{ when: string; fault: Fault }>([
    { when: '403', fault: permissionDenied() },
    { when: '404', fault: { status: 404, message: 'Not Found' } },
    { when: '502', fault: serverError() },
    { when: 'a web page', fault: 'html' },
    { when: 'cut JSON', fault: 'truncated' },
    { when: 'wrong types', fault: 'wrong-types' },
    { when: 'lists for objects', fault: 'swapped' },
    { when: 'no list', fault: { status: 200, body: { total_count: 0 } } },
    {
      when: 'one without a name',
      fault: { status: 200, body: { jobs: [{ name: 'test', status: 'queued' }, { status: 'x' }] } }
    }
  ])('keep only their run, with a warning: $when', async ({ fault }) => {
    const world = withJobs().fail({ on: /runs\/101\/jobs/, with: fault })
    const finished = await act(world, 103, deploys)
    expect(world.cancelRequests()).toEqual([102])
    expect(world.cancelled()).toEqual([102])
    expect(textsOf(finished, 'warning').join()).toContain('jobs of run 101')
    expect(finished.outputs).toMatchObject({ outcome: 'partial', cancelled: '[102]' })
  })

  it('keep their run if only a later page cannot be read', async () => {
    const jobs = ids(1, 100).map((at) => ({ name: `test (${at})` }))
    const world = withJobs(...jobs).fail({ on: /101\/jobs.*page=2/, with: permissionDenied() })
    const finished = await act(world, 103, deploys)
    expect(world.cancelled()).toEqual([102])
    expect(finished.outputs['outcome']).toBe('partial')
  })

  it('are protected if their status is unknown', async () => {
    const body = { total_count: 1, jobs: [{ name: 'deploy', status: 'brand_new' }] }
    const world = withJobs().fail({ on: /runs\/101\/jobs/, with: { status: 200, body } })
    const finished = await act(world, 103, deploys)
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)).toMatchObject({ 101: 'keep protected-job' })
  })
})

describe('the requests', () => {
  const count = 12

  function aWorld(): World {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'cfff' })
    for (const id of ids(101, 100 + count)) world.withRun(id, { pr: 7, sha: `c${id}` })
    return world.withRun(200, { pr: 7 }).withRun(201, { pr: 7, conclusion: 'success' })
  }

  const usual = 4 + 2 * count + Math.ceil(count / 10)

  it('are one more for each run to cancel, and none for any other run', async () => {
    const world = aWorld()
    const finished = await act(world, 200, deploys)
    expect(world.cancelled()).toEqual(ids(101, 100 + count))
    expect(world.requests.length).toBe(usual + count)
    expect(metric(finished, 'requests')).toMatchObject({ jobs: count })
  })

  it('are as many as there are pages', async () => {
    const jobs = ids(1, 249).map((at) => ({ name: `test (${at})` }))
    const world = withJobs(...jobs)
    await act(world, 103, deploys)
    expect(world.cancelled()).toEqual([101, 102])
    expect(world.requests.filter(({ kind }) => kind === 'jobs')).toHaveLength(3 + 1)
  })

  it('are none for jobs without protect-jobs', async () => {
    const world = aWorld()
    await act(world, 200)
    expect(world.requests.length).toBe(usual)
    expect(world.requests.filter(({ kind }) => kind === 'jobs')).toEqual([])
  })
})
