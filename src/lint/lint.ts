// Files → findings.
import type { Position } from '../workflow/document.js'
import {
  readWorkflowFile,
  type UnreadableFile,
  type WorkflowFile
} from '../workflow/workflow-file.js'
import { allowCode, applyAllowances } from './allow.js'
import { findingsOf } from './check.js'
import { checks } from './checks.js'
import type { Finding } from './finding.js'
import { guessDefaultBranch } from './default-branch.js'
import { pathInRepository, scenesOf, type Scene } from './scene.js'

export interface SourceFile {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
  /** It is read because another file calls it. No finding is reported in it. */
  readonly isContext?: true
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
  /** Of the files that were given. */
  readonly scenes: readonly Scene[]
  readonly defaultBranch: string
  /** What was read of each source. */
  readonly read: ReadonlyMap<SourceFile, WorkflowFile | UnreadableFile>
}

export const unreadableCode = 'unreadable-file'

/** Codes that stand for no check: a file that cannot be read, and a comment that allows nothing. */
export const codesOfNoCheck = [unreadableCode, allowCode]

export const allCodes: readonly string[] = [...checks.map(({ code }) => code), ...codesOfNoCheck]

/** `known`: an earlier result. What it says of a source that is the same object still holds, and is not worked out again. */
export function lint(
  sources: readonly SourceFile[],
  options: LintOptions,
  known?: LintResult
): LintResult {
  const read = new Map(
    sources.map((source) => [
      source,
      known?.read.get(source) ?? readWorkflowFile(source.path, source.text)
    ])
  )
  const given = sources.filter(({ isContext }) => isContext !== true)
  const files = workflowsOf(sources, read)
  const defaultBranch = options.defaultBranch ?? guessDefaultBranch(files)
  const scenes = scenesOf(workflowsOf(given, read), {
    files: new Map(files.map((file) => [pathInRepository(file.path), file])),
    defaultBranch,
    known: known?.defaultBranch === defaultBranch ? known.scenes : []
  })
  const asked = checks.filter(({ code, isOff }) => isOff !== true || options.enabled.includes(code))
  const found = [
    ...given.flatMap((source) => unreadable(source, read.get(source))),
    ...scenes.flatMap((scene) => asked.flatMap((check) => findingsOf(check, scene)))
  ]
  return { scenes, defaultBranch, read, findings: sorted(allowed(once(found), given)) }
}

function workflowsOf(
  sources: readonly SourceFile[],
  read: LintResult['read']
): readonly WorkflowFile[] {
  return sources.flatMap((source) => {
    const file = read.get(source)
    return file?.kind === 'workflow' ? [file] : []
  })
}

function unreadable(
  { text }: SourceFile,
  file: WorkflowFile | UnreadableFile | undefined
): readonly Finding[] {
  if (file?.kind !== 'unreadable') return []
  const { message, at } = file.problem
  const line = text.split('\n', at.line)[at.line - 1] ?? ''
  return [{ ...unreadableFile(file.path, message, at), ...repairOf(line) }]
}

/** Expressions are full of characters that mean something to YAML. */
function repairOf(line: string): Partial<Finding> {
  if (/(?:^|[^$])\{\{/.test(line)) return { repair: 'write ${{: without the $ it is no expression' }
  return line.includes('${{') ? { repair: 'put the value with ${{ into quotes' } : {}
}

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

/** Only findings in these sources, without those that a comment allows. */
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
