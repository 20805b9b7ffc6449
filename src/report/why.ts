// Why one run got its result: the reason, and the outcome if it adds to it.
import { isCancelled } from '../model/outcome.js'
import type { NameRun, Quote } from '../model/quote.js'
import type { Verdict } from '../model/verdict.js'
import { outcomeOf, type Report } from './report.js'
import { sentenceFor, sentenceForOutcome } from './sentences.js'

export function whyFor(
  report: Report,
  verdict: Verdict,
  { quote, nameRun }: { readonly quote: Quote; readonly nameRun: NameRun }
): string {
  if (verdict.reason.code === 'self') return 'runs this step'
  const reason =
    verdict.reason.code === 'superseded'
      ? // The commits stand beside it.
        `superseded by ${nameRun(verdict.reason.by)}`
      : sentenceFor(verdict, quote, nameRun)
  const outcome = outcomeOf(report, verdict)
  if (outcome === undefined || outcome.kind === 'planned') return reason
  const became = sentenceForOutcome(outcome, quote, nameRun)
  // The result says already that the run is kept.
  if (outcome.kind === 'withdrawn') return became.replace(/^kept: /, '')
  // The advice has GitHub's message.
  if (outcome.kind === 'forbidden') return `${reason}; the token may not cancel it`
  const isPlain = isCancelled(outcome) && !('forced' in outcome)
  return isPlain ? reason : `${reason}; ${became}`
}
