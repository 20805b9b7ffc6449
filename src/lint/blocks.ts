// The concurrency blocks of a file, with the texts in them.
import type { Concurrency } from '../workflow/concurrency.js'
import type { Position } from '../workflow/document.js'
import type { Job } from '../workflow/jobs.js'
import type { Template } from '../workflow/template.js'
import type { WorkflowFile } from '../workflow/workflow-file.js'

export interface Block {
  /** Undefined: the workflow's. */
  readonly job: Job | undefined
  readonly concurrency: Concurrency
}

export function blocksOf({ concurrency, jobs }: WorkflowFile): readonly Block[] {
  return [
    ...(concurrency === undefined ? [] : [{ job: undefined, concurrency }]),
    ...jobs.flatMap((job) =>
      job.concurrency === undefined ? [] : [{ job, concurrency: job.concurrency }]
    )
  ]
}

export interface BlockText {
  readonly key: 'group' | 'cancel-in-progress'
  readonly template: Template
  readonly at: Position
}

/** Both texts of every block. */
export function textsOfBlocks(file: WorkflowFile): readonly BlockText[] {
  return blocksOf(file).flatMap(({ concurrency: { group, groupAt, cancel, cancelAt } }) => [
    { key: 'group' as const, template: group, at: groupAt },
    ...(cancel === undefined
      ? []
      : [{ key: 'cancel-in-progress' as const, template: cancel, at: cancelAt }])
  ])
}
