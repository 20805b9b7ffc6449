// A run object as people have it → a run of the history, or what it lacks. Names of GitHub's REST API come first, then those of
// `gh run list --json`.
import type { PastJob, PastRun } from './past-run.js'

type Json = Readonly<Record<string, unknown>>

/** Why an object is no run that anything can be said about. */
export type Lack = 'not JSON' | 'no object' | 'no id and no run_number' | 'no created_at' | 'no end'

/** Returns each of these texts once, so that a million runs share the names of their workflows. */
export type Intern = (text: string) => string

export function createIntern(): Intern {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    known.set(text, text)
    return text
  }
}

/** Missing fields have the fallbacks that docs/backtest.md lists. */
export function toPastRun(text: string, intern: Intern): PastRun | Lack {
  const json = parse(text)
  if (json === undefined) return 'not JSON'
  return isRecord(json) ? fromJson(json, intern) : 'no object'
}

/** The same for an object that was parsed already. */
export function fromJson(json: Json, intern: Intern): PastRun | Lack {
  const number = toNumber(either(json, 'run_number', 'number'))
  const id = toNumber(either(json, 'id', 'databaseId')) ?? number
  const createdAt = toTime(either(json, 'created_at', 'createdAt'))
  if (id === undefined) return 'no id and no run_number'
  if (createdAt === undefined) return 'no created_at'
  const branch = textOf(json, 'head_branch', 'headBranch')
  const { workflow, workflowName } = workflowOf(json)
  const { status, conclusion, startedAt, endedAt } = endOf(json, createdAt)
  return {
    id,
    number: number ?? id,
    attempt: toNumber(either(json, 'run_attempt', 'attempt')) ?? 1,
    event: intern(textOf(json, 'event')),
    workflow: intern(workflow),
    workflowName: intern(workflowName),
    branch: branch === '' ? null : intern(branch),
    sha: textOf(json, 'head_sha', 'headSha'),
    headRepository: repositoryOf(json),
    status: intern(status),
    conclusion: conclusion === null ? null : intern(conclusion),
    createdAt,
    startedAt,
    endedAt,
    title: textOf(json, 'display_title', 'displayTitle'),
    pulls: pullsOf(json['pull_requests']),
    jobs: jobsOf(json['jobs'], intern),
    url: toText(either(json, 'html_url', 'url')),
    actor: intern(actorOf(json))
  }
}

function workflowOf(json: Json): Pick<PastRun, 'workflow' | 'workflowName'> {
  const name = toText(either(json, 'name', 'workflowName'))
  const id = toNumber(either(json, 'workflow_id', 'workflowDatabaseId'))
  const path = toText(json['path'])?.split('@')[0]
  const workflow = path ?? name ?? workflowById(id)
  return { workflow, workflowName: name ?? workflow }
}

function workflowById(id: number | undefined): string {
  return id === undefined ? 'the workflow' : `workflow ${id}`
}

function repositoryOf(json: Json): number | null | undefined {
  const repository = json['head_repository']
  if (repository === undefined) return undefined
  return isRecord(repository) ? (toNumber(repository['id']) ?? null) : null
}

function endOf(
  json: Json,
  createdAt: number
): Pick<PastRun, 'status' | 'conclusion' | 'startedAt' | 'endedAt'> {
  const conclusion = toText(json['conclusion'])
  const touchedAt = toTime(either(json, 'updated_at', 'updatedAt'))
  const status = statusOf(json, conclusion ?? touchedAt)
  const startedAt = toTime(either(json, 'run_started_at', 'startedAt')) ?? createdAt
  return {
    status,
    conclusion: conclusion ?? null,
    startedAt: Math.max(startedAt, createdAt),
    endedAt: status === 'completed' ? Math.max(touchedAt ?? startedAt, createdAt) : undefined
  }
}

/** A run without a status has ended where anything tells of its end. */
function statusOf(json: Json, end: unknown): string {
  return toText(json['status']) ?? (end === undefined ? '' : 'completed')
}

function actorOf(json: Json): string {
  const actor = either(json, 'triggering_actor', 'actor')
  return isRecord(actor) ? textOf(actor, 'login') : ''
}

function pullsOf(json: unknown): readonly number[] {
  if (!Array.isArray(json) || json.length === 0) return none
  return json.flatMap((pull: unknown) => (isRecord(pull) ? (toNumber(pull['number']) ?? []) : []))
}

const none: readonly number[] = []

function jobsOf(json: unknown, intern: Intern): readonly PastJob[] | undefined {
  if (!Array.isArray(json)) return undefined
  return json.flatMap((job: unknown) => (isRecord(job) ? toPastJob(job, intern) : []))
}

/** A job as GitHub's REST API shows it. */
export function toPastJob(json: Json, intern: Intern): PastJob {
  const begun = json['conclusion'] !== 'skipped'
  const annotations: unknown = json['annotations']
  const steps: unknown = json['steps']
  return {
    id: toNumber(either(json, 'id', 'databaseId')),
    name: intern(textOf(json, 'name')),
    attempt: toNumber(json['run_attempt']) ?? 1,
    status: intern(toText(json['status']) ?? 'completed'),
    conclusion: toText(json['conclusion']) ?? null,
    startedAt: begun ? toTime(either(json, 'started_at', 'startedAt')) : undefined,
    completedAt: toTime(either(json, 'completed_at', 'completedAt')),
    steps: Array.isArray(steps) ? steps.flatMap((step) => stepOf(step, intern)) : [],
    annotations: Array.isArray(annotations) ? annotations.flatMap(toMessage) : []
  }
}

/** A step that was skipped, or that is still to come, did not begin. */
function stepOf(json: unknown, intern: Intern): readonly string[] {
  if (typeof json === 'string') return [intern(json)]
  if (!isRecord(json) || json['conclusion'] === 'skipped') return []
  const isBegun = json['status'] === 'in_progress' || json['status'] === 'completed'
  return isBegun ? [intern(textOf(json, 'name'))] : []
}

function toMessage(json: unknown): readonly string[] {
  const message = isRecord(json) ? json['message'] : json
  return typeof message === 'string' ? [message] : []
}

/** The field by the name of the REST API, or else by that of `gh`. */
function either(json: Json, name: string, other: string): unknown {
  return json[name] ?? json[other]
}

/** Empty where there is none. */
function textOf(json: Json, name: string, other = name): string {
  return toText(either(json, name, other)) ?? ''
}

/** Undefined where the text is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isRecord(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function toNumber(json: unknown): number | undefined {
  return typeof json === 'number' && Number.isSafeInteger(json) && json > 0 ? json : undefined
}

function toText(json: unknown): string | undefined {
  return typeof json === 'string' && json !== '' ? json : undefined
}

function toTime(json: unknown): number | undefined {
  const time = typeof json === 'string' ? Date.parse(json) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
