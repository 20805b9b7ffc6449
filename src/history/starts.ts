// When did each run begin to work? A record without jobs shows only when a run was created and when it ended: whether it waited for its
// group in between depends on whether its concurrency block was in force then.
import type { Fates } from './fates.js'
import { hasResult, type PastRun } from './past-run.js'
import type { Configuration } from './replay.js'
import { quantile, timesOf } from './work.js'

export interface Starts extends Pick<Fates, 'startedAt'> {
  /** Runs that worked while another run of their group did, though by the configuration they had to wait. */
  readonly together: number
}

/** `asItWas` says when the groups let each run begin. */
export function startsOf(
  runs: readonly PastRun[],
  configuration: Configuration,
  asItWas: Fates
): Starts {
  const inForce = forcesOf(runs, asItWas)
  const startedAt = Float64Array.from(runs, (run, index) => {
    if (run.attempt > 1 || !inForce(run)) return run.startedAt
    return asItWas.startedAt[index] ?? Number.NaN
  })
  return { startedAt, together: countTogether(runs, configuration, startedAt) }
}

/** Whether the block of a run's workflow was in force. */
function forcesOf(runs: readonly PastRun[], asItWas: Fates): (run: PastRun) => boolean {
  const forces = new Map(
    [...waitsByWorkflow(runs, asItWas)].map(([workflow, waits]) => [workflow, isInForce(waits)])
  )
  return ({ workflow }) => forces.get(workflow) ?? true
}

/** Milliseconds, of runs of one workflow without recorded jobs. */
interface Waits {
  /** Lengths of runs that had no reason to wait. */
  readonly free: number[]
  /** Of runs that had to wait if the block was in force: without the waiting, and the whole time since they were created. */
  readonly worked: number[]
  readonly whole: number[]
}

function waitsByWorkflow(
  runs: readonly PastRun[],
  { startedAt }: Fates
): ReadonlyMap<string, Waits> {
  const workflows = new Map<string, Waits>()
  runs.forEach((run, index) => {
    const { workflow, createdAt, endedAt } = run
    if (endedAt === undefined || !isWhole(run) || timesOf(run) !== undefined) return
    const waits = workflows.get(workflow) ?? { free: [], worked: [], whole: [] }
    workflows.set(workflow, waits)
    const began = startedAt[index] ?? Number.NaN
    const whole = endedAt - run.startedAt
    if (began === createdAt) {
      waits.free.push(whole)
      return
    }
    waits.whole.push(whole)
    // A run that ended before its turn came worked for no time at all, if the block was in force.
    waits.worked.push(Number.isNaN(began) ? 0 : endedAt - Math.max(began, run.startedAt))
  })
  return workflows
}

/** The record tells how long a run took, if nobody cancelled it and nobody started it again. */
function isWhole(run: PastRun): boolean {
  return hasResult(run) && run.attempt === 1
}

/** Which of the two lengths is closer to that of runs that did not wait? */
function isInForce({ free, worked, whole }: Waits): boolean {
  const usual = quantile(free, 0.5)
  const distance = (lengths: readonly number[]): number =>
    Math.abs(Math.log(quantile(lengths, 0.5) / usual))
  return worked.length === 0 || (free.length > 0 && !(distance(whole) < distance(worked)))
}

interface Work {
  readonly from: number
  readonly to: number
  readonly waits: boolean
}

function countTogether(
  runs: readonly PastRun[],
  configuration: Configuration,
  startedAt: Float64Array
): number {
  const groups = new Map<string, Work[]>()
  runs.forEach((run, index) => {
    const group = configuration(run, index)
    const work = workOf(run, startedAt[index] ?? Number.NaN)
    if (group === undefined || work === undefined) return
    const name = group.name.toLowerCase()
    const works = groups.get(name) ?? []
    groups.set(name, works)
    works.push({ ...work, waits: !group.cancels })
  })
  return [...groups.values()].reduce((sum, works) => sum + togetherIn(works), 0)
}

function workOf(run: PastRun, began: number): Omit<Work, 'waits'> | undefined {
  if (run.endedAt === undefined || !isWhole(run)) return undefined
  const times = timesOf(run)
  if (times === undefined) {
    return { from: Number.isNaN(began) ? run.startedAt : began, to: run.endedAt }
  }
  const [first] = times
  if (first === undefined) return undefined
  return times.reduce(
    (whole, { from, to }) => ({ from: Math.min(whole.from, from), to: Math.max(whole.to, to) }),
    first
  )
}

function togetherIn(works: readonly Work[]): number {
  let busyUntil = -Infinity
  let together = 0
  for (const { from, to, waits } of works.toSorted((one, other) => one.from - other.from)) {
    if (waits && from < busyUntil) together += 1
    busyUntil = Math.max(busyUntil, to)
  }
  return together
}
