// Splits a workflow's path from the `@ref` behind it.
import { workflowFolder } from '../model/workflow.js'

/**
 * The path of a workflow without its `@ref`, and without `owner/name/` if that is the run's own repository:
 * `.github/workflows/ci.yml`, or `octo/central/.github/workflows/ci.yml` for a workflow of another repository.
 *
 * A file name has no `/`, ends in `.yml` or `.yaml`, and may contain `@`: `ci.yml@next.yml` is a file name. The ref in
 * GITHUB_WORKFLOW_REF is a full one (`refs/heads/main`) or a commit.
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

/** The longest file name at the start of the text: the ref begins after the last possible `@`. */
function fileName(text: string): string {
  if (/^[^/]*\.ya?ml$/i.test(text)) return text
  const [beforeSlash = ''] = text.split('/')
  return /^(.*\.ya?ml)@/is.exec(beforeSlash)?.[1] ?? text
}
