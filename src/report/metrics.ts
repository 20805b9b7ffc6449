// The metrics of one step, from the meter and the conclusion.
import { waitKinds, type Meter } from '../usage/meter.js'
import type { Conclusion } from '../model/conclusion.js'
import { isCancelled, type Outcome, type OutcomeKind } from '../model/outcome.js'
import type { KeepReason } from '../model/reason.js'
import { estimateSaved } from './savings.js'
import { cancellations } from '../model/verdict.js'
import type { Metrics } from './report.js'

export function measure(conclusion: Conclusion, meter: Meter): Metrics {
  const { timeToEffect } = conclusion
  const doubt = meter.doubt()
  return {
    version: 1,
    complete: conclusion.snapshot.complete,
    requests: meter.requests,
    requestsTotal: Object.values(meter.requests).reduce((sum, number) => sum + number, 0),
    shared: meter.shared,
    retries: meter.retries,
    conflicts: meter.conflicts,
    waitsMs: Object.fromEntries(waitKinds.map((kind) => [kind, meter.waited(kind)])),
    waitedMs: meter.waited(),
    budgetLeft: meter.budgetLeft() ?? null,
    ...countOutcomes([...conclusion.outcomes.values()]),
    timeToEffectMs: timeToEffect === undefined ? null : Math.round(timeToEffect),
    doubtMs: doubt?.longest ?? null,
    doubtBoundMs: doubt?.bound ?? null,
    estimatedSavedMs: estimate(conclusion)
  }
}

type OutcomeCounts = Pick<
  Metrics,
  | 'planned'
  | 'stopped'
  | 'stopping'
  | 'stuck'
  | 'forced'
  | 'withdrawn'
  | 'withdrawnBy'
  | 'ended'
  | 'notCancelled'
>

/** Counts each run that was to be cancelled exactly once. */
function countOutcomes(outcomes: readonly Outcome[]): OutcomeCounts {
  const count = (...kinds: readonly OutcomeKind[]): number =>
    outcomes.filter(({ kind }) => kinds.includes(kind)).length
  const stopped = outcomes.filter(isCancelled).length
  return {
    planned: count('planned'),
    stopped,
    stopping: count('stopping'),
    stuck: count('stuck'),
    forced: outcomes.filter((outcome) => 'forced' in outcome).length,
    withdrawn: count('withdrawn'),
    withdrawnBy: countReasons(outcomes),
    ended: count('stopped', 'finished', 'gone') - stopped,
    notCancelled: count('forbidden', 'failed', 'not-tried')
  }
}

function countReasons(outcomes: readonly Outcome[]): Metrics['withdrawnBy'] {
  const counts: Partial<Record<KeepReason['code'], number>> = {}
  for (const outcome of outcomes) {
    if (outcome.kind !== 'withdrawn') continue
    const { code } = outcome.reason
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

function estimate({ plan, outcomes, snapshot }: Conclusion): number | null {
  const cancelled = cancellations(plan)
    .map(({ run }) => run)
    .filter((run) => isCancelled(outcomes.get(run.id)))
  if (cancelled.length === 0) return null
  return estimateSaved(cancelled, snapshot.runs, snapshot.takenAt) ?? null
}
