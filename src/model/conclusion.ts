// The result of one invocation: everything that a report needs.
import type { RunId, Snapshot } from './model.js'
import type { Standing } from './standing.js'
import type { Outcome } from './outcome.js'
import type { Plan } from './verdict.js'
import type { Trouble } from './trouble.js'

export interface Conclusion {
  readonly snapshot: Snapshot
  readonly plan: Plan
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  /** Undefined if no particular run is acted for, as on the command line without a run. */
  readonly standing: Standing | undefined
  readonly troubles: readonly Trouble[]
  /** Notes for the user about how the snapshot was read. */
  readonly remarks?: readonly string[]
  /** The longest time from an accepted cancel until its run was seen cancelled, in milliseconds; undefined if none was. */
  readonly timeToEffect: number | undefined
  readonly dryRun: boolean
  /** Whether later steps rely on it that no cancelled run is still running. */
  readonly isBarrier?: boolean
}

/** The result of cancelling the step's own run. */
export interface OwnEnd {
  /** `stopping` if GitHub accepted the cancel: a step cannot see its own run end. */
  readonly outcome: Outcome
  /** Troubles of the reads that came before the cancel. */
  readonly troubles: readonly Trouble[]
}
