// What one invocation came to: all that a report needs.
import type { RunId, Snapshot } from '../core/model.js'
import type { Standing } from '../core/newest.js'
import type { Outcome } from '../core/outcome.js'
import type { Plan } from '../core/verdict.js'
import type { Trouble } from './ports.js'

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
