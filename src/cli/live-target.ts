// What a person asked to look at → the target of a look, with what has to be asked of GitHub first.
import { describe, type Trouble } from '../model/trouble.js'
import type { Reading } from '../ports.js'
import type { Target, WorkflowChoice } from '../model/target.js'
import type { Run, RunId, Snapshot } from '../model/model.js'
import { workflowFolder } from '../model/workflow.js'
import { subjectOfRun } from '../event/subject.js'
import type { Grouping } from '../model/policy.js'
import type { Connection } from '../github/connect.js'
import type { LiveSource } from './command.js'

/** GitHub did not tell what is needed to begin with. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(`${describe(trouble)}${needed(trouble)}`)
    this.trouble = trouble
  }
}

/** Where GitHub does not say that a permission is missing, none is named: 404 may stand for it. */
function needed({ kind, cause, permission }: Trouble): string {
  const mayLackIt = kind === 'not-found' || cause === 'permission' || cause === 'given-token'
  return mayLackIt ? ` (the token needs ${permission})` : ''
}

/** Throws a GitHubError. */
export async function liveTarget(
  source: LiveSource,
  { repositories: reader, ports }: Pick<Connection, 'repositories' | 'ports'>,
  grouping: Grouping
): Promise<Target> {
  const repository = told(await reader.repository())
  const workflows: WorkflowChoice =
    source.workflow === undefined ? 'all' : [`${workflowFolder}${source.workflow}`]
  switch (source.selection.kind) {
    case 'pull-request': {
      const { pull, owner } = told(await reader.pullRequestHead(source.selection.number))
      return {
        repository,
        self: undefined,
        workflows,
        scope: { event: 'pull_request', head: pull.head },
        subject: { kind: 'pull-request', number: pull.number },
        headOwner: owner,
        actsFor: { kind: 'newest' },
        membership: 'derived'
      }
    }
    case 'branch':
      return branchTarget(source.selection.name, repository, workflows)
    case 'run': {
      const { run, owner } = told(await ports.runs.withOwner(source.selection.id as RunId))
      return runTarget({ run, headOwner: owner, repository }, grouping)
    }
  }
}

function branchTarget(
  branch: string,
  repository: Snapshot['repository'],
  workflows: WorkflowChoice
): Target {
  return {
    repository,
    self: undefined,
    workflows,
    scope: { event: 'push', head: { repository: repository.id, branch } },
    subject: { kind: 'branch', ref: `refs/heads/${branch}` },
    headOwner: undefined,
    actsFor: { kind: 'newest' },
    membership: 'derived'
  }
}

/** As a companion would see it for this run. */
function runTarget(
  { run, headOwner, repository }: Pick<Target, 'headOwner' | 'repository'> & { readonly run: Run },
  grouping: Grouping
): Target {
  const isHere = run.head.repository === repository.id
  return {
    repository,
    self: undefined,
    workflows: 'this',
    scope: { event: run.event, head: run.head },
    subject: isHere ? subjectOfRun(run, grouping) : subjectOfRun(run),
    headOwner,
    actsFor: { kind: 'named', run },
    membership: 'derived'
  }
}

function told<Value>(reading: Reading<Value>): Value {
  if (reading.ok) return reading.value
  throw new GitHubError(reading.trouble)
}
