// The report as outputs of the step. Names and meanings are API; action.yml and README describe them.
import { pullRequestOf } from '../model/subject-state.js'
import { planJson } from '../report/json.js'
import { cancelledIds, keptCount, type Report } from '../report/report.js'
import { forJson } from '../report/escape.js'
import type { OutputName } from './outputs.js'

/**
 * UTF-16 units, including names. A job may have one megabyte of outputs, counted as two bytes for each unit; this leaves some for
 * the job's other outputs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs (2026-11)
 */
const mostUnits = 450_000

export function outputsFor(report: Report): Readonly<Record<ReportOutput, string>> {
  const others = withoutPlan(report)
  const taken = Object.entries({ ...others, plan: '' })
    .flat()
    .reduce((sum, text) => sum + text.length, 0)
  return { ...others, plan: planJson(report, { room: mostUnits - taken }) }
}

/** Of the modes that look at runs. */
type ReportOutput = Exclude<OutputName, 'sarif'>

function withoutPlan(report: Report): Readonly<Record<Exclude<ReportOutput, 'plan'>, string>> {
  const { snapshot, standing } = report
  const cancelled = cancelledIds(report)
  const { subject } = snapshot
  return {
    group: report.group,
    superseded: String(standing?.superseded ?? false),
    'newest-run-id': String(standing?.newest ?? ''),
    'pull-request': subject.kind === 'pull-request' ? String(subject.number) : '',
    'pull-request-state': pullRequestOf(snapshot)?.state ?? '',
    cancelled: forJson(cancelled),
    'cancelled-count': String(cancelled.length),
    'kept-count': String(keptCount(report)),
    outcome: report.grade,
    metrics: forJson(report.metrics)
  }
}
