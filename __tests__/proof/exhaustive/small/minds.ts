// What is put to the proof in small worlds: the functions that ship, or a known-bad variation of them.
import { composed, silent } from '../../laws/composed.js'
import { theRealOne } from '../../laws/mind.js'
import { keepAfterClosing } from '../../../../src/core/rules/keep-after-closing.js'
import { keepPullRequestNotClosed } from '../../../../src/core/rules/keep-pull-request-not-closed.js'
import type { SmallMind } from './world.js'

export const shipped: SmallMind = { ...theRealOne, forces: 1 }

export const looksOnce: SmallMind = { ...shipped, confirm: () => undefined }

export const clearsUpEverything: SmallMind = {
  ...composed(new Map([[keepAfterClosing, silent]])),
  forces: 1
}

export const forgetsWhoStartedAgain: SmallMind = {
  ...composed(
    new Map([[keepAfterClosing, (run, scene) => keepAfterClosing({ ...run, attempt: 1 }, scene)]])
  ),
  forces: 1
}

export const clearsUpAnyState: SmallMind = {
  ...composed(new Map([[keepPullRequestNotClosed, silent]])),
  forces: 1
}

export const cancelsNothing: SmallMind = { ...shipped, decide: () => ({ verdicts: [] }) }
