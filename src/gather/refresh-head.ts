// Where the first look shows less than the step knows itself: lists may lag behind what has started it.
import { liveSha, pullRequestOf } from '../model/subject-state.js'
import { isInFlight, type Run, type Scope, type Snapshot } from '../model/model.js'
import { compareRuns } from '../model/order.js'
import { looksAt } from '../model/events.js'
import { isSameWorkflow } from '../model/workflow.js'
import { rereadSubject, type LiveAgain } from './reread-subject.js'
import type { SubjectReader } from '../ports.js'
import { listTrouble } from './list-pull-requests.js'
import type { Target } from '../model/target.js'

/**
 * What is live, asked once more where it may be old news: it is the commit of an older run in flight, and the run at hand is
 * for another one. Only that one counts for news: a head that goes on moving is for `confirm` to find. One request, in a case
 * that is rare: somebody pushed an old commit back, or the list is late.
 */
export async function refreshHead(
  snapshot: Snapshot,
  { witness }: Target,
  subjects: SubjectReader
): Promise<LiveAgain> {
  const seen = { live: snapshot.live, troubles: [] }
  if (witness.kind === 'newest') return seen
  const older = olderInFlight(snapshot, witness.run)
  if (older.length > 0 && isUnlisted(snapshot)) return { ...seen, troubles: [unlisted] }
  const live = liveSha(snapshot)
  const own = witness.run.head.sha
  if (live === own || older.every(({ head: { sha } }) => sha !== live)) return seen
  const again = await rereadSubject(snapshot, subjects)
  const isNews = liveSha({ ...snapshot, live: again.live }) === own
  return isNews ? again : { ...seen, troubles: again.troubles }
}

/** The runs in flight of the head and of this run's workflow that are older than this one. */
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

/** The event names a pull request that the list of its own head does not hold: nor is it known what else it lacks. */
function isUnlisted(snapshot: Snapshot): boolean {
  const { subject, live } = snapshot
  const isOfPull = subject.kind === 'pull-request' && live.kind === 'pull-request'
  return isOfPull && pullRequestOf(snapshot) === undefined
}

const unlisted = listTrouble(
  'the pull request of this run is not among them, so that nobody can tell which of them older runs are for'
)
