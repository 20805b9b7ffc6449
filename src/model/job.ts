// A job of a run, and how far it is.

export interface Job {
  readonly name: string
  /** `pending` stands for every word that says that the job has not begun. */
  readonly status: 'pending' | 'in_progress' | 'completed' | 'unrecognised'
  readonly conclusion: string | null
  /** It was given no runner and did no step. */
  readonly neverAssigned?: true
}

/** A job that was skipped never began. */
export function hasBegun({ status, conclusion }: Pick<Job, 'status' | 'conclusion'>): boolean {
  return status !== 'pending' && !(status === 'completed' && conclusion === 'skipped')
}

/** It waits for something, and was not skipped. */
export function isToCome({ status }: Pick<Job, 'status'>): boolean {
  return status === 'pending'
}

/** A status that this program does not know may say so. */
export function isAtWork({ status }: Job): boolean {
  return status === 'in_progress' || status === 'unrecognised'
}

/** Without any job nothing has ended. */
export function haveAllEnded(jobs: readonly Job[]): boolean {
  return jobs.length > 0 && jobs.every(({ status }) => status === 'completed')
}

/** The same after a cancel: what it took before it had a runner never began either. */
export function hasHeldRunner(job: Job): boolean {
  return hasBegun(job) && !(job.conclusion === 'cancelled' && job.neverAssigned === true)
}
