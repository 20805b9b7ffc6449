// A job of a run, and its progress.

export interface Job {
  readonly name: string
  /** `pending` stands for every status of GitHub's that means that the job has not begun. */
  readonly status: 'pending' | 'in_progress' | 'completed' | 'unrecognised'
  readonly conclusion: string | null
  /** It never had a runner and has no steps. */
  readonly neverAssigned?: true
}

/** Whether the job began. A skipped job never did. */
export function hasBegun({ status, conclusion }: Pick<Job, 'status' | 'conclusion'>): boolean {
  return status !== 'pending' && !(status === 'completed' && conclusion === 'skipped')
}

/** Whether the job still waits to begin. */
export function isToCome({ status }: Pick<Job, 'status'>): boolean {
  return status === 'pending'
}

/** Whether the job is working now. An unknown status may mean that. */
export function isAtWork({ status }: Job): boolean {
  return status === 'in_progress' || status === 'unrecognised'
}

/** Whether all jobs have ended; false without any job. */
export function haveAllEnded(jobs: readonly Job[]): boolean {
  return jobs.length > 0 && jobs.every(({ status }) => status === 'completed')
}

/** Whether the job had a runner. Use it after a cancel, which also ends jobs that never had one. */
export function hasHeldRunner(job: Job): boolean {
  return hasBegun(job) && !(job.conclusion === 'cancelled' && job.neverAssigned === true)
}
