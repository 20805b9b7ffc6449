import { parseInstant } from './clock.js'
import { leasesOf, type LeaseOptions } from './groups.js'
import { addJob, jobsFollow, plainJob, type JobOptions } from './jobs.js'
import { placeOf } from './run-place.js'
import type { CancelAnswer, RunRecord, State, WorkflowRecord } from './state.js'

export interface RunOptions {
  readonly number?: number
  readonly attempt?: number
  /** The pull request that the run is for: it gives the head repository and branch. */
  readonly pr?: number
  /** The commit of the merge-queue entry that the run is for. */
  readonly entry?: string
  readonly branch?: string
  readonly tag?: string
  readonly event?: string
  readonly sha?: string
  /**
   * For pull_request_target on a server that shows the base: only its commit, or its branch and repository too. GitHub shows
   * the head (recorded many times from July to October 2026); nothing is recorded for old servers.
   */
  readonly showsBase?: 'commit' | 'all'
  readonly status?: string
  readonly conclusion?: string
  /** File name in `.github/workflows`. */
  readonly workflow?: string
  /** `owner/name` of the repository that a ruleset takes the workflow from. Its path still has no repository in front. */
  readonly requiredFrom?: string
  readonly createdAt?: string
  readonly startedAt?: string
  /** Only for a completed run; when it was started if left out. */
  readonly endedAt?: string
  readonly title?: string
  readonly actor?: string
  readonly headRepository?: string
  readonly deletedFork?: true
  /** How many looks still show the run in flight after its cancel was accepted. */
  readonly stopsAfter?: number
  /** A cancel is accepted and has no effect: every cancel, or this many. */
  readonly ignoresCancel?: true | number
  readonly cancelAnswer?: CancelAnswer
  /** How many looks still show the run in flight after its force-cancel was accepted. */
  readonly stopsAfterForce?: number
  /** A force-cancel is accepted and has no effect. */
  readonly ignoresForce?: true
  readonly forceAnswer?: CancelAnswer
  /** Without jobs there is one, with the status of the run. */
  readonly jobs?: readonly JobOptions[]
  /** The groups in its workflow: `{ group: 'ci-7' }` for the whole run, with `job` for the job of this name. */
  readonly concurrency?: readonly LeaseOptions[]
}

export function addRun(state: State, id: number, options: RunOptions): void {
  if (state.runs.has(id)) throw new Error(`there is a run ${id} already`)
  const workflow = state.workflowAt(workflowPath(options.workflow), options.requiredFrom)
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
    plainJobs: options.jobs ? [] : plainJobs(options),
    leases: leasesOf(id, options.concurrency ?? [])
  }
  for (const job of options.jobs ?? []) addJob(state, run, job)
  jobsFollow(run)
  state.runs.set(id, run)
}

/** The group of a job includes the name of the job. */
function plainJobs({ concurrency = [] }: RunOptions): readonly string[] {
  const named = concurrency.flatMap(({ job }) => job ?? [])
  return named.length > 0 ? named : [plainJob]
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
  if (file.includes('/')) throw new Error(`'${file}' is a path, not the name of a file`)
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
  | 'cancelsToIgnore'
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
    cancelsToIgnore: options.ignoresCancel === true ? Infinity : (options.ignoresCancel ?? 0),
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
  const updatedAt =
    options.endedAt === undefined ? startedAt : state.clock.saw(parseInstant(options.endedAt))
  return { createdAt, startedAt, updatedAt }
}
