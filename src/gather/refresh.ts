// Lists the pull requests again if a newer run, which would supersede others, may be younger than the first list.
import { pullRequestOf } from '../model/subject-state.js'
import type { PullRequest, SubjectState, Run, RunId, Scope, Snapshot } from '../model/model.js'
import { givesResult } from '../decide/successor.js'
import { isOfScope, isSameWorkflow } from '../model/workflow.js'
import { isOfHead, olderInFlight } from './refresh-head.js'
import { readSubject } from './read-subject.js'
import type { SubjectReading } from './read-ref.js'
import type { SubjectReader } from '../ports.js'
import type { Target } from '../model/target.js'

export interface List extends Pick<SubjectReading, 'subjectState' | 'subject' | 'troubles'> {
  /** Runs that were not surely created before the pull requests were listed; undefined if there are none. */
  readonly tooYoung: readonly RunId[] | undefined
}

/**
 * Returns the list of the first look, or a second one. The lists of one look are read at the same time, so a run that was
 * created in the same second may belong to a pull request that is not on the list yet. Every run that was seen before the
 * second list is older than that list, whatever the clocks say. One request, only for a step that starts in the second of the
 * push.
 */
export async function refresh(
  snapshot: Snapshot,
  first: SubjectReading,
  target: Target,
  subjects: SubjectReader
): Promise<List> {
  const young = snapshot.runs.filter((run) => !isBefore(run, first))
  // The first look already reports its own troubles.
  const asItWas = {
    subjectState: first.subjectState,
    subject: first.subject,
    troubles: [],
    tooYoung: young.length === 0 ? undefined : young.map(({ id }) => id)
  }
  const isAtStake = (run: Run) =>
    givesResult(run) &&
    isListedSuccessor(run, snapshot.scope, target) &&
    olderInFlight(snapshot, run).length > 0
  if (!young.some(isAtStake)) return asItWas
  const { subjectState, subject, troubles } = await readSubject(target, subjects)
  if (subjectState.kind !== 'pull-request') return { ...asItWas, troubles }
  return {
    subjectState: withOwnAsSeen(subjectState, snapshot, target),
    subject,
    troubles,
    tooYoung: undefined
  }
}

/**
 * Keeps the own pull request as the first look had it, because `confirm` handles a head that moved in the meantime. If the head
 * is the commit of the run that the step acts for, the new state is used, as in `refreshHead`: that run is not superseded.
 */
function withOwnAsSeen(
  state: PullRequestsState,
  snapshot: Snapshot,
  { actsFor }: Target
): SubjectState {
  const own = pullRequestOf(snapshot)
  const isCurrent = ({ head }: PullRequest) =>
    actsFor.kind !== 'newest' && head.sha === actsFor.run.head.sha
  const pulls = state.pulls.map((pull) =>
    pull.number === own?.number && !isCurrent(pull) ? own : pull
  )
  return { ...state, pulls }
}

type PullRequestsState = Extract<SubjectState, { kind: 'pull-request' }>

function isBefore({ createdAt }: Run, { subjectState, listedAt }: SubjectReading): boolean {
  if (subjectState.kind !== 'pull-request') return true
  return createdAt !== undefined && listedAt !== undefined && createdAt < listedAt
}

/** Whether the run may supersede others only because a list shows it. The step's own workflow has its own run for that. */
function isListedSuccessor(run: Run, scope: Scope, { actsFor }: Target): boolean {
  const isOfOther = actsFor.kind === 'newest' || !isSameWorkflow(run, actsFor.run)
  return isOfOther && isOfHead(run, scope) && isOfScope(run, scope)
}
