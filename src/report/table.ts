// The plan for a terminal: columns that fit its width, and the reason wrapped under itself.
import { verbatim } from '../model/quote.js'
import type { Verdict } from '../model/verdict.js'
import { headline } from './headline.js'
import { countOthers, listedVerdicts, outcomeOf, type Report } from './report.js'
import { forLog } from './escape.js'
import { short } from '../model/sha.js'
import { sentenceFor, sentenceForOutcome } from './sentences.js'

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
}

type Column = (verdict: Verdict) => string

const columns: readonly { readonly head: string; readonly cell: Column }[] = [
  { head: 'verdict', cell: ({ action }) => action },
  { head: 'run', cell: ({ run }) => String(run.id) },
  { head: 'commit', cell: ({ run }) => short(run.head.sha) },
  { head: 'status', cell: ({ run }) => run.status }
]
const workflowColumn = {
  head: 'workflow',
  cell: ({ run }: Verdict): string => run.workflow.path.replace(/^.*\//, '')
}

const narrowestReason = 24
/** If there are more runs, only those of the group that are in flight are listed. */
const mostRows = 60

/** Safe text that ends with a line break. */
export function tableText(report: Report, { width, colour }: TableOptions): string {
  const verdicts = listedVerdicts(report, mostRows)
  const others = countOthers(report, verdicts)
  const isMixed = new Set(verdicts.map(({ run }) => run.workflow.id)).size > 1
  const used = isMixed ? [...columns, workflowColumn] : columns
  const widths = used.map(({ head, cell }) =>
    Math.max(head.length, ...verdicts.map((verdict) => forLog(cell(verdict)).length))
  )
  const indent = widths.reduce((sum, columnWidth) => sum + columnWidth + 2, 0)
  const room = Math.max(narrowestReason, width - indent)
  const line = (cells: readonly string[], reason: string): string => {
    const start = cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')
    return wrap(reason, room)
      .map((part, index) => `${index === 0 ? `${start}  ` : ' '.repeat(indent)}${part}`.trimEnd())
      .join('\n')
  }
  const rows = verdicts.map((verdict) =>
    paint(
      line(
        used.map(({ cell }) => forLog(cell(verdict))),
        forLog(reasonOf(report, verdict))
      ),
      verdict,
      colour
    )
  )
  return [
    `${forLog(report.snapshot.repository.name)}  group ${forLog(report.group)}`,
    '',
    ...(rows.length === 0
      ? []
      : [
          line(
            used.map(({ head }) => head.toUpperCase()),
            'WHY'
          ),
          ...rows,
          ''
        ]),
    ...(others === '' ? [] : [`Not listed, kept: ${others}.`]),
    ...wrap(headline(report), width),
    ''
  ].join('\n')
}

function reasonOf(report: Report, verdict: Verdict): string {
  const outcome = outcomeOf(report, verdict)
  const became =
    outcome === undefined || outcome.kind === 'planned'
      ? ''
      : ` → ${sentenceForOutcome(outcome, verbatim)}`
  return `${verdict.reason.code}: ${sentenceFor(verdict, verbatim)}${became}`
}

/** Lines of at most `width` characters, broken at spaces. A longer word gets its own line. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function paint(text: string, { action }: Verdict, colour: boolean): string {
  return colour && action === 'cancel' ? `\u001b[33m${text}\u001b[39m` : text
}
