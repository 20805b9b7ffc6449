// Reads the jobs of a run, including those of its earlier attempts.
import { allPages } from '../pages.js'
import type { Page, Reading, RunReader } from '../ports.js'
import type { Job } from '../model/job.js'
import type { Client } from './client.js'
import { perPage, toPage, type PageAnswer } from './page.js'
import type { Read } from './reading.js'
import type { RepositoryName } from './client-options.js'
import { isRecord, toText, type Json } from './translate.js'
import { oddAnswer } from './trouble.js'

export function createJobReader(
  client: Client,
  read: Read,
  name: RepositoryName
): RunReader['jobs'] {
  return async (id) => {
    const undertaking = {
      operation: `list the jobs of run ${id}`,
      permission: 'actions: read'
    } as const
    const pages = await allPages((page) =>
      read({
        ...undertaking,
        operation: `${undertaking.operation}, page ${page}`,
        send: () =>
          client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
            ...name,
            run_id: id,
            filter: 'all',
            per_page: perPage,
            page
          }),
        understand: (answer) => toJobPage({ ...answer, page })
      })
    )
    const jobs = wholeList(pages)
    if (jobs !== undefined) return jobs
    return { ok: false, trouble: oddAnswer(undertaking, 'the list is incomplete') }
  }
}

/** The jobs of all pages, or the trouble with one page; undefined if jobs are missing. */
function wholeList(pages: readonly Reading<Page<Job>>[]): Reading<readonly Job[]> | undefined {
  const jobs: Job[] = []
  for (const page of pages) {
    if (!page.ok) return page
    if (page.value.unreadable > 0) return undefined
    jobs.push(...page.value.items)
  }
  const last = pages.at(-1)
  return last?.ok === true && !last.value.more ? { ok: true, value: jobs } : undefined
}

function toJobPage(answer: PageAnswer): Page<Job> | undefined {
  return isRecord(answer.data) ? toPage(answer.data['jobs'], answer, toJob) : undefined
}

/** https://docs.github.com/en/rest/actions/workflow-jobs (2026-11) */
const statuses = new Map<string, Job['status']>([
  ['queued', 'pending'],
  ['requested', 'pending'],
  ['waiting', 'pending'],
  ['pending', 'pending'],
  ['in_progress', 'in_progress'],
  ['completed', 'completed']
])

/** Undefined if the job has no name. */
function toJob(json: unknown): Job | undefined {
  const name = isRecord(json) ? toText(json['name']) : undefined
  if (!isRecord(json) || name === undefined) return undefined
  return {
    name,
    status: statuses.get(toText(json['status']) ?? '') ?? 'unrecognised',
    conclusion: toText(json['conclusion']) ?? null,
    ...(wasNeverAssigned(json) && { neverAssigned: true })
  }
}

/**
 * "If a runner hasn't yet been assigned, this will be null"; 0 has been seen too.
 * https://docs.github.com/en/rest/actions/workflow-jobs (2026-11)
 */
function wasNeverAssigned({ runner_id: runner, steps }: Json): boolean {
  return (runner === null || runner === 0) && Array.isArray(steps) && steps.length === 0
}
