// The way to the groups of a run over the repository's list of active groups, where GitHub does not tell them for the run.
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

/** Pages of the list, with a hundred groups each. */
const mostPages = 3

interface Question {
  readonly subject: Subject
  /** The run at hand. */
  readonly id: RunId
  /** GitHub answered "not found" to the question for the groups of the run. */
  readonly isMissing: boolean
}

/**
 * Of the active groups those whose name says what the run is for are read whole, and those count that the run at hand is in. At
 * most 3 + 10 requests. Only a server on which this list is not there either has no such endpoints.
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
  /** There are more of them. */
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
    'membership: native: this server does not tell of concurrency groups (GitHub Enterprise Server). Runs were told apart by what they say of themselves instead.'
  ]
}

const notTold =
  'membership: native: GitHub does not tell which concurrency groups this run is in: its answer is empty, and the run is in no active group whose name says what it is for. So nothing is cancelled.'
