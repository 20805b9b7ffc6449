// A repair that is proven: a block is rewritten, and the new text is evaluated again. Where the proof fails, the file stays as it is.
import { withoutConcurrency } from '../workflow/rewrite-parts.js'
import type { Trigger } from '../workflow/triggers.js'
import type { UnreadableFile, WorkflowFile } from '../workflow/workflow-file.js'
import { blocksOf, type Block } from './blocks.js'
import { triggersOf, whyEventsUnknown } from './callers.js'
import { candidatesFor, type Candidate, type FixWay } from './candidates.js'
import { lint, type LintOptions, type LintResult, type SourceFile } from './lint.js'
import { isToFix, whatFails } from './proof.js'
import { relatedTo, type Relations } from './related.js'
import { sceneOf } from './scene.js'
import { jobId } from './supersede-job.js'
import { written } from './written.js'

export interface Fixed {
  readonly path: string
  readonly text: string
  /** Why the first block that could not be repaired was not; undefined where there is none. */
  readonly why: string | undefined
  /** Codes that are still found in the file. */
  readonly left: ReadonlySet<string>
  /** Whether a job with Supersede was added. */
  readonly addsJob: boolean
  /** Jobs that got a group of their own, by id. */
  readonly grouped: readonly string[]
}

export interface FixWork {
  /** All sources as they are now. */
  readonly sources: readonly SourceFile[]
  /** What was found at first: of these sources, or of what they were before other files were fixed. */
  readonly known: LintResult
  readonly relations: Relations
  readonly options: LintOptions
  readonly way: FixWay
}

/** One round for each block: enough, since a round that repairs nothing is the last one. */
const mostRounds = 20

/** More blocks than any workflow has: each of them is a few evaluations of the whole file. */
const mostBlocks = 100

/** The text of one file with all that can be repaired. */
export function fixFile(path: string, work: FixWork): Fixed {
  const options = { ...work.options, defaultBranch: work.known.defaultBranch }
  let sources = relatedTo(path, work.relations, work.sources)
  let now = lint(sources, options, work.known)
  const triggers = triggersOf(path, work.relations)
  let why = isLarge(path, now)
    ? `it has more than ${mostBlocks} concurrency blocks`
    : whyEventsUnknown(path, work.relations, work.known)
  let addsJob = false
  const grouped: string[] = []
  const given = new Set<string>()
  const rounds = why === undefined ? mostRounds : 0
  for (let round = 0; round < rounds; round += 1) {
    const block = nextBlock(path, now, given)
    if (block === undefined) break
    const outcome = repaired(block, { now, sources, options, way: work.way, triggers })
    if ('fails' in outcome) {
      given.add(block.key)
      why ??= outcome.fails
    } else {
      ;({ now, sources } = outcome)
      addsJob ||= outcome.addsJob
      grouped.push(...outcome.grouped)
    }
  }
  const text = sources.find((source) => source.path === path)?.text ?? ''
  const left = now.findings.filter(({ file }) => file === path).map(({ code }) => code)
  return { path, text, why, left: new Set(left), addsJob, grouped }
}

function isLarge(path: string, { scenes }: LintResult): boolean {
  const file = sceneOf(path, scenes)?.file
  return file !== undefined && blocksOf(file).length > mostBlocks
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
  const file = sceneOf(path, scenes)?.file
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

interface Attempt {
  readonly now: LintResult
  readonly sources: readonly SourceFile[]
  readonly options: LintOptions
  readonly way: FixWay
  readonly triggers: readonly Trigger[]
}

type Outcome =
  | {
      readonly now: LintResult
      readonly sources: readonly SourceFile[]
      readonly addsJob: boolean
      readonly grouped: readonly string[]
    }
  | { readonly fails: string }

/** By the first candidate that holds; else why the first one does not. */
function repaired(faulty: FaultyBlock, attempt: Attempt): Outcome {
  const { file, block, codes } = faulty
  const { now, way, triggers } = attempt
  const scene = sceneOf(file.path, now.scenes)
  let first: Outcome | undefined
  const candidates =
    scene === undefined ? [] : candidatesFor({ scene, block, codes, triggers }, way)
  for (const candidate of candidates) {
    const outcome = tried(faulty, candidate, attempt)
    if (!('fails' in outcome)) return outcome
    first ??= outcome
  }
  return first ?? { fails: 'no safe form is known' }
}

function tried(faulty: FaultyBlock, candidate: Candidate, attempt: Attempt): Outcome {
  const { file, block } = faulty
  const { now, sources, options } = attempt
  const { path } = file
  const old = sources.find((source) => source.path === path)
  const text = old && written(old.text, file, { block, candidate })
  if (old === undefined || text === undefined || text === old.text)
    return { fails: 'the block is written in a way that cannot be changed safely' }
  const changed = { ...old, text }
  const next = sources.map((source) => (source === old ? changed : source))
  const after = lint(next, options, now)
  const { addsJob } = candidate
  const isRemoved = candidate.change === 'remove'
  const grouped = [...candidate.groups.keys()]
  const failure =
    whatDiffers(file, after.read.get(changed), addsJob ? jobId : undefined) ??
    whatFails({ path, block, isRemoved, grouped, before: now, after })
  return failure === undefined
    ? { now: after, sources: next, addsJob, grouped }
    : { fails: failure }
}

/** Apart from the concurrency and the job that is added, the file must be the same. */
function whatDiffers(
  before: WorkflowFile,
  after: WorkflowFile | UnreadableFile | undefined,
  added: string | undefined
): string | undefined {
  const kept = withoutConcurrency(before)
  if (kept === undefined) return 'its anchors are too many to compare it with what it was'
  return after?.kind === 'workflow' && kept === withoutConcurrency(after, added)
    ? undefined
    : 'more than the concurrency would change'
}
