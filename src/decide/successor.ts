// May older runs be cancelled on behalf of this run? The step's own run may; another one must prove its worth.
import { attribute } from './membership.js'
import { liveSha } from '../model/subject-state.js'
import { hasBegun } from '../model/job.js'
import { isInFlight, type Run, type Snapshot, type Witness } from '../model/model.js'

/**
 * A run that does not execute the step must have been read by id, be for the subject and for its live head, and be in
 * flight or have ended in success or failure. One that was skipped, cancelled, awaits approval or failed to start is no
 * replacement: a push whose path filter skips a workflow must not cost the workflow its only run. Nor is one that has ended and in
 * which no job began: it is green because all of them were skipped, or failed before any of them was there.
 */
export function mayWitness(witness: Witness, snapshot: Snapshot): boolean {
  switch (witness.knownBy) {
    case 'executing':
      return true
    case 'listed':
      return false
    case 'pending':
      return isForLiveHead(witness.run, snapshot) && isWorthSomething(witness.run)
    case 'read-by-id':
      return (
        isForLiveHead(witness.run, snapshot) &&
        isWorthSomething(witness.run) &&
        hasDoneSomething(witness.run)
      )
  }
}

/** Jobs that were not read may all have been skipped. */
export function hasDoneSomething(run: Run): boolean {
  return isInFlight(run) || run.jobs?.some(hasBegun) === true
}

/** Whether the run is for the subject and for the head that is live now. */
export function isForLiveHead(run: Run, snapshot: Snapshot): boolean {
  return run.head.sha === liveSha(snapshot) && attribute(run, snapshot) === undefined
}

/** Whether the run gives, or gave, a verdict on its commit. */
export function isWorthSomething(run: Run): boolean {
  if (isInFlight(run)) return run.status !== 'unrecognised'
  return run.conclusion === 'success' || run.conclusion === 'failure'
}
