// For which newer run was this run cancelled, and may that one supersede others?
import type { RunRecord } from '../../support/github/state.js'
import { isOneGroup, isStrictlyOlder } from './chronicle.js'
import { hasBegun, headTold, wasStartedAgain } from './readings.js'
import { isOwnRun } from './invocation.js'
import { commitOf, type Complaint, type Suspicion } from './suspicion.js'

/** One newer run of the group that allows the cancel is enough. */
export function ofSuccessors(suspicion: Suspicion): Complaint {
  const { by, victim, chronicle } = suspicion
  const candidates = isExecuting(suspicion)
    ? [by.run]
    : chronicle
        .groupOf(victim)
        .filter((run) => isStrictlyOlder(victim, run) && by.knowledge.runs.has(run.id))
  const found = candidates.map((run) => ofSuccessor(run, suspicion))
  if (found.includes(undefined)) return undefined
  return found.at(-1) ?? 'no newer run of its group was read'
}

/** The step's own run is the successor in its own workflow, but not of itself. */
function isExecuting({ by, victim }: Suspicion): boolean {
  return !by.isCompanion && by.run.workflow === victim.workflow && !isOwnRun(victim, by)
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

/** A run that does not execute the step must have been read, with a result or in flight. */
function ofWorth(run: RunRecord, { by }: Suspicion): Complaint {
  const told = by.knowledge.runs.get(run.id)?.value
  if (told === undefined) return `run ${run.id} was not read by its id`
  if (commitOf(run) !== headTold(run, by)) return `run ${run.id} is not for the head that was told`
  const verdict = told.conclusion ?? told.status
  if (['hibernating', 'cancelled', 'skipped'].includes(verdict)) {
    return `run ${run.id} gives no verdict: ${verdict}`
  }
  const hasRun = by.knowledge.jobs.get(run.id)?.value?.some(hasBegun) === true
  return told.status === 'completed' && !hasRun
    ? `run ${run.id} has ended, and none of its jobs was seen to have run`
    : undefined
}
