// Do two runs belong to one workflow? Compares ids, because two workflows can have the same path.
import type { Run, Scope, Workflow, WorkflowId } from './model.js'

type OfWorkflow = Pick<Run, 'workflow'>

/** False if an id is not known. */
export function isSameWorkflow({ workflow }: OfWorkflow, other: OfWorkflow): boolean {
  return workflow.id !== undefined && workflow.id === other.workflow.id
}

/** Also true if an id is not known and the files have the same path. */
export function mayBeSameWorkflow(run: OfWorkflow, other: OfWorkflow): boolean {
  const isKnown = run.workflow.id !== undefined && other.workflow.id !== undefined
  return isKnown ? isSameWorkflow(run, other) : filePath(run.workflow) === filePath(other.workflow)
}

/** Whether the run surely belongs to a workflow in scope. */
export function isOfScope(run: OfWorkflow, { workflows }: Pick<Scope, 'workflows'>): boolean {
  return workflows?.some((workflow) => isSameWorkflow(run, { workflow })) !== false
}

export const workflowFolder = '.github/workflows/'

/** `.github/workflows/ci.yml`, without the repository. For texts, and to compare with a path that the user wrote. */
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
