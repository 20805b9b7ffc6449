// The judge put together once more from its rules, so that one of them can be left out or replaced. A law sees to it that
// it decides as the real one while nothing is changed.
import type { Run, Snapshot } from '../../../src/model/model.js'
import { distinctRuns, oldestFirst } from '../../../src/model/order.js'
import type { Policy } from '../../../src/model/policy.js'
import type { Mode } from '../../../src/model/mode.js'
import type { CancelRule, KeepRule } from '../../../src/decide/rule.js'
import { cancelOfClosedPullRequest } from '../../../src/decide/rules/cancel-of-closed-pull-request.js'
import { cancelOfGoneBranch } from '../../../src/decide/rules/cancel-of-gone-branch.js'
import { cancelOfGoneMergeGroup } from '../../../src/decide/rules/cancel-of-gone-merge-group.js'
import { cancelOfStoppedPullRequest } from '../../../src/decide/rules/cancel-of-stopped-pull-request.js'
import { cancelSuperseded } from '../../../src/decide/rules/cancel-superseded.js'
import { keepAfterClosing } from '../../../src/decide/rules/keep-after-closing.js'
import { keepAfterDeletion } from '../../../src/decide/rules/keep-after-deletion.js'
import { keepBranchExists } from '../../../src/decide/rules/keep-branch-exists.js'
import { keepCurrentHead } from '../../../src/decide/rules/keep-current-head.js'
import { keepExemptLabel } from '../../../src/decide/rules/keep-exempt-label.js'
import { keepFinished } from '../../../src/decide/rules/keep-finished.js'
import { keepHeadOfAnother } from '../../../src/decide/rules/keep-head-of-another.js'
import { keepLiveMergeGroup } from '../../../src/decide/rules/keep-live-merge-group.js'
import { keepNearlyDone } from '../../../src/decide/rules/keep-nearly-done.js'
import { keepNotBeforeTheEvent } from '../../../src/decide/rules/keep-not-before-the-event.js'
import { keepNotOlder } from '../../../src/decide/rules/keep-not-older.js'
import { keepOutsideGroup } from '../../../src/decide/rules/keep-outside-group.js'
import { keepProtectedEvent } from '../../../src/decide/rules/keep-protected-event.js'
import { keepProtectedJob } from '../../../src/decide/rules/keep-protected-job.js'
import { keepProtectedRef } from '../../../src/decide/rules/keep-protected-ref.js'
import { keepPullRequestNotClosed } from '../../../src/decide/rules/keep-pull-request-not-closed.js'
import { keepPullRequestNotOpen } from '../../../src/decide/rules/keep-pull-request-not-open.js'
import { keepRerun } from '../../../src/decide/rules/keep-rerun.js'
import { keepSameCommit } from '../../../src/decide/rules/keep-same-commit.js'
import { keepSelf } from '../../../src/decide/rules/keep-self.js'
import { keepStopLifted } from '../../../src/decide/rules/keep-stop-lifted.js'
import { keepUnknownStatus } from '../../../src/decide/rules/keep-unknown-status.js'
import type { Judgement, Plan, Verdict } from '../../../src/model/verdict.js'
import { theRealOne, type Mind } from './mind.js'

const always = [keepSelf, keepFinished, keepOutsideGroup, keepUnknownStatus]
const whateverTheMode = [keepHeadOfAnother, keepNearlyDone, keepProtectedJob]

const keepRules: Readonly<Record<Mode, readonly KeepRule[]>> = {
  supersede: [
    ...always,
    keepProtectedEvent,
    keepProtectedRef,
    keepPullRequestNotOpen,
    keepExemptLabel,
    keepLiveMergeGroup,
    keepCurrentHead,
    keepNotOlder,
    keepSameCommit,
    keepRerun,
    ...whateverTheMode
  ],
  closed: [
    ...always,
    keepProtectedEvent,
    keepProtectedRef,
    keepPullRequestNotClosed,
    keepExemptLabel,
    keepAfterClosing,
    ...whateverTheMode
  ],
  stop: [
    ...always,
    keepProtectedEvent,
    keepProtectedRef,
    keepPullRequestNotOpen,
    keepExemptLabel,
    keepLiveMergeGroup,
    keepStopLifted,
    keepNotBeforeTheEvent,
    ...whateverTheMode
  ],
  'merge-group': [...always, keepLiveMergeGroup, keepNotBeforeTheEvent, ...whateverTheMode],
  'branch-gone': [
    ...always,
    keepProtectedEvent,
    keepProtectedRef,
    keepBranchExists,
    keepAfterDeletion,
    ...whateverTheMode
  ]
}

const cancelRules: Readonly<Record<Mode, CancelRule>> = {
  supersede: cancelSuperseded,
  closed: cancelOfClosedPullRequest,
  stop: cancelOfStoppedPullRequest,
  'merge-group': cancelOfGoneMergeGroup,
  'branch-gone': cancelOfGoneBranch
}

/** Every keep rule that there is. */
export const allKeepRules: ReadonlySet<KeepRule> = new Set(Object.values(keepRules).flat())

export const silent: KeepRule = () => undefined

/** The judge with some of its rules replaced; at the second look it asks for the attempt and for a head that has moved, too. */
export function composed(instead: ReadonlyMap<KeepRule, KeepRule>): Mind {
  const judge = judgeWith((rule) => instead.get(rule) ?? rule)
  const decide = (snapshot: Snapshot, policy: Policy): Plan => {
    const verdicts = distinctRuns(snapshot.runs)
      .toSorted(oldestFirst)
      .map((run): Verdict => ({ run, ...judge(run, snapshot, policy) }))
    return { verdicts: limited(verdicts, policy.maxCancels) }
  }
  return {
    ...theRealOne,
    decide,
    confirm: (verdict, run, looks, policy) => {
      if (run.attempt !== verdict.run.attempt) return { code: 'rerun', attempt: run.attempt }
      const { action, reason } = judge(run, looks.now, policy)
      if (action === 'keep') return reason
      const real = theRealOne.confirm(verdict, run, looks, policy)
      return real?.code === 'head-unknown' && real.moved !== undefined ? real : undefined
    }
  }
}

function judgeWith(
  inPlace: (rule: KeepRule) => KeepRule
): (run: Run, snapshot: Snapshot, policy: Policy) => Judgement {
  return (run, snapshot, policy) => {
    const { id } = run.workflow
    const witness = snapshot.witnesses.find(
      (candidate) => id !== undefined && candidate.run.workflow.id === id
    )
    const scene = { snapshot, policy, witness }
    for (const rule of keepRules[policy.mode]) {
      const reason = inPlace(rule)(run, scene)
      if (reason !== undefined) return { action: 'keep', reason }
    }
    const reason = cancelRules[policy.mode](run, scene)
    return reason === undefined
      ? { action: 'keep', reason: { code: 'no-rule-applies' } }
      : { action: 'cancel', reason }
  }
}

function limited(verdicts: readonly Verdict[], limit: number): readonly Verdict[] {
  const wanted = verdicts.filter(({ action }) => action === 'cancel')
  const late = new Set(wanted.slice(limit))
  return verdicts.map((verdict) =>
    late.has(verdict)
      ? { action: 'keep', run: verdict.run, reason: { code: 'over-limit', limit } }
      : verdict
  )
}
