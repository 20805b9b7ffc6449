// A concurrency block as its author wrote it: of a workflow file, by hand, or one that many have.
import { readWorkflowFile } from '../workflow/workflow-file.js'
import type { PastRun } from './past-run.js'
import { isOfPullRequest } from './subject.js'

/** A `concurrency` block, as its author wrote it. */
export interface Written {
  readonly group: string
  /** `true`, `false` or an expression. */
  readonly cancel: string
  readonly queue: 'single' | 'max'
}

/** The block of a workflow file, undefined where it has none, and the name of the workflow. Nothing of a file that is no workflow. */
export function writtenIn(
  path: string,
  text: string
): { readonly name: string | undefined; readonly written: Written | undefined } {
  const file = readWorkflowFile(path, text)
  if (file.kind !== 'workflow') return { name: undefined, written: undefined }
  const { name, concurrency: block } = file
  if (block === undefined) return { name, written: undefined }
  const { group, cancel, queue } = block
  return { name, written: { group: group.text, cancel: cancel?.text ?? 'false', queue } }
}

const configSyntax = /^\s*(group|cancel|queue)\s*=\s*(.*?)\s*$/

/** `group=…; cancel=…; queue=…`. Undefined where it is something else. A group may hold `;` in a text of an expression. */
export function writtenBy(config: string): Written | undefined {
  const parts = config
    .replace(/;(\s*(?:group|cancel|queue)\s*=)/g, '\0$1')
    .split('\0')
    .map((part) => configSyntax.exec(part))
  if (parts.includes(null)) return undefined
  const fields = new Map(parts.map((part) => [part?.[1], part?.[2]]))
  const {
    group = '',
    cancel = 'false',
    queue = 'single'
  } = Object.fromEntries(fields) as Partial<Written>
  const isWhole = group !== '' && ['single', 'max'].includes(queue)
  return isWhole ? { group, cancel, queue } : undefined
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

/** The block of the workflow that a run is of: the same one for all runs of a workflow. */
export type WrittenFor = (run: PastRun) => Written | undefined
