// The findings of the linter as a job summary: which two runs meet, what is lost, what to write.
import { severities, type Finding, type Meeting, type Severity } from '../lint/finding.js'
import { docsOf } from '../lint/published.js'
import { forMarkdown, forSentence } from './escape.js'

/** A summary may hold one mebibyte. */
const mostFindings = 100

export function lintSummary(findings: readonly Finding[]): string {
  const shown = findings.slice(0, mostFindings)
  const rest = findings.length - shown.length
  return [
    `### ${headline(findings)}`,
    ...shown.map(section),
    ...(rest === 0 ? [] : [`${rest} more are in the log and in the SARIF file.`])
  ]
    .join('\n\n')
    .concat('\n')
}

const nouns: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note'
}
const signs: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' }

/** The worst first. */
function headline(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Workflows: no findings'
  const files = new Set(findings.map(({ file }) => file)).size
  const counts = severities
    .toReversed()
    .map(
      (each) => [findings.filter(({ severity }) => severity === each).length, nouns[each]] as const
    )
    .filter(([count]) => count > 0)
    .map(([count, noun]) => counted(count, noun))
  return `Workflows: ${counts.join(', ')} in ${counted(files, 'file')}`
}

/** `1 file`, `2 files`. */
export const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`

function section({ severity, code, file, at, message, meeting, lost, repair }: Finding): string {
  return [
    `#### ${signs[severity]} ${nouns[severity]}: [${code}](${docsOf(code)})`,
    `${forSentence(message)}. ${forMarkdown(`${file}:${at.line}`)}`,
    ...(meeting === undefined ? [] : [table(meeting)]),
    [
      ...(lost === undefined ? [] : [`- **Lost:** ${forSentence(lost)}`]),
      `- **Repair:** ${forSentence(repair)}`
    ].join('\n')
  ].join('\n\n')
}

/** The runs under one another, the group they share above them. */
function table({ earlier, later, group, effect, isMaybe }: Meeting): string {
  const may = isMaybe ? 'may be' : 'is'
  const rows =
    effect === 'cancels'
      ? [
          [forMarkdown(earlier), `${may} cancelled`],
          [forMarkdown(later), 'starts']
        ]
      : [
          ['an older run', 'holds the group'],
          [forMarkdown(earlier), `waits, then ${may} cancelled`],
          [forMarkdown(later), 'waits in its place']
        ]
  return [
    `| run in group ${forMarkdown(group)} | what happens |`,
    '| --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`)
  ].join('\n')
}
