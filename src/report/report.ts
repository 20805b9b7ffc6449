// The data of a report, in whatever form it is shown, and the questions that several forms ask of it.
import { isCancelled, type Outcome, type OutcomeKind } from '../model/outcome.js'
import type { RunId, Snapshot } from '../model/model.js'
import type { NameRun, Quote } from '../model/quote.js'
import type { KeepReason } from '../model/reason.js'
import type { Standing } from '../model/standing.js'
import type { Plan, Verdict } from '../model/verdict.js'

export interface Report {
  readonly group: string
  readonly snapshot: Snapshot
  readonly plan: Plan
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  readonly standing: Standing | undefined
  readonly grade: 'ok' | 'partial' | 'failed'
  readonly advice: readonly Advice[]
  readonly metrics: Metrics
  readonly dryRun: boolean
  /** Root of the pages on GitHub, such as `https://github.com`; undefined where there is nothing to link to. */
  readonly serverUrl: string | undefined
  /** Folder of the documentation, such as `https://github.com/octo/supersede/blob/v1/docs`. */
  readonly docsUrl?: string | undefined
}

/** One message for each cause. */
export interface Advice {
  readonly level: 'warning' | 'notice'
  /** Whole sentences. `quote` makes the text of strangers safe, `nameRun` names a run. */
  readonly say: (quote: Quote, nameRun: NameRun) => string
  /** A command, or a line of a workflow file, to copy: `say` ends with a colon. Made of checked names and of numbers. */
  readonly copy?: string
  /** The page of the documentation that helps. */
  readonly page?: DocsPage
  /** It says already that a newer run superseded the run that executes the step. */
  readonly about?: 'own-run'
}

/** Pages and headings of the documentation that advice links to. */
export const docsPages = [
  'forks.md',
  'inputs.md#protect-refs',
  'inputs.md#wait',
  'troubleshooting.md',
  'troubleshooting.md#a-run-is-stuck',
  'troubleshooting.md#resource-not-accessible-by-integration',
  'troubleshooting.md#the-token-has-used-up-its-requests'
] as const
export type DocsPage = (typeof docsPages)[number]

/**
 * The output `metrics`, which the documentation describes field by field: counts, and whole milliseconds. Null means not
 * measured.
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

/** Number of runs to cancel; 0 in a dry run. */
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

/** The runs that were seen to end by the cancel, oldest first. */
export function cancelledIds(report: Report): readonly RunId[] {
  return report.plan.verdicts
    .map((verdict) => verdict.run.id)
    .filter((id) => isCancelled(report.outcomes.get(id)))
}

/** The verdicts on runs of the group that were in flight. A reader wants to see these one by one. */
export function centralVerdicts(report: Report): readonly Verdict[] {
  return report.plan.verdicts.filter(
    ({ reason }) => reason.code !== 'finished' && reason.code !== 'outside-group'
  )
}

/** "12 finished, 3 of other groups": counts the verdicts that are not central. Empty if there are none. */
export function othersInWords(report: Report): string {
  return countOthers(report, centralVerdicts(report), (code) =>
    code === 'outside-group' ? 'of other groups' : code
  )
}

/** "12 finished, 3 outside-group": counts the verdicts that are not among `listed`, by reason. Empty if there are none. */
export function countOthers(
  report: Report,
  listed: readonly Verdict[],
  wordFor: (code: string) => string = (code) => code
): string {
  const counts = new Map<string, number>()
  for (const verdict of report.plan.verdicts) {
    if (listed.includes(verdict)) continue
    counts.set(verdict.reason.code, (counts.get(verdict.reason.code) ?? 0) + 1)
  }
  return [...counts].map(([code, count]) => `${count} ${wordFor(code)}`).join(', ')
}

/** Number of runs in flight that were kept, with the run that executes the step and the withdrawn cancels. */
export function keptCount(report: Report): number {
  const kept = centralVerdicts(report).filter((verdict) => verdict.action === 'keep').length
  return kept + countOf(report, 'withdrawn')
}
