// Finds the workflows in scope. Their ids are known once runs of them were seen.
import type { Run, Scope, Workflow } from '../model/model.js'
import { firstOfEach } from '../model/workflow.js'
import type { Target } from '../model/target.js'

export function scopeOf(target: Target, runs: readonly Run[]): Scope {
  return { ...target.scope, workflows: workflowsOf(target, runs) }
}

function workflowsOf(
  { workflows, actsFor }: Target,
  runs: readonly Run[]
): readonly Workflow[] | undefined {
  if (workflows === 'all') return undefined
  if (workflows === 'this') return actsFor.kind === 'newest' ? [] : [actsFor.run.workflow]
  const files = firstOfEach(runs)
    .map(({ workflow }) => workflow)
    .filter(({ isForeign }) => isForeign !== true)
  return workflows.flatMap((path) => {
    const named = files.filter((file) => file.path === path)
    return named.length > 0 ? named : [{ id: undefined, path }]
  })
}
