import type { Instant, Run } from '../../model/model.js'
import { isSameWorkflow } from '../../model/workflow.js'
import { attribute } from '../membership.js'
import { keepStartedSince } from '../rerun.js'
import type { KeepRule, Scene } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    rerun: { readonly attempt: number }
  }
}

/**
 * A person asked for this attempt when a newer run of its group existed: the newest one, or one before that which may have ended
 * since.
 */
export const keepRerun: KeepRule<'rerun'> = {
  modes: ['supersede'],
  about: 'run',
  keeps: (run, scene) => {
    const { witness, policy } = scene
    if (run.attempt <= 1) return undefined
    const newer = newerThan(run, scene)
    const isKnown = witness !== undefined && showsAllSince(run.createdAt, scene)
    return keepStartedSince(run, isKnown ? earliestOf([witness.run, ...newer]) : undefined, policy)
  },
  reasons: {
    rerun: {
      say: ({ attempt }) =>
        `a person started attempt ${attempt} after that, or its start time is unknown (reruns)`,
      docs: 'A person started it again when a newer run existed, or after the closing, the deletion or the end of the entry; or the time of that is unknown (`reruns`).'
    }
  }
}

/**
 * The runs that were created later and are for the same, or may be. The user's template has no say: it tells groups apart so that less
 * is cancelled, and must not take a protection away.
 */
function newerThan(run: Run, { snapshot }: Scene): readonly Run[] {
  return snapshot.runs.filter((other) => {
    if (!isSameWorkflow(other, run) || other.id <= run.id) return false
    const reason = attribute(other, snapshot)
    return reason === undefined || reason.code === 'subject-unknown'
  })
}

/** Whether every run of the group that was created since is on the lists, those that have ended included. */
function showsAllSince(createdAt: Instant | undefined, { snapshot }: Scene): boolean {
  const { complete, endedSince } = snapshot
  if (!complete || createdAt === undefined) return false
  return endedSince === undefined || endedSince <= createdAt
}

/** Undefined where one of them does not say when it was created. */
function earliestOf(runs: readonly Run[]): Instant | undefined {
  const times = runs.map(({ createdAt }) => createdAt ?? Number.NaN)
  const earliest = Math.min(...times)
  return Number.isNaN(earliest) ? undefined : (earliest as Instant)
}
