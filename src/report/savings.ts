// How many minutes did the cancels save? An estimate, and labelled so wherever it is shown.
import type { Instant, Run } from '../model/model.js'

/**
 * Milliseconds: for each cancelled run, what a success of its workflow takes (the median of those seen) beyond the time it
 * had already had. Undefined where no success was seen to measure by.
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
