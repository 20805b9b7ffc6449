// A second event for a commit cancels the run that tests it.
import { remarksByBlock, verb, type Check } from '../check.js'

export const sameCommitCancelled: Check = {
  code: 'same-commit-cancelled',
  severity: 'info',
  find: ({ losses }) =>
    remarksByBlock(
      losses.filter(({ loss }) => loss === 'same-commit'),
      (encounter) => {
        const fewer = lostJobs(encounter.earlier.entrant.running, encounter.later.entrant.running)
        return {
          message: `A second event for the same commit ${verb(encounter)} the run that tests it`,
          lost: 'the work that was done: the same commit is tested from the start',
          ...(encounter.earlier.run.event === encounter.later.run.event
            ? {}
            : {
                repair: 'leave one of the two events out, or put github.event_name into the name'
              }),
          ...(fewer.length > 0
            ? {
                severity: 'warning',
                lost: `the result of job ${fewer[0] ?? ''}, which the later run skips`
              }
            : {})
        }
      }
    ),
  repair:
    'leave these activity types to a workflow of their own, or put github.event.action into the name',
  docs: {
    what: 'A pull request gets a label, a review or another title while its run is at work. That event starts a run for the same commit, which cancels the first one. Where the later run skips jobs that the first one ran, their results are lost, and this is a warning.'
  }
}

/** Jobs that the earlier run surely runs and the later one surely skips. */
function lostJobs(
  earlier: ReadonlyMap<string, boolean | undefined>,
  later: ReadonlyMap<string, boolean | undefined>
): readonly string[] {
  return [...earlier]
    .filter(([id, runs]) => runs === true && later.get(id) === false)
    .map(([id]) => id)
}
