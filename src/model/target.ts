// What to look at. The action takes it from the event, the command line from its arguments.
import type { Run, RunId, Scope, Snapshot, Subject } from './model.js'

/** Which workflows to look at: the workflow of the run that the step acts for, all, or the files with these paths. */
export type WorkflowChoice = 'this' | 'all' | readonly string[]

export interface Target {
  readonly repository: Snapshot['repository']
  readonly self: RunId | undefined
  readonly workflows: WorkflowChoice
  readonly scope: Omit<Scope, 'workflows'>
  readonly subject: Subject | SubjectBehind
  /** Login of the owner of the head's repository; undefined if it was deleted. */
  readonly headOwner: string | undefined
  readonly actsFor: ActsFor
  /** Other runs are compared with the creation time of the run that executes the step, so that time must be read. */
  readonly needsOwnTime?: boolean
  /** The event says that the branch was deleted. Whether it exists now is read. */
  readonly isDeleted?: boolean
  /** Whether GitHub's own concurrency groups say which runs belong together. */
  readonly membership: 'derived' | 'native'
}

/** A subject that has to be found first: a run does not say which pull request it is for, or whether its branch is a tag. */
export type SubjectBehind =
  | { readonly kind: 'pull-request-behind'; readonly run: Run }
  | { readonly kind: 'ref-behind'; readonly run: Run }

export type ActsFor =
  /** The run that executes the step. */
  | { readonly kind: 'executing'; readonly run: Run }
  /** A run that the event or the user named, as it was then. */
  | { readonly kind: 'named'; readonly run: Run }
  /** The newest run of each workflow. */
  | { readonly kind: 'newest' }
