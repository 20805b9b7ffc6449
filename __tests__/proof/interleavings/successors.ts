// For which newer run was this run cancelled, and may that one supersede others?
import type { RunRecord } from '../../support/github/state.js'
import { isOneGroup, isStrictlyOlder } from './chronicle.js'
import { firstHead, hasBegun, headRead, wasStartedAgain } from './facts.js'
import { isOwnRun } from './invocation.js'
import { commitOf, oldestEvidence, spoken, type Complaint, type Suspicion } from './suspicion.js'

export function ofSuperseding(suspicion: Suspicion): Complaint {
  return ofSuccessors(suspicion) ?? ofMove(suspicion)
}

/** One newer run of the group that allows the cancel is enough. */
export function ofSuccessors(suspicion: Suspicion): Complaint {
  if (successorsOf(suspicion).length > 0) return undefined
  const last = candidatesOf(suspicion).at(-1)
  return last === undefined ? 'no newer run of its group was read' : ofSuccessor(last, suspicion)
}

/** The newer runs that allow the cancel. */
export function successorsOf(suspicion: Suspicion): readonly RunRecord[] {
  return candidatesOf(suspicion).filter((run) => ofSuccessor(run, suspicion) === undefined)
}

/** Newer runs of its group that were read by their ids, or the run that executes the step. */
export function candidatesOf(suspicion: Suspicion): readonly RunRecord[] {
  const { by, victim, chronicle } = suspicion
  if (isExecuting(suspicion)) return [by.run]
  return chronicle
    .groupOf(victim)
    .filter((run) => isStrictlyOlder(victim, run) && by.knowledge.runs.has(run.id))
}

/** The step's own run is the successor in its own workflow, but not of itself. */
function isExecuting({ by, victim }: Suspicion): boolean {
  return !by.isCompanion && by.run.workflow === victim.workflow && !isOwnRun(victim, by)
}

/** Since the first look, the head moved at most to the newer run. With settle, the second look counts. */
function ofMove(suspicion: Suspicion): Complaint {
  const { by, victim } = suspicion
  if (!isExecuting(suspicion) || by.inputs.settle !== '0s') return undefined
  const first = firstHead(victim, by)
  const now = headRead(victim, by)
  return first === now || now === commitOf(by.run)
    ? undefined
    : `it was told that the head moved from ${String(first)} to ${String(now)}`
}

/** A person who re-runs it may know of every newer run that existed. */
export function ofOthers(suspicion: Suspicion): Complaint {
  const { by, victim, chronicle } = suspicion
  const other = chronicle
    .groupOf(victim)
    .find(
      (run) =>
        run.id > victim.id &&
        by.knowledge.newest.has(run.id) &&
        wasStartedAgain(suspicion, run.createdAt)
    )
  return other && `somebody started it again after run ${other.id} came`
}

function ofSuccessor(run: RunRecord, suspicion: Suspicion): Complaint {
  const { victim, by } = suspicion
  if (!isOneGroup(run, victim)) return `run ${run.id} is of another group`
  if (!isStrictlyOlder(victim, run)) return `it is not strictly older than run ${run.id}`
  if (by.inputs.sameCommit === 'keep' && commitOf(run) === commitOf(victim)) {
    return `it is for the same commit as run ${run.id}`
  }
  if (wasStartedAgain(suspicion, run.createdAt)) {
    return `somebody started it again after run ${run.id} came`
  }
  return isExecuting(suspicion) ? undefined : ofWorth(run, suspicion)
}

/** A run that does not execute the step must have been read moments ago, with a result or in flight. */
function ofWorth(run: RunRecord, { by, now }: Suspicion): Complaint {
  const { value: told, sentAt = 0 } = by.knowledge.runs.get(run.id) ?? {}
  if (told === undefined) return `run ${run.id} was not read by its id`
  const verdict = told.conclusion ?? told.status
  const hasRun = by.knowledge.jobs.get(run.id)?.value?.some(hasBegun) === true
  return spoken([
    [now - sentAt > oldestEvidence, `run ${run.id} was not read moments ago`],
    [!told.hasHead, `run ${run.id} is from a repository that is gone`],
    [commitOf(run) !== headRead(run, by), `run ${run.id} is not for the head that was told`],
    [
      told.status === 'completed'
        ? !['success', 'failure'].includes(verdict)
        : verdict === 'hibernating',
      `run ${run.id} gives no verdict: ${verdict}`
    ],
    [
      told.status === 'completed' && !hasRun,
      `run ${run.id} has ended, and none of its jobs was seen to have run`
    ]
  ])[0]
}
