// A run as a history tells it: what happened, long after it happened. Times are milliseconds since the epoch, by GitHub's clock.

/** Milliseconds. */
export const day = 86_400_000

/** One job of a run. */
export interface PastJob {
  readonly id: number | undefined
  readonly name: string
  /** The attempt of the run that it belongs to; 1 where the history does not say. */
  readonly attempt: number
  readonly status: string
  readonly conclusion: string | null
  /** Undefined where it never began. */
  readonly startedAt: number | undefined
  readonly completedAt: number | undefined
  /** The names of the steps that it began. */
  readonly steps: readonly string[]
  /** What GitHub wrote on its check run, where that was read. */
  readonly annotations: readonly string[]
}

export interface PastRun {
  readonly id: number
  /** `run_number`: counts the runs of one workflow. A re-run keeps it. */
  readonly number: number
  /** `run_attempt`: 1 at first. Above 1, the times are those of the last attempt. */
  readonly attempt: number
  readonly event: string
  /** The path of its file, or else its name, or else its id: equal for runs of one workflow. */
  readonly workflow: string
  /** The name of its workflow, which is `github.workflow`; the path where the history does not tell the name. */
  readonly workflowName: string
  readonly branch: string | null
  /** Empty where the history does not tell it: it equals nothing. */
  readonly sha: string
  /** Null where the fork was deleted; undefined where the history does not tell it. */
  readonly headRepository: number | null | undefined
  readonly status: string
  /** Null where it has not ended, or the history does not say how. */
  readonly conclusion: string | null
  readonly createdAt: number
  /** `run_started_at`: of the last attempt. */
  readonly startedAt: number
  /** When it was last touched, which for a run that has ended is its end. Undefined while it is in flight. */
  readonly endedAt: number | undefined
  readonly title: string
  /** Pull requests that GitHub named with it: open ones of its head when the history was recorded. */
  readonly pulls: readonly number[]
  /** Undefined where they were not recorded. */
  readonly jobs: readonly PastJob[] | undefined
  readonly url: string | undefined
  readonly actor: string
}

/** The jobs on which GitHub may have written what ended the run, the most telling ones first. */
export function unsuccessful(jobs: readonly PastJob[]): readonly PastJob[] {
  return ['cancelled', 'failure', 'timed_out'].flatMap((conclusion) =>
    jobs.filter((job) => job.conclusion === conclusion)
  )
}

/** GitHub gives a job that never began a `started_at` too, but no steps. */
export function hasBegun({ steps }: PastJob): boolean {
  return steps.length > 0
}

/** Whether a job of it began. A run that lost its place while it waited has no jobs, or none of them began. */
export function hasWorked({ jobs = [] }: Pick<PastRun, 'jobs'>): boolean {
  return jobs.some(hasBegun)
}

/** Whether GitHub or a person cancelled it. */
export function wasCancelled({ conclusion }: Pick<PastRun, 'conclusion'>): boolean {
  return conclusion === 'cancelled'
}

const results: readonly (string | null)[] = ['success', 'failure', 'timed_out', 'neutral']

/** Whether it ended in a result for its commit. A run that was skipped or that never started has none. */
export function hasResult({ conclusion }: Pick<PastRun, 'conclusion'>): boolean {
  return results.includes(conclusion)
}

/** Whether it had a result, or might have had one if nobody had cancelled it. */
export function mayHaveResult(run: PastRun): boolean {
  return hasResult(run) || wasCancelled(run) || run.conclusion === null
}
