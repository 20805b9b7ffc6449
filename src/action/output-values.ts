// The report as outputs of the step. Names and meanings are API: DESIGN, action.yml and README say the same.
import { pullRequestOf } from '../core/live.js'
import { planJson } from '../report/json.js'
import { cancelledIds, keptCount, type Report } from '../report/report.js'
import { forJson } from '../report/safe.js'
import type { OutputName } from './outputs.js'

export function outputsFor(report: Report): Readonly<Record<OutputName, string>> {
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
    plan: planJson(report),
    metrics: forJson(report.metrics)
  }
}
