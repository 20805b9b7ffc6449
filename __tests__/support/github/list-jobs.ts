import { failure, invalid, ok, type Reply, type Schemas, type Site } from './answer.js'
import { iso } from './clock.js'
import { latestJobs } from './jobs.js'
import { pageOf } from './paging.js'
import type { JobRecord } from './records.js'
import type { Route } from './routes.js'
import type { RunRecord, State } from './state.js'

export interface JobList {
  readonly run: RunRecord
  readonly route: Route
  readonly site: Site
}

/** https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run (2026-11) */
export function listJobs(state: State, { run, route, site }: JobList): Reply {
  const filter = route.query.get('filter') ?? 'latest'
  if (!['latest', 'all'].includes(filter)) return invalid('filter', 'WorkflowJob')
  const jobs = filter === 'all' ? run.jobs : latestJobs(run)
  const page = pageOf(jobs, route.query, `/repositories/${state.home.id}${route.rest}`, site)
  const body: { total_count: number; jobs: Schemas['job'][] } = {
    total_count: jobs.length,
    jobs: page.items.map((job) => renderJob(state, run, job, site))
  }
  return ok(body, page.headers)
}

export function jobUrls(
  state: State,
  run: RunRecord,
  { id }: JobRecord,
  site: Site
): { readonly url: string; readonly html_url: string } {
  return {
    url: `${site.api}/repos/${state.home.name}/actions/jobs/${id}`,
    html_url: `${site.html}/${state.home.name}/actions/runs/${run.id}/job/${id}`
  }
}

function renderJob(state: State, run: RunRecord, job: JobRecord, site: Site): Schemas['job'] {
  const api = `${site.api}/repos/${state.home.name}`
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: `JOB_${job.id}`,
    head_sha: run.sha,
    head_branch: run.branch,
    ...jobUrls(state, run, job, site),
    status: job.status,
    conclusion: job.conclusion,
    created_at: iso(job.createdAt),
    started_at: iso(job.startedAt),
    completed_at: job.completedAt === undefined ? null : iso(job.completedAt),
    name: job.name,
    steps: stepsOf(job),
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    ...runnerOf(job),
    workflow_name: run.workflow.name
  }
}

function stepsOf(job: JobRecord): NonNullable<Schemas['job']['steps']> {
  if (job.status !== 'in_progress' && job.status !== 'completed') return []
  const { name, status, conclusion, steps = [name] } = job
  const started_at = iso(job.startedAt)
  return steps.map((step, index) => ({
    name: step,
    status,
    conclusion,
    number: index + 1,
    started_at
  }))
}

/** A queued job has no runner yet. */
function runnerOf(job: JobRecord) {
  const taken = job.status === 'in_progress' || job.status === 'completed'
  return {
    runner_id: taken ? 1 : null,
    runner_name: taken ? 'GitHub Actions 1' : null,
    runner_group_id: taken ? 1 : null,
    runner_group_name: taken ? 'GitHub Actions' : null
  }
}

/** https://docs.github.com/en/rest/checks/runs#list-check-run-annotations (2026-11) */
export function listAnnotations(state: State, { route, site }: Omit<JobList, 'run'>): Reply {
  const id = Number(route.name)
  const job = [...state.runs.values()].flatMap((run) => run.jobs).find((one) => one.id === id)
  if (job === undefined) return failure(404, 'Not Found')
  const annotations = job.annotations.map((message): Schemas['check-annotation'] => ({
    path: '.github',
    start_line: 1,
    end_line: 1,
    start_column: null,
    end_column: null,
    annotation_level: 'failure',
    title: '',
    message,
    raw_details: '',
    blob_href: `${site.html}/${state.home.name}/blob/main/.github`
  }))
  const page = pageOf(annotations, route.query, `/repositories/${state.home.id}${route.rest}`, site)
  return ok([...page.items], page.headers)
}
