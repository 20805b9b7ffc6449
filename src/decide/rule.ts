// What a rule is, and what it is given. A keep rule cannot cancel, and a cancel rule cannot keep.
import type { Mode } from '../model/mode.js'
import type { Run, Snapshot, Witness } from '../model/model.js'
import type { Policy } from '../model/policy.js'
import type { NameRun, Quote } from '../model/quote.js'
import type {
  CancelCode,
  CancelReason,
  CancelReasons,
  KeepCode,
  KeepReason,
  KeepReasons
} from '../model/reason.js'

export interface Scene {
  readonly snapshot: Snapshot
  readonly policy: Policy
  /** The witness of the run's own workflow, where there is one. */
  readonly witness: Witness | undefined
}

/** What a reader is told of a code. */
export interface ReasonText<Evidence = never> {
  /** One sentence without a full stop. `quote` makes the text of strangers safe, `nameRun` names another run. */
  say(evidence: Evidence, quote: Quote, nameRun: NameRun): string
  /** When the code is given, for the list of reasons in the documentation. */
  readonly docs: string
  /** The next look may tell otherwise, because something could not be read in this one. */
  readonly mayPass?: true
}

type Texts<Reasons, Codes extends keyof Reasons> = {
  readonly [Code in Codes]: ReasonText<Reasons[Code]>
}

/** All that there is to know of one rule, but for its place in the list (`rules.ts`). */
export interface KeepRule<Codes extends KeepCode = never> {
  readonly modes: readonly Mode[]
  /** What it speaks of: one run, or what all runs of the group are for. */
  readonly about: 'run' | 'subject'
  /** Undefined is silence. Silence of every rule keeps. */
  readonly keeps: (run: Run, scene: Scene) => KeepReason | undefined
  /** What keeps a run whose jobs were not read, where they would tell. Where there is nothing, they need not be read. */
  readonly keepsUnread?: (run: Run, scene: Scene) => KeepReason | undefined
  /** The codes that it gives and no rule before it. */
  readonly reasons: Texts<KeepReasons, Codes>
}

export interface CancelRule<Codes extends CancelCode = never> {
  readonly mode: Mode
  readonly cancels: (run: Run, scene: Scene) => CancelReason | undefined
  readonly reasons: Texts<CancelReasons, Codes>
}
