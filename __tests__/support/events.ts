import type { Site } from './github/answer.js'
import { mergeCommit } from './github/change.js'
import { destroyedPayload, mergeGroupPayload, type Destruction } from './github/merge-group.js'
import {
  deletePayload,
  otherPayload,
  pullRequestPayload,
  pushPayload,
  workflowRunPayload,
  type Deleted,
  type Payload
} from './github/payloads.js'
import type { World } from './github/repository.js'
import type { RunRecord, State } from './github/state.js'
import { siteOf } from './github/traffic.js'

/** How the runner starts a step: the event, and the variables that depend on it and on the run. */
export interface Started {
  readonly eventName: string
  readonly payload: Payload
  readonly env: Readonly<Record<string, string>>
}

/** The refs of a run: https://docs.github.com/en/actions/reference/workflows-and-actions/variables (2026-11) */
interface Place {
  readonly ref: string
  readonly sha: string
  readonly headRef: string
  readonly baseRef: string
}

export interface StartOptions extends Partial<Destruction> {
  /** The activity type: `synchronize` by default for a pull request event, or `destroyed` for a merge group. */
  readonly action?: string
  /** The label that `labeled` or `unlabeled` is about. */
  readonly label?: string
  /** What the event `delete` deleted. */
  readonly deleted?: Deleted
  /** The inputs of a workflow_dispatch. */
  readonly inputs?: Readonly<Record<string, string>>
}

/** The step of the run with this id. */
export function startedBy(world: World, runId: number, options: StartOptions = {}): Started {
  const { state } = world
  const run = state.run(runId)
  const action = options.action ?? 'synchronize'
  if (action === 'closed') state.begin()
  const place = placeOf(state, run, action)
  return {
    eventName: run.event,
    payload: payloadOf(state, run, { ...options, action, ref: place.ref }),
    env: environment(state, run, place)
  }
}

/** The step of a `workflow_run` companion, which runs on the default branch. Its run is added if there is none. */
export function companionOf(
  world: World,
  sourceRunId: number,
  options: {
    readonly runId: number
    readonly type: 'requested' | 'completed'
    readonly workflow?: string
  }
): Started {
  const { state } = world
  const source = state.run(sourceRunId)
  if (!state.runs.has(options.runId)) {
    world.addRun(options.runId, {
      workflow: options.workflow ?? 'supersede.yml',
      event: 'workflow_run',
      branch: state.home.defaultBranch,
      actor: source.actor
    })
  }
  const run = state.run(options.runId)
  return {
    eventName: 'workflow_run',
    payload: workflowRunPayload(state, run, { run: source, type: options.type }, site),
    env: environment(state, run, onDefaultBranch(state))
  }
}

const site: Site = siteOf({ api: 'https://api.github.com' })

function payloadOf(
  state: State,
  run: RunRecord,
  event: StartOptions & { readonly action: string; readonly ref: string }
): Payload {
  const { action, ref, label, inputs = {}, entry, reason, deleted } = event
  switch (run.event) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestPayload(state, run, { action, label }, site)
    case 'push':
      return pushPayload(state, run, ref, site)
    case 'delete':
      if (deleted === undefined) throw new Error('say what was deleted')
      return deletePayload(state, run, deleted, site)
    case 'merge_group':
      return action === 'destroyed'
        ? destroyedPayload(state, run, { entry, reason }, site)
        : mergeGroupPayload(state, run, ref, site)
    default:
      return otherPayload(state, run, { ref, inputs }, site)
  }
}

function placeOf(state: State, run: RunRecord, action: string): Place {
  if (run.pull !== undefined) return placeOfPull(state, run, run.pull, action)
  if (run.event === 'merge_group' && action === 'destroyed') return onDefaultBranch(state)
  if (run.event === 'delete') return onDefaultBranch(state)
  const ref =
    run.tag === undefined
      ? `refs/heads/${run.branch ?? state.home.defaultBranch}`
      : `refs/tags/${run.tag}`
  return { ref, sha: run.sha, headRef: '', baseRef: '' }
}

/** After a merge, the merge ref of a pull request is gone: then the ref is the base. */
function placeOfPull(state: State, run: RunRecord, number: number, action: string): Place {
  const pull = state.pull(number)
  const sides = { headRef: pull.headBranch, baseRef: pull.base }
  if (run.event === 'pull_request_target') return { ...onDefaultBranch(state), ...sides }
  if (action === 'closed' && pull.state === 'merged') {
    const tip = state.home.branches.get(pull.base)?.sha ?? mergeCommit(pull)
    return { ref: `refs/heads/${pull.base}`, sha: tip, ...sides }
  }
  const sha = mergeCommit({ ...pull, headSha: run.sha })
  return { ref: `refs/pull/${number}/merge`, sha, ...sides }
}

function onDefaultBranch({ home }: State): Place {
  const sha = home.branches.get(home.defaultBranch)?.sha
  if (sha === undefined) throw new Error(`${home.name} has no default branch`)
  return { ref: `refs/heads/${home.defaultBranch}`, sha, headRef: '', baseRef: '' }
}

function environment(state: State, run: RunRecord, place: Place): Record<string, string> {
  const { home } = state
  const branch = place.ref.startsWith('refs/heads/') ? place.ref.slice(11) : undefined
  const isProtected = branch !== undefined && home.branches.get(branch)?.protected === true
  return {
    GITHUB_EVENT_NAME: run.event,
    GITHUB_REPOSITORY: home.name,
    GITHUB_REPOSITORY_ID: String(home.id),
    GITHUB_REPOSITORY_OWNER: home.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(state.userId(home.owner)),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_WORKFLOW: run.workflow.name,
    GITHUB_WORKFLOW_REF: workflowRef(state, run, place.ref),
    GITHUB_WORKFLOW_SHA: place.sha,
    GITHUB_REF: place.ref,
    GITHUB_REF_NAME: place.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: place.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: String(isProtected),
    GITHUB_HEAD_REF: place.headRef,
    GITHUB_BASE_REF: place.baseRef,
    GITHUB_SHA: place.sha,
    GITHUB_ACTOR: run.actor,
    GITHUB_ACTOR_ID: String(state.userId(run.actor)),
    GITHUB_TRIGGERING_ACTOR: run.actor,
    GITHUB_JOB: 'supersede',
    GITHUB_ACTION: 'supersede'
  }
}

/** A required workflow comes from another repository, at a ref of that repository. */
function workflowRef({ home }: State, { workflow }: RunRecord, ref: string): string {
  const { path, requiredFrom } = workflow
  return requiredFrom === undefined
    ? `${home.name}/${path}@${ref}`
    : `${requiredFrom}/${path}@refs/heads/main`
}
