// Are two runs of one workflow? Ids are compared. Two workflows may share a path.
import type { Run, Scope, Workflow, WorkflowId } from './model.js'

type OfWorkflow = Pick<Run, 'workflow'>

/** An id that is not known equals nothing. */
export function isSameWorkflow({ workflow }: OfWorkflow, other: OfWorkflow): boolean {
  return workflow.id !== undefined && workflow.id === other.workflow.id
}

/** Where an id is not known, workflows whose files have one name may be the same one. */
export function mayBeSameWorkflow(run: OfWorkflow, other: OfWorkflow): boolean {
  const isKnown = run.workflow.id !== undefined && other.workflow.id !== undefined
  return isKnown ? isSameWorkflow(run, other) : filePath(run.workflow) === filePath(other.workflow)
}

/** Whether the run is surely of a workflow that is looked at. */
export function isOfScope(run: OfWorkflow, { workflows }: Pick<Scope, 'workflows'>): boolean {
  return workflows?.some((workflow) => isSameWorkflow(run, { workflow })) !== false
}

export const workflowFolder = '.github/workflows/'

/** `.github/workflows/ci.yml`, without the repository that the file is in. For people, and for what a user names. */
export function filePath({ path }: Workflow): string {
  return path.slice(Math.max(0, path.indexOf(workflowFolder)))
}

/** The first run of each workflow. */
export function firstOfEach(runs: readonly Run[]): readonly Run[] {
  const seen = new Set<WorkflowId>()
  return runs.filter(({ workflow: { id } }) => {
    if (id === undefined || seen.has(id)) return false
    seen.add(id)
    return true
  })
}
