// The findings of the linter as a job summary: which two runs meet, what is lost, what to write.
import type { Finding, Meeting } from '../lint/finding.js'
import { docsOf } from '../lint/published.js'
import { forMarkdown } from './escape.js'

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

function headline(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Workflows: no findings'
  const files = new Set(findings.map(({ file }) => file)).size
  return `Workflows: ${counted(findings.length, 'finding')} in ${counted(files, 'file')}`
}

/** `1 file`, `2 files`. */
export const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`

function section({ severity, code, file, at, message, meeting, lost, repair }: Finding): string {
  return [
    `**${severity}** [${forMarkdown(code)}](${docsOf(code)}) ${forMarkdown(`${file}:${at.line}`)}`,
    forMarkdown(message),
    ...(meeting === undefined ? [] : [table(meeting)]),
    ...(lost === undefined ? [] : [`Lost: ${forMarkdown(lost)}`]),
    `Repair: ${forMarkdown(repair)}`
  ].join('\n\n')
}

function table({ earlier, later, group, effect, isMaybe }: Meeting): string {
  const may = isMaybe ? 'may be' : 'is'
  const fate = effect === 'cancels' ? `${may} cancelled` : `waits, then ${may} cancelled`
  return [
    `| run | group | what happens |`,
    `| --- | --- | --- |`,
    `| ${forMarkdown(earlier)} | ${forMarkdown(group)} | ${fate} |`,
    `| ${forMarkdown(later)} | ${forMarkdown(group)} | ${effect === 'cancels' ? 'starts' : 'waits in its place'} |`
  ].join('\n')
}
