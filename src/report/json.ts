// The plan for machines. `version` goes up when a field is removed or changes its meaning. New fields may come at any time.
import { verbatim } from '../model/quote.js'
import type { Run } from '../model/model.js'
import type { Verdict } from '../model/verdict.js'
import { adviceLine } from './advice-text.js'
import { runUrl } from './links.js'
import { centralVerdicts, countOthers, outcomeOf, type Report } from './report.js'
import { forJson } from './escape.js'
import { sentenceFor, sentenceForOutcome } from './sentences.js'

export interface JsonForm {
  readonly indent?: number
  /** The most UTF-16 units that the text may have; no limit by default. */
  readonly room?: number
}

/** If not all verdicts fit into the room, `notListed` counts the others by reason. */
export function planJson(report: Report, { indent, room = Infinity }: JsonForm = {}): string {
  const frame = planWith(report, [], indent).length
  return planWith(report, thatFit(report, room - frame - longestNote), indent)
}

/** UTF-16 units for `notListed`: enough for every reason with its count. */
const longestNote = 1000

/** Cancelled runs and this run first, then the other runs of the group, then the rest; the newest of each first. */
function thatFit(report: Report, room: number): readonly Verdict[] {
  const { verdicts } = report.plan
  const central = new Set(centralVerdicts(report))
  const rank = ({ action, reason }: Verdict, isCentral: boolean): number =>
    action === 'cancel' || reason.code === 'self' ? 0 : isCentral ? 1 : 2
  const byWorth = verdicts.toSorted(
    (one, other) =>
      rank(one, central.has(one)) - rank(other, central.has(other)) || other.run.id - one.run.id
  )
  let left = room
  const fitting = new Set(
    byWorth.filter((verdict) => {
      left -= forJson(verdictJson(report, verdict)).length + 1
      return left >= 0
    })
  )
  return verdicts.filter((verdict) => fitting.has(verdict))
}

function planWith(report: Report, listed: readonly Verdict[], indent?: number): string {
  const { snapshot, standing } = report
  return forJson(
    {
      version: 1,
      group: report.group,
      repository: snapshot.repository.name,
      event: snapshot.scope.event,
      subject: snapshot.subject,
      takenAt: snapshot.takenAt === undefined ? null : toIso(snapshot.takenAt),
      complete: snapshot.complete,
      dryRun: report.dryRun,
      outcome: report.grade,
      superseded: standing?.superseded ?? null,
      newestRun: standing?.newest ?? null,
      verdicts: listed.map((verdict) => verdictJson(report, verdict)),
      notListed: countOthers(report, listed),
      advice: report.advice.map((advice) => ({
        level: advice.level,
        text: adviceLine(advice, report)
      }))
    },
    indent
  )
}

function verdictJson(report: Report, verdict: Verdict): object {
  const { run, action, reason } = verdict
  const outcome = outcomeOf(report, verdict)
  return {
    run: { ...runJson(run), url: runUrl(report, run.id) ?? null },
    action,
    reason,
    sentence: sentenceFor(verdict, verbatim),
    outcome:
      outcome === undefined ? null : { ...outcome, sentence: sentenceForOutcome(outcome, verbatim) }
  }
}

function runJson(run: Run): object {
  return {
    id: run.id,
    number: run.number,
    attempt: run.attempt,
    workflow: run.workflow.path,
    workflowId: run.workflow.id ?? null,
    event: run.event,
    branch: run.head.branch,
    sha: run.head.sha,
    status: run.status,
    createdAt: run.createdAt === undefined ? null : toIso(run.createdAt)
  }
}

function toIso(instant: number): string {
  return new Date(instant).toISOString()
}
