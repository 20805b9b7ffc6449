// Is the run in a concurrency group of the one that asks, by what GitHub told of them?
import type { RunRecord } from '../../support/github/state.js'
import type { ReadGroup } from './answers.js'
import { purposeOf, type Invocation } from './invocation.js'
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

/**
 * Undefined where runs are told apart by what they say of themselves: nobody asked, or the server has no such endpoints. Whoever was
 * not told a group knows of no member.
 */
export function membershipOf(victim: RunRecord, by: Invocation): 'member' | 'stranger' | undefined {
  if (by.inputs.membership === 'derived' || hasNoEndpoints(by)) return undefined
  return membersFor(by).includes(victim.id) ? 'member' : 'stranger'
}

/** Those that the group of the subject has before the run at hand, and itself. */
function membersFor(by: Invocation): readonly number[] {
  const { members } = by.knowledge
  const told = groupsTold(by)
  const group = groupNameOf(subjectOf(by)).toLowerCase()
  const own = told.find(({ name }) => name.toLowerCase() === group)
  const all = members.get(group)?.value ?? []
  const upToOwn = all.slice(0, all.indexOf(by.run.id) + 1)
  if (told.length === 0) return upToOwn
  if (own === undefined || !(own.isOfJob || by.isCompanion)) return []
  // A job that is not in its group yet will be the last of it.
  return own.isOfJob && upToOwn.length === 0 ? all : upToOwn
}

const groupsTold = ({ knowledge, run }: Invocation): readonly ReadGroup[] =>
  knowledge.groups.get(run.id)?.value ?? []

/** Neither the groups of a run are there, nor the list of all groups. */
function hasNoEndpoints({ knowledge: { asked } }: Invocation): boolean {
  const isMissing = (kind: string): boolean =>
    asked.findLast((one) => one.kind === kind)?.status === 404
  return isMissing('run-groups') && isMissing('groups')
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
