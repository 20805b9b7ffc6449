// The same for the inputs, and for the steps that clean up.
import type { Job } from '../../../src/model/job.js'
import type { Instant, PullRequest, RunId } from '../../../src/model/model.js'
import type { Ports, Reading } from '../../../src/ports.js'
import type { Faulty } from './self-check.js'
import {
  always,
  withCancel,
  withForce,
  withJobs,
  withPulls,
  withRuns,
  withSubjects
} from './tamper.js'

const elsewhere = 'f'.repeat(40) as PullRequest['head']['sha']
const later = Date.parse('2027-01-01T00:00:00Z') as Instant

const ran: Reading<readonly Job[]> = {
  ok: true,
  value: [{ name: 'test', status: 'completed', conclusion: 'success' }]
}

const skippedGoesOn = (ports: Ports): Ports =>
  withRuns(ports, (run) =>
    run.conclusion === 'skipped' ? { ...run, status: 'in_progress', conclusion: null } : run
  )

const nothingHasBegun = (ports: Ports, job: Partial<Job>): Ports =>
  withJobs(
    withRuns(ports, (run) => (run.status === 'in_progress' ? { ...run, status: 'queued' } : run)),
    (one) => ({ ...one, ...job })
  )

const pending = { status: 'pending', conclusion: null } as const
const done = { status: 'completed', conclusion: 'success' } as const

export const faultsOfWishes: readonly Faulty[] = [
  {
    broken: 'every pull request counts as closed',
    seeds: [44, 14],
    fault: (ports) =>
      withPulls(ports, (pull) => ({ ...pull, state: 'closed', closedAt: pull.closedAt ?? later })),
    found: /it was told that #\d+ is open/
  },
  {
    broken: 'every merge-queue entry counts as gone, without a read',
    seeds: [64, 59],
    fault: (ports) =>
      withSubjects(ports, () => ({ hasRef: () => Promise.resolve({ ok: true, value: false }) })),
    found: /the entry of the queue was not looked for/
  },
  {
    broken: 'every merge-queue entry counts as gone, after a read',
    seeds: [8],
    fault: (ports) =>
      withSubjects(ports, (subjects) => ({
        hasRef: async (ref) => {
          await subjects.hasRef(ref)
          return { ok: true, value: false }
        }
      })),
    found: /it was told that the entry of the queue is there/
  },
  {
    broken: 'a 404 counts as proof that there is no tag',
    seeds: [16],
    only: ['push'],
    fault: (ports) =>
      withSubjects(ports, (subjects) => ({
        hasRef: async (ref) => {
          const answer = await subjects.hasRef(ref)
          return !answer.ok && answer.trouble.status === 404 ? { ok: true, value: false } : answer
        }
      })),
    found: /it was not told that no tag has the name of the branch/
  },
  {
    broken: 'no job counts as begun',
    seeds: [15, 26],
    fault: (ports) => withJobs(ports, (job) => ({ ...job, ...pending })),
    found: /it was told that its job deploy has begun/
  },
  {
    broken: 'the first cancel is a force-cancel',
    seeds: [2],
    fault: (ports) =>
      withForce(ports, (canceller) => ({ cancel: (id) => canceller.forceCancel(id, always) })),
    found: /it was not asked to end without force before/
  },
  {
    broken: 'a force-cancel that the user does not want',
    seeds: [2],
    fault: (ports) =>
      withForce(ports, (canceller) => ({
        cancel: async (id) => {
          await canceller.cancel(id, always)
          return canceller.forceCancel(id, always)
        }
      })),
    found: /nobody wants it by force/
  },
  {
    broken: 'two force-cancels',
    seeds: [26, 2],
    fault: (ports) =>
      withForce(ports, (canceller) => ({
        forceCancel: async (id) => {
          await canceller.forceCancel(id, always)
          return canceller.forceCancel(id, always)
        }
      })),
    found: /it was asked by force before/
  },
  {
    broken: 'no run counts as begun',
    seeds: [2],
    fault: (ports) => nothingHasBegun(ports, pending),
    found: /it was not told that none of its jobs has begun/
  },
  {
    broken: 'no job counts as working',
    seeds: [298],
    only: ['progress', 'push'],
    fault: (ports) => withJobs(ports, (job) => ({ ...job, ...done })),
    found: /it was not told that none of its jobs is at work/
  },
  {
    broken: 'a run gets a second cancel while a job is working',
    seeds: [12],
    fault: (ports) => nothingHasBegun(ports, done),
    found:
      /it was told that the cancel of this attempt was accepted, and not that no job is at work/
  },
  {
    broken: 'one run more than allowed is cancelled',
    seeds: [41],
    fault: (ports) =>
      withCancel(ports, async (id, ask) => {
        await ask((id + 1) as RunId)
        return ask(id)
      }),
    found: /that is more than max-cancels/
  },
  {
    broken: 'a skipped run counts as in flight',
    seeds: [74],
    only: ['skipped run', 'push'],
    fault: skippedGoesOn,
    found: /asked to cancel run \d+: run \d+ gives no verdict: skipped/
  },
  {
    broken: 'the jobs of every ended run count as executed',
    seeds: [175, 110],
    fault: (ports) => ({ ...ports, runs: { ...ports.runs, jobs: () => Promise.resolve(ran) } }),
    found: /none of its jobs was seen to have run/
  },
  {
    broken: 'the own run ends for a newer run that was skipped',
    seeds: [74],
    only: ['skipped run', 'push'],
    fault: skippedGoesOn,
    found: /step-(\d+)\.\d+ asked to cancel run \1: run \d+ gives no verdict: skipped/
  },
  {
    broken: 'the head is another commit, and same-commit is cancel',
    seeds: [116],
    fault: (ports) =>
      withPulls(ports, (pull) => ({ ...pull, head: { ...pull.head, sha: elsewhere } })),
    found: /asked to cancel run \d+: it was told that the head of #\d+ is there/
  }
]
