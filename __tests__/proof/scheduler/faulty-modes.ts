// The same for the inputs: each fault with a script in which it breaks its law.
import type { Reading } from '../../../src/ports.js'
import type { Job } from '../../../src/model/job.js'
import type { Instant, RunId } from '../../../src/model/model.js'
import { plain, what, type Faulty } from './faulty.js'
import type { Happening, Script } from './script.js'
import {
  always,
  withCancel,
  withForce,
  withJobs,
  withPulls,
  withRuns,
  withSubjects
} from './tamper.js'
import type { Wishes } from './wishes.js'

const step = (wishes: Wishes, which = 0): Happening => ({ what: 'step', which, wishes })

const stubborn: Script = {
  ...plain,
  runs: plain.runs.map((run) => ({ ...run, odd: 'ignores cancels' }))
}

const ran: Reading<readonly Job[]> = {
  ok: true,
  value: [{ name: 'test', status: 'completed', conclusion: 'success' }]
}

export const faultyModes: readonly Faulty[] = [
  {
    name: 'takes every pull request for closed when it clears up',
    fault: (ports) =>
      withPulls(ports, (pull) => ({
        ...pull,
        state: 'closed',
        closedAt: pull.closedAt ?? (Date.parse('2027-01-01T00:00:00Z') as Instant)
      })),
    script: { ...plain, happenings: what('close', 'reopen') },
    breaks: 'it was told that #7 is open'
  },
  {
    name: 'takes every entry of a queue for gone',
    fault: (ports) =>
      withSubjects(ports, () => ({ hasRef: () => Promise.resolve({ ok: true, value: false }) })),
    script: {
      ...plain,
      happenings: what('queue entry comes', 'queue entry ends', 'queue entry comes')
    },
    breaks: 'what has ended was last seen so, moments ago'
  },
  {
    name: 'takes the answer about another ref for that about the entry of a queue',
    fault: (ports) =>
      withSubjects(ports, (subjects) => ({
        hasRef: async (ref) => {
          await subjects.hasRef(ref)
          return { ok: true, value: false }
        }
      })),
    script: {
      ...plain,
      happenings: what('queue entry comes', 'queue entry ends', 'queue entry comes')
    },
    breaks: 'it was told that the entry of the queue is there'
  },
  {
    name: 'takes a 404 for the proof that there is no tag',
    fault: (ports) =>
      withSubjects(ports, (subjects) => ({
        hasRef: async (ref) => {
          const answer = await subjects.hasRef(ref)
          return !answer.ok && answer.trouble.status === 404 ? { ok: true, value: false } : answer
        }
      })),
    script: {
      ...plain,
      about: 'branch',
      branch: 'topic',
      faults: [{ on: 'tag', fault: 'not found', after: 0, times: 4, done: false }],
      happenings: what('step', 'step')
    },
    breaks: 'it was not told that no tag has the name of the branch'
  },
  {
    name: 'takes no job for begun',
    fault: (ports) => withJobs(ports, (job) => ({ ...job, status: 'pending', conclusion: null })),
    script: {
      ...plain,
      runs: plain.runs.map((run) => ({ ...run, deploys: true })),
      happenings: [{ what: 'job begins', which: 1 }, step({ protectJobs: 'deploy' })]
    },
    breaks: 'it was told that its job deploy has begun'
  },
  {
    name: 'uses force at once',
    fault: (ports) =>
      withForce(ports, (canceller) => ({ cancel: (id) => canceller.forceCancel(id, always) })),
    script: { ...plain, happenings: [step({ force: 'always' })] },
    breaks: 'it was not asked to end without force before'
  },
  {
    name: 'uses force that nobody wants',
    fault: (ports) =>
      withForce(ports, (canceller) => ({
        cancel: async (id) => {
          await canceller.cancel(id, always)
          return canceller.forceCancel(id, always)
        }
      })),
    script: { ...plain, happenings: what('step') },
    breaks: 'nobody wants it by force'
  },
  {
    name: 'uses force twice',
    fault: (ports) =>
      withForce(ports, (canceller) => ({
        forceCancel: async (id) => {
          await canceller.forceCancel(id, always)
          return canceller.forceCancel(id, always)
        }
      })),
    script: { ...stubborn, happenings: [step({ force: 'always' })] },
    breaks: 'it was asked by force before'
  },
  {
    name: 'takes no run for begun',
    fault: (ports) =>
      withJobs(
        withRuns(ports, (run) =>
          run.status === 'in_progress' ? { ...run, status: 'queued' } : run
        ),
        (job) => ({ ...job, status: 'pending', conclusion: null })
      ),
    script: { ...stubborn, happenings: [step({ force: 'unstarted' })] },
    breaks: 'it was not told that none of its jobs has begun'
  },
  {
    name: 'takes no job for being at work',
    fault: (ports) =>
      withJobs(ports, (job) => ({ ...job, status: 'completed', conclusion: 'success' })),
    script: { ...stubborn, happenings: [step({ force: 'idle' })] },
    breaks: 'it was not told that none of its jobs is at work'
  },
  {
    name: 'asks once more while a job is at work',
    fault: (ports) =>
      withJobs(
        withRuns(ports, (run) =>
          run.status === 'in_progress' ? { ...run, status: 'queued' } : run
        ),
        (job) => ({ ...job, status: 'completed', conclusion: 'success' })
      ),
    script: { ...stubborn, happenings: [step({ wait: '3s' })] },
    breaks: 'it was told that the cancel of this attempt was accepted'
  },
  {
    name: 'cancels one more than it may',
    fault: (ports) =>
      withCancel(ports, async (id, ask) => {
        await ask((id + 1) as RunId)
        return ask(id)
      }),
    script: { ...plain, happenings: [step({ maxCancels: 1 })] },
    breaks: 'that is more than max-cancels'
  },
  {
    name: 'takes a run that was skipped for one that goes on',
    fault: (ports) =>
      withRuns(ports, (run) =>
        run.conclusion === 'skipped' ? { ...run, status: 'in_progress', conclusion: null } : run
      ),
    script: {
      ...plain,
      secondWorkflow: true,
      happenings: [{ what: 'run ends', which: 6 }, step({ workflows: 'all' })]
    },
    breaks: 'gives no verdict: skipped'
  },
  {
    name: 'takes a run that has ended for one whose jobs ran',
    fault: (ports) => ({ ...ports, runs: { ...ports.runs, jobs: () => Promise.resolve(ran) } }),
    script: {
      ...plain,
      secondWorkflow: true,
      happenings: [{ what: 'run ends', which: 12 }, step({ workflows: 'all' })]
    },
    breaks: 'none of its jobs was seen to have run'
  },
  {
    name: 'ends its own run for a newer one that was skipped',
    fault: (ports) =>
      withRuns(ports, (run) =>
        run.conclusion === 'skipped' ? { ...run, status: 'in_progress', conclusion: null } : run
      ),
    script: {
      ...plain,
      happenings: [{ what: 'run ends', which: 6 }, step({ onSuperseded: 'cancel-self' })]
    },
    breaks: 'gives no verdict: skipped'
  },
  {
    name: 'takes the head for another one, where runs of one commit may go',
    fault: (ports) =>
      withPulls(ports, (pull) => ({
        ...pull,
        head: { ...pull.head, sha: 'f'.repeat(40) as typeof pull.head.sha }
      })),
    script: {
      ...plain,
      happenings: [{ what: 'force-push back', which: 1 }, step({ sameCommit: 'cancel' })]
    },
    breaks: 'it was told that the head of #7 is there'
  }
]
