// The runs whose own groups the replay leaves out: no file of their workflow was read, their record does not tell the group, or it is
// the group of a single job.
import { counted } from './format.js'
import type { PastRun } from './past-run.js'
import type { Configuration } from './replay.js'
import type { GroupsFor } from './written.js'

/** How many runs each of them concerns. */
export interface Gaps {
  /** No file of their workflow was read. */
  readonly withoutFile: number
  /** Their record does not tell all that their group is made of. */
  readonly withoutGroup: number
  /** Jobs of their workflow have groups of their own. */
  readonly withJobGroups: number
}

export function gapsOf(
  runs: readonly PastRun[],
  groupsFor: GroupsFor | undefined,
  configuration: Configuration
): Gaps {
  const gaps = { withoutFile: 0, withoutGroup: 0, withJobGroups: 0 }
  runs.forEach((run, index) => {
    const groups = groupsFor?.(run)
    if (groups === undefined) {
      gaps.withoutFile += 1
      return
    }
    if (groups.jobs.length > 0) gaps.withJobGroups += 1
    if (groups.block !== undefined && configuration(run, index) === undefined) {
      gaps.withoutGroup += 1
    }
  })
  return gaps
}

/** In sentences, for every format. */
export function doubtsOfGaps({
  withoutFile,
  withoutGroup,
  withJobGroups
}: Gaps): readonly string[] {
  const parts = [
    { count: withoutFile, why: 'no file of the workflow was read' },
    { count: withoutGroup, why: 'the record does not tell the group' },
    { count: withJobGroups, why: 'single jobs have groups of their own' }
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, why }) => `for ${counted(count, 'run')}, because ${why}`)
  if (parts.length === 0) return []
  return [
    `Groups are not replayed ${parts.join('; ')}. In "native, as it is" and "native, repaired", cancelled runs, lost results, ` +
      'wrong cancels and waiting are too few, and the minutes too many.'
  ]
}
