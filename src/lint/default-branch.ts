// The default branch, where nobody says it.
import type { WorkflowFile } from '../workflow/workflow-file.js'

/** The usual name that most push filters name; `main` where none does. */
export function guessDefaultBranch(files: readonly WorkflowFile[]): string {
  const named = files.flatMap(({ triggers }) =>
    triggers.filter(({ event }) => event === 'push').flatMap(({ branches }) => branches ?? [])
  )
  const count = (branch: string): number => named.filter((name) => name === branch).length
  const [first] = ['main', 'master', 'trunk', 'develop']
    .map((branch) => ({ branch, times: count(branch) }))
    .toSorted((one, other) => other.times - one.times)
  return first !== undefined && first.times > 0 ? first.branch : 'main'
}
