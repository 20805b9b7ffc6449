// Finds the concurrency groups of a run in the repository's list of active groups, if GitHub gives none for the run itself.
import type { RunId, Subject } from '../model/model.js'
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
import type { GroupPage, NamedGroup, Ports, Reading } from '../ports.js'

/** At most this many pages of the list are read, with a hundred groups each. */
const mostPages = 3

interface Question {
  readonly subject: Subject
  /** The run that the step acts for. */
  readonly id: RunId
  /** GitHub answered "not found" when the groups of the run were read. */
  readonly isMissing: boolean
}

/**
 * Reads the members of the active groups whose name contains the subject. The groups that have the run as a member count. At most
 * 3 + 10 requests. If this list does not exist either, the server has no such endpoints.
 */
export async function findGroupsInList(
  { subject, id, isMissing }: Question,
  ports: Ports
): Promise<Found> {
  const list = await readList(ports)
  if (list.failed !== undefined) {
    const isOldServer = isMissing && list.groups.length === 0 && isNotFound(list.failed)
    return isOldServer ? noEndpoints : lost(list.failed.trouble)
  }
  const named = list.groups.filter(({ name }) => tellsSubject(name, subject))
  const read = named.slice(0, mostGroups)
  const answers = await Promise.all(read.map((group) => ports.groups.members(group)))
  const troubles = troublesOf(answers)
  const upToOwn = answers.map((answer) => (answer.ok ? membersUpTo(id, answer.value) : undefined))
  if (upToOwn.every((members) => members === undefined)) return { ...unknown(notTold), troubles }
  return {
    groups: {
      names: read.flatMap(({ name }, at) => (upToOwn[at] === undefined ? [] : [name])),
      members: [...new Set(upToOwn.flatMap((members) => members ?? []))],
      unread: troubles.length > 0 || list.isCut || read.length < named.length
    },
    troubles,
    remarks: []
  }
}

interface List {
  readonly groups: readonly NamedGroup[]
  /** There are more groups that were not read. */
  readonly isCut: boolean
  readonly failed?: Extract<Reading<GroupPage>, { ok: false }>
}

async function readList({ groups }: Ports): Promise<List> {
  const found: NamedGroup[] = []
  let after: string | undefined
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await groups.active(after)
    if (!answer.ok) return { groups: found, isCut: true, failed: answer }
    found.push(...answer.value.items)
    after = answer.value.next
    if (after === undefined) return { groups: found, isCut: false }
  }
  return { groups: found, isCut: true }
}

const noEndpoints: Found = {
  groups: undefined,
  troubles: [],
  remarks: [
    'membership: native: this server has no API for concurrency groups (GitHub Enterprise Server), so membership: derived was used.'
  ]
}

const notTold =
  'membership: native: nothing is cancelled, because the concurrency groups of this run are not known: GitHub gave none, and no active group with the pull request number or the ref in its name contains this run.'
