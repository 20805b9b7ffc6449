// May this newer run supersede older ones? The step's own run may. Any other run must meet conditions.
import { whyNotMember } from './membership.js'
import { currentHead } from '../model/subject-state.js'
import { hasBegun } from '../model/job.js'
import { isInFlight, type Run, type Snapshot, type Successor } from '../model/model.js'

/**
 * A run that does not execute the step may supersede others only if all of these hold:
 * - it was read by id;
 * - it belongs to the subject, and its commit is the current head;
 * - it is in flight, or it ended in success or failure. Not if it was skipped, cancelled, awaits approval or failed to start: a
 *   push that a path filter skips must not cancel the only useful run of the workflow;
 * - if it has ended, a job began. Otherwise it succeeded because all jobs were skipped, or failed before it had any.
 */
export function maySupersede(successor: Successor, snapshot: Snapshot): boolean {
  switch (successor.knownBy) {
    case 'executing':
      return true
    case 'listed':
      return false
    case 'pending':
      return isForCurrentHead(successor.run, snapshot) && givesResult(successor.run)
    case 'read-by-id':
      return (
        isForCurrentHead(successor.run, snapshot) &&
        givesResult(successor.run) &&
        isRunningOrRan(successor.run)
      )
  }
}

/** Whether the list of pull requests surely has the one that caused the run. A pull request of a younger run may be missing on it. */
export function isCoveredByList({ id }: Run, { tooYoung }: Pick<Snapshot, 'tooYoung'>): boolean {
  return tooYoung?.includes(id) !== true
}

/** Whether the run is in flight or a job of it began. False if its jobs were not read: all of them may have been skipped. */
export function isRunningOrRan(run: Run): boolean {
  return isInFlight(run) || run.jobs?.some(hasBegun) === true
}

/** Whether the run belongs to the subject and its commit is the current head. */
export function isForCurrentHead(run: Run, snapshot: Snapshot): boolean {
  return run.head.sha === currentHead(snapshot) && whyNotMember(run, snapshot) === undefined
}

/** Whether the run gives, or gave, a result for its commit. */
export function givesResult(run: Run): boolean {
  if (isInFlight(run)) return run.status !== 'unrecognised'
  return run.conclusion === 'success' || run.conclusion === 'failure'
}
