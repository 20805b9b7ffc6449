// What GitHub does with the runs of concurrency groups. One run holds a group, from its start to its end. One more waits, or up to 100
// with `queue: max`. The next one takes the place of the waiting run, or cancels the holder too where it says so.
// https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency (2026-11)
import { createFates, type Fates, type FatesToFill } from './fates.js'
import type { PastRun } from './past-run.js'

/** What a run's workflow says about its group, evaluated for this run. */
export interface RunGroup {
  /** Compared without case: "`prod` and `Prod` will be treated as the same" (the same page). */
  readonly name: string
  readonly cancels: boolean
  readonly queue: 'single' | 'max'
}

/** The group of a run and of its place in the list of all runs. Undefined: it is in none. */
export type Configuration = (run: PastRun, index: number) => RunGroup | undefined

/** When a run ends that begins to work at this time: at or after it. Infinite where that is not known. */
export type EndOf = (index: number, startedAt: number) => number

export interface ReplayOptions {
  readonly configuration: Configuration
  readonly endOf: EndOf
  /** The end of a run that nobody let begin: runs leave the queue by themselves when somebody cancels them by hand. */
  readonly leavesQueueAt?: (index: number) => number
}

const longestQueue = 100

/** `runs` by creation and then by id. */
export function replay(runs: readonly PastRun[], options: ReplayOptions): Fates {
  const fates = createFates(runs.length)
  const groups = new Map<string, Group>()
  // Most runs share the object that names their group: it is found faster than the name.
  const known = new Map<RunGroup, Group>()
  runs.forEach((run, index) => {
    const at = run.createdAt
    const asked = options.configuration(run, index)
    if (asked === undefined) {
      fates.finish(index, at, options.endOf(index, at))
      return
    }
    const group = known.get(asked) ?? groupOf(groups, asked.name.toLowerCase(), fates, options)
    known.set(asked, group)
    release(group, at)
    arrive(group, { index, at, asked })
  })
  for (const group of groups.values()) release(group, Infinity)
  return fates
}

interface Group {
  /** The place of the run that holds it; -1 where none does. */
  holder: number
  holdsUntil: number
  waiting: number[]
  readonly fates: FatesToFill
  readonly options: ReplayOptions
}

function groupOf(
  groups: Map<string, Group>,
  name: string,
  fates: FatesToFill,
  options: ReplayOptions
): Group {
  const known = groups.get(name)
  if (known !== undefined) return known
  const group = { holder: -1, holdsUntil: 0, waiting: [], fates, options }
  groups.set(name, group)
  return group
}

interface Arrival {
  readonly index: number
  readonly at: number
  readonly asked: RunGroup
}

/**
 * Whatever ends before `at` ends, and the next run begins. A run that ends in the second in which another one arrives still holds its
 * group then: GitHub tells whole seconds, and it replaces a waiting run within the second.
 */
function release(group: Group, at: number): void {
  const { fates, options } = group
  while (group.holder >= 0 && (group.holdsUntil < at || at === Infinity)) {
    const { holder, holdsUntil } = group
    fates.endedAt[holder] = holdsUntil
    group.holder = -1
    letNextBegin(group, holdsUntil)
  }
  const leaves = options.leavesQueueAt
  if (leaves === undefined || group.waiting.length === 0) return
  group.waiting = group.waiting.filter((index) => {
    const left = leaves(index) < at
    if (left) fates.finish(index, undefined, leaves(index))
    return !left
  })
}

/** The first one of the queue that has not left it before. */
function letNextBegin(group: Group, at: number): void {
  const { waiting, fates, options } = group
  for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
    const leftAt = options.leavesQueueAt?.(index) ?? Infinity
    if (leftAt >= at) {
      hold(group, index, at)
      return
    }
    fates.finish(index, undefined, leftAt)
  }
}

function hold(group: Group, index: number, at: number): void {
  group.holder = index
  group.holdsUntil = group.options.endOf(index, at)
  group.fates.begin(index, at)
}

function arrive(group: Group, { index, at, asked }: Arrival): void {
  const { holder, waiting, fates } = group
  if (holder < 0 || asked.cancels) {
    if (holder >= 0) fates.cancel(holder, 'in-progress', at, index)
    for (const other of waiting) fates.cancel(other, 'waiting', at, index)
    group.waiting = []
    hold(group, index, at)
  } else if (asked.queue === 'single') {
    for (const other of waiting) fates.cancel(other, 'waiting', at, index)
    group.waiting = [index]
  } else if (waiting.length >= longestQueue) {
    fates.cancel(index, 'queue-full', at)
  } else {
    waiting.push(index)
  }
}
