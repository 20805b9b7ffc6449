// The log of the action: the result, one short line for each run, and the details in a group that is folded.
import { verbatim } from '../model/quote.js'
import type { Verdict } from '../model/verdict.js'
import { forLog } from './escape.js'
import { headline } from './headline.js'
import { runUrl, subjectUrl } from './links.js'
import { namesIn, numbersIn } from './names.js'
import { centralVerdicts, othersInWords, outcomeOf, type Report } from './report.js'
import { rankedVerdicts, resultOf } from './result.js'
import { whyFor } from './why.js'

/** Further lines stand in a group. */
const mostLines = 20

/** Safe lines, to be printed as they are. Only the lines of our own groups are commands for the runner. */
export function logLines(report: Report): readonly string[] {
  const ranked = rankedVerdicts(report)
  // With nothing but the run of the step, the headline says it all.
  const isAlone = ranked.every(({ reason }) => reason.code === 'self')
  const shown = isAlone ? [] : ranked.map((verdict) => lineFor(report, verdict))
  const more = shown.slice(mostLines)
  return [
    headline(report),
    ...shown.slice(0, mostLines),
    ...(more.length > 0 ? folded(`${more.length} more runs`, more) : []),
    ...folded('Details', details(report))
  ]
}

function folded(title: string, lines: readonly string[]): readonly string[] {
  return [`::group::${title}`, ...lines, '::endgroup::']
}

function lineFor(report: Report, verdict: Verdict): string {
  const { words } = resultOf(report, verdict)
  const name = namesIn(report, verbatim)(verdict.run.id)
  const why = whyFor(report, verdict, { quote: verbatim, nameRun: numbersIn(report) })
  const url = runUrl(report, verdict.run.id) ?? ''
  return forLog(`${words}: ${name}, ${why}  ${url}`.trimEnd())
}

function details(report: Report): readonly string[] {
  const verdicts = centralVerdicts(report)
  const others = othersInWords(report)
  const url = subjectUrl(report)
  return [
    `group ${forLog(report.group)}`,
    ...(url === undefined ? [] : [url]),
    ...verdicts.map((verdict) => detail(report, verdict)),
    ...(others === '' ? [] : [`other runs on the list, all kept: ${others}`]),
    `requests to GitHub: ${report.metrics.requestsTotal}`
  ]
}

/** For the reader of a log and of the output `plan`: the id, and the codes of the reason and of the outcome. */
function detail(report: Report, verdict: Verdict): string {
  const { run, action, reason } = verdict
  const outcome = outcomeOf(report, verdict)
  const name = namesIn(report, verbatim)(run.id)
  const became = outcome === undefined ? '' : `, outcome ${outcome.kind}`
  return forLog(
    `${name}: id ${run.id}, attempt ${run.attempt}, ${run.head.sha}, ${run.status}, ${action} ${reason.code}${became}`
  )
}
