// What a rule is given and what it may answer. A keep rule cannot cancel, and a cancel rule cannot keep.
import type { Run, Snapshot, Witness } from '../model/model.js'
import type { Policy } from '../model/policy.js'
import type { CancelReason, KeepReason } from '../model/reason.js'

export interface Scene {
  readonly snapshot: Snapshot
  readonly policy: Policy
  /** The witness of the run's own workflow, where there is one. */
  readonly witness: Witness | undefined
}

/** Undefined is silence. Silence of every rule keeps. */
export type KeepRule = (run: Run, scene: Scene) => KeepReason | undefined
export type CancelRule = (run: Run, scene: Scene) => CancelReason | undefined
