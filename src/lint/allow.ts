// `# supersede: allow CODE reason`: a person says why a finding is right as it is.
import type { Finding } from './finding.js'

interface Allowance {
  readonly code: string
  readonly reason: string
  /** Of the comment, from 1. */
  readonly line: number
  readonly column: number
  /** Lines that it speaks of: its own, or the block behind it. */
  readonly from: number
  readonly to: number
}

const comment = /#[ \t]*supersede:[ \t]*allow\b[ \t]*([\w-]*)[ \t]*(.*)$/

/** Comments of a file's text. */
export function allowancesIn(text: string): readonly Allowance[] {
  if (!text.includes('supersede:')) return []
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const found = comment.exec(line)
    if (found === null) return []
    const isAlone = line.slice(0, found.index).trim() === ''
    return {
      code: found[1] ?? '',
      reason: (found[2] ?? '').trim(),
      line: index + 1,
      column: found.index + 1,
      ...(isAlone ? blockBehind(lines, index) : { from: index + 1, to: index + 1 })
    }
  })
}

/** The next line with content, and the lines that are further in than it. */
function blockBehind(
  lines: readonly string[],
  comment: number
): { readonly from: number; readonly to: number } {
  const first = lines.findIndex((line, index) => index > comment && hasContent(line))
  if (first < 0) return { from: comment + 1, to: comment + 1 }
  const depth = indentOf(lines[first] ?? '')
  const end = lines.findIndex(
    (line, index) => index > first && hasContent(line) && indentOf(line) <= depth
  )
  return { from: first + 1, to: end < 0 ? lines.length : end }
}

const hasContent = (line: string): boolean => !/^\s*(?:#.*)?$/.test(line)
const indentOf = (line: string): number => line.length - line.trimStart().length

const speaksOf = ({ code, from, to }: Allowance, finding: Finding): boolean =>
  code === finding.code && from <= finding.at.line && finding.at.line <= to

/**
 * The findings of a file that no comment allows, and one for each comment that allows nothing: without a reason, of an unknown code,
 * or not used.
 */
export function applyAllowances(
  { path, text }: { readonly path: string; readonly text: string },
  findings: readonly Finding[],
  codes: readonly string[]
): readonly Finding[] {
  const allowances = allowancesIn(text)
  const used = new Set<Allowance>()
  const left = findings.filter((finding) => {
    const allowing = allowances.filter((each) => each.reason !== '' && speaksOf(each, finding))
    allowing.forEach((each) => used.add(each))
    return allowing.length === 0
  })
  const idle = allowances
    .filter((each) => !used.has(each))
    .map((each): Finding => ({
      code: allowCode,
      severity: 'warning',
      file: path,
      at: { line: each.line, column: each.column },
      message: whyIdle(each, codes),
      meeting: undefined,
      lost: undefined,
      repair: 'write # supersede: allow CODE reason, or remove the comment'
    }))
  return [...left, ...idle]
}

export const allowCode = 'allow-comment'

function whyIdle({ code, reason }: Allowance, codes: readonly string[]): string {
  if (!codes.includes(code))
    return `The comment allows ${code === '' ? 'no code' : code}, which is no code of the linter`
  if (reason === '') return `The comment allows ${code} without a reason`
  return `The comment allows ${code}, which is not found here`
}
