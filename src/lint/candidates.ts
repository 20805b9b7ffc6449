// What could be written instead of a block that loses something, the best first. Which one holds, the evaluation says (`fix.ts`).
import { isPattern } from '../workflow/filter.js'
import type { BlockChange } from '../workflow/rewrite.js'
import type { Trigger } from '../workflow/triggers.js'
import { isLock, type Block } from './blocks.js'
import { isCalled } from './callers.js'
import { groupsOf } from './deploy-groups.js'
import { surelyDeploys } from './deploys.js'
import { isAtLeast, type Finding } from './finding.js'
import { cancelsNothing } from './meetings.js'
import type { Scene } from './scene.js'
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
  readonly scene: Scene
  readonly block: Block
  /** Codes found at the block. */
  readonly codes: readonly string[]
  /** Of the file and, where it is a called one, of its callers. */
  readonly triggers: readonly Trigger[]
}

export function candidatesFor(question: Question, way: FixWay): readonly Candidate[] {
  if (way === 'supersede' && isToSupersede(question)) {
    const { scene, block } = question
    const addsJob = !scene.file.jobs.some(hasSupersede)
    return [{ change: 'remove', groups: groupsOf(block, scene), addsJob }]
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

/** Supersede cancels, and lets no run wait: a lock stays one. */
function isToSupersede(question: Question): boolean {
  const { scene, block, codes } = question
  // The block of the workflow goes on to cancel for all of its jobs.
  const isBelowBlock = block.job !== undefined && scene.file.concurrency !== undefined
  return !keepsName(question) && !isBelowBlock && !codes.some((code) => ofLocks.includes(code))
}

/** A lock, or the group of a deploy, which is to be one: other workflows may have it as well. */
const keepsName = ({ scene, block }: Question): boolean =>
  cancelsNothing(scene.file.path, block, [scene]) ||
  (block.job !== undefined && surelyDeploys(block.job))

/** A name that is right in itself and meets another one. */
function prefixes({
  scene: { file },
  block: { job, concurrency },
  codes
}: Question): readonly BlockChange[] {
  const { text } = concurrency.group
  const put = (before: string): BlockChange => ({ group: `${before}-${text}` })
  if (codes.includes('own-deadlock') && job !== undefined) return [put(job.id)]
  if (codes.includes('caller-callee-deadlock')) return [put(baseName(file.path))]
  if (isLock(concurrency)) return []
  if (codes.includes('matrix-collapse')) return [{ group: `${text}-\${{ strategy.job-index }}` }]
  return codes.includes('two-workflows-one-group') ? [put('${{ github.workflow }}')] : []
}

const baseName = (path: string): string => path.replace(/^.*\//, '').replace(/\.ya?ml$/, '')

/** A part of a name that is one for all pushes to a branch. */
const branchPart = /\$\{\{ *(?:github\.head_ref *\|\| *)?github\.(?:ref|ref_name|head_ref) *\}\}/g

function rewrites(question: Question): readonly BlockChange[] {
  const { scene, block, triggers } = question
  const waiting: BlockChange = { cancel: false, queue: 'max' }
  if (keepsName(question)) return [waiting]
  const { job } = block
  // Inside a called workflow github.workflow is the name of its caller, which other files write as well.
  const own = [
    ...(isCalled(scene.file) ? [baseName(scene.file.path)] : []),
    ...(job === undefined ? [] : [job.id])
  ]
  const prefix = `\${{ github.workflow }}-${own.map((part) => `${part}-`).join('')}`
  // A field that no event of the file has would be a finding of its own.
  const number = isOfPullRequests(triggers)
    ? ['github.event.pull_request.number']
    : has(triggers, 'issue_comment')
      ? ['github.event.issue.number']
      : []
  const named = (...parts: readonly string[]): BlockChange => ({
    group: `${prefix}\${{ ${parts.join(' || ')} }}`
  })
  const byNumber = named(...number, 'github.run_id')
  const byBranch = named(
    ...number,
    `(${notLasting(triggers, scene.defaultBranch)} && github.ref)`,
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
  if (has(triggers, 'workflow_run') && !isOfPullRequests(triggers)) return [bySource, waiting]
  return isOfPullRequests(triggers) || has(triggers, 'issue_comment')
    ? [byNumber, byBranch, inPlace, waiting]
    : [waiting, byBranch]
}

const has = (triggers: readonly Trigger[], event: string): boolean =>
  triggers.some((trigger) => trigger.event === event)

const isOfPullRequests = (triggers: readonly Trigger[]): boolean =>
  has(triggers, 'pull_request') || has(triggers, 'pull_request_target')

/** That `github.ref` is none of the branches that live on. */
function notLasting(triggers: readonly Trigger[], defaultBranch: string): string {
  const named = triggers
    .filter(({ event }) => event === 'push')
    .flatMap(({ branches }) => branches ?? [])
    .filter((text) => !isPattern(text))
  const refs = [...new Set([defaultBranch, ...named])].map((name) => `refs/heads/${name}`)
  const [only] = refs
  if (refs.length === 1 && only !== undefined) return `github.ref != '${only}'`
  return `!contains(fromJSON('${JSON.stringify(refs)}'), github.ref)`
}

/** Where runs may go side by side from now on, the jobs that deploy must not. */
const groupsBeside = (
  { block, scene }: Question,
  { group, queue }: BlockChange
): Candidate['groups'] =>
  group === undefined || queue === 'max' ? new Map() : groupsOf(block, scene)
