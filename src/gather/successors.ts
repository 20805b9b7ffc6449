// For which runs may others have to go? Those that the lists show are read by id before they count.
import type { Run, Snapshot, Successor } from '../model/model.js'
import { compareRuns } from '../model/order.js'
import { isForCurrentHead, isWorthSomething } from '../decide/successor.js'
import {
  filePath,
  firstOfEach,
  isOfScope,
  isSameWorkflow,
  mayBeSameWorkflow
} from '../model/workflow.js'
import type { RunTest } from './refresh.js'
import { ownTrouble, type Trouble } from '../model/trouble.js'
import type { Target } from '../model/target.js'

export interface Successors {
  readonly successors: readonly Successor[]
  readonly troubles: readonly Trouble[]
}

/** `isOlder`: whether the run was there before the pull requests were listed, so that they hold what may have caused it. */
export function findSuccessors(
  snapshot: Snapshot,
  { actsFor }: Target,
  isOlder: RunTest
): Successors {
  switch (actsFor.kind) {
    case 'executing': {
      const own = executingSuccessor(actsFor.run, snapshot)
      const others = listedSuccessors(snapshot, isOlder, actsFor.run)
      return { successors: [...own.successors, ...others], troubles: own.troubles }
    }
    case 'named': {
      const best = bestOf(snapshot, actsFor.run, isOlder) ?? actsFor.run
      const others = listedSuccessors(snapshot, isOlder, actsFor.run)
      return { successors: [{ run: best, knownBy: 'pending' }, ...others], troubles: [] }
    }
    case 'newest':
      return { successors: listedSuccessors(snapshot, isOlder, undefined), troubles: [] }
  }
}

/**
 * The best run of each workflow in scope, except the workflow of the run at hand, which has its successor already. Only a list tells
 * a step the id of that workflow: where no list shows the run, a workflow whose file has the same name may be it.
 */
function listedSuccessors(
  snapshot: Snapshot,
  isOlder: RunTest,
  known: Run | undefined
): readonly Successor[] {
  const { runs, scope } = snapshot
  return firstOfEach(runs).flatMap((first) => {
    const hasOne = known !== undefined && mayBeSameWorkflow(first, known)
    if (hasOne || !isOfScope(first, scope)) return []
    const run = bestOf(snapshot, first, isOlder)
    return run === undefined ? [] : [{ run, knownBy: 'pending' as const }]
  })
}

/**
 * The step's own run, with the times and the title that only a list tells. Where GitHub's list and the runner's environment disagree
 * about it, nothing that is said of order can be relied on, so there is no successor.
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
 * The payload tells the pull request or the entry of the queue; the list may tell the base or the default branch. What that means
 * for runs of `pull_request_target` is asked elsewhere.
 */
function showsAnotherHead({ event }: Run): boolean {
  return event === 'pull_request_target' || event === 'merge_group'
}

const disagreement = ownTrouble(
  'odd',
  { operation: 'find this run in the list of runs', permission: 'actions: read' },
  'GitHub lists this run with another number, workflow or commit than the runner says'
)

/** The newest run of the workflow of this run that, by the lists, is for the current head and gives a verdict on it. */
function bestOf(snapshot: Snapshot, of: Run, isOlder: RunTest): Run | undefined {
  return snapshot.runs
    .filter(
      (run) =>
        isSameWorkflow(run, of) &&
        isOlder(run) &&
        isForCurrentHead(run, snapshot) &&
        isWorthSomething(run)
    )
    .reduce<Run | undefined>(
      (best, run) => (best === undefined || compareRuns(run, best) === 'newer' ? run : best),
      undefined
    )
}
