// The outcome of one cancellation.
import type { Cause } from './cause.js'
import type { KeepReason } from './reason.js'

export type Outcome =
  /** A dry run: it would have been cancelled. */
  | { readonly kind: 'planned' }
  /** The cancel was accepted, and the run was seen completed. */
  | { readonly kind: 'stopped'; readonly conclusion: string | null; readonly forced?: true }
  /** The run had ended before the cancel arrived. */
  | { readonly kind: 'finished' }
  /** The run was deleted. */
  | { readonly kind: 'gone' }
  /** The cancel was accepted, but the run was not seen to end yet. */
  | {
      readonly kind: 'stopping'
      readonly status: string
      readonly forced?: true
      readonly notForced?: NotForced
    }
  /** The run will not stop. */
  | {
      readonly kind: 'stuck'
      readonly status: string
      readonly why: WhyStuck
      /** GitHub accepted a force-cancel as well. */
      readonly forced?: true
      readonly notForced?: NotForced
    }
  /** The check right before the cancel found a reason to keep the run. */
  | { readonly kind: 'withdrawn'; readonly reason: KeepReason }
  /** The token may not cancel. */
  | { readonly kind: 'forbidden'; readonly message: string; readonly cause?: Cause | undefined }
  /** The request failed, also after retries. */
  | { readonly kind: 'failed'; readonly message: string }
  /** No cancel was sent; the message says why. */
  | { readonly kind: 'not-tried'; readonly message: string }

export type WhyStuck =
  /** GitHub says that the run has not been queued yet. */
  | 'not-queued-yet'
  /** The cancel was accepted and had no effect. */
  | 'ignores-cancel'
  /** GitHub answers that the run is completed, but still shows it in flight. */
  | 'says-completed'
  /** No cancel was sent: all of its jobs ended a day ago or more. */
  | 'jobs-ended'

/** Why a run that did not stop was not force-cancelled, although the user allows it. */
export type NotForced =
  /** `force: idle`. */
  | { readonly because: 'job-at-work'; readonly job: string }
  /** `force: unstarted`. */
  | { readonly because: 'job-has-begun'; readonly job: string }
  | { readonly because: 'run-has-begun'; readonly status: string }
  | { readonly because: 'not-read' }
  /** The check right before found a reason to keep the run. */
  | { readonly because: 'kept'; readonly reason: KeepReason }

export type OutcomeKind = Outcome['kind']

/** Whether the run was seen cancelled. A run that ended in success or failure in spite of the cancel does not count. */
export function isCancelled(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'stopped' && outcome.conclusion === 'cancelled'
}

/** Whether a cancel was sent and the run may still be in flight. */
export function isLeft(
  outcome: Outcome | undefined
): outcome is Extract<Outcome, { kind: 'stuck' | 'stopping' }> {
  if (outcome?.kind === 'stuck') return outcome.why !== 'jobs-ended'
  return outcome?.kind === 'stopping'
}
