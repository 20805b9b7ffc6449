// What became of one cancellation.
import type { Cause } from './cause.js'
import type { KeepReason } from './reason.js'

export type Outcome =
  /** A dry run: it would have been cancelled. */
  | { readonly kind: 'planned' }
  /** Accepted, and seen completed. */
  | { readonly kind: 'stopped'; readonly conclusion: string | null; readonly forced?: true }
  /** It had ended, by itself or by somebody else's cancel, before the cancel arrived. */
  | { readonly kind: 'finished' }
  /** The run is no more: somebody deleted it. */
  | { readonly kind: 'gone' }
  /** Accepted, not yet seen to end. */
  | { readonly kind: 'stopping'; readonly status: string; readonly forced?: true }
  /** It will not stop. */
  | {
      readonly kind: 'stuck'
      readonly status: string
      readonly why: 'not-queued-yet' | 'ignores-cancel'
      /** GitHub accepted to end it by force as well. */
      readonly forced?: true
    }
  /** What was read right before the cancel spoke against it. */
  | { readonly kind: 'withdrawn'; readonly reason: KeepReason }
  /** The token may not cancel. */
  | { readonly kind: 'forbidden'; readonly message: string; readonly cause?: Cause | undefined }
  /** GitHub did not answer as it should, after all tries. */
  | { readonly kind: 'failed'; readonly message: string }
  /** Left alone because an earlier answer showed that no cancel can succeed now. */
  | { readonly kind: 'not-tried'; readonly message: string }

export type OutcomeKind = Outcome['kind']

/** Whether the run was seen to end by the cancel. One that ended in success or failure after all was not cancelled. */
export function isCancelled(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'stopped' && outcome.conclusion === 'cancelled'
}
