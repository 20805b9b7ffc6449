// Is the run at hand superseded itself, and which run of its group is the newest?
import { attribute } from './attribution.js'
import { liveSha } from './live.js'
import { wantsEveryRun } from './judge.js'
import type { Run, RunId, Snapshot } from './model.js'
import { compareRuns } from './order.js'
import type { Policy } from './policy.js'

export interface Standing {
  /**
   * True only if a strictly newer run of the group has another head, and the run's own head is not the live one. Jobs that
   * are skipped count as success for required checks, so anything that is not known makes this false; and so does whatever
   * protects every run of the group from being cancelled, since a skipped release is as lost as a cancelled one.
   */
  readonly superseded: boolean
  readonly newest: RunId
}

/** How `run` stands in its group, by what was seen. */
export function standingOf(run: Run, snapshot: Snapshot, policy: Policy): Standing {
  const live = liveSha(snapshot)
  if (live === undefined) return { superseded: false, newest: run.id }
  const newer = snapshot.runs.filter(
    (other) =>
      other.workflow.path === run.workflow.path &&
      compareRuns(other, run) === 'newer' &&
      attribute(other, snapshot) === undefined
  )
  const superseded =
    run.head.sha !== live &&
    !wantsEveryRun(run, snapshot, policy) &&
    newer.some((other) => other.showsBase !== true && other.head.sha !== run.head.sha)
  const newest = newer.reduce(
    (best, other) => (compareRuns(other, best) === 'newer' ? other : best),
    run
  )
  return { superseded, newest: newest.id }
}
