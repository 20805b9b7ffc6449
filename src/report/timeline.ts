// A picture of the group's runs in time, as Mermaid. It holds only text of ours: run numbers and instants.
import { isInFlight } from '../model/model.js'
import type { Verdict } from '../model/verdict.js'
import { centralVerdicts, outcomeOf, type Report } from './report.js'

const mostBars = 25

/** Empty where there is nothing to compare. */
export function timeline(report: Report): string {
  const now = report.snapshot.takenAt
  const bars = centralVerdicts(report)
    .filter(({ run }) => run.createdAt !== undefined)
    .slice(-mostBars)
  if (now === undefined || bars.length < 2) return ''
  return [
    '```mermaid',
    'gantt',
    '  dateFormat x',
    '  axisFormat %H:%M',
    ...section(
      'cancelled',
      bars.filter((verdict) => isGivenUp(report, verdict)),
      now
    ),
    ...section(
      'going on',
      bars.filter((verdict) => !isGivenUp(report, verdict)),
      now
    ),
    '```'
  ].join('\n')
}

function section(name: string, verdicts: readonly Verdict[], now: number): readonly string[] {
  if (verdicts.length === 0) return []
  return [`  section ${name}`, ...verdicts.map((verdict) => bar(verdict, name, now))]
}

function bar({ run }: Verdict, name: string, now: number): string {
  const from = run.createdAt ?? now
  const to = Math.max(from + 1000, isInFlight(run) ? now : (run.updatedAt ?? now))
  return `  run ${run.number} :${name === 'cancelled' ? 'crit' : 'active'}, ${from}, ${to}`
}

function isGivenUp(report: Report, verdict: Verdict): boolean {
  const kind = outcomeOf(report, verdict)?.kind
  return kind === 'stopped' || kind === 'stopping' || kind === 'planned'
}
