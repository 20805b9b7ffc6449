// Which runs may be force-cancelled? Runs that a plain cancel did not end and that should still be cancelled.
import { confirm } from '../decide/confirm.js'
import { hasHeldRunner, isAtWork } from '../model/job.js'
import type { Run, Snapshot } from '../model/model.js'
import { isLeft, type NotForced, type Outcome } from '../model/outcome.js'
import type { CancelVerdict } from '../model/verdict.js'
import type { Basis } from '../gather/evidence.js'
import type { Force } from '../model/force.js'

/** A cancel was sent, and the run was read again afterwards and is still in flight. */
export function isStillInFlight(outcome: Outcome | undefined): boolean {
  return isLeft(outcome) && !(outcome.kind === 'stopping' && outcome.status === 'unknown')
}

/** Why no second cancel is sent to this run, judged by its new reading; undefined if one may be sent. */
export function whyKept(
  verdict: CancelVerdict,
  run: Run,
  { look, now, policy }: Pick<Basis, 'look' | 'policy'> & { readonly now: Snapshot }
): NotForced | undefined {
  const reason = confirm(verdict, run, { look, now }, policy)
  return reason === undefined ? undefined : { because: 'kept', reason }
}

/** Names a job that is working, or may be; undefined if none is. */
export function whyAtWork({ jobs }: Run): NotForced | undefined {
  if (jobs === undefined) return { because: 'not-read' }
  const job = jobs.find(isAtWork)
  return job === undefined ? undefined : { because: 'job-at-work', job: job.name }
}

/** Why a run that should still be cancelled is not force-cancelled; undefined if it may be. */
export function whyNotForced(run: Run, force: Force): NotForced | undefined {
  switch (force) {
    case 'never':
    case 'always':
      return undefined
    case 'idle':
      return whyAtWork(run)
    case 'unstarted':
      return whyStarted(run)
  }
}

/**
 * GitHub shows a run as queued while any of its jobs waits for a runner, even if other jobs are running. Only the jobs show
 * whether force would interrupt a step or skip a clean-up.
 */
function whyStarted({ status, jobs }: Run): NotForced | undefined {
  if (jobs === undefined) return { because: 'not-read' }
  const job = jobs.find(hasHeldRunner)
  if (job !== undefined) return { because: 'job-has-begun', job: job.name }
  return status === 'in_progress' ? { because: 'run-has-begun', status } : undefined
}
