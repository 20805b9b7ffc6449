// What is put to the laws: the functions that ship, or a known-bad variation of them.
import { confirm } from '../../../src/core/confirm.js'
import { decide } from '../../../src/core/decide.js'
import type { Run, RunId, Snapshot } from '../../../src/core/model.js'
import { cancellations, type CancelVerdict } from '../../../src/core/verdict.js'
import type { Situation } from './situations.js'

export interface Mind {
  readonly decide: typeof decide
  readonly confirm: typeof confirm
}

export const theRealOne: Mind = { decide, confirm }

export function cancels(
  { snapshot, policy }: Situation,
  mind: Mind = theRealOne
): readonly CancelVerdict[] {
  return cancellations(mind.decide(snapshot, policy))
}

/** What it would cancel if it might cancel any number. */
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

/** What is decided by one look, confirmed by another one: of the run, where it is seen again, and of everything else. */
export function confirmations(
  some: Situation,
  other: Snapshot,
  mind: Mind
): readonly Confirmation[] {
  const { snapshot: look, policy } = some
  const live = other.live.kind === look.live.kind ? other.live : look.live
  const now = { ...look, live, takenAt: other.takenAt }
  return cancels(some, mind).map((verdict) => {
    const again = other.runs.find(({ id }) => id === verdict.run.id)
    const run = again === undefined ? verdict.run : { ...verdict.run, ...changeable(again) }
    const agreed = mind.confirm(verdict, run, { look, now }, policy) === undefined
    return { verdict, run, now, agreed }
  })
}

const changeable = ({
  status,
  conclusion,
  attempt,
  startedAt,
  headOf,
  jobs
}: Run): Partial<Run> => ({
  status,
  conclusion,
  attempt,
  startedAt,
  headOf,
  ...(jobs === undefined ? {} : { jobs })
})

/** The runs that it agrees to cancel where all is read again as in `now`. */
export function agreedIds(
  { snapshot: look, policy }: Situation,
  now: Snapshot,
  mind: Mind
): readonly RunId[] {
  return cancels({ snapshot: look, policy }, mind)
    .filter((verdict) => {
      const run = now.runs.find(({ id }) => id === verdict.run.id) ?? verdict.run
      return mind.confirm(verdict, run, { look, now }, policy) === undefined
    })
    .map(({ run }) => run.id)
}
