// A chart of the group's runs over time, as Mermaid. It contains only our own text: results, numbers, plain file names, instants.
import { isInFlight } from '../model/model.js'
import type { Verdict } from '../model/verdict.js'
import { hasSeveralWorkflows, workflowFile } from './names.js'
import { centralVerdicts, type Report } from './report.js'
import { rankedVerdicts, resultOf, type Tone } from './result.js'

/** Fewer runs than this are clear without a chart. */
const fewestBars = 4
const mostBars = 12
/** Characters: a longer file name leaves no room for the bars. */
const longestFile = 60

/** Mermaid's own styles, which follow GitHub's light and dark theme: grey, plain, blue, and red for troubles alone. */
const styles: Readonly<Record<Tone, string>> = {
  ended: 'done, ',
  planned: '',
  going: 'active, ',
  trouble: 'crit, '
}

/** Room for the longest result on the left, and no coloured bands behind the bars. */
const init =
  "%%{init: {'gantt': {'leftPadding': 130}, 'themeVariables': {'sectionBkgColor': 'transparent', 'altSectionBkgColor': 'transparent', 'sectionBkgColor2': 'transparent'}}}%%"

/** Empty if there is too little to compare. */
export function timeline(report: Report): string {
  const now = report.snapshot.takenAt
  const bars = centralVerdicts(report)
    .filter(({ run }) => run.createdAt !== undefined)
    .slice(-mostBars)
  if (now === undefined || bars.length < fewestBars) return ''
  const ranked = rankedVerdicts(report).filter((verdict) => bars.includes(verdict))
  const names = [...new Set(ranked.map((verdict) => resultOf(report, verdict).words))]
  return [
    '```mermaid',
    init,
    'gantt',
    '  dateFormat x',
    ...axis(now - Math.min(...bars.map(({ run }) => run.createdAt ?? now))),
    '  todayMarker off',
    ...names.flatMap((name) => [
      `  section ${name}`,
      ...bars
        .filter((verdict) => resultOf(report, verdict).words === name)
        .map((verdict) => bar(report, verdict, now))
    ]),
    '```'
  ].join('\n')
}

/** At most five marks, so that they do not overlap on a phone. `span` is in milliseconds. */
function axis(span: number): readonly string[] {
  const wanted = span / 60_000 / 5
  const minutes = [1, 2, 5, 10, 15, 30].find((each) => each >= wanted)
  if (minutes !== undefined) return ['  axisFormat %H:%M', `  tickInterval ${minutes}minute`]
  const hours = [1, 2, 3, 6, 12].find((each) => 60 * each >= wanted)
  if (hours !== undefined) return ['  axisFormat %H:%M', `  tickInterval ${hours}hour`]
  return ['  axisFormat %m-%d', `  tickInterval ${Math.ceil(wanted / 1440)}day`]
}

function bar(report: Report, verdict: Verdict, now: number): string {
  const { run } = verdict
  const file = workflowFile(run)
  const isShown =
    hasSeveralWorkflows(report) && file.length <= longestFile && /^[\w.-]+$/.test(file)
  const prefix = isShown ? `${file} ` : ''
  const from = run.createdAt ?? now
  const to = Math.max(from + 1000, isInFlight(run) ? now : (run.updatedAt ?? now))
  return `  ${prefix}run ${run.number} :${styles[resultOf(report, verdict).tone]}${from}, ${to}`
}
