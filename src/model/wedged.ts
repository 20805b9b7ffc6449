// Runs that GitHub calls in flight though there is nothing left of them to do. No cancel ends them: one was in progress for 16
// days after its only job had ended, https://github.com/actions/runner/issues/3872 (2026-08).
import { haveAllEnded } from './job.js'
import type { Instant, Run } from './model.js'

/** Milliseconds. A cancelled run is ended after five minutes, whatever its jobs do; one that goes on has jobs that do. */
const longestQuiet = 24 * 3_600_000

/** Whether GitHub tells of no change for a day. Only then it is worth asking for the jobs: a run may wait for days. */
export function isQuiet({ updatedAt }: Run, now: Instant | undefined): boolean {
  return updatedAt !== undefined && now !== undefined && now - updatedAt > longestQuiet
}

/** All of its jobs have ended, and nothing has changed for a day. Unread jobs may still be at work. */
export function isWedged(run: Run, now: Instant | undefined): boolean {
  return isQuiet(run, now) && run.jobs !== undefined && haveAllEnded(run.jobs)
}
