// What does GitHub's answer to a cancel mean, and what is to be done next?
import type { Outcome } from '../model/outcome.js'
import { tooSlow } from '../gather/answer-book.js'
import type { WaitBudget } from '../usage/wait-budget.js'
import type { CancelAnswer } from '../ports.js'
import { describe, type Trouble } from '../model/trouble.js'

export type Next =
  /** Watch it until it is seen to end. */
  | { readonly kind: 'watch'; readonly said: 'accepted' | 'completed' }
  /** Look once, together with the others, whether it has ended: this became of it otherwise. */
  | { readonly kind: 'glance'; readonly otherwise: Outcome }
  | { readonly kind: 'settled'; readonly outcome: Outcome }
  /** Nothing has reached the run: confirm again, then ask at once. */
  | { readonly kind: 'confirm'; readonly isReturned: boolean }
  /** It may pass: confirm again, then ask once more, after so many milliseconds. */
  | { readonly kind: 'again'; readonly after: number }
  /** It cannot be cancelled yet: the same, at the expense of the time that may be waited for runs. */
  | { readonly kind: 'not-yet'; readonly after: number }
  /** The same, but nothing else may be asked meanwhile either. */
  | { readonly kind: 'pause'; readonly after: number }
  /** Read the run again and judge by what it is, but do not ask again: `otherwise` if it is still in flight. */
  | { readonly kind: 'judge'; readonly otherwise: Outcome }
  /** No cancel can succeed now. */
  | { readonly kind: 'give-up'; readonly outcome: Outcome; readonly rest: Outcome }

export interface Allowance {
  /** This was the last try. */
  readonly last: boolean
  /** Many cancels were answered with a server error: further requests are better spent on other runs. */
  readonly isWary: boolean
  /** How often a task may still come back because its evidence had grown too old. */
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
        rest: { kind: 'not-tried', message: 'an earlier cancel was refused for want of permission' }
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
  if (isWary && isServerError(trouble)) return { kind: 'glance', otherwise: failed }
  return last ? { kind: 'judge', otherwise: failed } : { kind: 'again', after: pauseAfterFailure }
}

/**
 * 500 and above. Wedged runs get it for good, by force too: https://github.com/actions/runner/issues/3535 (2024-10). So does
 * every run while the spending limit is used up.
 */
export function isServerError({ kind, status }: Trouble): boolean {
  return kind === 'unavailable' && status !== undefined
}

/**
 * "Cannot cancel a workflow run that is completed." is what we want, where the run agrees: some stay in flight for ever. "… run that has not been queued yet." and "… re-run that
 * has not yet queued." may pass, and sometimes never do: https://github.com/actions/runner/issues/3872 (2026-08). So may what
 * GitHub says in words that are not known yet.
 */
function readConflict(trouble: Trouble, failed: Outcome, { last, wait }: Allowance): Next {
  const isUnqueued = /not (?:been |yet )*queued/i.test(trouble.message)
  if (!isUnqueued && saysCompleted(trouble)) return { kind: 'watch', said: 'completed' }
  if (!last && wait > 0) return { kind: 'not-yet', after: Math.min(pauseWhileRefused, wait) }
  const stuck: Outcome = { kind: 'stuck', status: 'queued', why: 'not-queued-yet' }
  return { kind: 'judge', otherwise: isUnqueued ? stuck : failed }
}

/** "Cannot cancel a workflow run that is completed." */
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
    rest: { kind: 'not-tried', message: 'GitHub limits the rate of requests' }
  }
}
