// Reads one run again right before a cancel: a run to cancel, or the newer run that supersedes it.
import { keepWithoutJobs } from '../decide/confirm.js'
import { isInFlight, type Run, type Snapshot, type Successor } from '../model/model.js'
import type { Policy } from '../model/policy.js'
import { isQuiet, isWedged } from '../model/wedged.js'
import type { Page } from './answer-book.js'
import type { Reading } from '../ports.js'
import type { Trouble } from '../model/trouble.js'

interface Needs {
  readonly policy: Policy
  readonly look: Snapshot
  /** Whether the jobs are read even if the policy does not need them. */
  readonly withJobs?: boolean
}

/**
 * Reads the run, with its jobs if they can change the verdict. If those jobs cannot be read, the run counts as unread. For a run
 * that has not changed for a day, the jobs are read first: if all have ended, nothing more is read.
 */
export async function readRun(
  before: Run,
  { look, policy, withJobs = false }: Needs,
  { runs }: Page
): Promise<Reading<Run>> {
  const { id } = before
  const wedged = await readWedged(before, look, runs)
  if (wedged !== undefined) return { ok: true, value: wedged }
  const isWanted = withJobs || keepWithoutJobs(before, look, policy) !== undefined
  const [run, jobs] = await Promise.all([runs.byId(id), isWanted ? runs.jobs(id) : undefined])
  if (jobs === undefined || !run.ok) return run
  if (jobs.ok) return { ok: true, value: { ...run.value, jobs: jobs.value } }
  return { ok: false, trouble: asThere(jobs.trouble) }
}

/** The run exists, so a 404 for its jobs cannot be true. */
function asThere(trouble: Trouble): Trouble {
  return trouble.kind === 'not-found' ? { ...trouble, kind: 'odd', cause: 'not-github' } : trouble
}

async function readWedged(
  before: Run,
  { takenAt }: Snapshot,
  runs: Page['runs']
): Promise<Run | undefined> {
  if (!isQuiet(before, takenAt)) return undefined
  const jobs = await runs.jobs(before.id)
  const run = jobs.ok ? { ...before, jobs: jobs.value } : before
  return isWedged(run, takenAt) ? run : undefined
}

export interface SuccessorReading {
  readonly successor: Successor
  readonly troubles: readonly Trouble[]
}

/**
 * Reads a newer run by id. If that fails, it becomes `listed`, which supersedes nothing. If it has ended, its jobs are read
 * too, to see whether any job ran; at the same time if the first look already showed its end.
 */
export async function readSuccessor(
  successor: Successor,
  { runs }: Page
): Promise<SuccessorReading> {
  if (successor.knownBy === 'executing') return { successor, troubles: [] }
  const { id } = successor.run
  const [reading, early] = await Promise.all([
    runs.byId(id),
    isInFlight(successor.run) ? undefined : runs.jobs(id)
  ])
  if (!reading.ok) {
    return {
      successor: { ...successor, knownBy: 'listed' },
      troubles: reading.trouble.kind === 'not-found' ? [] : [reading.trouble]
    }
  }
  const { value: run } = reading
  if (isInFlight(run)) return { successor: { run, knownBy: 'read-by-id' }, troubles: [] }
  const jobs = early ?? (await runs.jobs(id))
  return jobs.ok
    ? { successor: { run: { ...run, jobs: jobs.value }, knownBy: 'read-by-id' }, troubles: [] }
    : { successor: { run, knownBy: 'read-by-id' }, troubles: [asThere(jobs.trouble)] }
}
