// What could be written instead of a block that loses something, the best first. Which one holds, the evaluation says (`fix.ts`).
import type { Entrant } from '../workflow/encounters.js'
import { isPattern } from '../workflow/filter.js'
import type { BlockChange } from '../workflow/rewrite.js'
import type { WorkflowFile } from '../workflow/workflow-file.js'
import type { Block } from './blocks.js'
import { deployJobs, deploySign } from './deploys.js'
import { isAtLeast, type Finding } from './finding.js'
import { hasSupersede } from './supersede-job.js'

/** `native`: another block. `supersede`: a job with Supersede instead of the block, where the block cancels. */
export const fixWays = ['native', 'supersede'] as const
export type FixWay = (typeof fixWays)[number]

export interface Candidate {
  readonly change: BlockChange | 'remove'
  /** Jobs that get a group of their own, by id: what deploys must still go one after another. */
  readonly groups: ReadonlyMap<string, string>
  /** A job with Supersede is added. */
  readonly addsJob: boolean
}

/** Codes of findings that a rewritten block repairs. */
const fixableCodes: ReadonlySet<string> = new Set([
  'outsider-cancels-default-branch',
  'deploy-cancelled',
  'tag-cancelled',
  'own-deadlock',
  'caller-callee-deadlock',
  'queue-max-with-cancel',
  'unknown-context',
  'unknown-payload',
  'empty-part',
  'default-branch-cancelled',
  'default-branch-evicted',
  'merge-queue-collision',
  'forks-collide',
  'target-collapse',
  'pull-requests-collapse',
  'push-pr-collision',
  'matrix-collapse',
  'two-workflows-one-group'
])

/** Whether a fix tries to repair it. Work that is only wasted is left to a person. */
export const isFixable = ({ code, severity }: Finding): boolean =>
  fixableCodes.has(code) && isAtLeast(severity, 'warning')

interface Question {
  readonly file: WorkflowFile
  readonly block: Block
  /** Codes found at the block. */
  readonly codes: readonly string[]
  readonly defaultBranch: string
  /** The sample runs of the file. */
  readonly entrants: readonly Entrant[]
}

export function candidatesFor(question: Question, way: FixWay): readonly Candidate[] {
  if (way === 'supersede' && isToSupersede(question)) {
    const { file } = question
    const addsJob = !file.jobs.some(hasSupersede)
    return [{ change: 'remove', groups: groupsOf(question), addsJob }]
  }
  const { codes } = question
  const changes = codes.includes('queue-max-with-cancel')
    ? [{ cancel: false }]
    : [...prefixes(question), ...rewrites(question)]
  return changes.map((change) => ({
    change,
    groups: groupsBeside(question, change),
    addsJob: false
  }))
}

/** Findings of a block that has another purpose than to cancel what is superseded. */
const ofLocks = ['queue-max-with-cancel', 'own-deadlock', 'caller-callee-deadlock']

/** Supersede cancels, and lets no run wait: a block without cancel-in-progress, or of a deploy, is a lock and stays one. */
function isToSupersede({ file, block: { job, concurrency }, codes }: Question): boolean {
  const isLock = job !== undefined && deploySign(job) !== undefined
  const cancels = concurrency.cancel !== undefined && concurrency.cancel.text !== 'false'
  // The block of the workflow goes on to cancel for all of its jobs.
  const isBelowBlock = job !== undefined && file.concurrency !== undefined
  return cancels && !isLock && !isBelowBlock && !codes.some((code) => ofLocks.includes(code))
}

/** A name that is right in itself and meets another one. */
function prefixes({ file, block: { job, concurrency }, codes }: Question): readonly BlockChange[] {
  const { text } = concurrency.group
  const put = (before: string): BlockChange => ({ group: `${before}-${text}` })
  if (codes.includes('own-deadlock') && job !== undefined) return [put(job.id)]
  if (codes.includes('caller-callee-deadlock')) return [put(baseName(file.path))]
  if (codes.includes('matrix-collapse')) return [{ group: `${text}-\${{ strategy.job-index }}` }]
  return codes.includes('two-workflows-one-group') ? [put('${{ github.workflow }}')] : []
}

