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
