// The plan for a terminal: what it is about, a row for each run with the reason, the total, and what to do next. A cancel is marked
// by a sign and by capitals, so that it can be seen without colours.
import { verbatim } from '../model/quote.js'
import type { Snapshot, Subject } from '../model/model.js'
import type { Verdict } from '../model/verdict.js'
import { centralVerdicts, othersInWords, outcomeOf, type Report } from './report.js'
import { forLog } from './escape.js'
import { branchName, tagPrefix } from '../model/ref.js'
import { short } from '../model/sha.js'
import { sentenceFor, sentenceForOutcome } from './sentences.js'
import { workflowFile } from './names.js'
import { wrap } from './wrap.js'

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
  /** Lists also the runs that are not of the group, or have ended. */
  readonly all?: boolean
  /** A sentence about where the plan is from. */
  readonly about?: string | undefined
  /** What to do next; stands behind `Next: `. */
  readonly next?: string
}

type Column = (verdict: Verdict) => string

const runColumns: readonly { readonly head: string; readonly cell: Column }[] = [
  { head: 'ID', cell: ({ run }) => String(run.id) },
  { head: 'COMMIT', cell: ({ run }) => short(run.head.sha) },
  { head: 'STATUS', cell: ({ run }) => run.status }
]

/** Where less room is left for the reason, it stands in lines of its own. */
const narrowestReason = 30
/** A longer line is hard to read. */
const widestLine = 120
const whyHead = 'WHY'
/** `self`: the run that executes the step, which nobody counts as kept. */
const marks = { cancel: '> CANCEL', keep: '  keep', self: '  (this)' }

/** Safe text that ends with a line break. */
export function tableText(report: Report, options: TableOptions): string {
  const width = Math.min(options.width, widestLine)
  const paragraph = (text: string): string => wrap(forLog(text), width - 2).join('\n  ')
  const central = centralVerdicts(report)
  const others = report.plan.verdicts.filter((verdict) => !central.includes(verdict))
  const listed = options.all === true ? [...central, ...others] : central
  const rows = rowsOf(report, listed, { width, colour: options.colour })
  return [
    paragraph(titleOf(report.snapshot)),
    ...(options.about === undefined ? [] : [paragraph(options.about)]),
    ...(report.snapshot.scope.workflows?.length === 1 ? [paragraph(`Group ${report.group}`)] : []),
    '',
    ...(rows.length === 0 ? [] : [...rows, '']),
    ...[totalOf(report, central), othersIn(report, central, options.all === true)]
      .filter((text) => text !== '')
      .map(paragraph),
    ...(options.next === undefined ? [] : [paragraph(`Next: ${options.next}`)]),
    ''
  ].join('\n')
}

/** "octo/app, pull request #7, all workflows" */
function titleOf({ repository, subject, scope: { workflows } }: Snapshot): string {
  const files =
    workflows?.map((workflow) => workflowFile({ workflow })).join(', ') ?? 'all workflows'
  return `${repository.name}, ${inWords(subject)}, ${files}`
}

function inWords(subject: Subject): string {
  switch (subject.kind) {
    case 'pull-request':
      return `pull request #${subject.number}`
    case 'branch':
      return `branch ${branchName(subject.ref)}`
    case 'tag':
      return `tag ${subject.ref.slice(tagPrefix.length)}`
    case 'merge-group':
      return `merge queue entry ${subject.ref}`
    case 'run':
      return `run ${subject.id}`
  }
}

function rowsOf(
  report: Report,
  verdicts: readonly Verdict[],
  { width, colour }: Pick<TableOptions, 'width' | 'colour'>
): readonly string[] {
  if (verdicts.length === 0) return []
  const isMixed = new Set(verdicts.map(({ run }) => run.workflow.path)).size > 1
  const columns = isMixed ? [...runColumns, workflowColumn(width)] : runColumns
  const lines = [
    { cells: ['', ...columns.map(({ head }) => head)], reason: whyHead, isCancel: false },
    ...verdicts.map((verdict) => {
      const isCancel = wouldCancel(report, verdict)
      const cells = columns.map(({ cell }) => forLog(cell(verdict)))
      return {
        cells: [marks[markOf(report, verdict)], ...cells],
        reason: forLog(reasonOf(report, verdict)),
        isCancel
      }
    })
  ]
  const widths = ['', ...columns].map((_, at) =>
    Math.max(...lines.map(({ cells }) => cells[at]?.length ?? 0))
  )
  return lines.map(({ cells, reason, isCancel }) => {
    const text = rowText(cells, reason, { widths, width })
    return colour && isCancel ? `\u001b[33m${text}\u001b[39m` : text
  })
}

/** A name that is too long for the line is cut. */
function workflowColumn(width: number): (typeof runColumns)[number] {
  const most = Math.min(30, width - 45)
  const cell: Column = ({ run }) => {
    const name = forLog(workflowFile(run))
    return name.length > most ? `${name.slice(0, most - 1)}…` : name
  }
  return { head: 'WORKFLOW', cell }
}

function rowText(
  cells: readonly string[],
  reason: string,
  { widths, width }: { readonly widths: readonly number[]; readonly width: number }
): string {
  const start = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')
  const indent = start.length + 2
  if (width - indent >= narrowestReason) {
    const [first = '', ...rest] = wrap(reason, width - indent)
    const below = rest.map((line) => `${' '.repeat(indent)}${line}`)
    return [`${start}  ${first}`, ...below].join('\n')
  }
  if (reason === whyHead) return start.trimEnd()
  const below = wrap(reason, width - 4).map((line) => `    ${line}`)
  return [start.trimEnd(), ...below].join('\n')
}

/** A cancel that a last look spoke against, or that was not reached, is none. */
function wouldCancel(report: Report, verdict: Verdict): boolean {
  if (verdict.action === 'keep') return false
  const outcome = outcomeOf(report, verdict)
  return outcome === undefined || outcome.kind === 'planned'
}

function reasonOf(report: Report, verdict: Verdict): string {
  const outcome = outcomeOf(report, verdict)
  const became =
    outcome === undefined || outcome.kind === 'planned'
      ? ''
      : ` → ${sentenceForOutcome(outcome, verbatim)}`
  return `${sentenceFor(verdict, verbatim)} [${verdict.reason.code}]${became}`
}

function markOf(report: Report, verdict: Verdict): keyof typeof marks {
  if (verdict.reason.code === 'self') return 'self'
  return wouldCancel(report, verdict) ? 'cancel' : 'keep'
}

/** Counts what the rows show. */
function totalOf(report: Report, central: readonly Verdict[]): string {
  const count = (mark: keyof typeof marks): number =>
    central.filter((verdict) => markOf(report, verdict) === mark).length
  const cancels = count('cancel')
  const runs = cancels === 1 ? 'run' : 'runs'
  return `${cancels} ${runs} would be cancelled, ${count('keep')} kept.`
}

function othersIn(report: Report, central: readonly Verdict[], isListed: boolean): string {
  const count = report.plan.verdicts.length - central.length
  if (count === 0) return ''
  const [verb, them] = count === 1 ? ['is', 'it'] : ['are', 'them']
  const how = isListed ? '' : ` (--all lists ${them})`
  return `${count} other ${count === 1 ? 'run' : 'runs'} ${verb} not in question${how}: ${othersInWords(report)}.`
}
