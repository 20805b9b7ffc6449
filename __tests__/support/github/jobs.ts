import type { JobConclusion, JobRecord, JobStatus } from './records.js'
import type { RunRecord, State } from './state.js'

export interface JobOptions {
  readonly name: string
  /** By default like the run: a job of a run in flight is queued until its run is in progress. */
  readonly status?: JobStatus
  readonly conclusion?: JobConclusion
  /** An earlier attempt, whose jobs are all completed. */
  readonly attempt?: number
  /** The names of its steps: one by its own name if left out, none for a job that never began. */
  readonly steps?: readonly string[]
  /** What GitHub wrote on its check run. */
  readonly annotations?: readonly string[]
}

export interface JobChange {
  readonly status: JobStatus
  readonly conclusion?: JobConclusion
}

/** The names of the jobs that follow their run if a test describes none. */
export const plainJob = 'test'

export function addJob(state: State, run: RunRecord, options: JobOptions): void {
  const { name, attempt = run.attempt } = options
  if (attempt > run.attempt || attempt < 1) {
    throw new Error(`run ${run.id} is in attempt ${run.attempt}: it has no attempt ${attempt}`)
  }
  if (run.jobs.some((job) => job.name === name && job.attempt === attempt)) {
    throw new Error(`run ${run.id} has a job ${name} in attempt ${attempt} already`)
  }
  const status = firstStatus(run, attempt, options)
  const at = state.clock.running ? state.clock.now : run.startedAt
  const job = newJob(run, { ...options, attempt, at })
  change(run, job, { ...options, status, at })
  run.jobs.push(job)
}

function firstStatus(run: RunRecord, attempt: number, options: JobOptions): JobStatus {
  const { name, conclusion } = options
  const isOver = attempt < run.attempt || run.status === 'completed'
  const inFlight = run.status === 'in_progress' ? 'in_progress' : 'queued'
  const status = options.status ?? (isOver || conclusion !== undefined ? 'completed' : inFlight)
  if (!isOver || status === 'completed') return status
  throw new Error(`attempt ${attempt} of run ${run.id} is over, so ${name} is not ${status}`)
}

/** A completed job stays completed: only a new attempt starts it again. */
export function setJob(state: State, run: RunRecord, name: string, to: JobChange): void {
  const job = latestJobs(run).find((one) => one.name === name)
  if (!job) throw new Error(`run ${run.id} has no job ${name} in attempt ${run.attempt}`)
  if (job.status === 'completed') throw new Error(`job ${name} of run ${run.id} is completed`)
  change(run, job, { ...to, at: state.clock.next() })
  run.updatedAt = state.clock.now
  if (job.status === 'in_progress') run.status = 'in_progress'
}

export function latestJobs(run: RunRecord): readonly JobRecord[] {
  return run.jobs.filter(({ attempt }) => attempt === run.attempt)
}

/** A run that is requested, or that waits for its concurrency group, has no jobs yet. */
const jobStatuses: Readonly<Record<string, JobStatus>> = {
  queued: 'queued',
  waiting: 'waiting',
  in_progress: 'in_progress'
}

/** Call it after every change of the run's status. */
export function jobsFollow(run: RunRecord): void {
  for (const name of run.plainJobs) follow(run, name)
  if (run.status !== 'completed') return
  for (const job of latestJobs(run)) {
    if (job.status !== 'completed') finish(run, job)
  }
}

/** All jobs of the earlier attempt start again. */
export function jobsAgain(run: RunRecord): void {
  for (const { name } of run.jobs.filter(({ attempt }) => attempt === run.attempt - 1)) {
    run.jobs.push(newJob(run, { name, attempt: run.attempt, at: run.startedAt }))
  }
}

function follow(run: RunRecord, name: string): void {
  const known = latestJobs(run).find((job) => job.name === name)
  const neverBegan = ['startup_failure', 'action_required'].includes(run.conclusion ?? '')
  const status = run.status === 'completed' && !neverBegan ? 'queued' : jobStatuses[run.status]
  if (status === undefined || known?.status === 'completed') return
  const job = known ?? newJob(run, { name, attempt: run.attempt, at: run.startedAt })
  if (!known) run.jobs.push(job)
  change(run, job, { status, at: run.updatedAt })
}

function finish(run: RunRecord, job: JobRecord): void {
  const conclusion = conclusions.find((one) => one === run.conclusion) ?? 'failure'
  change(run, job, { status: 'completed', conclusion, at: run.updatedAt })
}

const conclusions: readonly JobConclusion[] = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required'
]

interface NewJob extends Pick<JobOptions, 'name' | 'steps' | 'annotations'> {
  readonly attempt: number
  readonly at: number
}

function newJob(run: RunRecord, { name, attempt, at, steps, annotations = [] }: NewJob): JobRecord {
  if (run.jobs.length >= 999) throw new Error(`run ${run.id} has too many jobs to tell their ids`)
  return {
    id: run.id * 1000 + run.jobs.length + 1,
    name,
    attempt,
    status: 'queued',
    conclusion: null,
    createdAt: at,
    startedAt: at,
    completedAt: undefined,
    steps,
    annotations
  }
}

function change(run: RunRecord, job: JobRecord, to: JobChange & { readonly at: number }): void {
  const isOver = to.status === 'completed'
  if (to.conclusion !== undefined && !isOver) {
    throw new Error(`job ${job.name} of run ${run.id} is ${to.status}: it has no conclusion yet`)
  }
  if (to.status === 'in_progress' && job.status !== 'in_progress') job.startedAt = to.at
  job.status = to.status
  job.conclusion = isOver ? (to.conclusion ?? 'success') : null
  job.completedAt = isOver ? to.at : undefined
}
