// How a report names a run: `run 41`, the number that GitHub shows; `lint.yml run 41` where several workflows are shown.
import type { Run } from '../model/model.js'
import type { NameRun, Quote } from '../model/quote.js'
import { forMarkdown } from './escape.js'
import { runUrl } from './links.js'
import { centralVerdicts, type Report } from './report.js'

export function namesIn(report: Report, quote: Quote): NameRun {
  const isMixed = hasSeveralWorkflows(report)
  return naming(report, (run) =>
    isMixed ? `${quote(workflowFile(run))} run ${run.number}` : numberOf(run)
  )
}

/** The same for a summary, with a link to the page of the run. */
export function linkedNamesIn(report: Report): NameRun {
  return linking(report, namesIn(report, forMarkdown))
}

/** Always `run 41`: for sentences about another run of the same workflow. */
export function numbersIn(report: Report): NameRun {
  return naming(report, numberOf)
}

export function linkedNumbersIn(report: Report): NameRun {
  return linking(report, numbersIn(report))
}

const numberOf = ({ number }: Run): string => `run ${number}`

function naming(report: Report, name: (run: Run) => string): NameRun {
  const { runs: listed, successors } = report.snapshot
  const runs = new Map([...successors.map(({ run }) => run), ...listed].map((run) => [run.id, run]))
  return (id) => {
    const run = runs.get(id)
    return run === undefined ? `the run with id ${id}` : name(run)
  }
}

function linking(report: Report, nameRun: NameRun): NameRun {
  return (id) => {
    const url = runUrl(report, id)
    return url === undefined ? nameRun(id) : `[${nameRun(id)}](${url})`
  }
}

export function hasSeveralWorkflows(report: Report): boolean {
  return new Set(centralVerdicts(report).map(({ run }) => run.workflow.path)).size > 1
}

/** `ci.yml` for `.github/workflows/ci.yml`. */
export function workflowFile({ workflow }: Pick<Run, 'workflow'>): string {
  return workflow.path.replace(/^.*\//, '')
}
