// Findings for programs. The form is API and has a version.
import type { Finding } from './finding.js'
import { docsOf } from './published.js'

export interface LintJson {
  readonly version: 1
  readonly findings: readonly {
    readonly code: string
    readonly severity: string
    readonly file: string
    readonly line: number
    readonly column: number
    readonly message: string
    /** The earlier run and the later one; empty where the finding is about a text. */
    readonly events: readonly string[]
    /** Null where no two runs meet. */
    readonly group: string | null
    readonly lost: string | null
    readonly repair: string
    /** `available`, `refused: why` or `none`. */
    readonly fix: string
    /** Address of the documentation of the code. */
    readonly docs: string
  }[]
}

export function lintJson(
  findings: readonly Finding[],
  fixOf: (finding: Finding) => string
): LintJson {
  return {
    version: 1,
    findings: findings.map((finding) => {
      const { code, severity, file, at, message, meeting, lost, repair } = finding
      return {
        ...{ code, severity, file, line: at.line, column: at.column, message },
        events: meeting === undefined ? [] : [meeting.earlier, meeting.later],
        group: meeting?.group ?? null,
        lost: lost ?? null,
        ...{ repair, fix: fixOf(finding), docs: docsOf(code) }
      }
    })
  }
}
