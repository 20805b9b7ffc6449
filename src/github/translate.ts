// Translates GitHub's JSON into our types. Anything that is not as documented becomes undefined, never a guess.
import { workflowPath } from './workflow-path.js'
import type {
  Head,
  Instant,
  PullRequest,
  PullRequestNumber,
  RepositoryId,
  Run,
  RunId,
  RunStatus,
  Sha,
  Workflow,
  WorkflowId
} from '../model/model.js'

export type Json = Readonly<Record<string, unknown>>

const statuses: readonly RunStatus[] = [
  'requested',
  'waiting',
  'pending',
  'queued',
  'in_progress',
  'completed'
]

/** Undefined if a field that a verdict needs is missing or has another type. */
export function toRun(json: unknown, repositoryName: string): Run | undefined {
  if (!isRecord(json)) return undefined
  const identity = toIdentity(json)
  const head = toHead(json['head_repository'], json['head_branch'], json['head_sha'])
  const workflow = toWorkflow(json, repositoryName)
  if (identity === undefined || head === undefined || workflow === undefined) return undefined
  const openPullRequestsAtHead = toOpenPullRequestsAtHead(json['pull_requests'], head.sha)
  if (openPullRequestsAtHead === undefined) return undefined
  return {
    ...identity,
    workflow,
    head,
    status: statuses.find((status) => status === json['status']) ?? 'unrecognised',
    conclusion: toText(json['conclusion']) ?? null,
    createdAt: toInstant(json['created_at']),
    startedAt: toInstant(json['run_started_at']),
    updatedAt: toInstant(json['updated_at']),
    actor: toText(recordIn(json, 'actor')['login']),
    title: toText(json['display_title']),
    openPullRequestsAtHead
  }
}

/**
 * The open pull requests at whose head the run's commit is. The schema says "array or null"; anything else gives undefined,
 * because it could hide a pull request.
 */
function toOpenPullRequestsAtHead(
  pulls: unknown,
  sha: Sha
): readonly PullRequestNumber[] | undefined {
  if (pulls === undefined || pulls === null) return []
  if (!Array.isArray(pulls)) return undefined
  return pulls.flatMap((pull: unknown) => {
    if (!isRecord(pull) || !isRecord(pull['head']) || pull['head']['sha'] !== sha) return []
    const number = toId(pull['number'])
    return number === undefined ? [] : [number as PullRequestNumber]
  })
}

function toIdentity(json: Json): Pick<Run, 'id' | 'number' | 'attempt' | 'event'> | undefined {
  const id = toId(json['id'])
  const number = toId(json['run_number'])
  // A server without `run_attempt` has no partial re-runs: every run is its first attempt.
  const attempt = json['run_attempt'] === undefined ? 1 : toId(json['run_attempt'])
  const event = toText(json['event'])
  if (id === undefined || number === undefined) return undefined
  if (attempt === undefined || event === undefined) return undefined
  return { id: id as RunId, number, attempt, event }
}

/** Undefined if a field that a verdict needs is missing or has another type. */
export function toPullRequest(json: unknown): PullRequest | undefined {
  if (!isRecord(json) || !isRecord(json['head'])) return undefined
  const { repo, ref, sha } = json['head'] as Json & { repo?: unknown; ref?: unknown; sha?: unknown }
  const head = toHead(repo, ref, sha)
  const number = toId(json['number'])
  const createdAt = toInstant(json['created_at'])
  const state = toState(json)
  const labels = toLabels(json['labels'])
  if (head === undefined || number === undefined || labels === undefined) return undefined
  if (createdAt === undefined || state === undefined) return undefined
  const closedAt = toInstant(json['closed_at'])
  // A closed pull request without `closed_at` may have caused any run, like an open one.
  return {
    number: number as PullRequestNumber,
    state,
    head,
    createdAt,
    closedAt: state === 'open' ? undefined : closedAt,
    labels,
    isDraft: typeof json['draft'] === 'boolean' ? json['draft'] : undefined
  }
}

function toState(json: Json): PullRequest['state'] | undefined {
  if (json['state'] === 'open') return 'open'
  if (json['state'] !== 'closed') return undefined
  const isMerged = json['merged'] === true || typeof json['merged_at'] === 'string'
  return isMerged ? 'merged' : 'closed'
}

/** Undefined if any label has no name: it could be the label that exempts the pull request. */
function toLabels(json: unknown): readonly string[] | undefined {
  if (json === undefined) return []
  if (!Array.isArray(json)) return undefined
  const names = json.map((label: unknown) => (isRecord(label) ? toText(label['name']) : undefined))
  return names.every((name) => name !== undefined) ? names : undefined
}

export function toHead(repository: unknown, branch: unknown, sha: unknown): Head | undefined {
  const text = toText(sha)
  if (text === undefined) return undefined
  return {
    repository: toRepositoryId(repository),
    branch: toText(branch) ?? null,
    sha: text as Sha
  }
}

/** The login of the owner of a repository in the API's JSON; undefined if it is not there. */
export function ownerOf(repository: unknown): string | undefined {
  if (!isRecord(repository)) return undefined
  const login = toText(recordIn(repository, 'owner')['login'])
  return login ?? toText(repository['full_name'])?.split('/')[0]
}

/** Null if the repository was deleted or is not visible (the API sends null), or has no valid id. */
export function toRepositoryId(repository: unknown): RepositoryId | null {
  const id = isRecord(repository) ? toId(repository['id']) : undefined
  return id === undefined ? null : (id as RepositoryId)
}

/**
 * A workflow that a ruleset requires has a path like any other, but another URL: `…/actions/required_workflows/<id>` (recorded,
 * 2026-11). Only the URL shows whether the workflow is a file of this repository.
 */
function toWorkflow(json: Json, repositoryName: string): Workflow | undefined {
  const id = toId(json['workflow_id'])
  const path = toText(json['path'])
  if (id === undefined || path === undefined) return undefined
  const isFile = toText(json['workflow_url'])?.endsWith(`/actions/workflows/${id}`) === true
  return {
    id: id as WorkflowId,
    path: workflowPath(path, repositoryName),
    ...(!isFile && { isForeign: true })
  }
}

/** The record in a field; an empty one if there is none. */
export function recordIn(json: Json, field: string): Json {
  const value = json[field]
  return isRecord(value) ? value : {}
}

export function isRecord(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** Undefined for numbers beyond 2^53, which are not exact, and for strings, which GitHub does not document. */
export function toId(json: unknown): number | undefined {
  return typeof json === 'number' && Number.isSafeInteger(json) && json > 0 ? json : undefined
}

export function toText(json: unknown): string | undefined {
  return typeof json === 'string' && json !== '' ? json : undefined
}

/** Parses an ISO 8601 or HTTP date into milliseconds since the epoch. */
export function toInstant(json: unknown): Instant | undefined {
  const instant = typeof json === 'string' ? Date.parse(json) : Number.NaN
  return Number.isNaN(instant) ? undefined : (instant as Instant)
}
