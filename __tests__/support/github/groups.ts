import { latestJobs } from './jobs.js'
import type { JobRecord, Lease } from './records.js'
import type { RunRecord, State } from './state.js'

export interface LeaseOptions {
  readonly group: string
  /** The name of the job that the group is for. It is a member while it exists and is not completed. */
  readonly job?: string
  /** How many looks at the group still show it after its completion. */
  readonly leavesAfter?: number
}

/** A run, or one of its jobs, that holds a group or waits for it. */
export interface Member {
  readonly run: RunRecord
  readonly job: JobRecord | undefined
  readonly lease: Lease
  /** 0 is the holder. */
  readonly position: number
}

/** The runner says "Concurrency group name must be less than 400 characters", and accepts 400. */
const longest = 400

export function leasesOf(id: number, options: readonly LeaseOptions[]): Lease[] {
  const leases = options.map(({ group, job, leavesAfter = 0 }) => ({
    group,
    job,
    lingers: leavesAfter
  }))
  for (const { group } of leases) {
    if (group === '' || group.length > longest) {
      throw new Error(`run ${id} is in a group with a name that GitHub refuses`)
    }
  }
  const names = new Set(leases.map(({ group }) => keyOf(group)))
  if (names.size === leases.length) return leases
  throw new Error(`run ${id} waits for itself: GitHub cancels what names a group twice`)
}

/** "`prod` and `Prod` will be treated as the same": docs.github.com/en/actions/concepts/workflows-and-actions/concurrency */
export function keyOf(group: string): string {
  return group.toLowerCase()
}

/**
 * GitHub does not document which spelling of a group's name it shows. Here the oldest run's spelling counts, so that younger
 * ones may differ.
 */
export function spellingOf(state: State, group: string): string {
  const oldest = [...state.runs.values()]
    .sort((left, right) => left.id - right.id)
    .flatMap(({ leases }) => leases)
    .find((lease) => keyOf(lease.group) === keyOf(group))
  return oldest?.group ?? group
}

/** The keys of the groups with a holder, in alphabetical order. */
export function activeGroups(state: State): string[] {
  const all = [...state.runs.values()].flatMap(({ leases }) => leases.map(({ group }) => group))
  const keys = [...new Set(all.map(keyOf))].sort()
  return keys.filter((key) => membersOf(state, key).length > 0)
}

/**
 * The holder first, then the queue. "First-in-first-out (FIFO) order according to the time each one started waiting": that is
 * the order of the ids, but a re-run comes last. GitHub says that the actual start time may vary.
 */
export function membersOf(state: State, group: string): Member[] {
  const key = keyOf(group)
  const said = state.groupOrders.get(key) ?? []
  const place = (run: RunRecord): number =>
    said.includes(run.id) ? said.indexOf(run.id) : Infinity
  const inOrder = (left: RunRecord, right: RunRecord): number => {
    if (place(left) !== place(right)) return place(left) - place(right)
    return left.startedAt - right.startedAt || left.id - right.id
  }
  return [...state.runs.values()]
    .sort(inOrder)
    .flatMap((run) => waiting(run, key))
    .map((member, position) => ({ ...member, position }))
}

function waiting(run: RunRecord, key: string): Omit<Member, 'position'>[] {
  const lease = run.leases.find(({ group }) => keyOf(group) === key)
  const job = latestJobs(run).find(({ name }) => name === lease?.job)
  if (!lease || (lease.job !== undefined && !job)) return []
  const isIn = !isOver({ run, job }) || lease.lingers > 0
  return isIn ? [{ run, job, lease }] : []
}

function isOver({ run, job }: Pick<Member, 'run' | 'job'>): boolean {
  return (job ?? run).status === 'completed'
}

export function lookedAtMembers(members: readonly Member[]): void {
  for (const member of members) if (isOver(member)) member.lease.lingers -= 1
}

/** Runs in the order in which they get the group; all others come after them, by id. */
export function orderGroup(state: State, group: string, runs: readonly number[]): void {
  for (const id of runs) {
    if (!state.run(id).leases.some((lease) => keyOf(lease.group) === keyOf(group))) {
      throw new Error(`run ${id} is not in the group ${group}`)
    }
  }
  state.groupOrders.set(keyOf(group), runs)
}
