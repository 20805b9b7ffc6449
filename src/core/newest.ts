// Is the run at hand superseded itself, and which run of its group is the newest?
import { attribute } from './attribution.js'
import { liveSha } from './live.js'
import { wantsEveryRun } from './judge.js'
import type { Run, RunId, Snapshot } from './model.js'
import { compareRuns } from './order.js'
import type { Policy } from './policy.js'
import { keepHeadOfAnother } from './rules/keep-head-of-another.js'
import { compareByTemplate } from './template.js'
import { hasDoneSomething, isWorthSomething } from './witness.js'
import { isSameWorkflow } from './workflow.js'

export interface Standing {
  /**
   * True only if a strictly newer run of the group has another head and is in flight (or has ended, and a job of it was seen to
   * have run), and the run's own head is neither the live one nor that
   * of another pull request. Jobs that are skipped count as success for required checks, so anything that is not known makes
   * this false; and so does whatever protects every run of the group from being cancelled, since a skipped release is as lost
   * as a cancelled one. False for every attempt above 1: somebody who starts a run again wants that one, and a list may be too
   * old to show the attempt.
   */
  readonly superseded: boolean
  readonly newest: RunId
}

/** How `run` stands in its group, by what was seen. */
export function standingOf(run: Run, snapshot: Snapshot, policy: Policy): Standing {
  const live = liveSha(snapshot)
  if (live === undefined) return { superseded: false, newest: run.id }
  const own = asListed(run, snapshot)
  const newer = snapshot.runs.filter(
    (other) =>
      isSameWorkflow(other, own) &&
      compareRuns(other, run) === 'newer' &&
      attribute(other, snapshot) === undefined &&
      compareByTemplate(other, own, policy.template) === 'same'
  )
  const superseded =
    run.attempt === 1 &&
    run.head.sha !== live &&
    !isWanted(own, snapshot, policy) &&
    newer.some((other) => replaces(other, own))
  const newest = newer.reduce(
    (best, other) => (compareRuns(other, best) === 'newer' ? other : best),
    run
  )
  return { superseded, newest: newest.id }
}

/** What executes the step knows neither the id of its workflow, nor its title, nor whose head its commit is; the list does. */
function asListed(run: Run, { runs }: Snapshot): Run {
  const listed = runs.find(({ id }) => id === run.id)
  if (listed === undefined) return run
  const { workflow, title } = listed
  return { ...run, workflow, title, headOf: [...run.headOf, ...listed.headOf] }
}

function isWanted(run: Run, snapshot: Snapshot, policy: Policy): boolean {
  const scene = { snapshot, policy, witness: undefined }
  return wantsEveryRun(run, snapshot, policy) || keepHeadOfAnother(run, scene) !== undefined
}

/** The same that is asked of a newer run before anything is cancelled for it: one that tested nothing replaces nothing. */
function replaces(newer: Run, run: Run): boolean {
  return newer.head.sha !== run.head.sha && isWorthSomething(newer) && hasDoneSomething(newer)
}
