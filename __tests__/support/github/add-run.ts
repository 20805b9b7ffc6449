import { parseInstant } from './clock.js'
import { addJob, jobsFollow, plainJob } from './jobs.js'
import type { JobOptions } from './jobs.js'
import { sha } from './sha.js'
import type {
  CancelAnswer,
  PullRecord,
  RepositoryRecord,
  RunRecord,
  State,
  WorkflowRecord
} from './state.js'

export interface RunOptions {
  readonly number?: number
  readonly attempt?: number
  /** The pull request the run is for: gives it head repository and branch. */
  readonly pr?: number
  readonly branch?: string
  readonly tag?: string
  readonly event?: string
  readonly sha?: string
  readonly status?: string
  readonly conclusion?: string
  /** File name in `.github/workflows`. */
  readonly workflow?: string
  /** The whole path, for a required workflow of another repository. */
  readonly workflowPath?: string
  readonly createdAt?: string
  readonly startedAt?: string
  readonly title?: string
  readonly actor?: string
  readonly headRepository?: string
  readonly deletedFork?: true
  /** How many looks still show the run in flight after its cancel was accepted. */
  readonly stopsAfter?: number
  /** A cancel is accepted and nothing happens. */
  readonly ignoresCancel?: true
  readonly cancelAnswer?: CancelAnswer
  /** How many looks still show the run in flight after its force-cancel was accepted. */
  readonly stopsAfterForce?: number
  /** A force-cancel is accepted and nothing happens. */
  readonly ignoresForce?: true
  readonly forceAnswer?: CancelAnswer
  /** Without them there is one, which is what the run is. */
  readonly jobs?: readonly JobOptions[]
}

export function addRun(state: State, id: number, options: RunOptions): void {
  if (state.runs.has(id)) throw new Error(`there is a run ${id} already`)
  const workflow = state.workflowAt(options.workflowPath ?? workflowPath(options.workflow))
  const place = placeOf(state, id, options)
  const run: RunRecord = {
    id,
    number: numberOf(state, workflow, options.number),
    attempt: options.attempt ?? 1,
    workflow,
    ...place,
    ...progress(id, options),
    ...instants(state, id, options),
    ...behaviour(options),
    jobs: [],
    plainJobs: options.jobs ? [] : [plainJob]
  }
  for (const job of options.jobs ?? []) addJob(state, run, job)
  jobsFollow(run)
  state.runs.set(id, run)
}

function progress(
  id: number,
  { status: given, conclusion }: RunOptions
): Pick<RunRecord, 'status' | 'conclusion'> {
  const status = given ?? (conclusion === undefined ? 'in_progress' : 'completed')
  if (status === 'completed') return { status, conclusion: conclusion ?? 'success' }
  if (conclusion === undefined) return { status, conclusion: null }
  throw new Error(`run ${id} is ${status}, so it has no conclusion yet`)
}

function workflowPath(file = 'ci.yml'): string {
  if (file.includes('/')) throw new Error(`'${file}' is a path: use workflowPath`)
  return `.github/workflows/${file}`
}

/** Counts up in each workflow. Two runs of one workflow never share a number on GitHub. */
function numberOf(state: State, workflow: WorkflowRecord, given: number | undefined): number {
  const taken = [...state.runs.values()]
    .filter((run) => run.workflow === workflow)
    .map((run) => run.number)
  if (given === undefined) return taken.reduce((most, number) => Math.max(most, number), 0) + 1
  if (taken.includes(given)) throw new Error(`${workflow.path} has a run number ${given} already`)
  return given
}

type Behaviour = Pick<
  RunRecord,
  | 'stopsAfter'
  | 'ignoresCancel'
  | 'cancelAnswer'
  | 'timesAnswered'
  | 'stopsAfterForce'
  | 'ignoresForce'
  | 'forceAnswer'
  | 'timesForceAnswered'
  | 'stopping'
>

function behaviour(options: RunOptions): Behaviour {
  return {
    stopsAfter: options.stopsAfter ?? 0,
    ignoresCancel: options.ignoresCancel ?? false,
    cancelAnswer: options.cancelAnswer,
    timesAnswered: 0,
    stopsAfterForce: options.stopsAfterForce ?? 0,
    ignoresForce: options.ignoresForce ?? false,
    forceAnswer: options.forceAnswer,
    timesForceAnswered: 0,
    stopping: undefined
  }
}

function instants(
  state: State,
  id: number,
  options: RunOptions
): Pick<RunRecord, 'createdAt' | 'startedAt' | 'updatedAt'> {
  const createdAt =
    options.createdAt === undefined
      ? state.clock.next()
      : state.clock.saw(parseInstant(options.createdAt))
  const startedAt =
    options.startedAt === undefined ? createdAt : state.clock.saw(parseInstant(options.startedAt))
  if (startedAt < createdAt) throw new Error(`run ${id} was started before it was created`)
  return { createdAt, startedAt, updatedAt: startedAt }
}

type Place = Pick<
  RunRecord,
  'event' | 'pull' | 'branch' | 'tag' | 'sha' | 'headRepository' | 'deletedFork' | 'title' | 'actor'
>

function placeOf(state: State, id: number, options: RunOptions): Place {
  const given = [options.pr, options.branch, options.tag].filter((part) => part !== undefined)
  if (given.length > 1) throw new Error(`run ${id} is for one of pr, branch and tag`)
  return options.pr === undefined
    ? placeOfRef(state, options)
    : placeOfPull(state, id, options, state.pull(options.pr))
}

function placeOfRef(state: State, options: RunOptions): Place {
  const repository = state.repository(options.headRepository ?? state.home.name)
  const branch = options.tag ?? options.branch ?? state.home.defaultBranch
  return {
    event: options.event ?? 'push',
    pull: undefined,
    branch,
    tag: options.tag,
    sha: sha(options.sha ?? tipOf(repository, branch, options.tag !== undefined)),
    headRepository: repository.name,
    deletedFork: options.deletedFork ?? false,
    title: options.title ?? `Commit on ${branch}`,
    actor: options.actor ?? repository.owner
  }
}

function tipOf(repository: RepositoryRecord, name: string, isTag: boolean): string {
  const tip = isTag ? repository.tags.get(name) : repository.branches.get(name)?.sha
  if (tip !== undefined) return tip
  throw new Error(`there is no ${isTag ? 'tag' : 'branch'} ${name}, so its run needs a sha`)
}

function placeOfPull(state: State, id: number, options: RunOptions, pull: PullRecord): Place {
  if (options.headRepository !== undefined && options.headRepository !== pull.headRepository) {
    throw new Error(`run ${id} is for pull request ${pull.number}, whose head is elsewhere`)
  }
  const event = options.event ?? 'pull_request'
  return {
    event,
    pull: pull.number,
    branch: pull.headBranch,
    tag: undefined,
    sha: sha(options.sha ?? defaultPullSha(state, event, pull)),
    headRepository: pull.headRepository,
    deletedFork: options.deletedFork ?? pull.deletedFork,
    title: options.title ?? pull.title,
    actor: options.actor ?? pull.author
  }
}

/** A run of pull_request_target shows the base's commit: actions/checkout#2454. */
function defaultPullSha(state: State, event: string, pull: PullRecord): string {
  if (event !== 'pull_request_target') return pull.headSha
  return state.home.branches.get(pull.base)?.sha ?? pull.headSha
}
