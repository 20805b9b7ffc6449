// The job summary: what to do next, a table of runs, a picture of their time, and the numbers. GitHub Markdown.
import { inMinutes } from '../model/duration.js'
import type { Run } from '../model/model.js'
import type { Verdict } from '../model/verdict.js'
import { numbersTable } from './numbers.js'
import { centralVerdicts, countOthers, headline, outcomeOf, runUrl, type Report } from './report.js'
import { forMarkdown } from './escape.js'
import { short } from '../model/sha.js'
import { sentenceFor, sentenceForOutcome } from './sentences.js'
import { timeline } from './timeline.js'

/** Rows beyond this are counted: a summary may hold one mebibyte, and nobody reads a thousand rows. */
const mostRows = 200

export function summaryMarkdown(report: Report): string {
  return [
    `### Supersede: ${headline(report)}`,
    `Group ${forMarkdown(report.group)}${report.dryRun ? ' · dry run, nothing was cancelled' : ''}`,
    ...adviceList(report),
    table(report),
    othersLine(report),
    timeline(report),
    numbersTable(report.metrics)
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function adviceList({ advice }: Report): readonly string[] {
  return advice.map(({ level, say }) => {
    const sign = level === 'warning' ? '⚠️' : 'ℹ️'
    return `> ${sign} ${say(forMarkdown)}`
  })
}

function table(report: Report): string {
  const verdicts = centralVerdicts(report)
  if (verdicts.length === 0) return ''
  const rows = verdicts.slice(0, mostRows).map((verdict) => row(report, verdict))
  const rest = verdicts.length - rows.length
  return [
    '| run | commit | age | verdict | why | outcome |',
    '| ---: | --- | ---: | --- | --- | --- |',
    ...rows,
    ...(rest > 0 ? [`| | | | | and ${rest} more, in the output \`plan\` | |`] : [])
  ].join('\n')
}

function row(report: Report, verdict: Verdict): string {
  const { run, action, reason } = verdict
  const outcome = outcomeOf(report, verdict)
  const cells = [
    runCell(report, run),
    forMarkdown(short(run.head.sha)),
    age(report, verdict),
    action === 'cancel' ? '✂️ cancel' : 'keep',
    `${reason.code}: ${sentenceFor(verdict, forMarkdown)}`,
    outcome === undefined ? '' : sentenceForOutcome(outcome, forMarkdown)
  ]
  return `| ${cells.join(' | ')} |`
}

function runCell(report: Report, { id, number }: Run): string {
  const url = runUrl(report, id)
  return url === undefined ? `${number} (${id})` : `[${number}](${url})`
}

/** By GitHub's clock on both sides. */
function age({ snapshot }: Report, { run }: Verdict): string {
  if (snapshot.takenAt === undefined || run.createdAt === undefined) return ''
  return inMinutes(Math.max(0, snapshot.takenAt - run.createdAt))
}

function othersLine(report: Report): string {
  const others = countOthers(report, centralVerdicts(report))
  return others === '' ? '' : `Also on the list, kept: ${others}.`
}
