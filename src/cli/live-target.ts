// What a person points at → the target of a look, with what must be read from GitHub first.
import type { Reading } from '../ports.js'
import type { Target, WorkflowChoice } from '../model/target.js'
import type { Run, RunId } from '../model/model.js'
import { branchPrefix, tagPrefix } from '../model/ref.js'
import { workflowFolder } from '../model/workflow.js'
import { subjectOfRun } from '../event/subject.js'
import type { Grouping } from '../model/policy.js'
import type { Connection } from '../github/connect.js'
import { GitHubError, type Wanted } from './github-error.js'
import type { LiveSource } from './source.js'

type Common = Pick<
  Target,
  'repository' | 'self' | 'workflows' | 'headOwner' | 'actsFor' | 'membership'
>

/** `repository`: `owner/name`. Throws a GitHubError. */
export async function liveTarget(
  { selection, workflow, repository: name }: LiveSource & { readonly repository: string },
  { repositories, ports }: Pick<Connection, 'repositories' | 'ports'>,
  grouping: Grouping
): Promise<Target> {
  const answered = <Value>(reading: Reading<Value>, wanted: Wanted): Value => {
    if (reading.ok) return reading.value
    throw new GitHubError(reading.trouble, wanted, name)
  }
  const repository = answered(await repositories.repository(), { kind: 'repository' })
  const workflows: WorkflowChoice =
    workflow === undefined ? 'all' : [`${workflowFolder}${workflow}`]
  const common: Common = {
    repository,
    self: undefined,
    workflows,
    headOwner: undefined,
    actsFor: { kind: 'newest' },
    membership: 'derived'
  }
  switch (selection.kind) {
    case 'pull-request': {
      const reading = await repositories.pullRequestHead(selection.number)
      const { pull, owner } = answered(reading, selection)
      return {
        ...common,
        scope: { event: 'pull_request', head: pull.head },
        subject: { kind: 'pull-request', number: pull.number },
        headOwner: owner
      }
    }
    case 'branch':
    case 'tag':
      return refTarget(selection, common)
    case 'run': {
      const reading = await ports.runs.withOwner(selection.id as RunId)
      const { run, owner } = answered(reading, selection)
      return runTarget(run, { ...common, headOwner: owner }, grouping)
    }
  }
}

function refTarget(
  { kind, name }: { readonly kind: 'branch' | 'tag'; readonly name: string },
  common: Common
): Target {
  const prefix = kind === 'branch' ? branchPrefix : tagPrefix
  return {
    ...common,
    scope: { event: 'push', head: { repository: common.repository.id, branch: name } },
    subject: { kind, ref: `${prefix}${name}` }
  }
}

/** As a companion would see it for this run. */
function runTarget(run: Run, common: Common, grouping: Grouping): Target {
  const isHere = run.head.repository === common.repository.id
  return {
    ...common,
    workflows: 'this',
    scope: { event: run.event, head: run.head },
    subject: isHere ? subjectOfRun(run, grouping) : subjectOfRun(run),
    actsFor: { kind: 'named', run }
  }
}
