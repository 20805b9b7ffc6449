// Where does the name of a workflow file end, and the ref behind it begin?
import { workflowFolder } from '../model/workflow.js'

/**
 * The path of a workflow without its `@ref`, and without `owner/name/` where that is the run's own repository:
 * `.github/workflows/ci.yml`, or `octo/central/.github/workflows/ci.yml` for a workflow of another repository.
 *
 * `ci.yml@next.yml` is the name of a file. A file's name has no `/` and ends in `.yml` or `.yaml`. The ref of GITHUB_WORKFLOW_REF is
 * a full one (`refs/heads/main`) or a commit.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables (2026-11)
 */
export function workflowPath(path: string, repositoryName: string): string {
  const at = path.indexOf(workflowFolder)
  if (at < 0) return path
  const before = path.slice(0, at)
  const file = fileName(path.slice(at + workflowFolder.length))
  const isOwn = before.toLowerCase() === `${repositoryName}/`.toLowerCase()
  return `${isOwn ? '' : before}${workflowFolder}${file}`
}

/** The longest name of a file that the text can begin with: the `@` of the ref is the last one that may be its. */
function fileName(text: string): string {
  if (/^[^/]*\.ya?ml$/i.test(text)) return text
  const [beforeSlash = ''] = text.split('/')
  return /^(.*\.ya?ml)@/is.exec(beforeSlash)?.[1] ?? text
}
