import { describe, expect, it } from '@jest/globals'
import { wordsOf } from '../../../src/history/why-words.js'
import type { Finding } from '../../../src/history/finding.js'
import { aPastRun } from '../../support/history/builders.js'

const by = aPastRun(2, { event: 'push', branch: 'main' })
const cases: readonly (readonly [Finding, says: string, repair?: string])[] = [
  [
    { kind: 'replaced-at-work', group: 'ci', by: undefined },
    'It was cancelled by native concurrency: a newer run came into the concurrency group <ci> while it was at work, and cancel-in-progress was on.',
    'If its result was needed, switch cancel-in-progress off for its event, or give its event a group of its own. "supersede lint" shows which runs meet in which group.'
  ],
  [
    { kind: 'replaced-waiting', group: undefined, by },
    'It lost its place in the queue: it waited for its concurrency group, in which only one run can wait, and run #2 of <ci.yml> (<push> to <main>, <c2>) took the place.',
    'If each run is needed, let up to 100 runs wait with "queue: max", or give each run a group of its own with github.run_id. "supersede lint" shows which runs meet in which group.'
  ],
  [
    { kind: 'replaced-at-work', group: 'prod', by: undefined, job: 'deploy' },
    'Its job <deploy> was cancelled by native concurrency: a newer run came into the concurrency group <prod> while the job was at work, and cancel-in-progress was on.',
    'If its result was needed, switch cancel-in-progress off for its event, or give its event a group of its own. "supersede lint" shows which runs meet in which group.'
  ],
  [
    { kind: 'deadlock', group: 'ci', between: "a top level workflow and 'build'" },
    "GitHub cancelled it because it waited for itself: the concurrency group <ci> stands twice in one run, between <a top level workflow and 'build'>.",
    'Give the two places groups of different names. Inside a called workflow github.workflow is the name of the caller, so a group made of it is the same in both. "supersede lint" shows which runs meet in which group.'
  ],
  [
    { kind: 'cancelled-by', login: 'octocat' },
    'It was cancelled by @<octocat>, on the page of the run or through the API.'
  ],
  [
    { kind: 'cancelled-by', login: 'janitor[bot]' },
    'It was cancelled by the app @<janitor[bot]>, through the API.',
    'If nobody meant that, look for a workflow or an app that cancels runs with this account.'
  ],
  [
    { kind: 'supersede', by },
    'It was cancelled by the step of Supersede in run #2 of <ci.yml> (<push> to <main>, <c2>).',
    'The summary of that run gives the reason and its evidence.'
  ],
  [
    { kind: 'time-limit', limit: '1h0m0s', job: 'test', conclusion: 'cancelled' },
    'Its job <test> reached its time limit of <1h0m0s>. GitHub calls that <cancelled>.',
    'Raise timeout-minutes of the job, or find the step that took so long: it is the last one that began.'
  ],
  [
    { kind: 'time-limit', limit: undefined, job: undefined, conclusion: 'timed_out' },
    'One of its jobs reached its time limit. GitHub calls that <timed_out>.',
    'Raise timeout-minutes of the job, or find the step that took so long: it is the last one that began.'
  ],
  [
    { kind: 'runner-lost', job: 'test' },
    'The runner of its job <test> went away: it was shut down or lost its connection.',
    'Run it again. If this happens often, look at the memory of the machine, and at whether it may be taken away (spot machines).'
  ],
  [
    { kind: 'no-runner', job: '' },
    'No runner took its jobs.',
    'Check that a runner with the labels of runs-on is there and free, and whether GitHub reports an incident.'
  ],
  [
    { kind: 'failed-fast', job: 'test (18)', failed: 'test._20' },
    'Its job <test (18)> was stopped because <test._20> of the same matrix failed.',
    'The failure is in that job. With "fail-fast: false" under strategy the others go on.'
  ],
  [
    { kind: 'blocked', what: 'Actor' },
    'A policy of the repository or the organisation blocked it: <Actor> is not allowed to start workflows.',
    'Allow it for this workflow in Settings, Actions, Policies.'
  ],
  [
    { kind: 'approval', of: 'environment' },
    'It waits for its environment: for an approval, or for the wait timer.',
    'Approve it on the page of the run. While it waits it holds its concurrency groups.'
  ],
  [
    { kind: 'never-started' },
    'It never started: GitHub ended it without any job. The workflow file at its commit, or one that it calls, is not valid, or a bot needs an approval.',
    'The page of the run shows the error of the file.'
  ],
  [{ kind: 'ended' }, 'Nobody cancelled it: it ended by itself.'],
  [{ kind: 'at-work' }, 'It is at work.'],
  [
    { kind: 'for-runner' },
    'It waits for a runner, not for a concurrency group.',
    'Check that a runner with the labels of runs-on is there and free.'
  ],
  [
    { kind: 'waits', group: 'ci', holder: undefined, before: [by] },
    'It waits for the concurrency group <ci>, which another run or job holds. Before it in the queue: #2 of <ci.yml> (<push> to <main>, <c2>).',
    'Unless "queue: max" is set, the next run of the group takes its place, and it ends as cancelled. "supersede lint" shows which runs meet in which group.'
  ],
  [
    { kind: 'unknown', conclusion: 'cancelled' },
    'It was cancelled, and nothing that was read says by what: its concurrency group does not explain it, and no text of GitHub tells.'
  ],
  [
    { kind: 'unknown', conclusion: 'stale' },
    'Its conclusion is <stale>, which does not say what ended it.'
  ]
]

describe('the words of a diagnosis', () => {
  it.each(cases.map(([finding, says, repair]) => ({ finding, says, repair })))(
    'say $finding.kind and the repair, with what strangers wrote set down',
    ({ finding, says, repair }) => {
      expect(wordsOf({ finding }, (text) => `<${text}>`)).toEqual({ says, repair })
    }
  )
})
