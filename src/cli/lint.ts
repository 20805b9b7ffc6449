// `lint`: which two runs meet in the groups of workflow files, and a fix that is proven.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readWorkflows, type BrokenFile, type WorkflowTexts } from '../checkout/files.js'
import { defaultBranchOf, sourcesAt } from '../checkout/git.js'
import { newFindings } from '../lint/baseline.js'
import { diffText } from '../lint/diff.js'
import { isAtLeast, type Finding } from '../lint/finding.js'
import { isFixable } from '../lint/candidates.js'
import { fixFile, type Fixed } from '../lint/fix.js'
import {
  lint,
  unreadableFile,
  type LintOptions,
  type LintResult,
  type SourceFile
} from '../lint/lint.js'
import { relationsOf } from '../lint/related.js'
import { tableText } from '../lint/table.js'
import { forLog } from '../report/escape.js'
import { exitCodes } from './command.js'
import { render } from './lint-formats.js'
import type { LintAnswer, LintRequest, LintSurroundings } from './lint-request.js'

export function lintCommand(request: LintRequest, surroundings: LintSurroundings): LintAnswer {
  const { folder } = surroundings
  const { table } = request
  const read = readWorkflows(table === undefined ? request.paths : [table], folder)
  const stderr = aboutPaths(read)
  if (read.sources.length + read.broken.length === 0)
    return { stdout: '', stderr, code: exitCodes.nothing }
  const options: LintOptions = {
    defaultBranch: request.defaultBranch ?? defaultBranchOf(folder),
    enabled: request.enabled
  }
  if (table !== undefined)
    return {
      stdout: tables(lint(read.sources, options), surroundings.width),
      stderr,
      code: exitCodes.fine
    }
  const answer = answerOn(read, { request, surroundings, options })
  return { ...answer, stderr: stderr + answer.stderr }
}

function aboutPaths({ missing, skipped }: WorkflowTexts): string {
  return [
    ...missing.map((name) => `supersede: There is no workflow file at ${forLog(name)}.\n`),
    ...skipped.map((path) => `supersede: ${forLog(path)} is skipped, because it is a folder.\n`)
  ].join('')
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
  const first = lint(sources, options)
  const fixed = fixAll(sources, { known: first, options, request })
  if (!request.dryRun) write(fixed.changes, folder)
  const shown = request.dryRun ? sources : fixed.sources
  const result = shown === sources ? first : lint(shown, options, first)
  const before = baseline(request, { sources: shown, options, folder })
  if (before === undefined) {
    return {
      stdout: '',
      stderr: `supersede: Git does not know ${forLog(request.newSince ?? '')}.\n`,
      code: exitCodes.usage
    }
  }
  const found = [...broken.map(brokenFinding), ...result.findings]
  const findings = newFindings(found, before).filter(({ severity }) =>
    isAtLeast(severity, request.minSeverity)
  )
  return {
    stdout:
      diffs(fixed.changes, request) +
      render(findings, { request, surroundings, sources: shown, options, result }),
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

const tables = ({ scenes }: LintResult, width: number): string =>
  scenes.map((scene) => tableText(scene, { width, safe: forLog })).join('\n')

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
function fixAll(
  sources: readonly SourceFile[],
  {
    known,
    options,
    request: { fix: way }
  }: {
    readonly known: LintResult
    readonly options: LintOptions
    readonly request: LintRequest
  }
): FixedFiles {
  if (way === undefined) return { sources, changes: [] }
  const relations = relationsOf(known)
  const paths = new Set(known.findings.filter(isFixable).map(({ file }) => file))
  const changes: Change[] = []
  let current = sources
  for (const { path, text: before } of sources.filter((source) => paths.has(source.path))) {
    const fixed = fixFile(path, { sources: current, known, relations, options, way })
    if (fixed.text !== before || fixed.why !== undefined) changes.push({ ...fixed, before })
    if (fixed.text !== before)
      current = current.map((source) =>
        source.path === path ? { ...source, text: fixed.text } : source
      )
  }
  return { sources: current, changes }
}

function write(changes: readonly Change[], folder: string): void {
  for (const { path, text, before } of changes)
    if (text !== before) writeFileSync(resolve(folder, path), text)
}

function notes(changes: readonly Change[], { dryRun }: LintRequest): string {
  return changes
    .flatMap(({ path, text, before, why, addsJob, grouped }) => [
      ...(text === before || dryRun ? [] : [`fixed ${forLog(path)}\n`]),
      ...(grouped.length === 0 ? [] : [`${forLog(path)}: ${groupsText(grouped)}\n`]),
      ...(addsJob ? [`${forLog(path)}: ${aboutForks}\n`] : []),
      ...(why === undefined ? [] : [`not fixed, ${forLog(path)}: ${forLog(why)}\n`])
    ])
    .join('')
}

function groupsText(jobs: readonly string[]): string {
  const names = forLog(jobs.join(', '))
  return jobs.length === 1
    ? `job ${names} gets a group of its own, so that its deploys go one after another`
    : `jobs ${names} get a group of their own each, so that their deploys go one after another`
}

const aboutForks =
  'pin the commit of Supersede; to cancel the runs of forks as well, add the second file of docs/forks.md'

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
  const before = sourcesAt(newSince, sources, folder)
  return before && lint(before, options).findings
}
