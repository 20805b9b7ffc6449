import type { Instant, Run } from '../../model/model.js'
import { isSameWorkflow } from '../../model/workflow.js'
import { whyNotMember } from '../membership.js'
import { keepStartedSince } from '../rerun.js'
import type { KeepRule, Scene } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    /** `unsure`: it is not known whether the person started the attempt before the newer run, the closing or the deletion. */
    rerun: { readonly attempt: number; readonly unsure?: true }
  }
}

/** A person started this attempt after a newer run of its group was created: the newest run, or one that may have ended since. */
export const keepRerun: KeepRule<'rerun'> = {
  modes: ['supersede'],
  keeps: (run, scene) => {
    const { successor, policy } = scene
    if (run.attempt <= 1) return undefined
    const newer = newerThan(run, scene)
    const isKnown = successor !== undefined && showsAllSince(run.createdAt, scene)
    return keepStartedSince(
      run,
      isKnown ? earliestOf([successor.run, ...newer]) : undefined,
      policy
    )
  },
  reasons: {
    rerun: {
      say: ({ attempt, unsure }) =>
        `a person re-ran it (attempt ${attempt})${unsure === true ? ', and it may have been outdated by then' : ' although it was outdated'} (input reruns)`,
      docs: 'A person re-ran it after the newer run was created, or after the closing, the deletion or the end of the merge-queue entry; or the time of the re-run is unknown (`reruns`).'
    }
  }
}

/**
 * The later runs that belong to the same subject, or may. The user's template is ignored here: it must only reduce what is
 * cancelled, and never remove a protection.
 */
function newerThan(run: Run, { snapshot }: Scene): readonly Run[] {
  return snapshot.runs.filter((other) => {
    if (!isSameWorkflow(other, run) || other.id <= run.id) return false
    const reason = whyNotMember(other, snapshot)
    return reason === undefined || reason.code === 'subject-unknown'
  })
}

/** Whether the lists surely have every run of the group that was created since then, including runs that have ended. */
function showsAllSince(createdAt: Instant | undefined, { snapshot }: Scene): boolean {
  const { complete, endedSince } = snapshot
  if (!complete || createdAt === undefined) return false
  return endedSince === undefined || endedSince <= createdAt
}

/** The earliest creation time; undefined if one of them is not known. */
function earliestOf(runs: readonly Run[]): Instant | undefined {
  const times = runs.map(({ createdAt }) => createdAt ?? Number.NaN)
  const earliest = Math.min(...times)
  return Number.isNaN(earliest) ? undefined : (earliest as Instant)
}
