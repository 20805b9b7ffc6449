// Which of two runs of one workflow is newer? Timestamps play no part: they cannot order two runs of the same second.
import type { Run, RunId } from './model.js'

export type Order = 'older' | 'same' | 'newer' | 'unclear'

/**
 * Whether `run` is older or newer than `other`. The run number and the id must agree; if not, the order is unclear. They disagree
 * when a workflow was deleted and created again, because its run numbers start at 1 again.
 */
export function compareRuns(run: Run, other: Run): Order {
  const byNumber = Math.sign(run.number - other.number)
  const byId = Math.sign(run.id - other.id)
  if (byNumber !== byId) return 'unclear'
  if (byId === 0) return 'same'
  return byId < 0 ? 'older' : 'newer'
}

/** Whether `run` is a later reading of the same run. Of two readings of one attempt, the one that keeps the run counts. */
export function isLaterLook(run: Run, other: Run): boolean {
  if (run.attempt !== other.attempt) return run.attempt > other.attempt
  return progress(run) > progress(other)
}

function progress({ status }: Run): number {
  if (status === 'completed') return 2
  return status === 'unrecognised' ? 1 : 0
}

/** Sorts runs of any workflow, oldest first. Ids are global and grow. */
export function oldestFirst(run: Run, other: Run): number {
  return run.id - other.id
}

/** Removes duplicates, since lists overlap. Of two readings of one run, the later one stays. */
export function distinctRuns(runs: readonly Run[]): readonly Run[] {
  const byId = new Map<RunId, Run>()
  for (const run of runs) {
    const other = byId.get(run.id)
    if (other === undefined || isLaterLook(run, other)) byId.set(run.id, run)
  }
  return [...byId.values()]
}
