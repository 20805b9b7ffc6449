// Was it wrong to cancel this run? One cancel may be wrong in several ways.
import type { Fate } from './fates.js'
import type { Moments } from './moments.js'
import type { PastRun } from './past-run.js'
import { isOfPullRequest, isOfTag } from './subject.js'

/** Each with its words: behind the number of such cancels, and for one of them. */
export const wrongKinds = {
  newest: ['of the newest run of its pull request, branch or event', 'newest of its kind'],
  head: ['of a run on the current head', 'on the head'],
  'same-commit': ['by a run of the same commit', 'same commit'],
  merged: ['of a run whose pull request was merged already', 'merged already'],
  'default-branch': ['of a push to the default branch', 'default branch'],
  tag: ['of a run for a tag or a release', 'tag, release'],
  deploy: ['of a deploy or a release, by its name', 'deploy']
} as const

export type WrongKind = keyof typeof wrongKinds

export interface Cancelled {
  readonly run: PastRun
  /** Its place in the list of all runs. */
  readonly index: number
  readonly fate: Fate
  /** The run that took its place. */
  readonly by: PastRun | undefined
}

export interface Sight {
  readonly moments: Moments
  readonly defaultBranch: string
}

export function wrongsOf(cancelled: Cancelled, sight: Sight): readonly WrongKind[] {
  return kinds.filter((kind) => tests[kind](cancelled, sight))
}

type Test = (cancelled: Cancelled, sight: Sight) => boolean

const deployWords = /\b(?:deploy|deployment|release|publish)/i

const tests: Readonly<Record<WrongKind, Test>> = {
  newest: ({ run, index, fate }, { moments }) => moments.newestOf(index, fate.endedAt) <= run.id,
  head: ({ run, index, fate }, { moments }) =>
    isOfHead(run) && run.sha !== '' && moments.headAt(index, fate.endedAt) === run.sha,
  'same-commit': ({ run, by }) =>
    by !== undefined && run.sha !== '' && by.sha === run.sha && by.workflow === run.workflow,
  merged: ({ run, fate }, { moments }) => {
    const at = moments.mergedAt(run)
    return at !== undefined && at < fate.endedAt
  },
  'default-branch': ({ run }, { defaultBranch }) =>
    run.event === 'push' && run.branch === defaultBranch,
  tag: ({ run }) => isOfTag(run),
  deploy: ({ run, fate }) =>
    run.event === 'deployment' || deployWords.test(nameOf(run)) || isDeploying(run, fate)
}

const kinds = Object.keys(tests) as WrongKind[]

function isOfHead(run: PastRun): boolean {
  return isOfPullRequest(run) || run.event === 'push'
}

function nameOf({ workflow, workflowName }: PastRun): string {
  return `${workflow.replace(/^.*\//, '').replaceAll('_', '-')} ${workflowName}`
}

/** A job by such a name was at work when the run was cancelled, as far into the run as it really was. */
function isDeploying({ jobs, startedAt }: PastRun, fate: Fate): boolean {
  if (jobs === undefined || fate.startedAt === undefined) return false
  const at = startedAt + fate.endedAt - fate.startedAt
  return jobs.some((job) => {
    if (job.startedAt === undefined || !deployWords.test(job.name)) return false
    return job.startedAt <= at && at < (job.completedAt ?? Infinity)
  })
}
