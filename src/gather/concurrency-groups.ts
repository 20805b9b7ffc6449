// Reads GitHub's own concurrency groups: which runs stand before this one in its groups?
import type { Run, RunId, Subject } from '../model/model.js'
import { tellsSubject } from '../decide/native-group-name.js'
import {
  isNotFound,
  lost,
  membersUpTo,
  mostGroups,
  troublesOf,
  unknown,
  type Found
} from './groups-found.js'
import { findGroupsInList } from './active-groups.js'
import type { Ports, Reading, RunGroup } from '../ports.js'
import type { Target } from '../model/target.js'

export interface NativeReading extends Found {
  /** Members that are missing from the lists of runs. */
  readonly runs: readonly Run[]
}

export interface NativeAnswer {
  /** Finds the groups of the subject, and the runs before this one in them. */
  resolve(subject: Subject, seen: readonly Run[]): Promise<NativeReading>
}

/** At most this many missing members are read. The others are kept, and left to a later invocation. */
const mostUnlisted = 20

/**
 * Reads the names of the run's groups at once, and their members once the subject is known. An empty answer proves nothing:
 * GitHub gives one for many runs that have groups (measured, 2026-08). The repository's list of groups is read then.
 */
export async function askNativeGroups(target: Target, ports: Ports): Promise<NativeAnswer> {
  const { actsFor, membership } = target
  if (membership === 'derived' || actsFor.kind === 'newest') return alreadyFound(nothing)
  const { id } = actsFor.run
  const answer = await ports.groups.ofRun(id)
  if (!answer.ok && !saysNothing(answer)) return alreadyFound(lost(answer.trouble))
  const groups = answer.ok ? answer.value : []
  return {
    resolve: async (subject, seen) => {
      const found =
        groups.length > 0
          ? await findGroupsOfRun(groups, { subject, target, id }, ports)
          : await findGroupsInList({ subject, id, isMissing: isNotFound(answer) }, ports)
      return withUnlisted(found, seen, ports)
    }
  }
}

interface Question {
  readonly subject: Subject
  readonly target: Target
  /** The run that the step acts for. */
  readonly id: RunId
}

/** The run that executes the step already holds its workflow's group, so only the groups of its jobs are of use. */
async function findGroupsOfRun(
  groups: readonly RunGroup[],
  { subject, target, id }: Question,
  ports: Ports
): Promise<Found> {
  const named = groups.filter(({ name }) => tellsSubject(name, subject))
  if (named.length === 0) return unknown(namesTellNothing)
  const isExecuting = target.actsFor.kind === 'executing'
  const waitedFor = named.filter(({ isOfJob }) => isOfJob || !isExecuting)
  const read = waitedFor.slice(0, mostGroups)
  const answers = await Promise.all(read.map((group) => ports.groups.members(group)))
  const troubles = troublesOf(answers)
  const members = answers.flatMap((answer, at) => {
    if (!answer.ok) return []
    const upToOwn = membersUpTo(id, answer.value)
    // A job that still waits for another job (`needs`) is not in its group yet.
    return upToOwn ?? (read[at]?.isOfJob === true ? answer.value : [])
  })
  const isCut = read.length < waitedFor.length
  return {
    groups: {
      names: named.map(({ name }) => name),
      members: [...new Set(members)],
      unread: troubles.length > 0 || isCut
    },
    troubles,
    remarks: waitedFor.length === 0 ? [noJobGroups] : []
  }
}

async function withUnlisted(
  found: Found,
  seen: readonly Run[],
  { runs }: Ports
): Promise<NativeReading> {
  const known = new Set(seen.map(({ id }) => id))
  const unlisted = (found.groups?.members ?? []).filter((id) => !known.has(id))
  const readings = await Promise.all(unlisted.slice(0, mostUnlisted).map((id) => runs.byId(id)))
  return {
    ...found,
    runs: readings.flatMap((run) => (run.ok ? [run.value] : [])),
    troubles: [...found.troubles, ...troublesOf(readings)]
  }
}

/** 404: the server has no such endpoint, or the run was deleted. 422: GitHub documents it, but does not say when it occurs. */
function saysNothing(answer: Reading<unknown>): boolean {
  return isNotFound(answer) || (!answer.ok && answer.trouble.kind === 'refused')
}

const nothing: Found = { groups: undefined, troubles: [], remarks: [] }

function alreadyFound(found: Found): NativeAnswer {
  return { resolve: () => Promise.resolve({ ...found, runs: [] }) }
}

const noJobGroups =
  'membership: native: nothing is cancelled, because this run already holds the concurrency group of its workflow, and none of its jobs has a group. Use a companion (on: workflow_run), or put the concurrency group on a job.'
const namesTellNothing =
  'membership: native: nothing is cancelled, because no concurrency group of this run has the pull request number or the full ref in its name. Put one of these into concurrency.group.'
