// Which other runs had to do with the end of this one, or with its waiting?
import type { Context } from './finding.js'
import type { PastRun } from './past-run.js'
import type { RunGroup } from './replay.js'
import { headOf } from './subject.js'

/** The holder of the run's group, and then those before it in the queue: as GitHub says, or else by when they were created. */
export function runsBefore({
  run,
  others,
  configuration,
  group,
  queue
}: Context): readonly PastRun[] {
  if (queue !== undefined) {
    const known = new Map(others.map((other) => [other.id, other]))
    return queue.slice(0, Math.max(0, queue.indexOf(run.id))).flatMap((id) => known.get(id) ?? [])
  }
  if (group === undefined) return []
  return others
    .filter((other, index) => {
      const isRival = isSameGroup(configuration(other, index), group)
      return isRival && other.endedAt === undefined && isBefore(other, run)
    })
    .sort((one, other) => (isBefore(one, other) ? -1 : 1))
}

function isBefore(one: PastRun, other: PastRun): boolean {
  return one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.id < other.id)
}

function isSameGroup(one: RunGroup | undefined, other: RunGroup): boolean {
  return one?.name.toLowerCase() === other.name.toLowerCase()
}

/** Milliseconds that a cancel may take: jobs with `always()` go on for up to five minutes. */
const longestCancel = 6 * 60_000
/** A run appears at most so long after the end of the run that it replaced: GitHub tells whole seconds. */
const roundedBy = 1000

/**
 * The last run of the group that came while the run was there, and shortly before it ended. Where no group is known: of its workflow and
 * head.
 */
export function replacerOf(
  { run, others, written, configuration }: Context,
  group: string | undefined
): PastRun | undefined {
  const endedAt = run.endedAt ?? Infinity
  const isRival =
    group === undefined || written === undefined
      ? (other: PastRun) => isOfSameHead(other, run)
      : (other: PastRun, index: number) =>
          configuration(other, index)?.name.toLowerCase() === group.toLowerCase()
  return others
    .filter((other, index) => {
      const cameBefore = endedAt - other.createdAt
      const isInTime = cameBefore >= -roundedBy && cameBefore <= longestCancel
      return isInTime && isBefore(run, other) && isRival(other, index)
    })
    .sort((one, other) => (isBefore(one, other) ? 1 : -1))[0]
}

function isOfSameHead(one: PastRun, other: PastRun): boolean {
  const isSameKind = one.workflow === other.workflow && one.event === other.event
  return isSameKind && headOf(one) === headOf(other)
}
