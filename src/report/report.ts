// All that a report tells, whatever its form.
import type { RunId, Snapshot } from '../model/model.js'
import type { Standing } from '../model/standing.js'
import { isCancelled, type Outcome, type OutcomeKind } from '../model/outcome.js'
import type { Quote } from '../model/quote.js'
import type { KeepReason } from '../model/reason.js'
import type { Plan, Verdict } from '../model/verdict.js'

export interface Report {
  readonly group: string
  readonly snapshot: Snapshot
  readonly plan: Plan
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  readonly standing: Standing | undefined
  readonly grade: 'ok' | 'partial' | 'failed'
  readonly advice: readonly {
    readonly level: 'warning' | 'notice'
    readonly say: (quote: Quote) => string
  }[]
  readonly metrics: Metrics
  readonly dryRun: boolean
  /** Root of the pages on GitHub, such as `https://github.com`; undefined where there are none to link to. */
  readonly serverUrl: string | undefined
}

/**
 * Measured where it happens: counts, and whole milliseconds. What was not measured is null. These are the fields of the
 * output, and the README says what each of them means.
 */
export interface Metrics {
  readonly version: 1
  readonly complete: boolean
  readonly requests: Readonly<Record<string, number>>
  readonly requestsTotal: number
  readonly shared: number
  readonly retries: number
  readonly conflicts: number
  readonly waitsMs: Readonly<Record<string, number>>
  readonly waitedMs: number
  readonly budgetLeft: number | null
  readonly planned: number
  readonly stopped: number
  readonly stopping: number
  readonly stuck: number
  readonly forced: number
  readonly withdrawn: number
  readonly withdrawnBy: Readonly<Partial<Record<KeepReason['code'], number>>>
  readonly ended: number
  readonly notCancelled: number
  readonly timeToEffectMs: number | null
  readonly doubtMs: number | null
  readonly doubtBoundMs: number | null
  readonly estimatedSavedMs: number | null
}

/** Runs that were to be cancelled; in a dry run none. */
export function outcomeCount(metrics: Metrics): number {
  const { stopped, stopping, stuck, withdrawn, ended, notCancelled } = metrics
  return stopped + stopping + stuck + withdrawn + ended + notCancelled
}

export function outcomeOf(report: Report, verdict: Verdict): Outcome | undefined {
  return report.outcomes.get(verdict.run.id)
}

export function countOf(report: Report, ...kinds: readonly OutcomeKind[]): number {
  return [...report.outcomes.values()].filter((outcome) => kinds.includes(outcome.kind)).length
}

/** Runs that were seen to end by the cancel, oldest first. */
export function cancelledIds(report: Report): readonly RunId[] {
  return report.plan.verdicts
    .map((verdict) => verdict.run.id)
    .filter((id) => isCancelled(report.outcomes.get(id)))
}

/** Verdicts on the runs of the group that were in flight: what a reader of a log wants to see one by one. */
export function centralVerdicts(report: Report): readonly Verdict[] {
  return report.plan.verdicts.filter(
    ({ reason }) => reason.code !== 'finished' && reason.code !== 'outside-group'
  )
}

/** Every verdict, where there are not more than `most` of them; else the central ones. */
export function listedVerdicts(report: Report, most: number): readonly Verdict[] {
  return report.plan.verdicts.length <= most ? report.plan.verdicts : centralVerdicts(report)
}

/** "12 finished, 3 outside-group": the verdicts that are not among `listed`, by reason; empty if there are none. */
export function countOthers(report: Report, listed: readonly Verdict[]): string {
  const counts = new Map<string, number>()
  for (const verdict of report.plan.verdicts) {
    if (listed.includes(verdict)) continue
    counts.set(verdict.reason.code, (counts.get(verdict.reason.code) ?? 0) + 1)
  }
  return [...counts].map(([code, count]) => `${count} ${code}`).join(', ')
}

/** "2 runs cancelled, 3 kept": the whole in one line. */
export function headline(report: Report): string {
  const { stopped, stopping, stuck, withdrawn } = report.metrics
  const wanted = report.plan.verdicts.filter((verdict) => verdict.action === 'cancel').length
  if (report.dryRun) {
    return `${plural(countOf(report, 'planned'), 'run')} would be cancelled, ${keptCount(report)} kept`
  }
  const parts = [`${plural(stopped, 'run')} cancelled`]
  if (stopping > 0) parts.push(`${stopping} stopping`)
  if (stuck > 0) parts.push(`${stuck} stuck`)
  if (withdrawn > 0) parts.push(`${withdrawn} kept at the last look`)
  const missed = countOf(report, 'failed', 'forbidden', 'not-tried')
  if (missed > 0) parts.push(`${missed} of ${wanted} could not be cancelled`)
  parts.push(`${keptCount(report)} kept`)
  return parts.join(', ')
}

/** In-flight runs that were kept, the step's own included, those kept at the last look too. */
export function keptCount(report: Report): number {
  const kept = centralVerdicts(report).filter((verdict) => verdict.action === 'keep').length
  return kept + countOf(report, 'withdrawn')
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** The address of a run's page, made of nothing but what was checked: a stranger's text never becomes a link. */
export function runUrl({ serverUrl, snapshot }: Report, id: RunId): string | undefined {
  const { name } = snapshot.repository
  if (serverUrl === undefined || !/^https?:\/\/[\w.-]+(:\d+)?$/.test(serverUrl)) return undefined
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? `${serverUrl}/${name}/actions/runs/${id}` : undefined
}

export interface Advice {
  readonly level: 'warning' | 'notice'
  /** The message; `quote` sets down what strangers wrote. */
  readonly say: (quote: Quote) => string
}
