// The same snapshot with one fact less.
import type { Run, Snapshot, Workflow } from '../../../src/model/model.js'
import { minute } from '../../support/builders.js'

export function impoverished(some: Snapshot): readonly Snapshot[] {
  const { native } = some
  return [
    { ...some, subjectState: { kind: 'unread' } },
    ...withLessState(some),
    { ...some, takenAt: undefined },
    ...(native === undefined ? [] : [{ ...some, native: { ...native, members: [] } }]),
    ...withLessSuccessors(some),
    { ...some, repository: { ...some.repository, defaultBranch: undefined } },
    withoutWorkflows(some),
    withoutTargetHeads(some),
    ...withLessOfRuns(some)
  ]
}

function withoutTargetHeads(some: Snapshot): Snapshot {
  const poorer: Snapshot & { showsTargetHeads?: true } = { ...some }
  delete poorer.showsTargetHeads
  return poorer
}

/** No workflow id is known. */
function withoutWorkflows(some: Snapshot): Snapshot {
  const { scope, successors, runs } = some
  const poorer = (workflow: Workflow): Workflow => ({ ...workflow, id: undefined })
  const poorerRun = (run: Run): Run => ({ ...run, workflow: poorer(run.workflow) })
  return {
    ...some,
    scope: { ...scope, workflows: scope.workflows?.map(poorer) },
    successors: successors.map(({ run, knownBy }) => ({ run: poorerRun(run), knownBy })),
    runs: runs.map(poorerRun)
  }
}

function withLessState({ subjectState, ...some }: Snapshot): readonly Snapshot[] {
  switch (subjectState.kind) {
    case 'branch':
      return [{ ...some, subjectState: { ...subjectState, tagOfSameName: 'unread' } }]
    case 'deleted-branch':
      return [
        { ...some, subjectState: { ...subjectState, branch: 'unread' } },
        { ...some, subjectState: { ...subjectState, tagOfSameName: 'unread' } }
      ]
    case 'tag':
      return [{ ...some, subjectState: { ...subjectState, branchOfSameName: 'unread' } }]
    case 'merge-group':
      return [{ ...some, subjectState: { ...subjectState, ref: 'unread' } }]
    case 'pull-request':
      return [{ ...some, subjectState: { ...subjectState, goesBackTo: minute(40) } }].filter(
        () => (subjectState.goesBackTo ?? 0) < minute(40)
      )
    case 'unread':
      return []
  }
}

function withLessSuccessors(some: Snapshot): readonly Snapshot[] {
  return [
    { ...some, successors: [] },
    {
      ...some,
      successors: some.successors.map(({ run }) => ({
        run: { ...run, createdAt: undefined, actor: undefined, title: undefined },
        knownBy: 'listed'
      }))
    },
    {
      ...some,
      successors: some.successors.map(({ run, knownBy }) => ({
        run: { ...run, actor: undefined },
        knownBy
      }))
    }
  ]
}

function withLessOfRuns(some: Snapshot): readonly Snapshot[] {
  const changes: readonly ((run: Run) => Run)[] = [
    (run) => ({ ...run, createdAt: undefined }),
    (run) => ({ ...run, startedAt: undefined }),
    (run) => ({ ...run, actor: undefined }),
    (run) => ({ ...run, title: undefined }),
    (run) => ({ ...run, head: { ...run.head, repository: null } }),
    (run) => ({ ...run, head: { ...run.head, branch: null } }),
    (run) => (run.status === 'completed' ? run : { ...run, status: 'unrecognised' })
  ]
  return changes.map((change) => ({ ...some, runs: some.runs.map(change) }))
}

/** Facts that are only read right before a cancel. */
export function withoutJobs(run: Run): Run {
  const poorer: Run & { jobs?: Run['jobs'] } = { ...run }
  delete poorer.jobs
  return poorer
}
