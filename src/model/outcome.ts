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
  | {
      readonly kind: 'stopping'
      readonly status: string
      readonly forced?: true
      readonly notForced?: NotForced
    }
  /** It will not stop. */
  | {
      readonly kind: 'stuck'
      readonly status: string
      readonly why: WhyStuck
      /** GitHub accepted to end it by force as well. */
      readonly forced?: true
      readonly notForced?: NotForced
    }
  /** What was read right before the cancel spoke against it. */
  | { readonly kind: 'withdrawn'; readonly reason: KeepReason }
  /** The token may not cancel. */
  | { readonly kind: 'forbidden'; readonly message: string; readonly cause?: Cause | undefined }
  /** GitHub did not answer as it should, after all tries. */
  | { readonly kind: 'failed'; readonly message: string }
  /** Left alone because an earlier answer showed that no cancel can succeed now. */
  | { readonly kind: 'not-tried'; readonly message: string }

export type WhyStuck =
  /** GitHub says that it has not been queued yet. */
  | 'not-queued-yet'
  /** The cancel was accepted and had no effect. */
  | 'ignores-cancel'
  /** GitHub says that it is completed, and calls it in flight all the same. */
  | 'says-completed'
  /** It was not asked to stop: all of its jobs ended a day ago or more. */
  | 'jobs-ended'

/** Why a run that went on was not ended by force, though the user allows that. */
export type NotForced =
  /** `force: idle`. */
  | { readonly because: 'job-at-work'; readonly job: string }
  /** `force: unstarted`. */
  | { readonly because: 'job-has-begun'; readonly job: string }
  | { readonly because: 'run-has-begun'; readonly status: string }
  | { readonly because: 'not-read' }
  /** What was read right before spoke against it. */
  | { readonly because: 'kept'; readonly reason: KeepReason }

export type OutcomeKind = Outcome['kind']

/** Whether the run was seen to end by the cancel. One that ended in success or failure after all was not cancelled. */
export function isCancelled(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'stopped' && outcome.conclusion === 'cancelled'
}

/** It was asked to stop, and may still be there. */
export function isLeft(
  outcome: Outcome | undefined
): outcome is Extract<Outcome, { kind: 'stuck' | 'stopping' }> {
  if (outcome?.kind === 'stuck') return outcome.why !== 'jobs-ended'
  return outcome?.kind === 'stopping'
}
