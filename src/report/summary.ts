// The job summary, in GitHub Markdown: the result, what to do next, a table of runs, a chart, and the details folded.
import type { Verdict } from '../model/verdict.js'
import { short } from '../model/sha.js'
import { forMarkdown } from './escape.js'
import { headline } from './headline.js'
import { commitUrl, docsPageUrl, runUrl, subjectUrl } from './links.js'
import { hasSeveralWorkflows, linkedNamesIn, linkedNumbersIn, workflowFile } from './names.js'
import { branchName } from '../model/ref.js'
import { numbersTable } from './numbers.js'
import { othersInWords, outcomeOf, type Advice, type Report } from './report.js'
import { rankedVerdicts, resultOf } from './result.js'
import { timeline } from './timeline.js'
import { whyFor } from './why.js'

/** Rows beyond this are folded. */
const mostVisible = 20
/** Rows beyond this are counted: a summary may hold one mebibyte. */
const mostRows = 200

export function summaryMarkdown(report: Report): string {
  return [
    `### ${headline(report)}`,
    header(report),
    ...notes(report),
    ...report.advice.map((advice) => adviceBlock(report, advice)),
    ...tables(report),
    timeline(report),
    details(report)
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** What the runs are for, with a link. */
function header(report: Report): string {
  const { subject } = report.snapshot
  const url = subjectUrl(report)
  const link = (text: string): string => (url === undefined ? text : `[${text}](${url})`)
  switch (subject.kind) {
    case 'pull-request':
      return link(`Pull request #${subject.number}`)
    case 'branch':
      return `Branch ${link(forMarkdown(branchName(subject.ref)))}`
    case 'tag':
      return `Tag ${forMarkdown(subject.ref.replace(/^refs\/tags\//, ''))}`
    case 'merge-group':
      return `Merge queue entry ${forMarkdown(subject.ref)}`
    case 'run':
      return ''
  }
}

function notes(report: Report): readonly string[] {
  const { dryRun, snapshot, standing, serverUrl, advice } = report
  // The command line plans for no run of its own, or without a server.
  const isOfStep = snapshot.self !== undefined && serverUrl !== undefined
  const isSaid = advice.some(({ about }) => about === 'own-run')
  return [
    ...(standing?.superseded === true && !isSaid
      ? [
          `> ℹ️ **This run is superseded** by ${linkedNamesIn(report)(standing.newest)}: its checks are for an old commit.`
        ]
      : []),
    ...(dryRun && isOfStep
      ? [
          '> ℹ️ **Dry run: nothing was cancelled.** To go live, remove `dry-run: true` from the step and give its job the permission `actions: write`.'
        ]
      : [])
  ]
}

function adviceBlock(report: Report, { level, say, copy, page }: Advice): string {
  const sign = level === 'warning' ? '⚠️' : 'ℹ️'
  const url = page === undefined ? undefined : docsPageUrl(report, page)
  const more = url === undefined ? [] : [`[Read more](${url})`]
  const text = `> ${sign} ${say(forMarkdown, linkedNamesIn(report))}`
  if (copy === undefined) return [text, ...more].join(' ')
  return [text, '> ```', `> ${copy}`, '> ```', ...more.map((link) => `> ${link}`)].join('\n')
}

/** No table where this run is the only one. */
function tables(report: Report): readonly string[] {
  const verdicts = rankedVerdicts(report)
  if (verdicts.every(({ reason }) => reason.code === 'self')) return []
  const folded = verdicts.slice(mostVisible, mostRows)
  const rest = verdicts.length - Math.min(verdicts.length, mostRows)
  return [
    table(report, verdicts.slice(0, mostVisible)),
    ...(folded.length > 0
      ? [
          `<details><summary>${folded.length} more runs</summary>\n\n${table(report, folded)}\n\n</details>`
        ]
      : []),
    ...(rest > 0 ? [`The output \`plan\` lists ${rest} more.`] : [])
  ]
}

function table(report: Report, verdicts: readonly Verdict[]): string {
  const heads = [
    'Result',
    'Run',
    ...(hasSeveralWorkflows(report) ? ['Workflow'] : []),
    'Commit',
    'Why'
  ]
  return [heads, heads.map(() => '---'), ...verdicts.map((verdict) => cells(report, verdict))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

function cells(report: Report, verdict: Verdict): readonly string[] {
  const { run } = verdict
  const { words, tone } = resultOf(report, verdict)
  const docs = docsPageUrl(report, `reasons.md#${decisiveCode(report, verdict)}`)
  const result = docs === undefined ? words : `[${words}](${docs})`
  const workflow = hasSeveralWorkflows(report) ? [forMarkdown(workflowFile(run))] : []
  return [
    tone === 'trouble' ? `⚠️ ${result}` : result,
    linkTo(runUrl(report, run.id), String(run.number)),
    ...workflow,
    linkTo(commitUrl(report, run.head.sha), forMarkdown(short(run.head.sha))),
    whyFor(report, verdict, { quote: forMarkdown, nameRun: linkedNumbersIn(report) })
  ]
}

/** The code of the reason that counts in the end: a withdrawn cancel has one of its own. */
function decisiveCode(report: Report, verdict: Verdict): string {
  const outcome = outcomeOf(report, verdict)
  return outcome?.kind === 'withdrawn' ? outcome.reason.code : verdict.reason.code
}

function linkTo(url: string | undefined, text: string): string {
  return url === undefined ? text : `[${text}](${url})`
}

function details(report: Report): string {
  const others = othersInWords(report)
  return [
    '<details><summary>Details</summary>',
    `Group ${forMarkdown(report.group)}`,
    ...(others === '' ? [] : [`Other runs on the list, all kept: ${others}.`]),
    numbersTable(report.metrics),
    '</details>'
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
