// What to look at: said by the action from the event, or by the command line from its arguments.
import type { Run, RunId, Scope, Snapshot, Subject } from '../core/model.js'

export interface Target {
  readonly repository: Snapshot['repository']
  readonly self: RunId | undefined
  readonly scope: Scope
  /** `pull-request-behind`: not known yet, to be found by the run's head. */
  readonly subject: Subject | { readonly kind: 'pull-request-behind'; readonly run: Run }
  /** Login of the owner of the head's repository; undefined where it was deleted. */
  readonly headOwner: string | undefined
  readonly witness: WitnessSource
}

export type WitnessSource =
  /** The run that executes the step. */
  | { readonly kind: 'executing'; readonly run: Run }
  /** A run that an event or a person named, as it was then. */
  | { readonly kind: 'named'; readonly run: Run }
  /** Whatever is the newest of each workflow. */
  | { readonly kind: 'newest' }
