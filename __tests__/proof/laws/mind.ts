// The functions under proof: the real ones, or a known-bad variation of them.
import { confirm } from '../../../src/decide/confirm.js'
import { decide } from '../../../src/decide/decide.js'
import type { Run, RunId, Snapshot } from '../../../src/model/model.js'
import { standingOf } from '../../../src/decide/standing.js'
import { cancellations, type CancelVerdict } from '../../../src/model/verdict.js'
import type { Situation } from './situations.js'

export interface Mind {
  readonly decide: typeof decide
  readonly confirm: typeof confirm
  readonly standing: typeof standingOf
}

export const theRealOne: Mind = { decide, confirm, standing: standingOf }

export function cancels(
  { snapshot, policy }: Situation,
  mind: Mind = theRealOne
): readonly CancelVerdict[] {
  return cancellations(mind.decide(snapshot, policy))
}

/** The runs that it would cancel without a limit. */
export function wantedIds({ snapshot, policy }: Situation, mind: Mind): readonly RunId[] {
  const unlimited = { ...policy, maxCancels: 200 }
  return cancels({ snapshot, policy: unlimited }, mind).map(({ run: { id } }) => id)
}

export interface Confirmation {
  readonly verdict: CancelVerdict
  /** As it was read again. */
  readonly run: Run
  readonly now: Snapshot
  readonly agreed: boolean
}

/** A later snapshot: the same runs and subject, with the changeable facts of another world. */
export function laterLook({ snapshot: look }: Situation, { snapshot: other }: Situation): Snapshot {
  const subjectState =
    other.subjectState.kind === look.subjectState.kind ? other.subjectState : look.subjectState
  const runs = look.runs.map((run, at) => {
    const again = other.runs[at]
    return again === undefined ? run : { ...run, ...changeable(again) }
  })
  return { ...look, runs, subjectState, takenAt: other.takenAt }
}

const changeable = ({
  status,
  conclusion,
  attempt,
  startedAt,
  openPullRequestsAtHead,
  jobs
}: Run): Partial<Run> => ({
  status,
  conclusion,
  attempt,
  startedAt,
  openPullRequestsAtHead,
  ...(jobs === undefined ? {} : { jobs })
})

/** Decided on one look, confirmed on another one. */
export function confirmations(some: Situation, now: Snapshot, mind: Mind): readonly Confirmation[] {
  const { snapshot: look, policy } = some
  return cancels(some, mind).map((verdict) => {
    const run = now.runs.find(({ id }) => id === verdict.run.id) ?? verdict.run
    const agreed = mind.confirm(verdict, run, { look, now }, policy) === undefined
    return { verdict, run, now, agreed }
  })
}

/** The runs that it confirms if everything is read again as in `now`. */
export function agreedIds(some: Situation, now: Snapshot, mind: Mind): readonly RunId[] {
  return confirmations(some, now, mind).flatMap(({ run, agreed }) => (agreed ? [run.id] : []))
}
