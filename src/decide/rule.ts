// The types of a rule and of its input. A keep rule cannot cancel, and a cancel rule cannot keep.
import type { Mode } from '../model/mode.js'
import type { Run, Snapshot, Successor } from '../model/model.js'
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
  /** The newer run of the run's own workflow, if there is one. */
  readonly successor: Successor | undefined
}

/** The texts for a reason code. */
export interface ReasonText<Evidence = never> {
  /** One sentence without a full stop. Untrusted text must go through `quote`, the id of a run through `nameRun`. */
  say(evidence: Evidence, quote: Quote, nameRun: NameRun): string
  /** When the code is given, for the list of reasons in the documentation. */
  readonly docs: string
  /** The next look may give another verdict, because something could not be read in this one. */
  readonly mayPass?: true
}

type Texts<Reasons, Codes extends keyof Reasons> = {
  readonly [Code in Codes]: ReasonText<Reasons[Code]>
}

/** Everything about one rule, except its place in the list (`rules.ts`). */
export interface KeepRule<Codes extends KeepCode = never> {
  readonly modes: readonly Mode[]
  /** It judges the subject, which all runs of the group share, and not the single run. */
  readonly isOnSubject?: true
  /** The reason to keep the run; undefined if this rule gives none. */
  readonly keeps: (run: Run, scene: Scene) => KeepReason | undefined
  /** The reason to keep a run whose jobs were not read; undefined if the rule does not need them. */
  readonly keepsUnread?: (run: Run, scene: Scene) => KeepReason | undefined
  /** The texts of the codes that this rule introduces. A code that several rules give is listed at one of them. */
  readonly reasons: Texts<KeepReasons, Codes>
}

export interface CancelRule<Codes extends CancelCode = never> {
  readonly mode: Mode
  readonly cancels: (run: Run, scene: Scene) => CancelReason | undefined
  readonly reasons: Texts<CancelReasons, Codes>
}
