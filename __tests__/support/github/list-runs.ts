import { failure, invalid, ok, type Reply, type Site } from './answer.js'
import { settle } from './change.js'
import { createdFilter } from './created-filter.js'
import type { Lag } from './lag.js'
import { pageNumber, pageOf, pageSize } from './paging.js'
import { checkSuiteId, renderRun, type RunBody, type RunView } from './render-run.js'
import type { Route } from './routes.js'
import type { RepositoryRecord, RunRecord, State } from './state.js'

const documentation = 'https://docs.github.com/rest/actions/workflow-runs'

/** https://docs.github.com/en/rest/actions/workflow-runs (2026-11). `startup_failure` is not one of them. */
const statuses = [
  'completed',
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'skipped',
  'stale',
  'success',
  'timed_out',
  'in_progress',
  'queued',
  'requested',
  'waiting',
  'pending'
]

type Test = (view: RunView) => boolean

export interface RunList {
  readonly repository: RepositoryRecord
  readonly route: Route
  readonly lag: Lag
  readonly site: Site
}

export function listRuns(state: State, list: RunList): Reply {
  const { query } = list.route
  const tests = filtersOf(query)
  if (!Array.isArray(tests)) return tests
  const filtered = tests.length > 0
  if (!filtered && pageNumber(query) * pageSize(query) > 40_000) {
    return failure(422, 'In order to keep the API fast, pagination is limited for this resource.')
  }
  const runs = runsOf(state, list)
  if (!runs) return failure(404, 'Not Found', documentation)
  settle(state)
  const found = list.lag
    .views(runs, filtered)
    .filter((view) => tests.every((test) => test(view)))
    .sort(newestFirst)
  return answer(state, list, found, filtered)
}

/** Undefined for an unknown workflow. Only workflows of this repository are known, by file name or id. */
function runsOf(state: State, { repository, route }: RunList): RunRecord[] | undefined {
  const all = repository === state.home ? [...state.runs.values()] : []
  if (route.endpoint === 'list-runs') return all
  const workflow = [...state.workflows.values()]
    .filter(({ requiredFrom }) => requiredFrom === undefined)
    .find(({ id, path }) =>
      /^\d+$/.test(route.name)
        ? id === Number(route.name)
        : path === `.github/workflows/${route.name}`
    )
  if (!workflow || repository !== state.home) return undefined
  return all.filter((run) => run.workflow === workflow)
}

/** A filtered list ends after 1,000 results, whatever its total is; the total ends at 2,500 (2026-09-25). */
function answer(state: State, list: RunList, found: RunView[], filtered: boolean): Reply {
  const { query, rest } = list.route
  const most = filtered ? 1000 : 40_000
  const path = `/repositories/${list.repository.id}${rest}`
  const page = pageOf(found.slice(0, most), query, path, list.site)
  const excludePullRequests = query.get('exclude_pull_requests') === 'true'
  const body: { total_count: number; workflow_runs: RunBody[] } = {
    total_count: Math.min(found.length, filtered ? 2500 : most),
    workflow_runs: page.items.map((view) =>
      renderRun(state, view, { site: list.site, excludePullRequests })
    )
  }
  for (const { run } of page.items) lookedAt(run)
  return ok(body, page.headers)
}

export function lookedAt(run: RunRecord): void {
  if (run.stopping !== undefined && run.stopping > 0) run.stopping -= 1
}

function newestFirst(left: RunView, right: RunView): number {
  return right.run.createdAt - left.run.createdAt || right.run.id - left.run.id
}

function filtersOf(query: URLSearchParams): Test[] | Reply {
  const tests: Test[] = []
  const status = query.get('status')
  const created = query.get('created')
  if (status) {
    if (!statuses.includes(status)) return invalid('status', 'WorkflowRun')
    tests.push((view) => view.status === status || view.conclusion === status)
  }
  if (created) {
    const test = createdFilter(created)
    if (!test) return invalid('created', 'WorkflowRun')
    tests.push(({ run }) => test(run.createdAt))
  }
  return [...tests, ...equalities(query)]
}

function equalities(query: URLSearchParams): Test[] {
  const fields: readonly (readonly [string, (run: RunRecord) => string | null])[] = [
    ['actor', (run) => run.actor],
    ['branch', (run) => run.branch],
    ['event', (run) => run.event],
    ['head_sha', (run) => run.sha],
    ['check_suite_id', (run) => String(checkSuiteId(run))]
  ]
  return fields.flatMap(([name, field]) => {
    const wanted = query.get(name)
    return wanted ? [({ run }: RunView) => field(run) === wanted] : []
  })
}
