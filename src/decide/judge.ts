// May this run be cancelled? Every keep rule is asked before any cancel rule; silence keeps.
import type { Run, Snapshot } from '../model/model.js'
import type { Policy } from '../model/policy.js'
import type { Mode } from '../model/mode.js'
import type { CancelRule, KeepRule } from './rule.js'
import { cancelOfClosedPullRequest } from './rules/cancel-of-closed-pull-request.js'
import { cancelOfGoneBranch } from './rules/cancel-of-gone-branch.js'
import { cancelOfGoneMergeGroup } from './rules/cancel-of-gone-merge-group.js'
import { cancelOfStoppedPullRequest } from './rules/cancel-of-stopped-pull-request.js'
import { cancelSuperseded } from './rules/cancel-superseded.js'
import { keepAfterClosing } from './rules/keep-after-closing.js'
import { keepAfterDeletion } from './rules/keep-after-deletion.js'
import { keepBranchExists } from './rules/keep-branch-exists.js'
import { keepCurrentHead } from './rules/keep-current-head.js'
import { keepExemptLabel } from './rules/keep-exempt-label.js'
import { keepFinished } from './rules/keep-finished.js'
import { keepHeadOfAnother } from './rules/keep-head-of-another.js'
import { keepLiveMergeGroup } from './rules/keep-live-merge-group.js'
import { keepNearlyDone } from './rules/keep-nearly-done.js'
import { keepNotBeforeTheEvent } from './rules/keep-not-before-the-event.js'
import { keepNotOlder } from './rules/keep-not-older.js'
import { keepOutsideGroup } from './rules/keep-outside-group.js'
import { keepProtectedEvent } from './rules/keep-protected-event.js'
import { keepProtectedJob } from './rules/keep-protected-job.js'
import { keepProtectedRef } from './rules/keep-protected-ref.js'
import { keepPullRequestNotClosed } from './rules/keep-pull-request-not-closed.js'
import { keepPullRequestNotOpen } from './rules/keep-pull-request-not-open.js'
import { keepRerun } from './rules/keep-rerun.js'
import { keepSameCommit } from './rules/keep-same-commit.js'
import { keepSelf } from './rules/keep-self.js'
import { keepStopLifted } from './rules/keep-stop-lifted.js'
import { keepUnknownStatus } from './rules/keep-unknown-status.js'
import type { Judgement } from '../model/verdict.js'
import { isSameWorkflow } from '../model/workflow.js'

/** These speak of what the runs are for: of all runs of the group, or of none. */
const subjectRules: readonly KeepRule[] = [
  keepProtectedEvent,
  keepProtectedRef,
  keepPullRequestNotOpen,
  keepExemptLabel,
  keepLiveMergeGroup
]

interface Rules {
  /** The first to speak gives the reason, so the plainest fact stands first. The order changes no verdict. */
  readonly keep: readonly KeepRule[]
  readonly cancel: CancelRule
}

const always: readonly KeepRule[] = [keepSelf, keepFinished, keepOutsideGroup, keepUnknownStatus]
const whateverTheMode: readonly KeepRule[] = [keepHeadOfAnother, keepNearlyDone, keepProtectedJob]

const rulesOf: Readonly<Record<Mode, Rules>> = {
  supersede: {
    keep: [
      ...always,
      ...subjectRules,
      keepCurrentHead,
      keepNotOlder,
      keepSameCommit,
      keepRerun,
      ...whateverTheMode
    ],
    cancel: cancelSuperseded
  },
  closed: {
    keep: [
      ...always,
      keepProtectedEvent,
      keepProtectedRef,
      keepPullRequestNotClosed,
      keepExemptLabel,
      keepAfterClosing,
      ...whateverTheMode
    ],
    cancel: cancelOfClosedPullRequest
  },
  // Not the rules that compare with the newer run's commit: the runs on the head itself are to be stopped.
  stop: {
    keep: [...always, ...subjectRules, keepStopLifted, keepNotBeforeTheEvent, ...whateverTheMode],
    cancel: cancelOfStoppedPullRequest
  },
  'merge-group': {
    keep: [...always, keepLiveMergeGroup, keepNotBeforeTheEvent, ...whateverTheMode],
    cancel: cancelOfGoneMergeGroup
  },
  'branch-gone': {
    keep: [
      ...always,
      keepProtectedEvent,
      keepProtectedRef,
      keepBranchExists,
      keepAfterDeletion,
      ...whateverTheMode
    ],
    cancel: cancelOfGoneBranch
  }
}

/** What happens to this run, and the one reason for it, by itself: limits on the whole plan come after. */
export function judge(run: Run, snapshot: Snapshot, policy: Policy): Judgement {
  const witness = snapshot.witnesses.find((candidate) => isSameWorkflow(candidate.run, run))
  const scene = { snapshot, policy, witness }
  const rules = rulesOf[policy.mode]
  for (const rule of rules.keep) {
    const reason = rule(run, scene)
    if (reason !== undefined) return { action: 'keep', reason }
  }
  const reason = rules.cancel(run, scene)
  return reason === undefined
    ? { action: 'keep', reason: { code: 'no-rule-applies' } }
    : { action: 'cancel', reason }
}

/** Whether every run of the group is wanted, so that none is in the way of another. */
export function wantsEveryRun(run: Run, snapshot: Snapshot, policy: Policy): boolean {
  return subjectRules.some(
    (rule) => rule(run, { snapshot, policy, witness: undefined }) !== undefined
  )
}
