// A run that tests nothing cancels one that does, and counts as passed.
import { remarksByBlock, verb, type Check } from '../check.js'
import type { Encounter } from '../../workflow/encounters.js'

export const skippedRunCancels: Check = {
  code: 'skipped-run-cancels',
  severity: 'error',
  find: ({ losses }) =>
    remarksByBlock(
      // The same commit first: there, the skipped jobs count as passed at once.
      losses
        .filter(({ loss }) => loss === 'skipped')
        .toSorted((one, other) => Number(isOneCommit(other)) - Number(isOneCommit(one))),
      (encounter) => ({
        message: `A run in which every job is skipped ${verb(encounter)} a run that does the work`,
        lost:
          encounter.later.run.subject.kind === 'thread'
            ? 'the work that somebody asked for in the earlier comment'
            : 'the test of the commit: a job that is skipped counts as passed'
      })
    ),
  repair: 'start the workflow only for the types that a job needs, or move the group to the job',
  docs: {
    what: "A pull request gets a label while its run is at work. The label starts a run in which every job's `if` is false. That run still enters the group, cancels the run that tests the commit, and ends: jobs that are skipped count as passed, so a required check is green without a test. A comment does the same to the run that an earlier comment asked for.",
    lost: '[cozystack/cozystack#3560](https://github.com/cozystack/cozystack/issues/3560).'
  }
}

function isOneCommit({ earlier, later }: Encounter): boolean {
  return earlier.run.commit === later.run.commit
}
