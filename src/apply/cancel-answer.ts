// Turns GitHub's answer to a cancel into the next step for that run.
import type { Outcome } from '../model/outcome.js'
import { tooSlow } from '../gather/answer-book.js'
import type { WaitBudget } from '../usage/wait-budget.js'
import type { CancelAnswer } from '../ports.js'
import { describe, type Trouble } from '../model/trouble.js'

export type Next =
  /** Watch the run until it ends. */
  | { readonly kind: 'watch'; readonly said: 'accepted' | 'completed' }
  /** Check once, together with the others, whether the run has ended. If not, its outcome is `otherwise`. */
  | { readonly kind: 'check-once'; readonly otherwise: Outcome }
  | { readonly kind: 'settled'; readonly outcome: Outcome }
  /** The cancel did not reach the run: confirm again, then send it at once. */
  | { readonly kind: 'confirm'; readonly isReturned: boolean }
  /** A passing failure: wait `after` milliseconds, confirm again, then send once more. */
  | { readonly kind: 'again'; readonly after: number }
  /** The run cannot be cancelled yet: the same, and the pause counts against the time to wait for runs. */
  | { readonly kind: 'not-yet'; readonly after: number }
  /** The same, and no cancel of any run may be sent during the pause. */
  | { readonly kind: 'pause'; readonly after: number }
  /** Read the run again and send nothing more. If it is still in flight, its outcome is `otherwise`. */
  | { readonly kind: 'judge'; readonly otherwise: Outcome }
  /** No cancel of any run can succeed now: `rest` is the outcome of the runs that are left. */
  | { readonly kind: 'give-up'; readonly outcome: Outcome; readonly rest: Outcome }

export interface Allowance {
  /** No further try is allowed for this run. */
  readonly last: boolean
  /** Many cancels got a server error: do not retry, spend the requests on other runs. */
  readonly isWary: boolean
  /** How often this run may still be confirmed again because its evidence got too old before the cancel left. */
  readonly returnsLeft: number
  /** Milliseconds that may still be spent on waiting for a run that cannot be cancelled yet. */
  readonly wait: number
  readonly waitBudget: WaitBudget
}

const pauseAfterFailure = 1000
const pauseWhileRefused = 2000

export function readAnswer(answer: CancelAnswer, allowance: Allowance): Next {
  if (answer === 'redirected') return { kind: 'confirm', isReturned: false }
  if (answer === 'too-old') {
    return allowance.returnsLeft > 0
      ? { kind: 'confirm', isReturned: true }
      : { kind: 'settled', outcome: { kind: 'failed', message: describe(tooSlow) } }
  }
  return answer.ok ? { kind: 'watch', said: 'accepted' } : readTrouble(answer.trouble, allowance)
}

function readTrouble(trouble: Trouble, allowance: Allowance): Next {
  const failed: Outcome = { kind: 'failed', message: describe(trouble) }
  switch (trouble.kind) {
    case 'conflict':
      return readConflict(trouble, failed, allowance)
    case 'forbidden':
      return {
        kind: 'give-up',
        outcome: { kind: 'forbidden', message: describe(trouble), cause: trouble.cause },
        rest: { kind: 'not-tried', message: 'an earlier cancel was refused: no permission' }
      }
    case 'unauthorized':
      return {
        kind: 'give-up',
        outcome: failed,
        rest: { kind: 'not-tried', message: 'GitHub does not accept the token' }
      }
    case 'rate-limited':
      return readRateLimit(trouble, failed, allowance)
    case 'unavailable':
    case 'odd':
      return onceMore(trouble, failed, allowance)
    case 'not-found':
    case 'refused':
      return { kind: 'judge', otherwise: failed }
  }
}

function onceMore(trouble: Trouble, failed: Outcome, { last, isWary }: Allowance): Next {
  if (isWary && isServerError(trouble)) return { kind: 'check-once', otherwise: failed }
  return last ? { kind: 'judge', otherwise: failed } : { kind: 'again', after: pauseAfterFailure }
}

/**
 * Status 500 and above. GitHub answers it for wedged runs, every time, to a force-cancel too:
 * https://github.com/actions/runner/issues/3535 (2024-10). It also does so for every run while the spending limit is used up.
 */
export function isServerError({ kind, status }: Trouble): boolean {
  return kind === 'unavailable' && status !== undefined
}

/**
 * Reads a 409 by its message.
 * - "Cannot cancel a workflow run that is completed.": watch the run, because some of these stay in flight for ever.
 * - "… run that has not been queued yet.", "… re-run that has not yet queued.": usually passes, but sometimes never does:
 *   https://github.com/actions/runner/issues/3872 (2026-08).
 * - Any other message may pass too.
 */
function readConflict(trouble: Trouble, failed: Outcome, { last, wait }: Allowance): Next {
  const isUnqueued = /not (?:been |yet )*queued/i.test(trouble.message)
  if (!isUnqueued && saysCompleted(trouble)) return { kind: 'watch', said: 'completed' }
  if (!last && wait > 0) return { kind: 'not-yet', after: Math.min(pauseWhileRefused, wait) }
  const stuck: Outcome = { kind: 'stuck', status: 'queued', why: 'not-queued-yet' }
  return { kind: 'judge', otherwise: isUnqueued ? stuck : failed }
}

/** Whether GitHub answered "Cannot cancel a workflow run that is completed." */
export function saysCompleted({ kind, message }: Trouble): boolean {
  return kind === 'conflict' && /completed/i.test(message)
}

function readRateLimit(trouble: Trouble, failed: Outcome, allowance: Allowance): Next {
  const { retryAfter } = trouble
  if (!allowance.last && retryAfter !== undefined && allowance.waitBudget.allows(retryAfter)) {
    return { kind: 'pause', after: retryAfter }
  }
  return {
    kind: 'give-up',
    outcome: failed,
    rest: { kind: 'not-tried', message: 'the rate limit of the GitHub API was reached' }
  }
}
