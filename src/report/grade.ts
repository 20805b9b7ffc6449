// The overall grade of a step: ok, partial or failed.
import { isLeft, type Outcome, type OutcomeKind } from '../model/outcome.js'
import type { Trouble } from '../model/trouble.js'
import type { Conclusion } from '../model/conclusion.js'

/** `partial`: something was not done or not seen. `failed`: nothing could be decided, or all cancels were refused. */
export type Grade = 'ok' | 'partial' | 'failed'

const badKinds: readonly OutcomeKind[] = ['forbidden', 'failed', 'not-tried']

export function gradeOf(conclusion: Conclusion): Grade {
  const outcomes = [...conclusion.outcomes.values()]
  const bad = outcomes.filter((outcome) => isBad(outcome, conclusion))
  const troubles = conclusion.troubles.filter(isTrouble)
  if (bad.length === 0 && troubles.length === 0 && conclusion.snapshot.complete) return 'ok'
  const allBad = bad.some((outcome) => !isLeft(outcome)) && bad.length === outcomes.length
  return allBad || isBlind(conclusion, troubles) ? 'failed' : 'partial'
}

/** A run whose jobs all ended long ago blocks nothing, and no cancel ends it, so it does not count. */
export function isBad(outcome: Outcome, { isBarrier }: Pick<Conclusion, 'isBarrier'>): boolean {
  if (outcome.kind === 'stopping') return isBarrier === true
  if (outcome.kind === 'stuck') return outcome.why !== 'jobs-ended'
  return badKinds.includes(outcome.kind)
}

/** A missing branch was deleted. That is normal: its runs are kept, and nothing went wrong. */
export function isTrouble({ kind, permission }: Trouble): boolean {
  return !(kind === 'not-found' && permission === 'contents: read')
}

/** Without the runs or what is live there was nothing to decide on. */
function isBlind({ snapshot, outcomes }: Conclusion, troubles: readonly Trouble[]): boolean {
  if (troubles.length === 0) return false
  const sawNoRuns = snapshot.runs.every((run) => run.id === snapshot.self)
  const withdrawn = [...outcomes.values()].filter((outcome) => outcome.kind === 'withdrawn')
  const lostSight = withdrawn.some(
    ({ reason }) =>
      reason.code === 'pull-request-unknown' ||
      (reason.code === 'head-unknown' && reason.moved === undefined)
  )
  return snapshot.subjectState.kind === 'unread' || sawNoRuns || lostSight
}
