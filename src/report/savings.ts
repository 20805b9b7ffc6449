// How much run time did the cancels save? This is an estimate, and every report calls it one.
import type { Instant, Run } from '../model/model.js'

/**
 * Milliseconds: for each cancelled run, the usual duration of a success (the median of those on the list) minus the age of the
 * run. Undefined if there is no success on the list.
 */
export function estimateSaved(
  cancelled: readonly Run[],
  seen: readonly Run[],
  now: Instant | undefined
): number | undefined {
  const durations = seen
    .filter((run) => run.conclusion === 'success')
    .flatMap((run) => duration(run.startedAt, run.updatedAt))
    .toSorted((one, other) => one - other)
  const usual = durations[Math.floor(durations.length / 2)]
  if (usual === undefined || now === undefined) return undefined
  return cancelled
    .flatMap((run) => duration(run.startedAt, now))
    .reduce((sum, age) => sum + Math.max(0, usual - age), 0)
}

function duration(from: Instant | undefined, to: Instant | undefined): readonly number[] {
  return from === undefined || to === undefined || to < from ? [] : [to - from]
}
