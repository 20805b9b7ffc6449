// The plan for machines. `version` is raised when a field changes its meaning or goes; new fields may come at any time.
import { asIs } from '../core/quote.js'
import type { Run } from '../core/model.js'
import { countOthers, listedVerdicts, outcomeOf, runUrl, type Report } from './report.js'
import { forJson } from './safe.js'
import { sentenceFor, sentenceForOutcome } from './sentences.js'

/** An output holds one megabyte: beyond so many runs only those of the group that were in flight are listed. */
const mostListed = 500

export function planJson(report: Report, indent?: number): string {
  const listed = listedVerdicts(report, mostListed)
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
      verdicts: listed.map((verdict) => {
        const outcome = outcomeOf(report, verdict)
        return {
          run: { ...runJson(verdict.run), url: runUrl(report, verdict.run.id) ?? null },
          action: verdict.action,
          reason: verdict.reason,
          sentence: sentenceFor(verdict.reason, asIs),
          outcome:
            outcome === undefined
              ? null
              : { ...outcome, sentence: sentenceForOutcome(outcome, asIs) }
        }
      }),
      notListed: countOthers(report, listed),
      advice: report.advice.map(({ level, say }) => ({ level, text: say(asIs) }))
    },
    indent
  )
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
