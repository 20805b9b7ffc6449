// `lint`: which two runs meet in the groups of workflow files, and a fix that is proven.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readWorkflows, type BrokenFile, type WorkflowTexts } from '../checkout/files.js'
import { defaultBranchOf, sourcesAt } from '../checkout/git.js'
import { newFindings } from '../lint/baseline.js'
import { diffText } from '../lint/diff.js'
import { isAtLeast, type Finding } from '../lint/finding.js'
import { fixFile, type Fixed } from '../lint/fix.js'
import {
  lint,
  unreadableFile,
  type LintOptions,
  type LintResult,
  type SourceFile
} from '../lint/lint.js'
import { tableText } from '../lint/table.js'
import { forLog } from '../report/escape.js'
import { exitCodes } from './command.js'
import { render } from './lint-formats.js'
import type { LintAnswer, LintRequest, LintSurroundings } from './lint-request.js'

export function lintCommand(request: LintRequest, surroundings: LintSurroundings): LintAnswer {
  const { folder } = surroundings
  const { table } = request
  const read = readWorkflows(table === undefined ? request.paths : [table], folder)
  const stderr = read.missing
    .map((name) => `supersede: There is no workflow file at ${forLog(name)}.\n`)
    .join('')
  if (read.sources.length + read.broken.length === 0)
    return { stdout: '', stderr, code: exitCodes.nothing }
  const options: LintOptions = {
    defaultBranch: request.defaultBranch ?? defaultBranchOf(folder),
    enabled: request.enabled
  }
  if (table !== undefined)
    return { stdout: tables(lint(read.sources, options)), stderr, code: exitCodes.fine }
  const answer = answerOn(read, { request, surroundings, options })
  return { ...answer, stderr: stderr + answer.stderr }
}

interface Context {
  readonly request: LintRequest
  readonly surroundings: LintSurroundings
  readonly options: LintOptions
}

function answerOn(
  { sources, broken }: WorkflowTexts,
  { request, surroundings, options }: Context
): LintAnswer {
  const { folder } = surroundings
  const fixed = request.fix ? fixAll(sources, options) : { sources, changes: [] }
  if (!request.dryRun) write(fixed.changes, folder)
  const shown = request.dryRun ? sources : fixed.sources
  const before = baseline(request, { sources: shown, options, folder })
  if (before === undefined) {
    return {
      stdout: '',
      stderr: `supersede: Git does not know ${forLog(request.newSince ?? '')}.\n`,
      code: exitCodes.usage
    }
  }
  const found = [...broken.map(brokenFinding), ...lint(shown, options).findings]
  const findings = newFindings(found, before).filter(({ severity }) =>
    isAtLeast(severity, request.minSeverity)
  )
  return {
    stdout:
      diffs(fixed.changes, request) +
      render(findings, { request, surroundings, sources: shown, options }),
    stderr: notes(fixed.changes, request),
    code: findings.some(({ severity }) => isAtLeast(severity, request.failOn))
      ? exitCodes.error
      : exitCodes.fine
  }
}

function diffs(changes: readonly Change[], { dryRun }: LintRequest): string {
  return dryRun
    ? changes.map(({ path, before, text }) => safeDiff(path, before, text)).join('')
    : ''
}

const tables = ({ scenes }: LintResult): string =>
  scenes.map((scene) => tableText(scene, forLog)).join('\n')

const brokenFinding = ({ path, why }: BrokenFile): Finding =>
  unreadableFile(path, why, { line: 1, column: 1 })

interface Change extends Fixed {
  readonly before: string
}

interface FixedFiles {
  readonly sources: readonly SourceFile[]
  readonly changes: readonly Change[]
}

/** File after file, each with the others as they are by then. */
function fixAll(sources: readonly SourceFile[], options: LintOptions): FixedFiles {
  return sources.reduce<FixedFiles>(
    ({ sources: current, changes }, { path, text: before }) => {
      const fixed = fixFile(path, { sources: current, options })
      return {
        sources: current.map((source) =>
          source.path === path ? { path, text: fixed.text } : source
        ),
        changes:
          fixed.text === before && fixed.why === undefined
            ? changes
            : [...changes, { ...fixed, before }]
      }
    },
    { sources, changes: [] }
  )
}

function write(changes: readonly Change[], folder: string): void {
  for (const { path, text, before } of changes)
    if (text !== before) writeFileSync(resolve(folder, path), text)
}

function notes(changes: readonly Change[], { dryRun }: LintRequest): string {
  return changes
    .flatMap(({ path, text, before, why }) => [
      ...(text === before || dryRun ? [] : [`fixed ${forLog(path)}\n`]),
      ...(why === undefined ? [] : [`not fixed, ${forLog(path)}: ${forLog(why)}\n`])
    ])
    .join('')
}

const safeDiff = (path: string, before: string, after: string): string =>
  diffText(path, before, after)
    .split('\n')
    .map((line) => forLog(line))
    .join('\n')

/** Findings of the commit to compare with; undefined where git does not know it. */
function baseline(
  { newSince }: LintRequest,
  {
    sources,
    options,
    folder
  }: {
    readonly sources: readonly SourceFile[]
    readonly options: LintOptions
    readonly folder: string
  }
): readonly Finding[] | undefined {
  if (newSince === undefined) return []
  const before = sourcesAt(
    newSince,
    sources.map(({ path }) => path),
    folder
  )
  return before && lint(before, options).findings
}
