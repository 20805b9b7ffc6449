// A finding as an annotation of the runner.
import { sentencesOf, type Finding, type Severity } from '../lint/finding.js'
import { workflowCommand } from './escape.js'

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice'
}

/** At the line of the file, in the pull request. */
export function annotation(finding: Finding): string {
  const { severity, file, at, code } = finding
  const properties = { file, line: String(at.line), col: String(at.column), title: code }
  return workflowCommand(commands[severity], properties, sentencesOf(finding).join('. '))
}
