// A candidate for a repair → the new text of its file.
import { changeBlock } from '../workflow/rewrite.js'
import { addJob, addJobBlock, removeBlock } from '../workflow/rewrite-parts.js'
import { readWorkflowFile, type WorkflowFile } from '../workflow/workflow-file.js'
import type { Block } from './blocks.js'
import type { Candidate } from './candidates.js'
import { jobId, jobLines } from './supersede-job.js'

type Edit = (text: string, file: WorkflowFile) => string | undefined

/** Undefined where the file is written in a way that cannot be changed safely. */
export function written(
  text: string,
  file: WorkflowFile,
  { block, candidate }: { readonly block: Block; readonly candidate: Candidate }
): string | undefined {
  const { change, groups, addsJob } = candidate
  const job = block.job?.id
  const edits: readonly Edit[] = [
    (current, read) =>
      change === 'remove'
        ? removeBlock(current, read, job)
        : changeBlock(current, read, job, change),
    ...[...groups].map(
      ([id, group]): Edit =>
        (current, read) =>
          addJobBlock(current, read, id, group)
    ),
    ...(addsJob
      ? [(current: string, read: WorkflowFile) => addJob(current, read, jobId, jobLines)]
      : [])
  ]
  return edits.reduce<string | undefined>((current, edit, index) => {
    if (current === undefined) return undefined
    const read = index === 0 ? file : readWorkflowFile(file.path, current)
    return read.kind === 'workflow' ? edit(current, read) : undefined
  }, text)
}
