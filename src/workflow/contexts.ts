// The contexts that GitHub fills for a run, from plain facts: of a sample event, or of a run that was recorded.
// https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context (2026-11)
import { closed, unknown, type Contexts, type ContextValue, type Fields } from './value.js'

/** Facts that do not depend on the event. Where one is not known, give an unknown value. */
export interface RunFacts {
  /** `owner/name`. */
  readonly repository: string
  readonly defaultBranch: string
  /** `github.workflow`: of the workflow that was started, which is the caller inside a reusable workflow. */
  readonly workflow: string
  /** Path of that workflow's file. */
  readonly path: string
  readonly runId: ContextValue
  readonly runNumber: ContextValue
  /** Of `workflow_dispatch` and `workflow_call`, by lower-case name. */
  readonly inputs: Readonly<Record<string, ContextValue>>
}

/** What the event says. */
export interface EventFacts {
  readonly event: string
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: ContextValue
  readonly sha: ContextValue
  /** Both only for `pull_request` and `pull_request_target`, without `refs/heads/`; otherwise ''. */
  readonly headRef?: ContextValue
  readonly baseRef?: ContextValue
  readonly actor?: ContextValue
  /** `github.event`. */
  readonly payload: Fields
}

export function contextsOf(run: RunFacts, occasion: EventFacts): Contexts {
  return {
    github: closed(githubFields(run, occasion), shared),
    inputs: closed(run.inputs),
    vars
  }
}

const vars = unknown('vars')

/** What is the same for every run, and what only the run knows. */
const shared: Fields['fields'] = {
  ...Object.fromEntries(
    ['actor_id', 'event_path', 'ref_protected', 'token', 'workflow_sha', 'workspace'].map(
      (name) => [name, unknown(`github.${name}`)]
    )
  ),
  // One repository, one value.
  ...Object.fromEntries(
    ['repository_id', 'repository_owner_id'].map((name) => [
      name,
      unknown(`github.${name}`, `github.${name}`)
    ])
  ),
  actor: unknown('github.actor'),
  api_url: 'https://api.github.com',
  graphql_url: 'https://api.github.com/graphql',
  job: null,
  retention_days: '90',
  run_attempt: '1',
  secret_source: 'Actions',
  server_url: 'https://github.com',
  triggering_actor: unknown('github.triggering_actor')
}

function githubFields(
  { repository, workflow, path, runId, runNumber }: RunFacts,
  { event, ref, sha, headRef = '', baseRef = '', actor, payload }: EventFacts
): Fields['fields'] {
  return {
    base_ref: baseRef,
    event: payload,
    event_name: event,
    head_ref: headRef,
    ref,
    ref_name: refName(ref),
    ref_type: typeof ref === 'string' && ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_owner: repository.slice(0, Math.max(0, repository.indexOf('/'))),
    repositoryurl: `git://github.com/${repository}.git`,
    run_id: runId,
    run_number: runNumber,
    sha,
    workflow,
    workflow_ref: unknown('github.workflow_ref', path),
    ...(actor === undefined ? {} : { actor, triggering_actor: actor })
  }
}

const unknownRefName = unknown('github.ref_name')

/** `refs/pull/7/merge` → `7/merge`. */
function refName(ref: ContextValue): ContextValue {
  return typeof ref === 'string' ? ref.replace(/^refs\/(?:heads|tags|pull)\//, '') : unknownRefName
}
