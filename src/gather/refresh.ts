// Where the list of pull requests may be older than a run that others would have to go for.
import { pullRequestOf } from '../model/subject-state.js'
import type { Live, Run, Scope, Snapshot } from '../model/model.js'
import { isWorthSomething } from '../decide/successor.js'
import { isOfScope, isSameWorkflow } from '../model/workflow.js'
import { isOfHead, olderInFlight } from './refresh-head.js'
import { readSubject } from './read-subject.js'
import type { LiveReading } from './read-ref.js'
import type { SubjectReader } from '../ports.js'
import type { Target } from '../model/target.js'

export type RunTest = (run: Run) => boolean

export interface List extends Pick<LiveReading, 'live' | 'subject' | 'troubles'> {
  /** Whether the run was there before the pull requests were listed: only then are all on the list that may have caused it. */
  readonly isOlder: RunTest
}

/**
 * The list as the first look has it, or a second one. Lists have no order among those of one look, and of a run that was created
 * in the second of the list nobody can tell: another pull request, not on the list, may have caused it. What was seen before the
 * second list was asked for is older than it, whatever clocks say. One request, where a step starts in the second of the push.
 */
export async function refresh(
  snapshot: Snapshot,
  first: LiveReading,
  target: Target,
  subjects: SubjectReader
): Promise<List> {
  const isOlder: RunTest = (run) => isBefore(run, first)
  // The troubles of the first look are told by the look.
  const asItWas = { live: first.live, subject: first.subject, troubles: [], isOlder }
  const isAtStake = (run: Run) =>
    !isOlder(run) &&
    isWorthSomething(run) &&
    isWitness(run, snapshot.scope, target) &&
    olderInFlight(snapshot, run).length > 0
  if (!snapshot.runs.some(isAtStake)) return asItWas
  const { live, subject, troubles } = await readSubject(target, subjects)
  if (live.kind !== 'pull-request') return { ...asItWas, troubles }
  return { live: withOwnAsSeen(live, snapshot), subject, troubles, isOlder: () => true }
}

/** Only the others are news. Whether the head of the own one moves meanwhile is for `confirm` to find. */
function withOwnAsSeen(live: LiveOfPullRequest, snapshot: Snapshot): Live {
  const own = pullRequestOf(snapshot)
  const pulls = live.pulls.map((pull) => (pull.number === own?.number ? own : pull))
  return { ...live, pulls }
}

type LiveOfPullRequest = Extract<Live, { kind: 'pull-request' }>

function isBefore({ createdAt }: Run, { live, listedAt }: LiveReading): boolean {
  if (live.kind !== 'pull-request') return true
  return createdAt !== undefined && listedAt !== undefined && createdAt < listedAt
}

/** Whether it would count by what the lists say: the workflow of the run at hand has that one, which needs no list. */
function isWitness(run: Run, scope: Scope, { witness }: Target): boolean {
  const isOfOther = witness.kind === 'newest' || !isSameWorkflow(run, witness.run)
  return isOfOther && isOfHead(run, scope) && isOfScope(run, scope)
}
