import { describe, expect, it } from '@jest/globals'
import {
  asGuidesPrintIt,
  type Groups,
  type GroupsFor,
  type Written
} from '../../../src/history/written.js'
import type { PastJob, PastRun } from '../../../src/history/past-run.js'
import type { Dossier } from '../../../src/history/dossier.js'
import { whyOf } from '../../../src/history/why.js'
import { allWith, aPastRun, groupsWith, minute, second } from '../../support/history/builders.js'

const queued: Written = { ...asGuidesPrintIt, cancel: 'false' }
const endless: Written = { ...queued, queue: 'max' }
const untold = { ...asGuidesPrintIt, group: '${{ github.event.before }}' }
const unread: GroupsFor = () => undefined

function aJob(overrides: Partial<PastJob> = {}): PastJob {
  return {
    id: 71,
    name: 'test',
    attempt: 1,
    status: 'completed',
    conclusion: 'cancelled',
    startedAt: minute(1),
    completedAt: minute(5),
    steps: ['Run npm test'],
    annotations: [],
    ...overrides
  }
}

/** Run 1 on main was cancelled in minute 5. */
const cancelled = (overrides: Partial<PastRun> = {}): PastRun =>
  aPastRun(1, {
    event: 'push',
    branch: 'main',
    conclusion: 'cancelled',
    endedAt: minute(5),
    url: 'https://github.com/octo/app/actions/runs/1',
    ...overrides
  })

const saying = (...annotations: readonly string[]): PastRun =>
  cancelled({ jobs: [aJob({ annotations: [...annotations, 'The operation was canceled.'] })] })

/** On main too, and created seconds before run 1 ended. */
const newer = (overrides: Partial<PastRun> = {}): PastRun =>
  aPastRun(2, { event: 'push', branch: 'main', createdAt: second(5 * 60 - 4), ...overrides })

const day = (days: number): number => minute(days * 24 * 60 + 1)
const timedOut = aJob({ conclusion: 'timed_out' })

const dossier = (run: PastRun, overrides: Partial<Dossier> = {}): Dossier => ({
  run,
  others: [newer()],
  groupsFor: allWith(asGuidesPrintIt),
  defaultBranch: 'main',
  ...overrides
})

const replaced = "Canceling since a higher priority waiting request for 'CI-refs/heads/main' exists"

