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
  /** The names of its steps, where it is not one by its own name. */
  readonly steps: readonly string[] | undefined
  /** What GitHub wrote on its check run. */
  readonly annotations: readonly string[]
}

/** A concurrency group in a workflow: for its whole runs, or for the job of this name. */
export interface Lease {
  readonly group: string
  readonly job: string | undefined
  /** How many looks at the group still show a completed member. */
  lingers: number
}

/** Why a merge group left the queue, as the webhook says it. */
export type DissolveReason = NonNullable<Schemas['webhook-merge-group-destroyed']['reason']>

/** One build of one pull request in a merge queue. Another build is another entry. */
export interface QueueEntry {
  readonly number: number
  /** The base branch. */
  readonly base: string
  /** The commit that it is built on: the base's tip, or the entry ahead. */
  readonly onto: string
  readonly sha: string
  readonly branch: string
  /** Undefined until it leaves the queue. */
  dissolved: DissolveReason | undefined
}
