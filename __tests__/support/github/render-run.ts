import type { Schemas, Site } from './answer.js'
import { iso } from './clock.js'
import { renderMinimalRepository, renderUser } from './render-repository.js'
import { madeSha } from './sha.js'
import type { PullRecord, RepositoryRecord, RunRecord, State, WorkflowRecord } from './state.js'

/**
 * The specification calls `head_repository` required; for a deleted fork GitHub sends null
 * (github/rest-api-description#1811 is the same for pull requests).
 */
export type RunBody = Omit<Schemas['workflow-run'], 'head_repository'> & {
  head_repository: Schemas['minimal-repository'] | null
}

/** A run as one reader sees it: a list can be out of date. */
export interface RunView {
  readonly run: RunRecord
  readonly status: string
  readonly conclusion: string | null
}

export function viewOf(run: RunRecord): RunView {
  return { run, status: run.status, conclusion: run.conclusion }
}

export interface RunRendering {
  readonly site: Site
  readonly excludePullRequests: boolean
}

export function renderRun(state: State, view: RunView, how: RunRendering): RunBody {
  const { run } = view
  const { site } = how
  const repository = state.home
  const head = state.visibleRepository(run.headRepository, run.deletedFork)
  const actor = renderUser(state, run.actor, site)
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: `WFR_${run.id}`,
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.workflow.path,
    display_title: run.title,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: view.status,
    conclusion: view.conclusion,
    workflow_id: run.workflow.id,
    pull_requests: how.excludePullRequests ? [] : pullRequestsOf(state, run, site),
    created_at: iso(run.createdAt),
    updated_at: iso(run.updatedAt),
    run_started_at: iso(run.startedAt),
    actor,
    triggering_actor: actor,
    referenced_workflows: [],
    ...(site.isTerse === true ? noUrls : runUrls(repository, run, site)),
    workflow_url: workflowUrl(repository, run.workflow, site),
    head_commit: commitOf(run, run.sha),
    repository: renderMinimalRepository(state, repository, site),
    head_repository: head ? renderMinimalRepository(state, head, site) : null
  }
}

export function checkSuiteId(run: RunRecord): number {
  return 1_000_000 + run.id
}

const noUrls = {} as ReturnType<typeof runUrls>

function runUrls(repository: RepositoryRecord, run: RunRecord, site: Site) {
  const api = `${site.api}/repos/${repository.name}`
  const url = `${api}/actions/runs/${run.id}`
  return {
    check_suite_id: checkSuiteId(run),
    check_suite_node_id: `CS_${checkSuiteId(run)}`,
    url,
    html_url: `${site.html}/${repository.name}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${checkSuiteId(run)}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null
  }
}

/** A required workflow (of a ruleset) has another address than a file of the repository. */
function workflowUrl(
  { name }: RepositoryRecord,
  { id, requiredFrom }: WorkflowRecord,
  site: Site
): string {
  const kind = requiredFrom === undefined ? 'workflows' : 'required_workflows'
  return `${site.api}/repos/${name}/actions/${kind}/${id}`
}

/** A commit with the time of the run's creation. */
export function commitOf(run: RunRecord, id: string): Schemas['simple-commit'] {
  const author = { name: run.actor, email: `${run.actor}@users.noreply.github.com` }
  return {
    id,
    tree_id: madeSha('tree', id),
    message: run.title,
    timestamp: iso(run.createdAt),
    author,
    committer: author
  }
}

/**
 * "Pull requests that are open with a head_sha or head_branch that matches the workflow run": computed at each read, and empty
 * for forks (github/docs#22501).
 */
export function pullRequestsOf(
  state: State,
  run: RunRecord,
  site: Site
): Schemas['pull-request-minimal'][] {
  if (run.deletedFork || run.headRepository !== state.home.name) return []
  return [...state.pulls.values()]
    .filter((pull) => pull.state === 'open' && pull.headRepository === state.home.name)
    .filter((pull) => pull.headSha === run.sha || pull.headBranch === run.branch)
    .map((pull) => renderMinimalPull(state, pull, site))
}

function renderMinimalPull(
  state: State,
  pull: PullRecord,
  site: Site
): Schemas['pull-request-minimal'] {
  const { home } = state
  const repo = {
    id: home.id,
    url: `${site.api}/repos/${home.name}`,
    name: home.name.slice(home.owner.length + 1)
  }
  return {
    id: 5_000_000 + pull.number,
    number: pull.number,
    url: `${site.api}/repos/${home.name}/pulls/${pull.number}`,
    head: { ref: pull.headBranch, sha: pull.headSha, repo },
    base: { ref: pull.base, sha: home.branches.get(pull.base)?.sha ?? madeSha(pull.base), repo }
  }
}

export function renderWorkflow(
  state: State,
  workflow: WorkflowRecord,
  site: Site
): Schemas['workflow'] {
  const { name } = state.home
  return {
    id: workflow.id,
    node_id: `W_${workflow.id}`,
    name: workflow.name,
    path: workflow.path,
    state: 'active',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    url: `${site.api}/repos/${name}/actions/workflows/${workflow.id}`,
    html_url: `${site.html}/${name}/blob/${state.home.defaultBranch}/${workflow.path}`,
    badge_url: `${site.html}/${name}/workflows/${workflow.name}/badge.svg`
  }
}
