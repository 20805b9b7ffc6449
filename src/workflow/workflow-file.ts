// The text of a workflow file → what is in it. Never throws.
import { readConcurrency, type Concurrency } from './concurrency.js'
import {
  entriesOf,
  isMapping,
  isUnreadable,
  parseYaml,
  positionOf,
  textOf,
  valueOf,
  type FileProblem,
  type Yaml
} from './document.js'
import { readJobs, readPermissions, type Job, type Permissions } from './jobs.js'
import { readTriggers, type Trigger } from './triggers.js'

export interface WorkflowFile {
  readonly kind: 'workflow'
  /** From the root of the repository: `.github/workflows/ci.yml`. */
  readonly path: string
  /** `github.workflow`: the name, and the path where there is none. */
  readonly name: string
  readonly triggers: readonly Trigger[]
  readonly concurrency: Concurrency | undefined
  readonly permissions: Permissions | undefined
  readonly jobs: readonly Job[]
  readonly yaml: Yaml
}

export interface UnreadableFile {
  readonly kind: 'unreadable'
  readonly path: string
  readonly problem: FileProblem
}

export function readWorkflowFile(path: string, text: string): WorkflowFile | UnreadableFile {
  const yaml = parseYaml(text)
  if (isUnreadable(yaml)) return { kind: 'unreadable', path, problem: yaml }
  const root = yaml.document.contents
  const on = entriesOf(yaml, root).find(({ key }) => key === 'on')
  const jobs = valueOf(yaml, root, 'jobs')
  if (on === undefined || !isMapping(yaml, jobs)) {
    const message = 'The file is not a workflow: it needs `on` and `jobs`'
    return { kind: 'unreadable', path, problem: { message, at: positionOf(yaml, root) } }
  }
  return {
    kind: 'workflow',
    path,
    name: textOf(yaml, valueOf(yaml, root, 'name')) ?? path,
    triggers: readTriggers(yaml, on.value),
    concurrency: readConcurrency(yaml, root, 'workflow'),
    permissions: readPermissions(yaml, root),
    jobs: readJobs(yaml, jobs),
    yaml
  }
}
