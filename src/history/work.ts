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

/** `asItWas` says when a run really began to work. */
export function worksOf(runs: readonly PastRun[], asItWas: Fates, estimate: Estimate): Works {
  const length = new Float64Array(runs.length)
  const cost = new Float64Array(runs.length)
  const jobs = runs.map((run, index) => {
    const known = knownWork(run, asItWas.startedAt[index] ?? Number.NaN)
    length[index] = known.length
    cost[index] = known.cost
    return known.jobs
  })
  const usual = usualWorks(runs, { length, cost }, estimate)
  let estimated = 0
  runs.forEach((run, index) => {
    if (!needsEstimate(run)) return
    const work = usual.get(run.workflow) ?? usual.get(undefined) ?? { length: 0, cost: 0 }
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
function timesOf({ jobs, attempt }: PastRun): readonly Span[] | undefined {
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

/** By workflow, and of all together without a key. Of runs that succeeded, or of all that had a result where none did. */
function usualWorks(
  runs: readonly PastRun[],
  { length, cost }: Pick<Works, 'length' | 'cost'>,
  estimate: Estimate
): ReadonlyMap<string | undefined, UsualWork> {
  const samples = new Map<string | undefined, Sample>()
  runs.forEach((run, index) => {
    if (!hasResult(run)) return
    for (const key of [run.workflow, undefined]) {
      const sample = samples.get(key) ?? { successes: [], results: [] }
      samples.set(key, sample)
      sample.results.push(index)
      if (run.conclusion === 'success') sample.successes.push(index)
    }
  })
  const part = estimate === 'median' ? 0.5 : 0.9
  return new Map(
    [...samples].map(([key, { successes, results }]) => {
      const sample = successes.length > 0 ? successes : results
      const of = (values: Float64Array): number =>
        quantile(
          sample.map((index) => values[index] ?? 0),
          part
        )
      return [key, { length: of(length), cost: of(cost) }]
    })
  )
}

/** The places of runs. */
interface Sample {
  readonly successes: number[]
  readonly results: number[]
}

/** The smallest value that this share of all values is not above; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}
