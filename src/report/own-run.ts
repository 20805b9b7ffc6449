// The messages of a step that cancels its own run (on-superseded: cancel-self).
import type { Run } from '../model/model.js'
import type { Outcome } from '../model/outcome.js'
import type { Quote } from '../model/quote.js'
import { short } from '../model/sha.js'
import type { Advice } from './report.js'
import { sentenceFor, sentenceForOutcome } from './sentences.js'

export interface Message {
  /** `info` goes to the log alone, the others are annotations. */
  readonly level: 'info' | 'notice' | 'warning'
  readonly say: (quote: Quote) => string
}

/** Comes with the report, which is written while the run still goes on. */
export function ownRunNotice(own: Run, newer: Run, dryRun: boolean): Advice {
  const will = dryRun
    ? 'Without dry-run, the step would now cancel this run'
    : 'The step now cancels this run as its last action'
  return {
    level: 'notice',
    about: 'own-run',
    say: (quote, nameRun) =>
      `This run is superseded by ${nameRun(newer.id)} (${quote(short(own.head.sha))} → ${quote(short(newer.head.sha))}). ${will} (on-superseded: cancel-self), unless the check right before the cancel finds a reason to keep it.`
  }
}

/** Comes after the cancel. `obstacles` are the reads that failed. */
export function ownRunResult(outcome: Outcome, obstacles: readonly string[]): Message {
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
      return `This run is superseded and should have cancelled itself, but goes on: ${causes.join('; ')}`
    }
  }
}
