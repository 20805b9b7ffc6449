// The log of the action: one line for every run that was in flight, and what became of it.
import { verbatim } from '../model/quote.js'
import type { Verdict } from '../model/verdict.js'
import { centralVerdicts, countOthers, headline, outcomeOf, type Report } from './report.js'
import { forLog } from './escape.js'
import { short } from '../model/sha.js'
import { sentenceFor, sentenceForOutcome } from './sentences.js'

/** Safe lines, to be printed as they are. */
export function logLines(report: Report): readonly string[] {
  const verdicts = centralVerdicts(report)
  const others = countOthers(report, verdicts)
  return [
    `group ${forLog(report.group)}`,
    ...verdicts.map((verdict) => lineFor(report, verdict)),
    ...(others === '' ? [] : [`keep   others of the list: ${others}`]),
    headline(report)
  ]
}

function lineFor(report: Report, verdict: Verdict): string {
  const { run, action, reason } = verdict
  const outcome = outcomeOf(report, verdict)
  const what = `${action.padEnd(6)} run ${run.id} (number ${run.number}, ${short(run.head.sha)}, ${run.status})`
  const why = `${reason.code}: ${sentenceFor(verdict, verbatim)}`
  const became = outcome === undefined ? '' : ` → ${sentenceForOutcome(outcome, verbatim)}`
  return forLog(`${what}  ${why}${became}`)
}
