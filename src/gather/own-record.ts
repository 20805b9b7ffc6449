// Finds the step's own run in GitHub's API, because the runner gives neither the id of its workflow nor its creation time.
import { isInFlight, type Run } from '../model/model.js'
import { compareRuns } from '../model/order.js'
import { filePath } from '../model/workflow.js'
import { isOfHead } from './refresh-head.js'
import type { Ports } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import type { Target } from '../model/target.js'

export interface OwnRecord {
  /** The target; if the record was found, with the workflow id of the run that executes the step. */
  readonly target: Target
  /** All runs that were seen, including the own run if it was read by id. */
  readonly runs: readonly Run[]
  readonly troubles: readonly Trouble[]
}

/**
 * Takes the record from the lists. If they do not have it (they may be late, or list another workflow), it is read by id, but
 * only if it can change a verdict: an older run in flight may have the same workflow, or its creation time is needed. One
 * request.
 */
export async function findOwnRecord(
  target: Target,
  runs: readonly Run[],
  ports: Ports
): Promise<OwnRecord> {
  const { actsFor } = target
  if (actsFor.kind !== 'executing') return { target, runs, troubles: [] }
  const listed = runs.find(({ id }) => id === actsFor.run.id)
  if (listed !== undefined) {
    return { target: withWorkflowOf(listed, target), runs, troubles: [] }
  }
  const isAtStake = runs.some((run) => isTimed(run, target) || mayBeOlder(run, actsFor.run, target))
  if (!isAtStake) return { target, runs, troubles: [] }
  const reading = await ports.runs.byId(actsFor.run.id)
  if (!reading.ok) return { target, runs, troubles: [reading.trouble] }
  const { value: own } = reading
  return { target: withWorkflowOf(own, target), runs: [...runs, own], troubles: [] }
}

/** Keeps the path that the runner gives: it names the repository of a workflow that a ruleset requires. */
function withWorkflowOf({ workflow }: Run, target: Target): Target {
  const { actsFor } = target
  if (actsFor.kind !== 'executing') return target
  const { path } = actsFor.run.workflow
  return {
    ...target,
    actsFor: { ...actsFor, run: { ...actsFor.run, workflow: { ...workflow, path } } }
  }
}

function isTimed(run: Run, { scope, needsOwnTime }: Target): boolean {
  return needsOwnTime === true && isInFlight(run) && isOfHead(run, scope)
}

function mayBeOlder(run: Run, own: Run, { scope }: Target): boolean {
  return (
    isInFlight(run) &&
    isOfHead(run, scope) &&
    filePath(run.workflow) === filePath(own.workflow) &&
    compareRuns(run, own) === 'older'
  )
}
