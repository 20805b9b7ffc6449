// Findings as a person, a program or GitHub reads them.
import { lintJson } from '../lint/json.js'
import type { Finding, Severity } from '../lint/finding.js'
import { fixableCodes } from '../lint/candidates.js'
import { fixFile, type Fixed } from '../lint/fix.js'
import type { LintOptions, SourceFile } from '../lint/lint.js'
import { sarif } from '../lint/sarif.js'
import { findingText } from '../lint/text.js'
import { forJson, forLog } from '../report/escape.js'
import { annotation } from '../report/lint-annotation.js'
import { counted } from '../report/lint-summary.js'
import type { LintRequest, LintSurroundings } from './lint-request.js'
import { version } from './version.js'

interface Context {
  readonly request: LintRequest
  readonly surroundings: LintSurroundings
  readonly sources: readonly SourceFile[]
  readonly options: LintOptions
}

export function render(findings: readonly Finding[], context: Context): string {
  switch (context.request.format) {
    case 'text':
      return textOf(findings, context)
    case 'json':
      return `${forJson(lintJson(findings, fixesOf(findings, context)), 2)}\n`
    case 'sarif':
      return `${forJson(sarif(findings, version, forLog), 2)}\n`
    case 'github':
      return findings.map((finding) => `${annotation(finding)}\n`).join('')
  }
}

const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' }

function textOf(
  findings: readonly Finding[],
  { surroundings: { width, isColoured }, sources, request }: Context
): string {
  const colour = (severity: Severity, text: string): string =>
    isColoured ? `\u001b[${colours[severity]};1m${text}\u001b[0m` : text
  const texts = findings.map(
    (finding) => `${findingText(finding, { width, colour, safe: forLog })}\n`
  )
  const files = counted(sources.length, 'file')
  if (findings.length === 0) return `No findings in ${files}.\n`
  const count = (severity: Severity, word: string): string =>
    counted(findings.filter((finding) => finding.severity === severity).length, word)
  const canFix = !request.fix && findings.some(({ code }) => fixableCodes.has(code))
  const end = [
    `${files}: ${count('error', 'error')}, ${count('warning', 'warning')}, ${count('info', 'note')}.`,
    ...(canFix ? ['To see what the fix would write: supersede lint --fix --dry-run'] : [])
  ]
  return `${texts.join('\n')}\n${end.join('\n')}\n`
}

/** Says of each finding whether the fix repairs it. */
function fixesOf(
  findings: readonly Finding[],
  { sources, options }: Context
): (finding: Finding) => string {
  const known = new Map<string, Fixed>()
  const paths = new Set(
    findings.filter(({ code }) => fixableCodes.has(code)).map(({ file }) => file)
  )
  for (const path of paths) {
    if (sources.some((source) => source.path === path))
      known.set(path, fixFile(path, { sources, options }))
  }
  return ({ code, file }) => {
    const fixed = known.get(file)
    if (fixed === undefined || !fixableCodes.has(code)) return 'none'
    return fixed.why === undefined ? 'available' : `refused: ${fixed.why}`
  }
}
