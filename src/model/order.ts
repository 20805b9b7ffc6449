// Which of two runs of one workflow is newer? Never asks the time: two runs of one second have no order in time.
import type { Run, RunId } from './model.js'

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

/** Whether `run` is a later look at the same run: of two words for one attempt the one that keeps it is believed. */
export function isLaterLook(run: Run, other: Run): boolean {
  if (run.attempt !== other.attempt) return run.attempt > other.attempt
  return progress(run) > progress(other)
}

function progress({ status }: Run): number {
  if (status === 'completed') return 2
  return status === 'unrecognised' ? 1 : 0
}

/** For lists: oldest first, whatever the workflow. Ids are global and grow. */
export function oldestFirst(run: Run, other: Run): number {
  return run.id - other.id
}

/** Each run once: lists overlap. Where two of them tell a run differently, the one that has come further is the later look. */
export function distinctRuns(runs: readonly Run[]): readonly Run[] {
  const byId = new Map<RunId, Run>()
  for (const run of runs) {
    const other = byId.get(run.id)
    if (other === undefined || isLaterLook(run, other)) byId.set(run.id, run)
  }
  return [...byId.values()]
}
