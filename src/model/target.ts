// What to look at: said by the action from the event, or by the command line from its arguments.
import type { Run, RunId, Scope, Snapshot, Subject } from './model.js'

/** Which workflows are looked at: that of the run at hand, all of them, or those of files with these paths. */
export type WorkflowChoice = 'this' | 'all' | readonly string[]

export interface Target {
  readonly repository: Snapshot['repository']
  readonly self: RunId | undefined
  readonly workflows: WorkflowChoice
  readonly scope: Omit<Scope, 'workflows'>
  readonly subject: Subject | SubjectBehind
  /** Login of the owner of the head's repository; undefined where it was deleted. */
  readonly headOwner: string | undefined
  readonly witness: WitnessSource
  /** Other runs are compared with the time at which the run that executes the step was created. */
  readonly needsOwnTime?: boolean
  /** The event says that the branch was deleted. Whether it is gone now is read. */
  readonly isDeleted?: boolean
  /** Whether GitHub's own concurrency groups say which runs belong together. */
  readonly membership: 'derived' | 'native'
}

/** Not known yet: a run says neither which pull request it is for, nor whether its branch is a tag. */
export type SubjectBehind =
  | { readonly kind: 'pull-request-behind'; readonly run: Run }
  | { readonly kind: 'ref-behind'; readonly run: Run }

export type WitnessSource =
  /** The run that executes the step. */
  | { readonly kind: 'executing'; readonly run: Run }
  /** A run that an event or a person named, as it was then. */
  | { readonly kind: 'named'; readonly run: Run }
  /** Whatever is the newest of each workflow. */
  | { readonly kind: 'newest' }