const baseName = (path: string): string => path.replace(/^.*\//, '').replace(/\.ya?ml$/, '')

/** A part of a name that is one for all pushes to a branch. */
const branchPart = /\$\{\{ *(?:github\.head_ref *\|\| *)?github\.(?:ref|ref_name|head_ref) *\}\}/g

function rewrites({ file, block, defaultBranch }: Question): readonly BlockChange[] {
  const { job } = block
  const prefix = `\${{ github.workflow }}-${job === undefined ? '' : `${job.id}-`}`
  // A field that no event of the file has would be a finding of its own.
  const number = isOfPullRequests(file)
    ? ['github.event.pull_request.number']
    : has(file, 'issue_comment')
      ? ['github.event.issue.number']
      : []
  const named = (...parts: readonly string[]): BlockChange => ({
    group: `${prefix}\${{ ${parts.join(' || ')} }}`
  })
  const waiting: BlockChange = { cancel: false, queue: 'max' }
  // The group of a deploy is a lock, perhaps for other workflows as well: it keeps its name.
  if (job !== undefined && deploySign(job) !== undefined) return [waiting]
  const byNumber = named(...number, 'github.run_id')
  const byBranch = named(
    ...number,
    `(${notLasting(file, defaultBranch)} && github.ref)`,
    'github.run_id'
  )
  // The jobs of a matrix keep what tells them apart.
  const { text } = block.concurrency.group
  const inPlace: BlockChange = {
    group: text.replace(branchPart, `\${{ ${[...number, 'github.run_id'].join(' || ')} }}`)
  }
  const bySource = named(
    "(github.event.workflow_run.event == 'pull_request' && format('{0}-{1}', github.event.workflow_run.head_repository.full_name, github.event.workflow_run.head_branch))",
    'github.run_id'
  )
  if (has(file, 'workflow_run') && !isOfPullRequests(file)) return [bySource, waiting]
  return isOfPullRequests(file) || has(file, 'issue_comment')
    ? [byNumber, byBranch, inPlace, waiting]
    : [waiting, byBranch]
}

const has = ({ triggers }: WorkflowFile, event: string): boolean =>
  triggers.some((trigger) => trigger.event === event)

const isOfPullRequests = (file: WorkflowFile): boolean =>
  has(file, 'pull_request') || has(file, 'pull_request_target')

/** That `github.ref` is none of the branches that live on. */
function notLasting({ triggers }: WorkflowFile, defaultBranch: string): string {
  const named = triggers
    .filter(({ event }) => event === 'push')
    .flatMap(({ branches }) => branches ?? [])
    .filter((text) => !isPattern(text))
  const refs = [...new Set([defaultBranch, ...named])].map((name) => `refs/heads/${name}`)
  const [only] = refs
  if (refs.length === 1 && only !== undefined) return `github.ref != '${only}'`
  return `!contains(fromJSON('${JSON.stringify(refs)}'), github.ref)`
}

/** Where the runs of a workflow may go side by side from now on, the jobs that deploy must not. */
const groupsBeside = (question: Question, { group, queue }: BlockChange): Candidate['groups'] =>
  group === undefined || queue === 'max' ? new Map() : groupsOf(question)

function groupsOf({ file, block, entrants }: Question): Candidate['groups'] {
  if (block.job !== undefined) return new Map()
  const jobs = deployJobs(file).filter(
    ({ concurrency, uses }) => concurrency === undefined && uses === undefined
  )
  // One pull request need not wait for another one.
  const isForPullRequests = (id: string): boolean =>
    entrants.some(
      ({ run, running }) => run.subject.kind === 'pull-request' && running.get(id) !== false
    )
  return new Map(
    jobs.map(({ id }) => [
      id,
      `\${{ github.workflow }}-${id}${isForPullRequests(id) ? '-${{ github.ref }}' : ''}`
    ])
  )
}
