// Which runs may be ended by force? Those that a plain cancel did not end, as far as they are still to be cancelled.
import { confirm } from '../core/confirm.js'
import { hasHeldRunner } from '../core/job.js'
import type { Run } from '../core/model.js'
import type { Outcome } from '../core/outcome.js'
import type { CancelVerdict } from '../core/verdict.js'
import type { Basis, Evidence } from './evidence.js'

/** `unstarted`: only runs of which no job has begun, where no step can be cut short. */
export type Force = 'never' | 'unstarted' | 'always'

/** A plain cancel was asked for, and the run was still there after the wait. */
export function goesOn(outcome: Outcome | undefined): boolean {
  return isLeft(outcome) && !(outcome?.kind === 'stopping' && outcome.status === 'unknown')
}

export function isLeft(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'stuck' || outcome?.kind === 'stopping'
}

export function mayForce(
  verdict: CancelVerdict,
  evidence: Evidence,
  { basis, force }: { readonly basis: Basis; readonly force: Force }
): boolean {
  const reading = evidence.runs.get(verdict.run.id)
  if (reading?.ok !== true) return false
  const looks = { look: basis.look, now: evidence.now }
  if (confirm(verdict, reading.value, looks, basis.policy) !== undefined) return false
  return force === 'always' || hasNotStarted(reading.value)
}

/**
 * GitHub calls a run queued while one of its jobs waits for a runner, whatever the others do: only the jobs tell whether there is
 * a step that could be cut short, or a clean-up still to come.
 */
function hasNotStarted({ status, jobs }: Run): boolean {
  const mayWait = status !== 'in_progress' && status !== 'completed' && status !== 'unrecognised'
  return mayWait && jobs?.some(hasHeldRunner) === false
}
