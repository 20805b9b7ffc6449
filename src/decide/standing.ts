// Is the run that the step acts for superseded, and which run of its group is the newest?
import { whyNotMember } from './membership.js'
import { currentHead } from '../model/subject-state.js'
import { keepsEveryRun } from './judge.js'
import type { Run, Snapshot } from '../model/model.js'
import { compareRuns } from '../model/order.js'
import type { Policy } from '../model/policy.js'
import { keepHeadOfAnother } from './rules/keep-head-of-another.js'
import { compareByTemplate } from '../model/group-template.js'
import { isCoveredByList, isRunningOrRan, givesResult } from './successor.js'
import { isSameWorkflow } from '../model/workflow.js'
import type { Standing } from '../model/standing.js'

/** The standing of `run` in its group, judged by the runs in the snapshot. */
export function standingOf(run: Run, snapshot: Snapshot, policy: Policy): Standing {
  const current = currentHead(snapshot)
  if (current === undefined) return { superseded: false, newest: run.id }
  const own = asListed(run, snapshot)
  const newer = snapshot.runs.filter(
    (other) =>
      isSameWorkflow(other, own) &&
      compareRuns(other, run) === 'newer' &&
      whyNotMember(other, snapshot) === undefined &&
      compareByTemplate(other, own, policy.template) === 'same'
  )
  const superseded =
    run.attempt === 1 &&
    run.head.sha !== current &&
    !isKeptAnyway(own, snapshot, policy) &&
    newer.some((other) => replaces(other, own) && isCoveredByList(other, snapshot))
  const newest = newer.reduce(
    (best, other) => (compareRuns(other, best) === 'newer' ? other : best),
    run
  )
  return { superseded, newest: newest.id }
}

/**
 * Adds facts that the runner does not give, but the list does: workflow id, title, and pull requests with this commit as head.
 */
function asListed(run: Run, { runs }: Snapshot): Run {
  const listed = runs.find(({ id }) => id === run.id)
  if (listed === undefined) return run
  const { workflow, title } = listed
  return {
    ...run,
    workflow,
    title,
    openPullRequestsAtHead: [...run.openPullRequestsAtHead, ...listed.openPullRequestsAtHead]
  }
}

function isKeptAnyway(run: Run, snapshot: Snapshot, policy: Policy): boolean {
  const scene = { snapshot, policy, successor: undefined }
  return keepsEveryRun(run, snapshot, policy) || keepHeadOfAnother.keeps(run, scene) !== undefined
}

/** The same test that a newer run must pass before anything is cancelled for it: a run in which no job ran replaces nothing. */
function replaces(newer: Run, run: Run): boolean {
  return newer.head.sha !== run.head.sha && givesResult(newer) && isRunningOrRan(newer)
}
