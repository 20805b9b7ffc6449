import type { Schemas } from './answer.js'

export type JobStatus = Schemas['job']['status']
export type JobConclusion = NonNullable<Schemas['job']['conclusion']>

export interface JobRecord {
  readonly id: number
  readonly name: string
  readonly attempt: number
  status: JobStatus
  conclusion: JobConclusion | null
  readonly createdAt: number
  startedAt: number
  completedAt: number | undefined
}

/** A concurrency group that a workflow names: for its runs as a whole, or for the job of this name. */
export interface Lease {
  readonly group: string
  readonly job: string | undefined
}
