// A finding as an annotation of the runner.
import type { Finding, Severity } from '../lint/finding.js'
import { workflowCommand } from './escape.js'

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice'
}

/** At the line of the file, in the pull request. */
export function annotation({
  severity,
  file,
  at,
  code,
  message,
  meeting,
  lost,
  repair
}: Finding): string {
  const sentences = [
    message,
    ...(meeting === undefined
      ? []
      : [`Both have the group ${meeting.group}: ${meeting.earlier}, and then ${meeting.later}`]),
    ...(lost === undefined ? [] : [`Lost: ${lost}`]),
    `Repair: ${repair}`
  ]
  const properties = { file, line: String(at.line), col: String(at.column), title: code }
  return workflowCommand(commands[severity], properties, sentences.join('. '))
}
