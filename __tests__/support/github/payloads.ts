import type { Site } from './answer.js'
import { iso } from './clock.js'
import { renderPull } from './render-pull.js'
import { renderRepository, renderUser } from './render-repository.js'
import { commitOf, pullRequestsOf, renderRun, renderWorkflow, viewOf } from './render-run.js'
import { baseTip } from './run-place.js'
import { madeSha } from './sha.js'
import type { RunRecord, State } from './state.js'

/** The content of the file in GITHUB_EVENT_PATH. */
export type Payload = Readonly<Record<string, unknown>>

const nothing = '0'.repeat(40)

/** The fields of every webhook. */
export function envelope(state: State, run: RunRecord, site: Site): Payload {
  return {
    repository: renderRepository(state, state.home, site),
    sender: renderUser(state, run.actor, site)
  }
}

export interface PullRequestEvent {
  readonly action: string
  /** The label that `labeled` or `unlabeled` is about. */
  readonly label?: string | undefined
}

/** The pull request at the time of the event: the run's commit is its head, whatever came later. */
export function pullRequestPayload(
  state: State,
  run: RunRecord,
  { action, label }: PullRequestEvent,
  site: Site
): Payload {
  if (run.pull === undefined) throw new Error(`run ${run.id} is not for a pull request`)
  const pull = state.pull(run.pull)
  const headSha = run.pullSha ?? pull.headSha
  const closed = action === 'closed'
  if (closed && pull.state === 'open') {
    throw new Error(`pull request ${pull.number} is open: no event says that it was closed`)
  }
  const then = closed ? pull : { ...pull, state: 'open' as const, closedAt: undefined, headSha }
  return {
    action,
    number: pull.number,
    pull_request: renderPull(state, then, site),
    ...(label !== undefined && { label: { name: label } }),
    ...(action === 'synchronize' && { before: madeSha('before', headSha), after: headSha }),
    ...envelope(state, run, site)
  }
}

export function pushPayload(state: State, run: RunRecord, ref: string, site: Site): Payload {
  const before = run.tag === undefined ? previousTip(state, run) : nothing
  const commit = {
    id: run.sha,
    tree_id: madeSha('tree', run.sha),
    distinct: true,
    message: run.title,
    timestamp: iso(run.createdAt),
    url: `${site.html}/${state.home.name}/commit/${run.sha}`,
    author: { name: run.actor, email: 'someone@example.com', username: run.actor },
    committer: { name: run.actor, email: 'someone@example.com', username: run.actor },
    added: [],
    removed: [],
    modified: ['README.md']
  }
  return {
    ref,
    before,
    after: pushedObject(state, run),
    created: before === nothing,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `${site.html}/${state.home.name}/compare/${before}...${run.sha}`,
    commits: [commit],
    head_commit: commit,
    pusher: { name: run.actor, email: 'someone@example.com' },
    ...envelope(state, run, site)
  }
}

/** The object that the ref points to: for an annotated tag the tag object, not the commit in GITHUB_SHA and `head_sha`. */
function pushedObject({ home }: State, { tag, sha }: RunRecord): string {
  const [object] = [...home.annotated].find(([, name]) => name === tag) ?? []
  if (tag === undefined || object === undefined) return sha
  return sha === home.tags.get(tag) ? object : madeSha('tag', tag, sha)
}

function previousTip(state: State, run: RunRecord): string {
  const earlier = [...state.runs.values()]
    .filter((one) => one.event === 'push' && one.tag === undefined && one.branch === run.branch)
    .filter((one) => one.id < run.id && one.sha !== run.sha)
    .sort((left, right) => right.id - left.id)
  return earlier[0]?.sha ?? nothing
}

export function workflowRunPayload(
  state: State,
  companion: RunRecord,
  source: { readonly run: RunRecord; readonly type: 'requested' | 'completed' },
  site: Site
): Payload {
  const { run, type } = source
  const done = type === 'completed'
  const flying = run.status === 'completed' ? 'queued' : run.status
  const view = {
    ...viewOf(run),
    status: done ? 'completed' : flying,
    conclusion: done ? (run.conclusion ?? 'success') : null
  }
  const workflow = renderWorkflow(state, run.workflow, site)
  return {
    action: type,
    workflow_run: {
      ...renderRun(state, view, { site, excludePullRequests: false }),
      ...commitInWebhook(state, run),
      pull_requests: pullRequestsOf(state, run, site)
    },
    workflow,
    ...envelope(state, companion, site)
  }
}

/**
 * The webhook of a run of pull_request_target has the base's commit, says an engineer of GitHub; the API has that of the pull
 * request: https://github.com/actions/checkout/issues/2454 (2026-06).
 */
function commitInWebhook(state: State, run: RunRecord): Payload {
  if (run.event !== 'pull_request_target' || run.pull === undefined) return {}
  const base = baseTip(state, state.pull(run.pull))
  return { head_sha: base, head_commit: commitOf(run, base) }
}

export interface Deleted {
  /** Without its prefix. */
  readonly ref: string
  readonly type?: 'branch' | 'tag'
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#delete (2026-11) */
export function deletePayload(
  state: State,
  run: RunRecord,
  { ref, type = 'branch' }: Deleted,
  site: Site
): Payload {
  return { ref, ref_type: type, pusher_type: 'user', ...envelope(state, run, site) }
}

export interface OtherEvent {
  readonly ref: string
  /** The inputs of a workflow_dispatch. */
  readonly inputs: Readonly<Record<string, string>>
}

export function otherPayload(
  state: State,
  run: RunRecord,
  { ref, inputs }: OtherEvent,
  site: Site
): Payload {
  const around = envelope(state, run, site)
  switch (run.event) {
    case 'schedule':
      return { schedule: '17 3 * * *', workflow: run.workflow.path, ...around }
    case 'workflow_dispatch':
      return { inputs, ref, workflow: run.workflow.path, ...around }
    case 'release':
      return {
        action: 'published',
        release: { id: run.id, tag_name: run.tag ?? run.branch, draft: false, prerelease: false },
        ...around
      }
    default:
      return { action: 'created', ...around }
  }
}
