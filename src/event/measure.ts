// The numbers of one invocation, from where they were counted.
import type { Conclusion } from '../app/supersede.js'
import { isCancelled, type OutcomeKind } from '../core/outcome.js'
import { estimateSaved } from '../core/savings.js'
import { cancellations } from '../core/verdict.js'
import type { Connection } from '../github/connect.js'
import type { Metrics } from '../report/report.js'

export function measure(
  conclusion: Conclusion,
  { meter, patience }: Pick<Connection, 'meter' | 'patience'>
): Metrics {
  const { snapshot, plan, outcomes } = conclusion
  const count = (kind: OutcomeKind): number =>
    [...outcomes.values()].filter((outcome) => outcome.kind === kind).length
  const cancelled = cancellations(plan)
    .map((verdict) => verdict.run)
    .filter((run) => isCancelled(outcomes.get(run.id)))
  const total = Object.values(meter.requests).reduce((sum, number) => sum + number, 0)
  return {
    requests: meter.requests,
    requestsTotal: total,
    shared: meter.shared,
    retries: total - (meter.requests.cancel ?? 0) - meter.reads + meter.cancelledAgain,
    waitedMs: Math.round(patience.spent()),
    withdrawn: count('withdrawn'),
    conflicts: meter.conflicts,
    stopped: cancelled.length,
    stopping: count('stopping'),
    stuck: count('stuck'),
    timeToEffectMs:
      conclusion.timeToEffect === undefined ? null : Math.round(conclusion.timeToEffect),
    budgetLeft: meter.budgetLeft ?? null,
    estimatedSavedMs:
      cancelled.length === 0
        ? null
        : (estimateSaved(cancelled, snapshot.runs, snapshot.takenAt) ?? null)
  }
}
