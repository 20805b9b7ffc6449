// Wedged runs: GitHub shows them in flight although all of their jobs have ended. No cancel ends them. One was in progress for 16
// days after its only job had ended: https://github.com/actions/runner/issues/3872 (2026-08).
import { haveAllEnded } from './job.js'
import type { Instant, Run } from './model.js'

/** Milliseconds without a change after which a run in flight may be wedged. */
const longestQuiet = 24 * 3_600_000

/** Whether the run has not changed for a day. Then its jobs are worth a read: they show whether it is wedged or only waits. */
export function isQuiet({ updatedAt }: Run, now: Instant | undefined): boolean {
  return updatedAt !== undefined && now !== undefined && now - updatedAt > longestQuiet
}

/** Whether all jobs have ended and nothing has changed for a day. False if the jobs were not read. */
export function isWedged(run: Run, now: Instant | undefined): boolean {
  return isQuiet(run, now) && run.jobs !== undefined && haveAllEnded(run.jobs)
}
