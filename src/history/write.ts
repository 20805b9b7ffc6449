// A run of a history → one line, in the names of GitHub's REST API. Read again, it is the same run.
import { deployRefOf } from '../decide/deploy-branches.js'
import { forJson } from '../report/escape.js'
import type { PastJob, PastRun } from './past-run.js'
import { isOfTag } from './subject.js'

/** Ends with a line break. */
export function lineOf(run: PastRun): string {
  return `${forJson({
    id: run.id,
    name: run.workflowName,
    path: run.workflow,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.branch,
    head_sha: run.sha,
    ...(run.headRepository !== undefined && {
      head_repository: run.headRepository === null ? null : { id: run.headRepository }
    }),
    created_at: iso(run.createdAt),
    run_started_at: iso(run.startedAt),
    updated_at: run.endedAt === undefined ? undefined : iso(run.endedAt),
    display_title: run.title,
    actor: run.actor === '' ? undefined : { login: run.actor },
    html_url: run.url,
    pull_requests: run.pulls.length === 0 ? undefined : run.pulls.map((number) => ({ number })),
    jobs: run.jobs?.map(jobJson)
  })}\n`
}

function jobJson(job: PastJob): object {
  return {
    id: job.id,
    name: job.name,
    run_attempt: job.attempt,
    status: job.status,
    conclusion: job.conclusion,
    started_at: job.startedAt === undefined ? undefined : iso(job.startedAt),
    completed_at: job.completedAt === undefined ? undefined : iso(job.completedAt),
    steps: job.steps.length === 0 ? undefined : job.steps,
    annotations: job.annotations.length === 0 ? undefined : job.annotations
  }
}

function iso(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}

/** The same for the same text, and nobody can read the text in it. */
export type Disguise = (text: string) => string

const mergeTitle = /^(Merge pull request #\d+ from )[^/\s]+\/(\S+)$/
const squashTitle = /^(.+)( \(#\d+\))$/

/**
 * Branches, titles, logins, commits and names of jobs and steps are replaced, each by the same word wherever it stands. Annotations are
 * left out. Names of workflows stay,
 * and so do names of branches and tags that policies know, such as `main` and `v1.2.3`, and what says which pull request was merged.
 */
export function anonymise(run: PastRun, disguise: Disguise): PastRun {
  const branch = (name: string): string => (isKnownName(name) ? name : `branch-${disguise(name)}`)
  return {
    ...run,
    branch: run.branch === null ? null : branch(run.branch),
    sha: run.sha === '' ? '' : disguise(run.sha),
    title: anonymousTitle(run.title, branch, disguise),
    actor: run.actor === '' ? '' : `user-${disguise(run.actor)}`,
    url: undefined,
    jobs: run.jobs?.map((job) => ({
      ...job,
      name: `job-${disguise(job.name)}`,
      steps: job.steps.map((step) => `step-${disguise(step)}`),
      annotations: []
    }))
  }
}

function isKnownName(name: string): boolean {
  return deployRefOf(name) !== undefined || isOfTag({ event: 'push', branch: name })
}

function anonymousTitle(title: string, branch: Disguise, disguise: Disguise): string {
  const merge = mergeTitle.exec(title)
  if (merge !== null) return `${merge[1] ?? ''}owner/${branch(merge[2] ?? '')}`
  const squash = squashTitle.exec(title)
  const hidden = (text: string): string => `title-${disguise(text)}`
  return squash === null ? hidden(title) : `${hidden(squash[1] ?? '')}${squash[2] ?? ''}`
}
