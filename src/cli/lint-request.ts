// What is asked of `lint`, where, and what it answers.
import type { FixWay } from '../lint/candidates.js'
import type { Severity } from '../lint/finding.js'

export const lintFormats = ['text', 'json', 'sarif', 'github'] as const
export type LintFormat = (typeof lintFormats)[number]

export interface LintRequest {
  /** Files and folders. */
  readonly paths: readonly string[]
  readonly format: LintFormat
  readonly minSeverity: Severity
  readonly failOn: Severity
  readonly enabled: readonly string[]
  readonly defaultBranch: string | undefined
  /** Undefined: nothing is rewritten. */
  readonly fix: FixWay | undefined
  /** With `fix`: shows what it would write. */
  readonly dryRun: boolean
  /** Only findings that were not there at this commit. */
  readonly newSince: string | undefined
  /** Shows the table of this file instead of findings. */
  readonly table: string | undefined
}

export interface LintSurroundings {
  readonly folder: string
  /** Characters of a line. */
  readonly width: number
  readonly isColoured: boolean
}

export interface LintAnswer {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}
