// What a diagnosis says to a reader: one paragraph, what would make it certain, and the repair. `quote` sets down what strangers wrote.
import type { Quote } from '../model/quote.js'
import { short } from '../model/sha.js'
import type { PastRun } from './past-run.js'
import type { Diagnosis, Finding } from './finding.js'

export interface Words {
  /** One or two sentences. */
  readonly says: string
  /** Undefined where there is nothing to repair. */
  readonly repair: string | undefined
}

/** `#47 of ci.yml (push to main, 1a2b3c4)`. */
export function nameOf(run: PastRun, quote: Quote): string {
  const to =
    run.event === 'push' ? ` to ${quote(run.branch ?? '')}` : ` on ${quote(run.branch ?? '')}`
  const where = run.branch === null ? '' : to
  const commit = run.sha === '' ? '' : `, ${quote(short(run.sha))}`
  return `#${run.number} of ${quote(fileOf(run))} (${quote(run.event)}${where}${commit})`
}

export function fileOf({ workflow }: Pick<PastRun, 'workflow'>): string {
  return workflow.replace(/^.*\//, '')
}

type Texts = {
  readonly [Kind in Finding['kind']]: (
    finding: Finding & { readonly kind: Kind },
    quote: Quote
  ) => Words
}

export function wordsOf({ finding }: Pick<Diagnosis, 'finding'>, quote: Quote): Words {
  // Each kind has the text of its own kind: the compiler cannot follow that.
  const text = texts[finding.kind] as (finding: Finding, quote: Quote) => Words
  return text(finding, quote)
}

const lint = '"supersede lint" shows which runs meet in which group.'

const byWhich = (by: PastRun | undefined, quote: Quote): string =>
  by === undefined ? 'a newer run' : `run ${nameOf(by, quote)}`

const inGroup = (group: string | undefined, quote: Quote): string =>
  group === undefined ? 'its concurrency group' : `the concurrency group ${quote(group)}`

const replacedAtWork: Texts['replaced-at-work'] = ({ group, by, job }, quote) => {
  const [what, it] = job === undefined ? ['It', 'it'] : [`Its job ${quote(job)}`, 'the job']
  return {
    says: `${what} was cancelled by native concurrency: ${byWhich(by, quote)} came into ${inGroup(group, quote)} while ${it} was at work, and cancel-in-progress was on.`,
    repair: `If its result was needed, switch cancel-in-progress off for its event, or give its event a group of its own. ${lint}`
  }
}

const replacedWaiting: Texts['replaced-waiting'] = ({ group, by, job }, quote) => {
  const [what, unit] = job === undefined ? ['It', 'run'] : [`Its job ${quote(job)}`, 'job']
  return {
    says: `${what} lost its place in the queue: it waited for ${inGroup(group, quote)}, in which only one ${unit} can wait, and ${byWhich(by, quote)} took the place.`,
    repair: `If each run is needed, let up to 100 runs wait with "queue: max", or give each run a group of its own with github.run_id. ${lint}`
  }
}

const texts: Texts = {
  'replaced-at-work': replacedAtWork,
  'replaced-waiting': replacedWaiting,
  deadlock: ({ group, between }, quote) => ({
    says: `GitHub cancelled it because it waited for itself: the concurrency group ${quote(group)} stands twice in one run, between ${quote(between)}.`,
    repair: `Give the two places groups of different names. Inside a called workflow github.workflow is the name of the caller, so a group made of it is the same in both. ${lint}`
  }),
  'cancelled-by': ({ login }, quote) => ({
    says: isBot(login)
      ? `It was cancelled by the app @${quote(login)}, through the API.`
      : `It was cancelled by @${quote(login)}, on the page of the run or through the API.`,
    repair: isBot(login)
      ? 'If nobody meant that, look for a workflow or an app that cancels runs with this account.'
      : undefined
  }),
  supersede: ({ by }, quote) => ({
    says: `It was cancelled by the step of Supersede in run ${nameOf(by, quote)}.`,
    repair: 'The summary of that run gives the reason and its evidence.'
  }),
  'time-limit': ({ limit, job, conclusion }, quote) => ({
    says: `${job === undefined ? 'One of its jobs' : `Its job ${quote(job)}`} reached its time limit${limit === undefined ? '' : ` of ${quote(limit)}`}. GitHub calls that ${quote(conclusion)}.`,
    repair:
      'Raise timeout-minutes of the job, or find the step that took so long: it is the last one that began.'
  }),
  'run-limit': ({ of }) => ({
    says:
      of === 'run'
        ? 'It reached the time limit of a run: 35 days, in which waiting and approvals count.'
        : 'It waited for an approval for 30 days, and GitHub let it fail then.',
    repair:
      of === 'run'
        ? 'Split the workflow, or let a second run do the part that comes after the waiting.'
        : 'Approve or reject it sooner. To run it now, run it again.'
  }),
  'runner-lost': ({ job }, quote) => ({
    says: `The runner of its job ${quote(job)} went away: it was shut down or lost its connection.`,
    repair:
      'Run it again. If this happens often, look at the memory of the machine, and at whether it may be taken away (spot machines).'
  }),
  'no-runner': ({ job }, quote) => ({
    says: `No runner took ${job === '' ? 'its jobs' : `its job ${quote(job)}`}.`,
    repair:
      'Check that a runner with the labels of runs-on is there and free, and whether GitHub reports an incident.'
  }),
  'failed-fast': ({ job, failed }, quote) => ({
    says: `Its job ${quote(job)} was stopped because ${quote(failed)} of the same matrix failed.`,
    repair: 'The failure is in that job. With "fail-fast: false" under strategy the others go on.'
  }),
  blocked: ({ what }, quote) => ({
    says: `A policy of the repository or the organisation blocked it: ${quote(what)} is not allowed to start workflows.`,
    repair: 'Allow it for this workflow in Settings, Actions, Policies.'
  }),
  approval: ({ of }) => ({
    says:
      of === 'start'
        ? 'It has not started: a maintainer has to approve it first, because of who started it.'
        : 'It waits for its environment: for an approval, or for the wait timer.',
    repair:
      of === 'start'
        ? 'Approve it on the page of the run. Settings, Actions, General says whose runs need that.'
        : 'Approve it on the page of the run. While it waits it holds its concurrency groups.'
  }),
  'never-started': () => ({
    says: 'It never started: GitHub ended it without any job. The workflow file at its commit, or one that it calls, is not valid, or a bot needs an approval.',
    repair: 'The page of the run shows the error of the file.'
  }),
  ended: () => ({ says: 'Nobody cancelled it: it ended by itself.', repair: undefined }),
  'at-work': () => ({ says: 'It is at work.', repair: undefined }),
  'for-runner': () => ({
    says: 'It waits for a runner, not for a concurrency group.',
    repair: 'Check that a runner with the labels of runs-on is there and free.'
  }),
  waits: ({ group, holder, before }, quote) => ({
    says: `It waits for ${inGroup(group, quote)}, which ${holder === undefined ? 'another run or job' : `run ${nameOf(holder, quote)}`} holds. ${before.length === 0 ? 'No run is before it.' : `Before it in the queue: ${before.map((run) => nameOf(run, quote)).join(', ')}.`}`,
    repair: `Unless "queue: max" is set, the next run of the group takes its place, and it ends as cancelled. ${lint}`
  }),
  unknown: ({ conclusion }, quote) => ({ says: unknownEnd(conclusion, quote), repair: undefined })
}

function unknownEnd(conclusion: string | null, quote: Quote): string {
  if (conclusion === null) return 'What was read does not say how it ended, or whether it did.'
  return conclusion === 'cancelled'
    ? 'It was cancelled, and nothing that was read says by what: its concurrency group does not explain it, and no text of GitHub tells.'
    : `Its conclusion is ${quote(conclusion)}, which does not say what ended it.`
}

function isBot(login: string): boolean {
  return login.endsWith('[bot]')
}
