// Files → findings.
import type { Position } from '../workflow/document.js'
import { readWorkflowFile, type UnreadableFile } from '../workflow/workflow-file.js'
import { allowCode, applyAllowances } from './allow.js'
import { findingsOf } from './check.js'
import { checks } from './checks.js'
import type { Finding } from './finding.js'
import { guessDefaultBranch } from './default-branch.js'
import { scenesOf, type Scene } from './scene.js'

export interface SourceFile {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

export interface LintOptions {
  /** Undefined: guessed from the triggers. */
  readonly defaultBranch: string | undefined
  /** Codes that are off unless they are named. */
  readonly enabled: readonly string[]
}

export interface LintResult {
  /** By file and place. */
  readonly findings: readonly Finding[]
  readonly scenes: readonly Scene[]
}

export const unreadableCode = 'unreadable-file'

/** Codes that stand for no check: a file that cannot be read, and a comment that allows nothing. */
export const codesOfNoCheck = [unreadableCode, allowCode]

export const allCodes: readonly string[] = [...checks.map(({ code }) => code), ...codesOfNoCheck]

export function lint(sources: readonly SourceFile[], options: LintOptions): LintResult {
  const read = sources.map(({ path, text }) => readWorkflowFile(path, text))
  const files = read.filter((file) => file.kind === 'workflow')
  const scenes = scenesOf(files, {
    files: new Map(files.map((file) => [pathInRepository(file.path), file])),
    defaultBranch: options.defaultBranch ?? guessDefaultBranch(files)
  })
  const asked = checks.filter(({ code, isOff }) => isOff !== true || options.enabled.includes(code))
  const found = [
    ...read.filter((file) => file.kind === 'unreadable').map(unreadable),
    ...scenes.flatMap((scene) => asked.flatMap((check) => findingsOf(check, scene)))
  ]
  return { scenes, findings: sorted(allowed(once(found), sources)) }
}

const unreadable = ({ path, problem }: UnreadableFile): Finding =>
  unreadableFile(path, problem.message, problem.at)

/** The finding of a file that is no workflow, or cannot even be read. */
export function unreadableFile(file: string, message: string, at: Position): Finding {
  return {
    ...{ code: unreadableCode, severity: 'error', file, at, message },
    meeting: undefined,
    lost: undefined,
    repair: 'correct the file: GitHub does not start it either'
  }
}

/** A called workflow's block is looked at with each of its callers. */
/** Calls name a file from the root of the repository, wherever the linter was started. */
function pathInRepository(path: string): string {
  return path.slice(Math.max(0, path.lastIndexOf('.github/workflows/')))
}

function once(findings: readonly Finding[]): readonly Finding[] {
  const byPlace = new Map<string, Finding>()
  for (const finding of findings) {
    const { code, file, at, message } = finding
    const key = JSON.stringify([
      code,
      file,
      at.line,
      at.column,
      finding.meeting === undefined ? message : ''
    ])
    if (!byPlace.has(key)) byPlace.set(key, finding)
  }
  return [...byPlace.values()]
}

function allowed(findings: readonly Finding[], sources: readonly SourceFile[]): readonly Finding[] {
  const byFile = new Map<string, Finding[]>(sources.map(({ path }) => [path, []]))
  findings.forEach((finding) => byFile.get(finding.file)?.push(finding))
  return sources.flatMap((source) =>
    applyAllowances(source, byFile.get(source.path) ?? [], allCodes)
  )
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (one, other) =>
      compare(one.file, other.file) ||
      one.at.line - other.at.line ||
      one.at.column - other.at.column
  )
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
