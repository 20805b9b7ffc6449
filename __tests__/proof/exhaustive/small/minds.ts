// What is put to the proof in small worlds: the functions that ship, or a known-bad variation of them.
import { composed, silent } from '../../laws/composed.js'
import { theRealOne } from '../../laws/mind.js'
import { keepAfterClosing } from '../../../../src/core/rules/keep-after-closing.js'
import { keepNotBeforeTheEvent } from '../../../../src/core/rules/keep-not-before-the-event.js'
import { keepPullRequestNotClosed } from '../../../../src/core/rules/keep-pull-request-not-closed.js'
import type { SmallMind } from './world.js'

export const shipped: SmallMind = { ...theRealOne, forces: 1, asksBeforeForce: true }

export const looksOnce: SmallMind = { ...shipped, confirm: () => undefined }

/** What was read of the pull request or the ref at first, stands. */
export const believesTheFirstLook: SmallMind = {
  ...shipped,
  confirm: (verdict, run, { look, now }, policy) =>
    shipped.confirm(verdict, run, { look, now: now.live.kind === 'unread' ? now : look }, policy)
}

export const clearsUpEverything: SmallMind = {
  ...shipped,
  ...composed(new Map([[keepAfterClosing, silent]]))
}

export const forgetsWhoStartedAgain: SmallMind = {
  ...shipped,
  ...composed(
    new Map([[keepAfterClosing, (run, scene) => keepAfterClosing({ ...run, attempt: 1 }, scene)]])
  )
}

export const clearsUpAnyState: SmallMind = {
  ...shipped,
  ...composed(new Map([[keepPullRequestNotClosed, silent]]))
}

export const cancelsNothing: SmallMind = { ...shipped, decide: () => ({ verdicts: [] }) }

export const forcesTwice: SmallMind = { ...shipped, forces: 2 }

export const takesWhatCameAfter: SmallMind = {
  ...shipped,
  ...composed(new Map([[keepNotBeforeTheEvent, silent]]))
}

export const looksOnceMore: SmallMind = { ...shipped, asksBeforeForce: false }
