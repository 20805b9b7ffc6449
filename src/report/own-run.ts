// What a reader is told where the step cancels its own run (on-superseded: cancel-self).
import type { Run } from '../model/model.js'
import type { Outcome } from '../model/outcome.js'
import type { Quote } from '../model/quote.js'
import { short } from '../model/sha.js'
import { sentenceFor, sentenceForOutcome } from './sentences.js'

export interface Telling {
  /** `info` goes to the log alone, the others are annotations. */
  readonly level: 'info' | 'notice' | 'warning'
  readonly say: (quote: Quote) => string
}

/** Told before: the report is written when the run still goes on. */
export function ownRunNotice(own: Run, newer: Run, dryRun: boolean): Telling & { level: 'notice' } {
  const will = dryRun
    ? 'Without dry-run the step would now cancel this run'
    : 'The step now cancels this run as its last action'
  return {
    level: 'notice',
    say: (quote) =>
      `This run is superseded by run ${newer.id} (${quote(short(own.head.sha))} → ${quote(short(newer.head.sha))}). ${will} (on-superseded: cancel-self), unless the check right before finds a reason to keep it.`
  }
}

/** Told after; `obstacles` are what could not be read for it. */
export function ownRunResult(outcome: Outcome, obstacles: readonly string[]): Telling {
  if (outcome.kind === 'stopping') {
    return { level: 'info', say: () => 'GitHub accepted the cancel of this run' }
  }
  if (outcome.kind === 'planned') {
    return { level: 'info', say: () => 'this run would be cancelled now (dry run)' }
  }
  if (outcome.kind === 'withdrawn' && obstacles.length === 0) {
    return {
      level: 'info',
      say: (quote) =>
        `this run goes on: ${sentenceFor({ action: 'keep', reason: outcome.reason }, quote)}`
    }
  }
  return {
    level: 'warning',
    say: (quote) => {
      const causes =
        obstacles.length > 0 ? obstacles.map(quote) : [sentenceForOutcome(outcome, quote)]
      return `This run is superseded and was to cancel itself, but goes on: ${causes.join('; ')}`
    }
  }
}
