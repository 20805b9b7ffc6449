// What one invocation came to: all that a report needs.
import type { RunId, Snapshot } from './model.js'
import type { Standing } from './standing.js'
import type { Outcome } from './outcome.js'
import type { Plan } from './verdict.js'
import type { Trouble } from './trouble.js'

export interface Conclusion {
  readonly snapshot: Snapshot
  readonly plan: Plan
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  /** Undefined where no run stands for the step. */
  readonly standing: Standing | undefined
  readonly troubles: readonly Trouble[]
  /** Our own words about how the snapshot was taken, for the reader. */
  readonly remarks?: readonly string[]
  /** Milliseconds from an accepted cancel until its run was seen to have ended by it: the longest. */
  readonly timeToEffect: number | undefined
  readonly dryRun: boolean
  /** Whether a cancelled run that goes on is trouble. */
  readonly isBarrier?: boolean
}

/** What became of the step's own run. */
export interface OwnEnd {
  /** `stopping` where GitHub accepted the cancel: whoever executes the step does not see its own run end. */
  readonly outcome: Outcome
  /** What was in the way of reading it. */
  readonly troubles: readonly Trouble[]
}
