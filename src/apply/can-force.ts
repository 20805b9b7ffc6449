// Which runs may be ended by force? Those that a plain cancel did not end, as far as they are still to be cancelled.
import { confirm } from '../decide/confirm.js'
import { hasHeldRunner, isAtWork } from '../model/job.js'
import type { Run, Snapshot } from '../model/model.js'
import { isLeft, type NotForced, type Outcome } from '../model/outcome.js'
import type { CancelVerdict } from '../model/verdict.js'
import type { Basis } from '../gather/evidence.js'
import type { Force } from '../model/force.js'

/** It was asked to stop, and was seen to be still there. */
export function goesOn(outcome: Outcome | undefined): boolean {
  return isLeft(outcome) && !(outcome.kind === 'stopping' && outcome.status === 'unknown')
}

/** What speaks against a further cancel of a run that was read as this. */
export function whyKept(
  verdict: CancelVerdict,
  run: Run,
  { look, now, policy }: Pick<Basis, 'look' | 'policy'> & { readonly now: Snapshot }
): NotForced | undefined {
  const reason = confirm(verdict, run, { look, now }, policy)
  return reason === undefined ? undefined : { because: 'kept', reason }
}

/** A job that is at work, or may be. */
export function whyAtWork({ jobs }: Run): NotForced | undefined {
  if (jobs === undefined) return { because: 'not-read' }
  const job = jobs.find(isAtWork)
  return job === undefined ? undefined : { because: 'job-at-work', job: job.name }
}

/** What speaks against force for a run that is still to be cancelled. */
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
 * GitHub calls a run queued while one of its jobs waits for a runner, whatever the others do: only the jobs tell whether there is
 * a step that could be cut short, or a clean-up still to come.
 */
function whyStarted({ status, jobs }: Run): NotForced | undefined {
  if (jobs === undefined) return { because: 'not-read' }
  const job = jobs.find(hasHeldRunner)
  if (job !== undefined) return { because: 'job-has-begun', job: job.name }
  return status === 'in_progress' ? { because: 'run-has-begun', status } : undefined
}
