// A concurrency block as its author wrote it: of a workflow file, by hand, or one that many have.
import type { Concurrency } from '../workflow/concurrency.js'
import { readWorkflowFile } from '../workflow/workflow-file.js'
import { ownStepsOf, type OwnStep } from './own-steps.js'
import type { PastRun } from './past-run.js'
import { isOfPullRequest } from './subject.js'

/** What the workflow of a run says about concurrency groups. */
export interface Groups {
  /** Where it says so, as the end of "By …". */
  readonly source: 'its workflow file' | '--config'
  /** Of whole runs; undefined where they are in none. */
  readonly block: Written | undefined
  /** The jobs that have a group of their own. Those groups are not replayed. */
  readonly jobs: readonly string[]
  /** The steps of Supersede. */
  readonly steps: readonly OwnStep[]
}

/** The same for all runs of a workflow; undefined where no file of it was read. */
export type GroupsFor = (run: PastRun) => Groups | undefined

/** A `concurrency` block, as its author wrote it. */
export interface Written {
  readonly group: string
  /** `true`, `false` or an expression. */
  readonly cancel: string
  readonly queue: 'single' | 'max'
}

export interface WorkflowGroups extends Groups {
  /** The name of the workflow. */
  readonly name: string
}

/** What a workflow file says; the text says why GitHub starts no run of it. */
export function groupsIn(path: string, text: string): WorkflowGroups | string {
  const file = readWorkflowFile(path, text)
  if (file.kind !== 'workflow') return `line ${file.problem.at.line}: ${file.problem.message}`
  const { name, concurrency, jobs } = file
  const refused = [concurrency, ...jobs.map((job) => job.concurrency)].find(isRefused)
  if (refused !== undefined) {
    return `line ${refused.at.line}: GitHub refuses this concurrency block, and "supersede lint" says why`
  }
  return {
    name,
    source: 'its workflow file',
    block: concurrency === undefined ? undefined : writtenIn(concurrency),
    jobs: jobs.filter((job) => job.concurrency !== undefined).map(({ id }) => id),
    steps: ownStepsOf(jobs)
  }
}

function isRefused(block: Concurrency | undefined): boolean {
  if (block === undefined) return false
  const { group, cancel, problems } = block
  const texts = [...group.problems, ...(cancel?.problems ?? [])]
  return problems.length > 0 || texts.some(({ kind }) => kind !== 'no-dollar')
}

function writtenIn({ group, cancel, queue }: Concurrency): Written {
  return { group: group.text, cancel: cancel?.text ?? 'false', queue }
}

/** The block that most guides print, and that cancels runs of `main` as well. */
export const asGuidesPrintIt: Written = {
  group: '${{ github.workflow }}-${{ github.ref }}',
  cancel: 'true',
  queue: 'single'
}

/**
 * `${{ github.workflow }}-${{ github.event.pull_request.number || github.run_id }}` with cancel-in-progress: pull requests supersede by
 * their number, and every other run has a group of its own, which is as good as none.
 */
export const repairedFor: WrittenFor = (run) => (isOfPullRequest(run) ? repaired : undefined)

const repaired: Written = {
  group: '${{ github.workflow }}-${{ github.event.pull_request.number }}',
  cancel: 'true',
  queue: 'single'
}

/** The block of whole runs: the same one for all runs of a workflow. */
export type WrittenFor = (run: PastRun) => Written | undefined
