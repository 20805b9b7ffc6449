import type { PastRun } from './past-run.js'
import type { GroupsFor } from './written.js'

/** All that was read about one run. */
export interface Dossier {
  /** With its jobs, where they were read, and their annotations. */
  readonly run: PastRun
  /** Other runs of its time, of any workflow. */
  readonly others: readonly PastRun[]
  /** What the workflow files say of each run. */
  readonly groupsFor: GroupsFor
  readonly defaultBranch: string
  /** Runs in the run's group, as GitHub says: its holder first, then the queue. Undefined where GitHub did not say. */
  readonly queue?: readonly number[] | undefined
}
