// The concurrency blocks of a file, with the texts in them.
import type { Concurrency } from '../workflow/concurrency.js'
import type { Position } from '../workflow/document.js'
import type { Job } from '../workflow/jobs.js'
import type { Template } from '../workflow/template.js'
import type { WorkflowFile } from '../workflow/workflow-file.js'
import type { Scene } from './scene.js'

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

/** A block that cancels nothing is a lock: its runs go one after another. */
export const isLock = ({ cancel }: Concurrency): boolean =>
  cancel === undefined || cancel.text.trim().toLowerCase() === 'false'

/** What a lock gets instead of another name: no run is dropped, and no two are at work at a time. */
export const letWait = 'let them all wait with queue: max'

export interface BlockText {
  readonly block: Block
  readonly key: 'group' | 'cancel-in-progress'
  readonly template: Template
  readonly at: Position
}

/** Whether runs that meet in this block lose something: then a mistake in it is more than untidy. */
export function losesSomething({ losses }: Pick<Scene, 'losses'>, { concurrency }: Block): boolean {
  return losses.some(
    ({ loss, later }) => loss !== 'same-commit' && later.claim.concurrency === concurrency
  )
}

/** Both texts of every block. */
export function textsOfBlocks(file: WorkflowFile): readonly BlockText[] {
  return blocksOf(file).flatMap((block) => {
    const { group, groupAt, cancel, cancelAt } = block.concurrency
    const texts: readonly BlockText[] = [
      { block, key: 'group', template: group, at: groupAt },
      ...(cancel === undefined
        ? []
        : [{ block, key: 'cancel-in-progress' as const, template: cancel, at: cancelAt }])
    ]
    return texts
  })
}
