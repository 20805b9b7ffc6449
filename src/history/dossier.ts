import type { PastRun } from './past-run.js'
import type { Configuration } from './replay.js'
import type { Groups } from './written.js'

/** All that was read about one run. */
export interface Dossier {
  /** With its jobs, where they were read, and their annotations. */
  readonly run: PastRun
  /** Other runs of its time, of any workflow. */
  readonly others: readonly PastRun[]
  /** What is written about the run's own groups; undefined where no file of its workflow was read. */
  readonly written: Groups | undefined
  /** The groups of whole runs, as their workflow files say. */
  readonly configuration: Configuration
  /** Runs in the run's group, as GitHub says: its holder first, then the queue. Undefined where GitHub did not say. */
  readonly queue?: readonly number[] | undefined
}
