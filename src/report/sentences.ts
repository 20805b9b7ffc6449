// One sentence for every reason, by the rule that gives it, and one for every outcome, exhaustive by type.
import { cancelTexts, keepTexts } from '../decide/rules.js'
import type { NotForced, Outcome, WhyStuck } from '../model/outcome.js'
import type { Quote } from '../model/quote.js'
import type { Judgement } from '../model/verdict.js'

/** Why, in words; `quote` sets down what strangers wrote. */
export function sentenceFor({ action, reason }: Judgement, quote: Quote): string {
  const texts = action === 'keep' ? keepTexts : cancelTexts
  return texts[reason.code]?.say(reason as never, quote) ?? reason.code
}

type OutcomeSentences = {
  readonly [Kind in Outcome['kind']]: (
    outcome: Extract<Outcome, { kind: Kind }>,
    quote: Quote
  ) => string
}

const outcomeSentences: OutcomeSentences = {
  planned: () => 'would be cancelled (dry run)',
  stopped: ({ conclusion, forced }, quote) =>
    `stopped${forced === true ? ' by force' : ''} (${conclusion === null ? 'no conclusion' : quote(conclusion)})`,
  finished: () => 'had ended already',
  gone: () => 'was deleted meanwhile',
  stopping: ({ status, forced, notForced }, quote) =>
    `${forced === true ? 'cancel by force' : 'cancel'} accepted, still ${quote(status)}: it is cleaning up, or stuck if that takes over five minutes${whyNotForced(notForced, quote)}`,
  stuck: sentenceForStuck,
  withdrawn: ({ reason }, quote) =>
    `kept: the check right before the cancel found that ${sentenceFor({ action: 'keep', reason }, quote)}`,
  forbidden: ({ message }, quote) => `not allowed: ${quote(message)}`,
  failed: ({ message }, quote) => quote(message),
  'not-tried': ({ message }) => `not tried: ${message}`
}

/** What became of it, in words; `quote` sets down what strangers wrote. */
export function sentenceForOutcome(outcome: Outcome, quote: Quote): string {
  const speak = outcomeSentences[outcome.kind] as (outcome: Outcome, quote: Quote) => string
  return speak(outcome, quote)
}

function sentenceForStuck(
  { why, status, forced, notForced }: Extract<Outcome, { kind: 'stuck' }>,
  quote: Quote
): string {
  if (forced === true)
    return `stuck: the cancel by force was accepted and it is still ${quote(status)}`
  return `stuck: ${reasonsStuck[why](quote(status))}${whyNotForced(notForced, quote)}`
}

const reasonsStuck: Readonly<Record<WhyStuck, (status: string) => string>> = {
  'not-queued-yet': () => 'GitHub says that it has not been queued yet and cannot be cancelled',
  'ignores-cancel': (status) => `the cancel was accepted and it is still ${status}`,
  'says-completed': (status) =>
    `GitHub says that it is completed and cannot be cancelled, and that it is ${status}`,
  'jobs-ended': (status) =>
    `all of its jobs have ended and nothing has changed for a day, but it is still ${status}; it was not asked to stop, because no cancel ends such a run`
}

function whyNotForced(why: NotForced | undefined, quote: Quote): string {
  return why === undefined ? '' : `; not cancelled by force: ${becauseOf(why, quote)}`
}

function becauseOf(why: NotForced, quote: Quote): string {
  switch (why.because) {
    case 'job-at-work':
      return `its job ${quote(why.job)} is at work (force: idle)`
    case 'job-has-begun':
      return `its job ${quote(why.job)} has begun (force: unstarted)`
    case 'run-has-begun':
      return `it is ${quote(why.status)} (force: unstarted)`
    case 'not-read':
      return 'it could not be read again in time'
    case 'kept':
      return sentenceFor({ action: 'keep', reason: why.reason }, quote)
  }
}
