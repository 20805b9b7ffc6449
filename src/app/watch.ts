// Have the runs whose cancel was accepted really ended? A 202 is not a cancellation.
import { hasHeldRunner } from '../core/job.js'
import { isInFlight, type Run, type RunId } from '../core/model.js'
import { isLaterLook } from '../core/order.js'
import { isCancelled, type Outcome } from '../core/outcome.js'
import { batchSize } from './apply.js'
import type { Accepted } from './cancel-batch.js'
import type { Ports, Reading, RunFilter, RunPage, Trouble } from './ports.js'

export interface WatchOptions {
  /** Milliseconds; 0 looks once all the same. */
  readonly wait: number
  readonly filter: RunFilter | undefined
}

export interface Watched {
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  /** Milliseconds from an accepted cancel until its run was seen to have ended by it, the longest; undefined if none was. */
  readonly timeToEffect: number | undefined
  /** Only of reads without which it is not known what became of a run. */
  readonly troubles: readonly Trouble[]
}

const betweenLooks = 2000
/** Pages of the branch's list that one look reads at most, for runs that the newest page does not show. */
const mostBranchPages = 3
/**
 * GitHub ends a cancelled run by force after five minutes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation (2026-11)
 */
const longestCleanUp = 300_000

/**
 * One look at all of them together at once, then one every two seconds until `wait` is over. A list may prove that a run
 * has ended, never that it still runs: those left over are read by id.
 */
export async function watch(
  accepted: readonly Accepted[],
  ports: Ports,
  { wait, filter }: WatchOptions
): Promise<Watched> {
  const start = ports.clock.now()
  const elapsed = (): number => ports.clock.now() - start
  const outcomes = new Map<RunId, Outcome>()
  let timeToEffect: number | undefined
  const note: Note = ({ run, at }, outcome) => {
    outcomes.set(run.id, outcome)
    if (isCancelled(outcome)) timeToEffect = Math.max(timeToEffect ?? 0, ports.clock.now() - at)
  }
  let open = accepted
  const look = async (): Promise<void> => {
    const ended = await lookAt(runsOf(open), ports, filter)
    for (const entry of open) {
      const outcome = ended.get(entry.run.id)
      if (outcome !== undefined) note(entry, outcome)
    }
    open = open.filter(({ run }) => !ended.has(run.id))
  }
  if (open.length > 0) await look()
  while (open.length > 0 && elapsed() < wait) {
    ports.log.info(`waiting for ${open.length} of ${accepted.length} cancelled runs to stop`)
    await ports.clock.sleep(Math.min(betweenLooks, wait - elapsed()))
    await look()
  }
  const troubles = await readLeft(open, ports, wait, note)
  return { outcomes, timeToEffect, troubles }
}

/** Takes down what became of a run, at the moment it was seen. */
type Note = (entry: Accepted, outcome: Outcome) => void

const runsOf = (entries: readonly Accepted[]): readonly Run[] => entries.map(({ run }) => run)

/** Those that a list proves to have ended. */
async function lookAt(
  open: readonly Run[],
  ports: Ports,
  filter: RunFilter | undefined
): Promise<ReadonlyMap<RunId, Outcome>> {
  const seen = new Map<RunId, Run>()
  const take = (page: Reading<RunPage>): boolean => {
    if (!page.ok) return false
    for (const run of page.value.items) {
      const known = seen.get(run.id)
      if (known === undefined || isLaterLook(run, known)) seen.set(run.id, run)
    }
    return page.value.more
  }
  const allSeen = (): boolean => open.every((run) => seen.has(run.id))
  take(await ports.runs.newest(1))
  for (let page = 1; page <= mostBranchPages && !allSeen() && filter !== undefined; page += 1) {
    const more = take(await ports.runs.filtered(filter, page))
    if (!more) break
  }
  const ended = new Map<RunId, Outcome>()
  for (const run of open) {
    const now = seen.get(run.id)
    if (now !== undefined && hasEnded(run, now)) ended.set(run.id, endOf(run, now))
  }
  return ended
}

/** A later attempt exists only because the one that was cancelled has ended. */
export function hasEnded(before: Run, now: Run): boolean {
  return now.attempt > before.attempt || (now.attempt === before.attempt && !isInFlight(now))
}

/** How an attempt ended that has been followed by another is not told any more. */
export function endOf(before: Run, now: Run): Outcome {
  return { kind: 'stopped', conclusion: now.attempt === before.attempt ? now.conclusion : null }
}

async function readLeft(
  left: readonly Accepted[],
  ports: Ports,
  waited: number,
  note: Note
): Promise<readonly Trouble[]> {
  const troubles: Trouble[] = []
  let at = 0
  for (; at < left.length && troubles.length === 0; at += batchSize) {
    const batch = left.slice(at, at + batchSize)
    const readings = await Promise.all(
      batch.map(async (entry) => ({ entry, ...(await readOne(entry.run, ports, waited)) }))
    )
    for (const { entry, outcome, trouble } of readings) {
      note(entry, outcome)
      if (trouble !== undefined && trouble.kind !== 'not-found') troubles.push(trouble)
    }
  }
  left.slice(at).forEach((entry) => {
    note(entry, unseen)
  })
  return troubles
}

const unseen: Outcome = { kind: 'stopping', status: 'unknown' }

interface ReadOne {
  readonly outcome: Outcome
  readonly trouble?: Trouble
}

async function readOne(before: Run, { runs }: Ports, waited: number): Promise<ReadOne> {
  const reading = await runs.byId(before.id)
  if (!reading.ok) {
    const { trouble } = reading
    return { outcome: trouble.kind === 'not-found' ? { kind: 'gone' } : unseen, trouble }
  }
  const now = reading.value
  if (hasEnded(before, now)) return { outcome: endOf(before, now) }
  const stopping: Outcome = { kind: 'stopping', status: now.status }
  if (!isLate(now, waited)) return { outcome: stopping }
  const stuck: Outcome = { kind: 'stuck', status: now.status, why: 'ignores-cancel' }
  if (waited > longestCleanUp) return { outcome: stuck }
  const jobs = await runs.jobs(before.id)
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
