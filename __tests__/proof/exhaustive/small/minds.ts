// The functions under proof in small worlds: the real ones, or a known-bad variation of them.
import { areFresh, type Answer } from '../../../../src/gather/answer-book.js'
import { mindBy, silent } from '../../laws/twin.js'
import { theRealOne } from '../../laws/mind.js'
import { keepAfterClosing } from '../../../../src/decide/rules/keep-after-closing.js'
import { keepNotBeforeTheEvent } from '../../../../src/decide/rules/keep-not-before-the-event.js'
import { keepPullRequestNotClosed } from '../../../../src/decide/rules/keep-pull-request-not-closed.js'
import type { MomentsMind, SmallMind } from './world.js'

export const shipped: SmallMind = { ...theRealOne, forces: 1, asksBeforeForce: true }

export const checksEveryAnswer: MomentsMind = {
  ...theRealOne,
  isEnough: areFresh,
  mayLeave: areFresh
}

/** Until November 2026: at most two seconds from the first request to the last answer, and no limit after that. */
export const boundsOnlyTheReading: MomentsMind = {
  ...checksEveryAnswer,
  isEnough: (answers) =>
    Math.max(...answers.map(({ answered }) => answered)) -
      Math.min(...answers.map(({ asked }) => asked)) <=
    2000,
  mayLeave: () => true
}

/** It may compute and wait for any time. */
export const sendsWithoutCheckingTheClock: MomentsMind = {
  ...checksEveryAnswer,
  mayLeave: () => true
}

/** The age of an answer is counted from its arrival. */
export const ignoresHowLongAnAnswerTook: MomentsMind = {
  ...checksEveryAnswer,
  isEnough: (answers, now) => areFresh(answers.map(quick), now),
  mayLeave: (answers, now) => areFresh(answers.map(quick), now)
}
function quick(answer: Answer): Answer {
  return { ...answer, asked: answer.answered }
}

/** One fresh answer is enough for all. */
export const checksOnlyTheYoungestAnswer: MomentsMind = {
  ...checksEveryAnswer,
  isEnough: (answers, now) => answers.some((answer) => areFresh([answer], now)),
  mayLeave: (answers, now) => answers.some((answer) => areFresh([answer], now))
}

export const looksOnce: SmallMind = { ...shipped, confirm: () => undefined }

/** Uses the first reading of the pull request or the ref. */
export const believesTheFirstLook: SmallMind = {
  ...shipped,
  confirm: (verdict, run, { look, now }, policy) =>
    shipped.confirm(
      verdict,
      run,
      { look, now: now.subjectState.kind === 'unread' ? now : look },
      policy
    )
}

export const clearsUpEverything: SmallMind = {
  ...shipped,
  ...mindBy(keepAfterClosing, silent)
}

export const forgetsWhoStartedAgain: SmallMind = {
  ...shipped,
  ...mindBy(keepAfterClosing, (run, scene) => keepAfterClosing.keeps({ ...run, attempt: 1 }, scene))
}

export const clearsUpAnyState: SmallMind = {
  ...shipped,
  ...mindBy(keepPullRequestNotClosed, silent)
}

export const cancelsNothing: SmallMind = { ...shipped, decide: () => ({ verdicts: [] }) }

export const forcesTwice: SmallMind = { ...shipped, forces: 2 }

export const takesWhatCameAfter: SmallMind = {
  ...shipped,
  ...mindBy(keepNotBeforeTheEvent, silent)
}

export const looksOnceMore: SmallMind = { ...shipped, asksBeforeForce: false }
