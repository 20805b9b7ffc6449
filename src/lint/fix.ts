// A repair that is proven: a block is rewritten, and the new text is evaluated again. Where the proof fails, the file stays as it is.
import { addJobBlock, changeBlock, withoutConcurrency } from '../workflow/rewrite.js'
import { readWorkflowFile, type WorkflowFile } from '../workflow/workflow-file.js'
import { blocksOf, type Block } from './blocks.js'
import { candidatesFor, fixableCodes, type Candidate } from './candidates.js'
import { isAtLeast, type Finding } from './finding.js'
import { lint, type LintOptions, type LintResult, type SourceFile } from './lint.js'
import { whatFails } from './proof.js'

export interface Fixed {
  readonly path: string
  readonly text: string
  /** Undefined: nothing was changed, or nothing had to be. */
  readonly why: string | undefined
}

interface Work {
  readonly sources: readonly SourceFile[]
  readonly options: LintOptions
}

/** One round for each block: enough, since a round that repairs nothing is the last one. */
const mostRounds = 20

/** The text of one file with all that can be repaired; `why` tells of the first finding that could not. */
export function fixFile(path: string, work: Work): Fixed {
  let sources = relatedTo(path, work.sources)
  let why: string | undefined
  const given = new Set<string>()
  for (let round = 0; round < mostRounds; round += 1) {
    const now = lint(sources, work.options)
    const block = nextBlock(path, now, given)
    if (block === undefined) break
    const { text, fails } = repaired(block, { now, sources, options: work.options })
    if (text === undefined) {
      given.add(block.key)
      why ??= fails
    } else sources = sources.map((source) => (source.path === path ? { path, text } : source))
  }
  return { path, text: sources.find((source) => source.path === path)?.text ?? '', why }
}

/** Where files are many, only those that call one another are looked at again for each proof. */
const mostFiles = 40

function relatedTo(path: string, sources: readonly SourceFile[]): readonly SourceFile[] {
  if (sources.length <= mostFiles) return sources
  const name = (of: string): string => of.replace(/^.*\//, '')
  const own = sources.find((source) => source.path === path)?.text ?? ''
  return sources.filter(
    (source) =>
      source.path === path || source.text.includes(name(path)) || own.includes(name(source.path))
  )
}

interface FaultyBlock {
  readonly file: WorkflowFile
  readonly block: Block
  readonly codes: readonly string[]
  /** Of the job; '' for the workflow. */
  readonly key: string
}

function nextBlock(
  path: string,
  { findings, scenes }: LintResult,
  given: ReadonlySet<string>
): FaultyBlock | undefined {
  const file = scenes.find((scene) => scene.file.path === path)?.file
  if (file === undefined) return undefined
  const faulty = blocksOf(file).map((block) => ({
    ...{ file, block },
    key: block.job?.id ?? '',
    codes: findings
      .filter((finding) => finding.file === path && isToFix(finding, block))
      .map(({ code }) => code)
  }))
  return faulty.find(({ codes, key }) => codes.length > 0 && !given.has(key))
}

export function isToFix(
  { code, severity, at }: Finding,
  { concurrency: { groupAt, cancelAt } }: Block
): boolean {
  const isHere = [groupAt, cancelAt].some(
    ({ line, column }) => line === at.line && column === at.column
  )
  return isHere && isAtLeast(severity, 'warning') && fixableCodes.has(code)
}

interface Attempt {
  readonly now: LintResult
  readonly sources: readonly SourceFile[]
  readonly options: LintOptions
}

interface Outcome {
  readonly text?: string
  readonly fails?: string
}

/** By the first candidate that holds; else why the first one does not. */
function repaired(faulty: FaultyBlock, attempt: Attempt): Outcome {
  const { file, block, codes } = faulty
  const defaultBranch = attempt.now.scenes[0]?.defaultBranch ?? 'main'
  const outcomes: Outcome[] = []
  for (const candidate of candidatesFor({ file, block, codes, defaultBranch })) {
    const outcome = tried(faulty, candidate, attempt)
    if (outcome.text !== undefined) return outcome
    outcomes.push(outcome)
  }
  return outcomes[0] ?? { fails: 'no safe form is known' }
}

function tried(
  { file, block }: FaultyBlock,
  candidate: Candidate,
  { now, sources, options }: Attempt
): Outcome {
  const { path } = file
  const before = sources.find((source) => source.path === path)?.text ?? ''
  const text = written(before, file, { block, candidate })
  if (text === undefined)
    return { fails: 'the block is written in a way that cannot be changed safely' }
  if (!isSameOtherwise(file, text)) return { fails: 'more than the concurrency would change' }
  const changed = sources.map((source) => (source.path === path ? { path, text } : source))
  const failure = whatFails({ path, block, before: now, after: lint(changed, options) })
  return failure === undefined ? { text } : { fails: failure }
}

function written(
  before: string,
  file: WorkflowFile,
  { block, candidate: { change, jobs } }: { readonly block: Block; readonly candidate: Candidate }
): string | undefined {
  let text = changeBlock(before, file, block.job?.id, change)
  for (const { id } of jobs) {
    const current = text === undefined ? undefined : readWorkflowFile(file.path, text)
    if (text === undefined || current?.kind !== 'workflow') return undefined
    text = addJobBlock(text, current, id, `\${{ github.workflow }}-${id}`)
  }
  return text === before ? undefined : text
}

function isSameOtherwise(file: WorkflowFile, text: string): boolean {
  const read = readWorkflowFile(file.path, text)
  return read.kind === 'workflow' && withoutConcurrency(read) === withoutConcurrency(file)
}
