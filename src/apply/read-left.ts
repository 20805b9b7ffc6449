// Reads by id each run that did not end while it was watched, to report its outcome.
import { hasHeldRunner } from '../model/job.js'
import type { Run, RunId } from '../model/model.js'
import type { Outcome } from '../model/outcome.js'
import { batchSize } from '../gather/evidence.js'
import type { Accepted } from './cancel-batch.js'
import { hasEnded, endOf, type Note } from './find-ends.js'
import type { Ports, Reading, RunReader } from '../ports.js'
import type { Trouble } from '../model/trouble.js'

export interface LeftOver {
  readonly open: readonly Accepted[]
  /** The readings by id that the last look made. */
  readonly readings: ReadonlyMap<RunId, Reading<Run>>
  /** Milliseconds. */
  readonly waited: number
  /** Few requests are left in this hour: spend none on these runs. */
  readonly isPoor: boolean
}

/**
 * GitHub ends a cancelled run by force after five minutes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation (2026-11)
 */
const longestCleanUp = 300_000

/** Notes the outcome of each run. Returns the troubles of reads that left an outcome unknown. */
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

/** The outcome of a run that is still in flight. */
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
 * Whether a run should have ended by now. A run in progress may clean up for minutes. A run whose jobs never had a runner has
 * nothing to clean up and should end within the user's wait. A status of queued does not show the difference: GitHub shows it
 * while any job waits for a runner, so the caller reads the jobs of a late run.
 */
function isLate({ status }: Run, waited: number): boolean {
  return waited > 0 && (status !== 'in_progress' || waited > longestCleanUp)
}