describe('the cause of a cancellation', () => {
  it.each([
    ['replaced-at-work', true, saying(replaced), [newer()]],
    ['replaced-at-work', true, saying(replaced.replaceAll("'", '')), [newer()]],
    [
      'replaced-waiting',
      true,
      cancelled({ jobs: [aJob({ steps: [], annotations: [replaced] })] }),
      [newer()]
    ],
    ['replaced-at-work', false, cancelled({ jobs: [aJob()] }), [newer()]],
    ['replaced-waiting', false, cancelled({ jobs: [] }), [newer()]],
    ['replaced-at-work', false, cancelled(), [newer()]],
    ['unknown', false, cancelled({ jobs: [] }), [newer({ branch: 'other' })]],
    ['unknown', false, cancelled({ jobs: [] }), [newer({ createdAt: second(302) })]],
    ['unknown', false, cancelled({ jobs: [] }), [newer({ createdAt: minute(0) })]],
    ['cancelled-by', true, saying('The run was canceled by @octocat.'), [newer()]],
    [
      'deadlock',
      true,
      saying(
        "Canceling since a deadlock was detected for concurrency group: 'CI' between a top level workflow and 'build'"
      ),
      []
    ],
    [
      'deadlock',
      true,
      saying(
        "Canceling since a deadlock for concurrency group 'CI' was detected between 'top level workflow' and 'build'"
      ),
      []
    ],
    ['time-limit', true, saying('The job has exceeded the maximum execution time of 1h0m0s'), []],
    [
      'time-limit',
      true,
      saying(
        'The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 360 minutes.'
      ),
      []
    ],
    [
      'time-limit',
      false,
      cancelled({ jobs: [aJob({ completedAt: minute(362) })], endedAt: minute(362) }),
      []
    ],
    [
      'runner-lost',
      true,
      saying(
        'The self-hosted runner: ip-10-0-0-1 lost communication with the server. Verify the machine is running.'
      ),
      []
    ],
    [
      'runner-lost',
      true,
      saying(
        'The runner has received a shutdown signal. This can happen when the runner service is stopped.'
      ),
      []
    ],
    [
      'no-runner',
      true,
      saying('The job was not acquired by Runner of type hosted even after multiple attempts'),
      []
    ],
    ['no-runner', false, cancelled({ jobs: [aJob({ steps: [] })], endedAt: minute(1442) }), []],
    [
      'failed-fast',
      true,
      saying('The strategy configuration was canceled because "test.node_18" failed'),
      [newer()]
    ],
    [
      'failed-fast',
      true,
      saying('The strategy configuration was canceled because test.node_18 failed'),
      [newer()]
    ],
    [
      'blocked',
      true,
      {
        ...saying(
          "Event 'pull_request_target' is not allowed to trigger Actions workflows. Workflow file: 'x'"
        ),
        conclusion: 'failure'
      },
      []
    ],
    ['approval', true, cancelled({ conclusion: 'action_required', jobs: [] }), []],
    ['approval', true, cancelled({ status: 'waiting', conclusion: null, endedAt: undefined }), []],
    ['unknown', false, cancelled({ conclusion: null }), [newer()]],
    ['unknown', false, cancelled({ conclusion: 'stale' }), [newer()]],
    ['unknown', false, cancelled({ conclusion: 'new in 2030' }), [newer()]],
    ['unknown', false, cancelled({ status: '', conclusion: null, endedAt: undefined }), []],
    ['run-limit', true, cancelled({ conclusion: 'timed_out', endedAt: day(35) }), []],
    ['time-limit', false, cancelled({ conclusion: 'timed_out', endedAt: day(34) }), []],
    ['time-limit', false, cancelled({ conclusion: 'timed_out', jobs: [aJob()] }), []],
    ['time-limit', true, cancelled({ conclusion: 'timed_out', jobs: [timedOut] }), []],
    ['never-started', true, cancelled({ conclusion: 'startup_failure' }), []],
    ['never-started', true, cancelled({ conclusion: 'failure', jobs: [] }), []],
    ['ended', true, cancelled({ conclusion: 'success' }), [newer()]],
    ['ended', true, cancelled({ conclusion: 'failure', jobs: [aJob()] }), []],
    [
      'at-work',
      true,
      cancelled({ status: 'in_progress', conclusion: null, endedAt: undefined }),
      []
    ],
    ['for-runner', true, cancelled({ status: 'queued', conclusion: null, endedAt: undefined }), []]
  ] as const)('is %s (sure: %s)', (kind, isSure, run, others) => {
    const found = whyOf(dossier(run, { others }))

    expect([found.finding.kind, found.isSure]).toEqual([kind, isSure])
  })

  const waited = aJob({ name: 'deploy', steps: [], annotations: [replaced] })
  const ofJobs = { ...groupsWith(undefined), jobs: ['deploy'] }

  it.each([
    ['of a job, as the workflow file says', () => ofJobs, 'deploy'],
    ['of a job, as a job at work shows', unread, 'deploy'],
    ['of the whole run, by its name', allWith(asGuidesPrintIt), undefined],
    ['of the whole run, as the file knows no other', allWith(untold), undefined]
  ])('is a group %s', (_, groupsFor, job) => {
    const run = cancelled({ jobs: [aJob({ conclusion: 'success' }), waited] })

    expect(whyOf(dossier(run, { groupsFor })).finding).toMatchObject({
      kind: job === undefined ? 'replaced-at-work' : 'replaced-waiting',
      job
    })
  })

  it('is named with the run that took the place: the last one of the group that came in time', () => {
    const others = [
      newer({ id: 2, createdAt: second(200) }),
      newer({ id: 3 }),
      newer({ id: 4, branch: 'other' }),
      newer({ id: 5, createdAt: second(330) })
    ]

    expect(whyOf(dossier(saying(replaced), { others })).finding).toMatchObject({ by: { id: 3 } })
  })

  it.each([
    ['unknown, for a run at work that its group spares', queued, [aJob()], 'unknown'],
    [
      'the queue, for a run that its group would spare at work',
      queued,
      undefined,
      'replaced-waiting'
    ],
    ['unknown, for a run whose group lets all wait', endless, [], 'unknown'],
    ['unknown, for a run in no group', undefined, [], 'unknown'],
    [
      'the queue, by what is known of the group',
      { ...untold, cancel: 'false' },
      undefined,
      'replaced-waiting'
    ],
    ['the head, for a run whose group cannot be told', untold, [], 'replaced-waiting']
  ])('is %s', (_, block, jobs, kind) => {
    const groupsFor = allWith(block)

    expect(whyOf(dossier(cancelled({ jobs }), { groupsFor })).finding.kind).toBe(kind)
  })

  const ofPull = { event: 'pull_request', branch: 'feature', headRepository: 7 }
  const numbered = { ...asGuidesPrintIt, group: 'pr-${{ github.event.number }}-of-it' }

  it.each([
    [asGuidesPrintIt, [], 'CI-refs/pull/12/merge', 'CI-refs/pull/?/merge'],
    [asGuidesPrintIt, [], 'ci-REFS/pull/12/merge', 'CI-refs/pull/?/merge'],
    [numbered, [], 'pr-12-of-it', 'pr-?-of-it'],
    [asGuidesPrintIt, [12], 'CI-refs/pull/12/merge', 'CI-refs/pull/12/merge'],
    [asGuidesPrintIt, [12, 13], 'CI-refs/pull/12/merge', 'CI-refs/pull/?/merge']
  ])(
    'is named by the head of the run where the record tells no number: %j, pull requests %j',
    (block, pulls, group, name) => {
      const text = `Canceling since a higher priority waiting request for '${group}' exists`
      const run = { ...saying(text), ...ofPull, pulls }
      const others = [newer({ ...ofPull, id: 2 }), newer({ ...ofPull, id: 3, headRepository: 8 })]
      const jobs = ['deploy']
      const found = whyOf(
        dossier(run, { others, groupsFor: () => ({ ...groupsWith(block), jobs }) })
      )

      expect(found).toMatchObject({
        shown: { name, isWhole: name === group },
        finding: { kind: 'replaced-at-work', group, by: { id: 2 }, job: undefined }
      })
    }
  )

  it('is the group of a job where its name is not that of the run, whatever the number', () => {
    const run = { ...saying(replaced), ...ofPull }
    const groupsFor = (): Groups => ({ ...groupsWith(asGuidesPrintIt), jobs: ['deploy'] })

    expect(whyOf(dossier(run, { groupsFor })).finding).toMatchObject({ job: 'test' })
  })

  it('is found by the head of the run where no workflow file tells the group', () => {
    const others = [newer({ id: 3, branch: 'other' }), newer({ id: 2 })]
    const found = whyOf(dossier(cancelled({ jobs: [] }), { others, groupsFor: unread }))

    expect(found.finding).toMatchObject({ kind: 'replaced-waiting', by: { id: 2 } })
  })
})

describe('a run that waits', () => {
  const inFlight = (id: number, status: string): PastRun =>
    newer({ id, number: id, status, conclusion: null, endedAt: undefined, createdAt: minute(id) })
  const run = inFlight(9, 'pending')
  const others = [
    inFlight(3, 'in_progress'),
    inFlight(5, 'pending'),
    inFlight(12, 'pending'),
    newer()
  ]

  it.each([
    ['the runs of its group', undefined, false],
    ["GitHub's own queue", [3, 5, 9], true]
  ])('knows who holds the group and who is before it, by %s', (_, queue, isSure) => {
    const found = whyOf(dossier(run, { others, queue }))

    expect(found).toMatchObject({
      isSure,
      finding: { kind: 'waits', holder: { id: 3 }, before: [{ id: 5 }] }
    })
  })
})
