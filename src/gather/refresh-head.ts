// Reads the head again if the first look seems older than the event that started the step.
import { currentHead, pullRequestOf } from '../model/subject-state.js'
import { isInFlight, type Run, type Scope, type Snapshot } from '../model/model.js'
import { compareRuns } from '../model/order.js'
import { looksAt } from '../model/events.js'
import { isSameWorkflow } from '../model/workflow.js'
import { rereadSubject, type SubjectReread } from './reread-subject.js'
import type { SubjectReader } from '../ports.js'
import { listTrouble } from './list-pull-requests.js'
import type { Target } from '../model/target.js'

/**
 * Reads the subject state once more if it may be out of date: its head is the commit of an older run in flight, not of the run
 * that the step acts for. The new state is used only if its head is the commit of that run; `confirm` handles any other move of
 * the head. One request, and rarely: the list is late, or a person pushed an old commit back.
 */
export async function refreshHead(
  snapshot: Snapshot,
  { actsFor }: Target,
  subjects: SubjectReader
): Promise<SubjectReread> {
  const seen = { subjectState: snapshot.subjectState, troubles: [] }
  if (actsFor.kind === 'newest') return seen
  const older = olderInFlight(snapshot, actsFor.run)
  if (older.length > 0 && isUnlisted(snapshot)) return { ...seen, troubles: [unlisted] }
  const current = currentHead(snapshot)
  const own = actsFor.run.head.sha
  if (current === own || older.every(({ head: { sha } }) => sha !== current)) return seen
  const again = await rereadSubject(snapshot, subjects)
  const isNews = currentHead({ ...snapshot, subjectState: again.subjectState }) === own
  return isNews ? again : { ...seen, troubles: again.troubles }
}

/** The older runs in flight of the same branch and workflow. */
export function olderInFlight({ runs, scope }: Snapshot, than: Run): readonly Run[] {
  return runs.filter(
    (run) =>
      isInFlight(run) &&
      isOfHead(run, scope) &&
      isSameWorkflow(run, than) &&
      compareRuns(run, than) === 'older'
  )
}

export function isOfHead({ event, head }: Run, scope: Omit<Scope, 'workflows'>): boolean {
  return (
    looksAt(scope, event) &&
    head.branch === scope.head.branch &&
    head.repository === scope.head.repository
  )
}

/** Whether the list of the head's pull requests lacks the pull request of the event. Then others may be missing too. */
function isUnlisted(snapshot: Snapshot): boolean {
  const { subject, subjectState } = snapshot
  const isOfPull = subject.kind === 'pull-request' && subjectState.kind === 'pull-request'
  return isOfPull && pullRequestOf(snapshot) === undefined
}

const unlisted = listTrouble(
  'the pull request of this run is missing in the list, so it is not known which pull request older runs belong to'
)
