// How long would a run have worked if nobody had cancelled it, and what would that have cost? Known for runs that ended by themselves,
// estimated for the others from the runs of their workflow that succeeded.
import type { Fates } from './fates.js'
import { hasResult, wasCancelled, type PastJob, type PastRun } from './past-run.js'

/** Milliseconds, in the order of the runs. */
export interface Works {
  /** From the start of a run to its end, without the time that it waited for its group. */
  readonly length: Float64Array
  /** What all of it costs, of runners. */
  readonly cost: Float64Array
  /** When each of its jobs worked, from the start of the run. Undefined: its cost grows evenly. */
  readonly jobs: readonly (readonly Span[] | undefined)[]
  /** How many lengths are estimates. */
  readonly estimated: number
}

export interface Span {
  readonly from: number
  readonly to: number
}

export type Estimate = 'median' | 'p90'

/** `began` says when a run really began to work. */
export function worksOf(
  runs: readonly PastRun[],
  began: Pick<Fates, 'startedAt'>,
  estimate: Estimate
): Works {
  const length = new Float64Array(runs.length)
  const cost = new Float64Array(runs.length)
  const jobs = runs.map((run, index) => {
    const known = knownWork(run, began.startedAt[index] ?? Number.NaN)
    length[index] = known.length
    cost[index] = known.cost
    return known.jobs
  })
  const usual = usualWorks(runs, { length, cost }, estimate)
  let estimated = 0
  runs.forEach((run, index) => {
    if (!needsEstimate(run)) return
    const work = usual(run.workflow)
    estimated += 1
    // It really worked as long as this before it was cancelled.
    length[index] = Math.max(work.length, length[index] ?? 0)
    cost[index] = Math.max(work.cost, cost[index] ?? 0)
    jobs[index] = undefined
  })
  return { length, cost, jobs, estimated }
}

/** What it costs that this run works this long. */
export function costOf({ length, cost, jobs }: Works, index: number, worked: number): number {
  const [whole = 0, all = 0, spans] = [length[index], cost[index], jobs[index]]
  if (worked >= whole) return all
  if (spans === undefined) return (all * worked) / whole
  return spans.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, worked) - from), 0)
}

function needsEstimate({ conclusion, endedAt }: PastRun): boolean {
  return conclusion === 'cancelled' || conclusion === null || endedAt === undefined
}

interface KnownWork {
  readonly length: number
  readonly cost: number
  readonly jobs: readonly Span[] | undefined
}

/** `beganAt` is NaN where the groups never let it begin. */
function knownWork(run: PastRun, beganAt: number): KnownWork {
  const jobs = timesOf(run)
  if (jobs !== undefined) {
    const start = Math.min(...jobs.map(({ from }) => from))
    const spans = jobs.map(({ from, to }) => ({ from: from - start, to: to - start }))
    const length = Math.max(0, ...spans.map(({ to }) => to))
    return { length, cost: spans.reduce((sum, { from, to }) => sum + to - from, 0), jobs: spans }
  }
  // A cancelled run that never began has worked for no time at all.
  if (wasCancelled(run) && Number.isNaN(beganAt)) return noWork
  const isFirst = run.attempt === 1 && !Number.isNaN(beganAt)
  const begun = isFirst ? Math.max(run.startedAt, beganAt) : run.startedAt
  const length = Math.max(0, (run.endedAt ?? begun) - begun)
  return { length, cost: length, jobs: undefined }
}

const noWork: KnownWork = { length: 0, cost: 0, jobs: undefined }

/** Of the last attempt. Undefined where no jobs were recorded. */
export function timesOf({ jobs, attempt }: PastRun): readonly Span[] | undefined {
  if (jobs === undefined) return undefined
  const latest = jobs.filter((job) => job.attempt === attempt)
  return (latest.length === 0 ? jobs : latest).flatMap(timeOf)
}

function timeOf({ startedAt, completedAt }: PastJob): readonly Span[] {
  if (startedAt === undefined || completedAt === undefined) return []
  return completedAt < startedAt ? [] : [{ from: startedAt, to: completedAt }]
}

interface UsualWork {
  readonly length: number
  readonly cost: number
}

/**
 * By workflow: of its runs that succeeded, or of all that had a result where none did. Of the runs of all workflows for one without any
 * result.
 */
function usualWorks(
  runs: readonly PastRun[],
  { length, cost }: Pick<Works, 'length' | 'cost'>,
  estimate: Estimate
): (workflow: string) => UsualWork {
  const part = estimate === 'median' ? 0.5 : 0.9
  const results = resultsByWorkflow(runs)
  const known = new Map<string, UsualWork>()
  return (workflow) => {
    const before = known.get(workflow)
    if (before !== undefined) return before
    const all = results.get(workflow) ?? [...results.values()].flat()
    const successes = all.filter((index) => runs[index]?.conclusion === 'success')
    const sample = successes.length > 0 ? successes : all
    const usual = (values: Float64Array): number =>
      quantile(
        sample.map((index) => values[index] ?? 0),
        part
      )
    const work = { length: usual(length), cost: usual(cost) }
    known.set(workflow, work)
    return work
  }
}

/** The places of runs that had one. */
function resultsByWorkflow(runs: readonly PastRun[]): ReadonlyMap<string, readonly number[]> {
  const results = new Map<string, number[]>()
  runs.forEach((run, index) => {
    if (!hasResult(run)) return
    const places = results.get(run.workflow)
    if (places === undefined) results.set(run.workflow, [index])
    else places.push(index)
  })
  return results
}

/** The smallest value that this share of all values is not above; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}
