// Reads the runner's environment and the event's payload: which run is this, and for which commit? It guesses nothing.
import { readFileSync } from 'node:fs'
import { InputError } from '../inputs/errors.js'
import type { RepositoryId, Run, RunId } from '../model/model.js'
import { branchName } from '../model/ref.js'
import { isRecord, recordIn, toHead, toText } from '../github/translate.js'
import { workflowPath } from '../github/workflow-path.js'
import type { Environment } from '../model/environment.js'

export type Payload = Readonly<Record<string, unknown>>

export interface Context {
  readonly event: string
  readonly payload: Payload
  /** The run that executes the step, without the facts that only GitHub's API gives. */
  readonly run: Run
  /** `refs/heads/x`, `refs/tags/x`, `refs/pull/7/merge`. */
  readonly ref: string
  readonly refProtected: boolean
  readonly actor: string
  readonly repository: {
    readonly id: RepositoryId
    /** `owner/name`. */
    readonly name: string
    readonly defaultBranch: string | undefined
  }
}

/** The payload of the event that started the run. Throws an InputError if it cannot be read. */
export function readEvent(env: Environment): Payload {
  return readPayload(need(env, 'GITHUB_EVENT_PATH'))
}

/** Throws an InputError that names a missing or invalid variable. */
export function readContext(env: Environment, payload: Payload): Context {
  const event = need(env, 'GITHUB_EVENT_NAME')
  const name = need(env, 'GITHUB_REPOSITORY')
  const repository = recordIn(payload, 'repository')
  const context = {
    event,
    payload,
    // Empty for a deployment of a commit.
    ref: env['GITHUB_REF'] ?? '',
    refProtected: env['GITHUB_REF_PROTECTED'] === 'true',
    actor: env['GITHUB_ACTOR'] ?? '',
    repository: {
      id: repositoryId(repository['id'], env),
      name,
      defaultBranch: toText(repository['default_branch'])
    }
  }
  return { ...context, run: readRun(env, context) }
}

function readRun(env: Environment, context: Omit<Context, 'run'>): Run {
  const { event, repository } = context
  return {
    id: needNumber(env, 'GITHUB_RUN_ID') as RunId,
    number: needNumber(env, 'GITHUB_RUN_NUMBER'),
    // NaN if the runner does not set it: then the run does not count as a first attempt.
    attempt: Number(env['GITHUB_RUN_ATTEMPT']),
    event,
    workflow: {
      id: undefined,
      path: workflowPath(need(env, 'GITHUB_WORKFLOW_REF'), repository.name)
    },
    head: readHead(env, context),
    status: 'in_progress',
    conclusion: null,
    createdAt: undefined,
    startedAt: undefined,
    updatedAt: undefined,
    openPullRequestsAtHead: [],
    actor: context.actor === '' ? undefined : context.actor
  }
}

/** For pull requests, GITHUB_SHA is a merge commit, but GitHub lists runs by the head commit, which is in the payload. */
function readHead(
  env: Environment,
  { event, payload, ref, repository }: Omit<Context, 'run'>
): Run['head'] {
  if (event === 'pull_request' || event === 'pull_request_target') {
    const pull = recordIn(payload, 'pull_request')
    const { repo, ref: branch, sha } = recordIn(pull, 'head')
    const head = toHead(repo, branch, sha)
    if (head === undefined) {
      throw new InputError(`The payload of the event ${event} has no pull_request.head.sha.`)
    }
    return head
  }
  // After the entry has left the queue, GITHUB_REF names another branch.
  const entry = recordIn(payload, 'merge_group')
  const queued = toHead({ id: repository.id }, branchOf(entry['head_ref']), entry['head_sha'])
  if (event === 'merge_group' && queued !== undefined) return queued
  // Not the payload's `after`: for an annotated tag it is the tag object, but GitHub lists runs by the commit.
  const sha = need(env, 'GITHUB_SHA')
  const head = toHead({ id: repository.id }, ref.replace(/^refs\/(heads|tags)\//, ''), sha)
  if (head === undefined) throw new InputError('GITHUB_SHA is empty.')
  return head
}

function branchOf(ref: unknown): string | undefined {
  const text = toText(ref)
  return text === undefined ? undefined : branchName(text)
}

/** Throws an InputError if the file does not contain a JSON object. */
export function readPayload(path: string): Payload {
  let payload: unknown
  try {
    payload = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new InputError(`The event file ${path} cannot be read as JSON.`, { cause: error })
  }
  if (!isRecord(payload)) throw new InputError(`The event file ${path} contains no JSON object.`)
  return payload
}

function repositoryId(given: unknown, env: Environment): RepositoryId {
  const id = Number(given ?? env['GITHUB_REPOSITORY_ID'])
  if (!Number.isSafeInteger(id) || id < 1) {
    throw new InputError(
      'The id of the repository is missing: neither the payload nor GITHUB_REPOSITORY_ID has it.'
    )
  }
  return id as RepositoryId
}

/** The value of a variable. Throws an InputError if it is not set. */
export function need(env: Environment, name: string): string {
  const value = env[name]
  if (!value) {
    throw new InputError(
      `${name} is not set. This program must be started by a GitHub Actions runner, which sets it.`
    )
  }
  return value
}

function needNumber(env: Environment, name: string): number {
  const number = Number(need(env, name))
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new InputError(
      `${name} is ${JSON.stringify(env[name])}, which is not a whole number above 0.`
    )
  }
  return number
}
