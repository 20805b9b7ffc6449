// GitHub's own concurrency groups: which runs wait before this one for the same thing?
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
  /** Members that no list showed. */
  readonly runs: readonly Run[]
}

export interface NativeAnswer {
  /** Which of the groups are the subject's, and who stands in them before the run at hand. */
  resolve(subject: Subject, seen: readonly Run[]): Promise<NativeReading>
}

/** Members beyond these are left for a later invocation: what is not read is kept. */
const mostUnlisted = 20

/**
 * Asks for the names at once; who is in a group is asked when it is known what the run is for. An empty answer says nothing: GitHub
 * gives one for many runs that do hold a group (measured, 2026-08). The repository's list of groups may tell then.
 */
export async function askNativeGroups(target: Target, ports: Ports): Promise<NativeAnswer> {
  const { witness, membership } = target
  if (membership === 'derived' || witness.kind === 'newest') return told(nothing)
  const { id } = witness.run
  const answer = await ports.groups.ofRun(id)
  if (!answer.ok && !saysNothing(answer)) return told(lost(answer.trouble))
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
  /** The run at hand. */
  readonly id: RunId
}

/** A run that executes the step holds the group of its workflow already: there only the groups of its jobs say anything. */
async function findGroupsOfRun(
  groups: readonly RunGroup[],
  { subject, target, id }: Question,
  ports: Ports
): Promise<Found> {
  const named = groups.filter(({ name }) => tellsSubject(name, subject))
  if (named.length === 0) return unknown(namesTellNothing)
  const isExecuting = target.witness.kind === 'executing'
  const waitedFor = named.filter(({ isOfJob }) => isOfJob || !isExecuting)
  const read = waitedFor.slice(0, mostGroups)
  const answers = await Promise.all(read.map((group) => ports.groups.members(group)))
  const troubles = troublesOf(answers)
  const members = answers.flatMap((answer, at) => {
    if (!answer.ok) return []
    const upToOwn = membersUpTo(id, answer.value)
    // A job that needs another one is not in its group yet.
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

/** 404: a server without the endpoint, or the run is gone. 422: GitHub documents it without saying when. */
function saysNothing(answer: Reading<unknown>): boolean {
  return isNotFound(answer) || (!answer.ok && answer.trouble.kind === 'refused')
}

const nothing: Found = { groups: undefined, troubles: [], remarks: [] }

function told(found: Found): NativeAnswer {
  return { resolve: () => Promise.resolve({ ...found, runs: [] }) }
}

const noJobGroups =
  'membership: native found the concurrency group of the workflow, which this run holds already, and no group of a job. Nothing waits before it, so nothing is cancelled: use a companion (on: workflow_run), or put the group on a job.'
const namesTellNothing =
  'membership: native found no concurrency group whose name says what the run is for, so nothing is cancelled. Put the number of the pull request, or the full name of the ref, into concurrency.group.'
