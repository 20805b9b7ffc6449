// Which of two runs of one workflow is newer? Never asks the time: two runs of one second have no order in time.
import type { Run } from './model.js'

export type Order = 'older' | 'same' | 'newer' | 'unclear'

/**
 * How `run` stands to `other`. Two orders must agree: `run_number` within the workflow, and the global id.
 * A tie in one of them, or two that disagree (a workflow made anew starts at 1 again), is unclear.
 */
export function compareRuns(run: Run, other: Run): Order {
  const byNumber = Math.sign(run.number - other.number)
  const byId = Math.sign(run.id - other.id)
  if (byNumber !== byId) return 'unclear'
  if (byId === 0) return 'same'
  return byId < 0 ? 'older' : 'newer'
}

/** For lists: oldest first, whatever the workflow. Ids are global and grow. */
export function oldestFirst(run: Run, other: Run): number {
  return run.id - other.id
}
