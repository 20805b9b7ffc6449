// May this run be cancelled? Every keep rule is asked before any cancel rule; silence keeps.
import type { Policy, Run, Snapshot } from './model.js'
import type { Reason } from './reason.js'
import type { CancelRule, KeepRule } from './rule.js'
import { cancelSuperseded } from './rules/cancel-superseded.js'
import { keepCurrentHead } from './rules/keep-current-head.js'
import { keepExemptLabel } from './rules/keep-exempt-label.js'
import { keepFinished } from './rules/keep-finished.js'
import { keepNotOlder } from './rules/keep-not-older.js'
import { keepOutsideGroup } from './rules/keep-outside-group.js'
import { keepProtectedEvent } from './rules/keep-protected-event.js'
import { keepProtectedRef } from './rules/keep-protected-ref.js'
import { keepPullRequestNotOpen } from './rules/keep-pull-request-not-open.js'
import { keepRerun } from './rules/keep-rerun.js'
import { keepSameCommit } from './rules/keep-same-commit.js'
import { keepSelf } from './rules/keep-self.js'
import { keepUnknownStatus } from './rules/keep-unknown-status.js'

/** These speak of what the runs are for: of all runs of the group, or of none. */
const subjectRules: readonly KeepRule[] = [
  keepProtectedEvent,
  keepProtectedRef,
  keepPullRequestNotOpen,
  keepExemptLabel
]

/** The first to speak gives the reason, so the plainest fact stands first. The order changes no verdict. */
const keepRules: readonly KeepRule[] = [
  keepSelf,
  keepFinished,
  keepOutsideGroup,
  keepUnknownStatus,
  ...subjectRules,
  keepCurrentHead,
  keepNotOlder,
  keepSameCommit,
  keepRerun
]

const cancelRules: readonly CancelRule[] = [cancelSuperseded]

/** The one reason for what happens to this run, by itself: limits on the whole plan come after. */
export function judge(run: Run, snapshot: Snapshot, policy: Policy): Reason {
  const witness = snapshot.witnesses.find(
    (candidate) => candidate.run.workflow.path === run.workflow.path
  )
  const scene = { snapshot, policy, witness }
  for (const rule of keepRules) {
    const reason = rule(run, scene)
    if (reason !== undefined) return reason
  }
  for (const rule of cancelRules) {
    const reason = rule(run, scene)
    if (reason !== undefined) return reason
  }
  return { code: 'no-rule-applies' }
}

/** Whether every run of the group is wanted, so that none is in the way of another. */
export function wantsEveryRun(run: Run, snapshot: Snapshot, policy: Policy): boolean {
  return subjectRules.some(
    (rule) => rule(run, { snapshot, policy, witness: undefined }) !== undefined
  )
}
