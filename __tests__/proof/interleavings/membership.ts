// Is the run in a concurrency group of the invocation's run, by the answers of GitHub?
import type { RunRecord } from '../../support/github/state.js'
import type { ReadGroup } from './answers.js'
import { purposeOf, type Invocation } from './invocation.js'
import type { Setting } from './lines.js'

/** The name of the group that contains the subject. */
export function groupNameOf({
  pull,
  tag,
  branch
}: Pick<RunRecord, 'pull' | 'tag' | 'branch'>): string {
  if (pull !== undefined) return `ci-${pull}`
  return tag === undefined ? `ci-refs/heads/${String(branch)}` : `ci-refs/tags/${tag}`
}

/** A group without the subject: every run is in it. */
export const everybody = 'everybody'

/**
 * Undefined if membership is derived from the runs: native is not set, or the server has no such API. Without a known group
 * there is no known member.
 */
export function membershipOf(victim: RunRecord, by: Invocation): 'member' | 'stranger' | undefined {
  if (by.inputs.membership === 'derived' || hasNoEndpoints(by)) return undefined
  return membersFor(by).includes(victim.id) ? 'member' : 'stranger'
}

/** The members up to the invocation's run in the subject's group. */
function membersFor(by: Invocation): readonly number[] {
  const { members } = by.knowledge
  const told = groupsTold(by)
  const group = groupNameOf(subjectOf(by)).toLowerCase()
  const own = told.find(({ name }) => name.toLowerCase() === group)
  const all = members.get(group)?.value ?? []
  const upToOwn = all.slice(0, all.indexOf(by.run.id) + 1)
  if (told.length === 0) return upToOwn
  if (own === undefined || !(own.isOfJob || by.isCompanion)) return []
  // A job that is not in its group yet will be its last member.
  return own.isOfJob && upToOwn.length === 0 ? all : upToOwn
}

const groupsTold = ({ knowledge, run }: Invocation): readonly ReadGroup[] =>
  knowledge.groups.get(run.id)?.value ?? []

/** Neither the groups of a run nor the list of all groups exists. */
function hasNoEndpoints({ knowledge: { asked } }: Invocation): boolean {
  const isMissing = (kind: string): boolean =>
    asked.findLast((one) => one.kind === kind)?.status === 404
  return isMissing('run-groups') && isMissing('groups')
}

/** A clean-up has the pull request as its subject too. */
function subjectOf(by: Invocation): Pick<RunRecord, 'pull' | 'tag' | 'branch'> {
  return purposeOf(by) === 'merge-group'
    ? { ...by.run, branch: 'no group tells of a queue' }
    : by.run
}

/** The groups in the workflow of a new run. */
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
