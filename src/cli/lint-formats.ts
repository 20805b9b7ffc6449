// Findings as a person, a program or GitHub reads them.
import { lintJson } from '../lint/json.js'
import type { Finding, Severity } from '../lint/finding.js'
import { isFixable } from '../lint/candidates.js'
import { fixFile, type Fixed } from '../lint/fix.js'
import type { LintOptions, LintResult, SourceFile } from '../lint/lint.js'
import { relationsOf } from '../lint/related.js'
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
  /** Of the sources. */
  readonly result: LintResult
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

function textOf(findings: readonly Finding[], context: Context): string {
  const { surroundings, sources } = context
  const { width, isColoured } = surroundings
  const colour = (severity: Severity, text: string): string =>
    isColoured ? `\u001b[${colours[severity]};1m${text}\u001b[0m` : text
  const texts = findings.map(
    (finding) => `${findingText(finding, { width, colour, safe: forLog })}\n`
  )
  const given = sources.filter(({ isContext }) => isContext !== true)
  const files = counted(given.length, 'file')
  if (findings.length === 0) return `No findings in ${files}.\n`
  const count = (severity: Severity, word: string): string =>
    counted(findings.filter((finding) => finding.severity === severity).length, word)
  const end = [
    `${files}: ${count('error', 'error')}, ${count('warning', 'warning')}, ${count('info', 'note')}.`,
    ...aboutFix(findings, context)
  ]
  return `${texts.join('\n')}\n${end.join('\n')}\n`
}

/** How to see the fix; with a fix, which of the findings it does not repair. */
function aboutFix(findings: readonly Finding[], context: Context): readonly string[] {
  const { request } = context
  if (request.fix === undefined) {
    return findings.some(isFixable)
      ? [`To see what the fix would write: supersede lint${pathsOf(request)} --fix --dry-run`]
      : []
  }
  const fixOf = fixesOf(findings, context)
  const without = findings.filter((finding) => fixOf(finding) === 'none')
  const refused = findings.filter((finding) => fixOf(finding).startsWith('refused'))
  return [
    ...(without.length === 0
      ? []
      : [
          `${counted(without.length, 'finding')} ${without.length === 1 ? 'has' : 'have'} no fix: ${codesIn(without)}.`
        ]),
    ...(refused.length === 0
      ? []
      : [`The fix refuses ${counted(refused.length, 'finding')}: ${codesIn(refused)}.`])
  ]
}

const codesIn = (findings: readonly Finding[]): string =>
  [...new Set(findings.map(({ code }) => code))].join(', ')

/** As they can be typed again; none where one needs quotes. */
function pathsOf({ paths }: LintRequest): string {
  const isPlain = paths.every((path) => /^[\w./][\w./-]*$/.test(path))
  return isPlain && paths.join() !== '.github/workflows' ? ` ${paths.join(' ')}` : ''
}

/** Says of each finding whether the fix repairs it. */
function fixesOf(
  findings: readonly Finding[],
  { sources, options, result, request: { fix: way = 'native' } }: Context
): (finding: Finding) => string {
  const relations = relationsOf(result)
  const paths = new Set(findings.filter(isFixable).map(({ file }) => file))
  const fixed = new Map<string, Fixed>(
    [...paths].map((path) => [
      path,
      fixFile(path, { sources, known: result, relations, options, way })
    ])
  )
  return (finding) => {
    const { left, why } = fixed.get(finding.file) ?? {}
    if (!isFixable(finding) || left === undefined) return 'none'
    if (!left.has(finding.code)) return 'available'
    return why === undefined ? 'none' : `refused: ${why}`
  }
}
