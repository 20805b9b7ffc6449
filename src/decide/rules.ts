// The list of all rules. If several keep rules apply, the first one gives the reason, so the simplest fact comes first. The order
// does not change any verdict: one keep rule is enough to keep a run.
import type { KeepCode } from '../model/reason.js'
import type { CancelRule, KeepRule, ReasonText } from './rule.js'
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

export const keepRules: readonly KeepRule[] = [
  keepSelf,
  keepFinished,
  keepOutsideGroup,
  keepUnknownStatus,
  keepProtectedEvent,
  keepProtectedRef,
  keepPullRequestNotOpen,
  keepPullRequestNotClosed,
  keepBranchExists,
  keepExemptLabel,
  keepLiveMergeGroup,
  keepStopLifted,
  keepCurrentHead,
  keepNotOlder,
  keepSameCommit,
  keepRerun,
  keepAfterClosing,
  keepAfterDeletion,
  keepNotBeforeTheEvent,
  keepHeadOfAnother,
  keepNearlyDone,
  keepProtectedJob
]

/** One cancel rule for each mode. */
export const cancelRules: readonly CancelRule[] = [
  cancelSuperseded,
  cancelOfClosedPullRequest,
  cancelOfStoppedPullRequest,
  cancelOfGoneMergeGroup,
  cancelOfGoneBranch
]

/** Codes that no rule gives: the limit on the whole plan, and a run for which no rule gives a reason. */
const ofNoRule: Readonly<Record<'over-limit' | 'no-rule-applies', ReasonText>> = {
  'over-limit': {
    say: ({ limit }: { readonly limit: number }) =>
      `${limit} older runs are cancelled first (input max-cancels)`,
    docs: '`max-cancels` older runs are cancelled first.'
  },
  'no-rule-applies': {
    say: () => 'no rule allows cancelling it',
    docs: 'No rule allows cancelling it.'
  }
}

type TextsByCode = Readonly<Record<string, ReasonText>>

/** The texts of each code that keeps a run. */
export const keepTexts: TextsByCode = Object.assign(
  {},
  ...keepRules.map(({ reasons }) => reasons),
  ofNoRule
) as TextsByCode

/** The texts of each code that cancels a run. */
export const cancelTexts: TextsByCode = Object.assign(
  {},
  ...cancelRules.map(({ reasons }) => reasons)
) as TextsByCode

/** Codes about the subject, as it was read: such a reason holds for every run of the group. */
export const subjectCodes: ReadonlySet<KeepCode> = new Set(
  keepRules
    .filter(({ isOnSubject }) => isOnSubject === true)
    .flatMap(({ reasons }) => Object.entries(reasons as TextsByCode))
    .flatMap(([code, { mayPass }]) => (mayPass === true ? [] : [code as KeepCode]))
)
