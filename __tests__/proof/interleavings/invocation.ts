// One process of the action, and its requests.
import type { RunRecord } from '../../support/github/state.js'
import type { Inputs } from './inputs.js'
import type { Knowledge } from './knowledge.js'

export interface Invocation {
  /** Also its token: it distinguishes its requests from those of others. */
  readonly name: string
  /** The run that executes the step; for a companion the run that it acts for. */
  readonly run: RunRecord
  readonly isCompanion: boolean
  /** The merge-queue entry whose end its event reports; undefined for every other event. */
  readonly end: QueueEnd | undefined
  /** GITHUB_REF_PROTECTED. */
  readonly refProtected: boolean
  /** It executes the step of a fork's run, whose token may not cancel. */
  readonly isReadOnly: boolean
  readonly inputs: Inputs
  readonly knowledge: Knowledge
  readonly posts: Post[]
}

export interface QueueEnd {
  readonly branch: string
  readonly isMerged: boolean
}

/** A cancel that was sent. The other fields are filled when it arrives and when its answer comes. */
export interface Post {
  /** Between the numbers of the last request that had reached GitHub, and of the next one. */
  readonly at: number
  /** When it left, in milliseconds. */
  readonly sentAt: number
  readonly id: number
  /** The run's attempt in the last answer about it. */
  readonly attempt: number
  /** The number of its own request; undefined until it arrives. */
  arrival?: number
  /** The answer, right or wrong; 0 if none came. */
  status: number
  /** GitHub answered that the run has ended. */
  saysCompleted?: boolean
  /** A force-cancel. */
  readonly forced?: true
}

/** The purpose of the invocation: superseding, or a clean-up after an end. */
export function purposeOf({ end, inputs }: Invocation): 'supersede' | 'closed' | 'merge-group' {
  return end === undefined ? inputs.mode : 'merge-group'
}

/** Whether it is the run that executes the step. */
export function isOwnRun(
  { id }: { readonly id: number },
  { isCompanion, run }: Pick<Invocation, 'isCompanion' | 'run'>
): boolean {
  return !isCompanion && id === run.id
}
