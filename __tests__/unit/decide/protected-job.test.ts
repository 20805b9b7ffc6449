// Jobs that the user protects: a half-done deployment is worse than an old one.
import { describe, expect, it } from '@jest/globals'
import { confirm, keepWithoutJobs } from '../../../src/decide/confirm.js'
import type { Job } from '../../../src/model/job.js'
import type { Run } from '../../../src/model/model.js'
import type { NamePattern, Policy } from '../../../src/model/policy.js'
import type { KeepReason } from '../../../src/model/reason.js'
import type { CancelVerdict } from '../../../src/model/verdict.js'
import { aPolicy, aRun, aSnapshot, minute, runId, sha } from '../../support/builders.js'
import { judged, type Case } from '../../support/judged.js'

const exactly = (text: string): NamePattern => ({ text, matches: (name) => name === text })
const job = (name: string, overrides: Partial<Job> = {}): Job => ({
  name,
  status: 'in_progress',
  conclusion: null,
  ...overrides
})
const waiting = job('deploy', { status: 'pending' })
const withJobs = (...jobs: readonly Job[]): Run => aRun(101, { status: 'in_progress', jobs })

describe('decide for a run with a protected job', () => {
  const policy = { jobs: [exactly('publish'), exactly('deploy')] }
  it.each<Case>([
    {
      when: 'it is running',
      run: withJobs(job('test'), job('deploy')),
      policy,
      then: 'keep protected-job'
    },
    {
      when: 'it is done, and the rest of its run is needed',
      run: withJobs(job('deploy', { status: 'completed', conclusion: 'success' })),
      policy,
      then: 'keep protected-job'
    },
    {
      when: 'it has not begun',
      run: withJobs(job('test'), waiting),
      policy,
      then: 'cancel superseded'
    },
    {
      when: 'it was skipped',
      run: withJobs(job('deploy', { status: 'completed', conclusion: 'skipped' })),
      policy,
      then: 'cancel superseded'
    },
    {
      when: 'only another job is running',
      run: withJobs(job('test')),
      policy,
      then: 'cancel superseded'
    },
    { when: 'no job is protected', run: withJobs(job('deploy')), then: 'cancel superseded' }
  ])('$then when $when', (row) => {
    expect(judged(aSnapshot(), row)).toBe(row.then)
  })
})

describe('jobs that were not read', () => {
  const queued = aRun(101, { startedAt: minute(100) })
  const jobs = [exactly('deploy')]
  const letFinishAfter = 20 * 60_000
  it.each<{
    readonly when: string
    readonly run: Run
    readonly policy: Partial<Policy>
    readonly then: KeepReason | undefined
  }>([
    { when: 'no rule needs them', run: queued, policy: {}, then: undefined },
    {
      when: 'one of them may be protected',
      run: queued,
      policy: { jobs },
      then: { code: 'protected-job', job: undefined }
    },
    {
      when: 'one of them may have been running for long while another waits for a runner',
      run: queued,
      policy: { letFinishAfter },
      then: { code: 'nearly-done', after: 100 * 60_000 }
    },
    {
      when: 'none of them can have been running for long',
      run: aRun(101, { startedAt: minute(190) }),
      policy: { letFinishAfter },
      then: undefined
    },
    {
      when: 'the run itself is in progress',
      run: { ...queued, status: 'in_progress' },
      policy: { letFinishAfter },
      then: undefined
    }
  ])('give $then.code if $when', ({ run, policy, then }) => {
    expect(keepWithoutJobs(run, aSnapshot(), aPolicy(policy))).toEqual(then)
  })

  it.each<{
    readonly what: string
    readonly run: Run
    readonly policy: Partial<Policy>
    readonly then: KeepReason | undefined
  }>([
    {
      what: 'jobs that were not read, one of which may be protected',
      run: queued,
      policy: { jobs },
      then: { code: 'protected-job', job: undefined }
    },
    {
      what: 'jobs that were read, and a protected one is running',
      run: { ...queued, jobs: [job('deploy')] },
      policy: { jobs },
      then: { code: 'protected-job', job: 'deploy' }
    },
    {
      what: 'jobs that were read, and the protected one waits',
      run: { ...queued, jobs: [waiting] },
      policy: { jobs },
      then: undefined
    },
    {
      what: 'jobs that were not read, and may have been running for long',
      run: queued,
      policy: { letFinishAfter },
      then: { code: 'nearly-done', after: 100 * 60_000 }
    }
  ])('give $then.code against a cancel: $what', ({ run, policy, then }) => {
    const look = aSnapshot()
    const reason = {
      code: 'superseded',
      by: runId(199),
      from: sha('c101'),
      to: sha('c199')
    } as const
    const verdict: CancelVerdict = { action: 'cancel', run: queued, reason }

    expect(confirm(verdict, run, { look, now: look }, aPolicy(policy))).toEqual(then)
  })
})
