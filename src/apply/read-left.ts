// What became of the runs that were not seen to end while they were watched? Each is read by id.
import { hasHeldRunner } from '../model/job.js'
import type { Run, RunId } from '../model/model.js'
import type { Outcome } from '../model/outcome.js'
import { batchSize } from '../gather/evidence.js'
import type { Accepted } from './cancel-batch.js'
import { hasEnded, endOf, type Note } from './ends.js'
import type { Ports, Reading, RunReader } from '../ports.js'
import type { Trouble } from '../model/trouble.js'

export interface LeftOver {
  readonly open: readonly Accepted[]
  /** What the last look read of them by id. */
  readonly readings: ReadonlyMap<RunId, Reading<Run>>
  /** Milliseconds. */
  readonly waited: number
  /** No request is to be spent on them. */
  readonly isPoor: boolean
}

/**
 * GitHub ends a cancelled run by force after five minutes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation (2026-11)
 */
const longestCleanUp = 300_000

/** The troubles of reads without which it is not known what became of a run. */
export async function readLeft(
  left: LeftOver,
  ports: Ports,
  note: Note
): Promise<readonly Trouble[]> {
  const troubles: Trouble[] = []
  let at = 0
  for (; at < left.open.length && troubles.length === 0; at += batchSize) {
    const batch = left.open.slice(at, at + batchSize)
    const read = await Promise.all(
      batch.map(async (entry) => ({ entry, ...(await readOne(entry, left, ports)) }))
    )
    for (const { entry, outcome, trouble } of read) {
      note(entry, outcome)
      if (trouble !== undefined && trouble.kind !== 'not-found') troubles.push(trouble)
    }
  }
  left.open.slice(at).forEach((entry) => {
    note(entry, unseen)
  })
  return troubles
}

const unseen: Outcome = { kind: 'stopping', status: 'unknown' }

interface ReadOne {
  readonly outcome: Outcome
  readonly trouble?: Trouble
}

async function readOne(
  entry: Accepted,
  { readings, waited, isPoor }: LeftOver,
  { runs }: Ports
): Promise<ReadOne> {
  const { run, said } = entry
  const known = readings.get(run.id)
  if (known === undefined && isPoor) return { outcome: unseen }
  const reading = known ?? (await runs.byId(run.id))
  if (!reading.ok) {
    const { trouble } = reading
    return { outcome: trouble.kind === 'not-found' ? { kind: 'gone' } : unseen, trouble }
  }
  const now = reading.value
  return hasEnded(run, now)
    ? { outcome: endOf(entry, now) }
    : readOn({ now, said, waited, isPoor }, runs)
}

interface GoingOn extends Pick<LeftOver, 'waited' | 'isPoor'>, Pick<Accepted, 'said'> {
  readonly now: Run
}

/** What is to be told of a run that goes on. */
async function readOn({ now, said, waited, isPoor }: GoingOn, runs: RunReader): Promise<ReadOne> {
  const { status } = now
  if (said === 'completed') return { outcome: { kind: 'stuck', status, why: 'says-completed' } }
  const stopping: Outcome = { kind: 'stopping', status }
  if (!isLate(now, waited)) return { outcome: stopping }
  const stuck: Outcome = { kind: 'stuck', status, why: 'ignores-cancel' }
  if (waited > longestCleanUp) return { outcome: stuck }
  if (isPoor) return { outcome: stopping }
  const jobs = await runs.jobs(now.id)
  if (!jobs.ok) return { outcome: stopping, trouble: jobs.trouble }
  return { outcome: jobs.value.some(hasHeldRunner) ? stopping : stuck }
}

/**
 * A run that holds a runner may clean up for minutes. One of which no job ever had one has nothing to do, and should have
 * ended within the time that the user gives it. GitHub calls a run queued while one of its jobs waits for a runner: it may
 * be the one that cleans up after the others, so the jobs are asked.
 */
function isLate({ status }: Run, waited: number): boolean {
  return waited > 0 && (status !== 'in_progress' || waited > longestCleanUp)
}
