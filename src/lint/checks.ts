// Every check, the worst first. The order is the order of the documentation.
import type { Check } from './check.js'
import { callerCalleeDeadlock } from './checks/caller-callee-deadlock.js'
import { cancellerInOwnGroup } from './checks/canceller-in-own-group.js'
import { defaultBranchCancelled } from './checks/default-branch-cancelled.js'
import { defaultBranchEvicted } from './checks/default-branch-evicted.js'
import { deployCancelled } from './checks/deploy-cancelled.js'
import { emptyPart } from './checks/empty-part.js'
import { forksCollide } from './checks/forks-collide.js'
import { invalidConcurrency } from './checks/invalid-concurrency.js'
import { invalidExpression } from './checks/invalid-expression.js'
import { jobsCollide } from './checks/jobs-collide.js'
import { knownCancelAction } from './checks/known-cancel-action.js'
import { matrixCollapse } from './checks/matrix-collapse.js'
import { mergeQueueCollision } from './checks/merge-queue-collision.js'
import { neverCollides } from './checks/never-collides.js'
import { noConcurrency } from './checks/no-concurrency.js'
import { outsiderCancelsDefaultBranch } from './checks/outsider-cancels-default-branch.js'
import { ownDeadlock } from './checks/own-deadlock.js'
import { pullRequestsCollapse } from './checks/pull-requests-collapse.js'
import { pushPrCollision } from './checks/push-pr-collision.js'
import { queueMaxWithCancel } from './checks/queue-max-with-cancel.js'
import { sameCommitCancelled } from './checks/same-commit-cancelled.js'
import { skippedRunCancels } from './checks/skipped-run-cancels.js'
import { staleGuard } from './checks/stale-guard.js'
import { tagCancelled } from './checks/tag-cancelled.js'
import { targetBlocked } from './checks/target-blocked.js'
import { targetCollapse } from './checks/target-collapse.js'
import { twoWorkflowsOneGroup } from './checks/two-workflows-one-group.js'
import { unknownContext } from './checks/unknown-context.js'
import { unknownEvent } from './checks/unknown-event.js'
import { unknownPayload } from './checks/unknown-payload.js'

export const checks: readonly Check[] = [
  skippedRunCancels,
  outsiderCancelsDefaultBranch,
  deployCancelled,
  tagCancelled,
  ownDeadlock,
  callerCalleeDeadlock,
  queueMaxWithCancel,
  invalidConcurrency,
  invalidExpression,
  unknownEvent,
  unknownContext,
  unknownPayload,
  emptyPart,
  defaultBranchCancelled,
  defaultBranchEvicted,
  mergeQueueCollision,
  forksCollide,
  targetCollapse,
  pullRequestsCollapse,
  pushPrCollision,
  matrixCollapse,
  jobsCollide,
  staleGuard,
  twoWorkflowsOneGroup,
  cancellerInOwnGroup,
  sameCommitCancelled,
  neverCollides,
  knownCancelAction,
  targetBlocked,
  noConcurrency
]
