// Finds the newer runs that may supersede others. A run that only the lists show is read by id before it counts.
import type { Run, Snapshot, Successor } from '../model/model.js'
import { compareRuns } from '../model/order.js'
import { isCoveredByList, isForCurrentHead, givesResult } from '../decide/successor.js'
import {
  filePath,
  firstOfEach,
  isOfScope,
  isSameWorkflow,
  mayBeSameWorkflow
} from '../model/workflow.js'
import { ownTrouble, type Trouble } from '../model/trouble.js'
import type { Target } from '../model/target.js'

export interface Successors {
  readonly successors: readonly Successor[]
  readonly troubles: readonly Trouble[]
}

export function findSuccessors(snapshot: Snapshot, { actsFor }: Target): Successors {
  switch (actsFor.kind) {
    case 'executing': {
      const own = executingSuccessor(actsFor.run, snapshot)
      const others = listedSuccessors(snapshot, actsFor.run)
      return { successors: [...own.successors, ...others], troubles: own.troubles }
    }
    case 'named': {
      const best = bestOf(snapshot, actsFor.run) ?? actsFor.run
      const others = listedSuccessors(snapshot, actsFor.run)
      return { successors: [{ run: best, knownBy: 'pending' }, ...others], troubles: [] }
    }
    case 'newest':
      return { successors: listedSuccessors(snapshot, undefined), troubles: [] }
  }
}

/**
 * The best run of each workflow in scope, except the workflow of the run that the step acts for, which has its successor already.
 * If no list shows that run, its workflow id is not known: then a workflow whose file has the same path may be the same one.
 */
function listedSuccessors(snapshot: Snapshot, known: Run | undefined): readonly Successor[] {
  const { runs, scope } = snapshot
  return firstOfEach(runs).flatMap((first) => {
    const hasOne = known !== undefined && mayBeSameWorkflow(first, known)
    if (hasOne || !isOfScope(first, scope)) return []
    const run = bestOf(snapshot, first)
    return run === undefined ? [] : [{ run, knownBy: 'pending' as const }]
  })
}

/**
 * The step's own run, with the times and the title from the list. If the list and the runner's environment disagree about this
 * run, the order of runs cannot be trusted, so there is no successor.
 */
function executingSuccessor(run: Run, { runs }: Snapshot): Successors {
  const listed = runs.find((other) => other.id === run.id) ?? run
  const agrees =
    listed.number === run.number &&
    filePath(listed.workflow) === filePath(run.workflow) &&
    (showsAnotherHead(run) || listed.head.sha === run.head.sha)
  if (!agrees) return { successors: [], troubles: [disagreement] }
  const { createdAt, startedAt, title } = listed
  return {
    successors: [{ run: { ...run, createdAt, startedAt, title }, knownBy: 'executing' }],
    troubles: []
  }
}

/**
 * For these events, the payload has the head of the pull request or of the merge-queue entry, but the list may show the base or
 * the default branch. `readTargetHeads` checks this for `pull_request_target`.
 */
function showsAnotherHead({ event }: Run): boolean {
  return event === 'pull_request_target' || event === 'merge_group'
}

const disagreement = ownTrouble(
  'odd',
  { operation: 'find this run in the list of runs', permission: 'actions: read' },
  'GitHub lists this run with another number, workflow or commit than the runner says'
)

/** The newest run of this run's workflow that, going by the lists, is for the current head and gives a result for it. */
function bestOf(snapshot: Snapshot, of: Run): Run | undefined {
  return snapshot.runs
    .filter(
      (run) =>
        isSameWorkflow(run, of) &&
        isCoveredByList(run, snapshot) &&
        isForCurrentHead(run, snapshot) &&
        givesResult(run)
    )
    .reduce<Run | undefined>(
      (best, run) => (best === undefined || compareRuns(run, best) === 'newer' ? run : best),
      undefined
    )
}
