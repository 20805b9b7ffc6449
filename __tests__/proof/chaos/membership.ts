// Is the run in a concurrency group of the one that asks, by what GitHub told of them?
import type { RunRecord } from '../../support/github/state.js'
import { purposeOf } from './invocation.js'
import type { Invocation } from './invocation.js'
import type { Setting } from './lines.js'

/** The name of the group that says what a run is for. */
export function groupNameOf({
  pull,
  tag,
  branch
}: Pick<RunRecord, 'pull' | 'tag' | 'branch'>): string {
  if (pull !== undefined) return `ci-${pull}`
  return tag === undefined ? `ci-refs/heads/${String(branch)}` : `ci-refs/tags/${tag}`
}

/** A group that says nothing: everybody is in it. */
export const everybody = 'everybody'

/** Undefined where the groups were not told, so that runs are told apart by what they say of themselves. */
export function membershipOf(victim: RunRecord, by: Invocation): 'member' | 'stranger' | undefined {
  if (by.inputs.membership === 'derived') return undefined
  const { groups, members } = by.knowledge
  const names = (groups.get(by.run.id)?.value ?? [])
    .filter(({ isOfJob }) => isOfJob || by.isCompanion)
    .map(({ name }) => name.toLowerCase())
    .filter((name) => name === groupNameOf(subjectOf(by)).toLowerCase())
  if (names.length === 0) return undefined
  const told = names.flatMap((name) => members.get(name)?.value ?? [])
  return told.includes(victim.id) ? 'member' : 'stranger'
}

/** A pull request is the subject of whoever clears up after it, too. */
function subjectOf(by: Invocation): Pick<RunRecord, 'pull' | 'tag' | 'branch'> {
  return purposeOf(by) === 'merge-group'
    ? { ...by.run, branch: 'no group tells of a queue' }
    : by.run
}

/** The groups that the workflow of a new run names. */
export function leasesFor(
  { hasGroups }: Setting,
  place: Pick<RunRecord, 'pull' | 'tag' | 'branch'>,
  isWhole: boolean
): readonly { readonly group: string; readonly job?: string }[] {
  if (!hasGroups) return []
  const group = groupNameOf(place)
  return isWhole
    ? [{ group }]
    : [
        { group, job: 'test' },
        { group: everybody, job: 'deploy' }
      ]
}
