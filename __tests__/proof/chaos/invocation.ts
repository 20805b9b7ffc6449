// One process of the action, and what it asked for.
import type { RunRecord } from '../../support/github/state.js'
import type { Inputs } from './inputs.js'
import type { Knowledge } from './knowledge.js'

export interface Invocation {
  /** Its token, too: tells its requests from those of others. */
  readonly name: string
  /** The run that executes the step; for a companion the run that it acts for. */
  readonly run: RunRecord
  readonly isCompanion: boolean
  /** The end of which entry of a merge queue it was told of; undefined for every other event. */
  readonly end: QueueEnd | undefined
  /** GITHUB_REF_PROTECTED. */
  readonly refProtected: boolean
  /** It executes the step of a fork's run, whose token mostly may not cancel. */
  readonly isOfFork: boolean
  readonly inputs: Inputs
  readonly knowledge: Knowledge
  readonly posts: Post[]
}

export interface QueueEnd {
  readonly branch: string
  readonly isMerged: boolean
}

/** A cancel that reached GitHub. */
export interface Post {
  /** The number of the request. */
  readonly at: number
  readonly id: number
  /** Of the run when it arrived. */
  readonly attempt: number
  readonly isAccepted: boolean
  /** The run had ended when it arrived. */
  readonly isLate: boolean
  /** What the answer said, right or not. */
  readonly status: number
  /** By force. */
  readonly forced?: true
}

/** What the invocation is for: superseding, or clearing up after what has ended. */
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
