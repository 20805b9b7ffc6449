// Is the run at hand superseded itself, and which run of its group is the newest?
import { attribute } from './attribution.js'
import { liveSha } from './live.js'
import type { Run, RunId, Snapshot } from './model.js'
import { compareRuns } from './order.js'

export interface Standing {
  /**
   * True only if a strictly newer run of the group has another head, and the run's own head is not the live one. Jobs that
   * are skipped count as success for required checks, so anything that is not known makes this false.
   */
  readonly superseded: boolean
  readonly newest: RunId
}

/** How `run` stands in its group, by what was seen. */
export function standingOf(run: Run, snapshot: Snapshot): Standing {
  const newer = snapshot.runs.filter(
    (other) =>
      other.workflow.path === run.workflow.path &&
      compareRuns(other, run) === 'newer' &&
      attribute(other, snapshot) === undefined
  )
  const live = liveSha(snapshot)
  const superseded =
    live !== undefined &&
    run.head.sha !== live &&
    newer.some((other) => other.head.sha !== run.head.sha)
  const newest = newer.reduce(
    (best, other) => (compareRuns(other, best) === 'newer' ? other : best),
    run
  )
  return { superseded, newest: newest.id }
}
