// One sentence for every reason, from the rule that gives it, and one for every outcome. The types make both lists complete.
import { cancelTexts, keepTexts } from '../decide/rules.js'
import type { NotForced, Outcome, WhyStuck } from '../model/outcome.js'
import { byId, type NameRun, type Quote } from '../model/quote.js'
import type { Judgement } from '../model/verdict.js'

/** Why a run is kept or cancelled. `quote` makes the text of strangers safe. */
export function sentenceFor(
  { action, reason }: Judgement,
  quote: Quote,
  nameRun: NameRun = byId
): string {
  const texts = action === 'keep' ? keepTexts : cancelTexts
  return texts[reason.code]?.say(reason as never, quote, nameRun) ?? reason.code
}

interface Words {
  readonly quote: Quote
  readonly nameRun: NameRun
}

type OutcomeSentences = {
  readonly [Kind in Outcome['kind']]: (
    outcome: Extract<Outcome, { kind: Kind }>,
    words: Words
  ) => string
}

const outcomeSentences: OutcomeSentences = {
  planned: () => 'would be cancelled (dry run)',
  stopped: ({ conclusion, forced }, { quote }) => {
    // A later attempt hides how this one ended.
    if (conclusion === null)
      return 'ended, and was started again before its conclusion could be read'
    if (conclusion !== 'cancelled') {
      return `ended before the cancel took effect (${quote(conclusion)})`
    }
    return forced === true ? 'force-cancelled' : 'cancelled'
  },
  finished: () => 'had ended already',
  gone: () => 'was deleted before the cancel arrived',
  stopping: ({ status, forced, notForced }, words) => {
    const accepted = `GitHub accepted the ${forced === true ? 'force-cancel' : 'cancel'}`
    const now =
      status === 'unknown'
        ? 'the run could not be read since'
        : `the run is still ${words.quote(status)}`
    return `${accepted}, ${now}: its jobs have five minutes to clean up${whyNotForced(notForced, words)}`
  },
  stuck: sentenceForStuck,
  withdrawn: ({ reason }, { quote, nameRun }) =>
    `kept: the check right before the cancel found that ${sentenceFor({ action: 'keep', reason }, quote, nameRun)}`,
  forbidden: ({ message }, { quote }) => `the token may not cancel it: ${quote(message)}`,
  failed: ({ message }, { quote }) => `the cancel failed: ${quote(message)}`,
  'not-tried': ({ message }) => `not tried: ${message}`
}

/** What became of a run that was to be cancelled. `quote` makes the text of strangers safe. */
export function sentenceForOutcome(
  outcome: Outcome,
  quote: Quote,
  nameRun: NameRun = byId
): string {
  const say = outcomeSentences[outcome.kind] as (outcome: Outcome, words: Words) => string
  return say(outcome, { quote, nameRun })
}

function sentenceForStuck(
  { why, status, forced, notForced }: Extract<Outcome, { kind: 'stuck' }>,
  words: Words
): string {
  const shown = words.quote(status)
  if (forced === true) {
    return `stuck: GitHub accepted the force-cancel and the run is still ${shown}`
  }
  return `stuck: ${reasonsStuck[why](shown)}${whyNotForced(notForced, words)}`
}

const reasonsStuck: Readonly<Record<WhyStuck, (status: string) => string>> = {
  'not-queued-yet': () => 'GitHub says that the run is not queued yet and cannot be cancelled',
  'ignores-cancel': (status) => `GitHub accepted the cancel and the run is still ${status}`,
  'says-completed': (status) =>
    `GitHub says that the run has completed and cannot be cancelled, and shows it as ${status}`,
  'jobs-ended': (status) =>
    `all its jobs ended more than a day ago and GitHub still shows it as ${status}; no cancel was sent, because no cancel ends such a run`
}

function whyNotForced(why: NotForced | undefined, words: Words): string {
  return why === undefined ? '' : `; not force-cancelled: ${becauseOf(why, words)}`
}

function becauseOf(why: NotForced, { quote, nameRun }: Words): string {
  switch (why.because) {
    case 'job-at-work':
      return `its job ${quote(why.job)} is running (force: idle)`
    case 'job-has-begun':
      return `its job ${quote(why.job)} has begun (force: unstarted)`
    case 'run-has-begun':
      return `the run is ${quote(why.status)} (force: unstarted)`
    case 'not-read':
      return 'the run could not be read again in time'
    case 'kept':
      return sentenceFor({ action: 'keep', reason: why.reason }, quote, nameRun)
  }
}
