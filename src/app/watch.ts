// Have the runs whose cancel was accepted really ended? A 202 is not a cancellation.
import { isInFlight, type Run, type RunId } from '../core/model.js'
import type { Outcome } from '../core/outcome.js'
import { batchSize } from './apply.js'
import type { Ports, Reading, RunFilter, RunPage } from './ports.js'

export interface WatchOptions {
  /** Milliseconds; 0 looks once all the same. */
  readonly wait: number
  readonly filter: RunFilter | undefined
}

export interface Watched {
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  /** Milliseconds until the last of those that ended was seen to have ended; undefined if none was. */
  readonly timeToEffect: number | undefined
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
  accepted: readonly Run[],
  ports: Ports,
  { wait, filter }: WatchOptions
): Promise<Watched> {
  const start = ports.clock.now()
  const elapsed = (): number => ports.clock.now() - start
  const outcomes = new Map<RunId, Outcome>()
  let timeToEffect: number | undefined
  let open = accepted
  const note = (ended: ReadonlyMap<RunId, Outcome>): void => {
    if (ended.size > 0) timeToEffect = elapsed()
    ended.forEach((outcome, id) => outcomes.set(id, outcome))
    open = open.filter((run) => !outcomes.has(run.id))
  }
  if (open.length > 0) note(await lookAt(open, ports, filter))
  while (open.length > 0 && elapsed() < wait) {
    ports.log.info(`waiting for ${open.length} of ${accepted.length} cancelled runs to stop`)
    await ports.clock.sleep(Math.min(betweenLooks, wait - elapsed()))
    note(await lookAt(open, ports, filter))
  }
  for (let at = 0; at < open.length; at += batchSize) {
    const batch = open.slice(at, at + batchSize)
    const readings = await Promise.all(batch.map((run) => ports.runs.byId(run.id)))
    batch.forEach((run, index) => {
      const reading = readings[index]
      if (reading !== undefined) outcomes.set(run.id, outcomeById(run, reading, elapsed()))
    })
  }
  return { outcomes, timeToEffect }
}

/** Those that a list proves to have ended. */
async function lookAt(
  open: readonly Run[],
  ports: Ports,
  filter: RunFilter | undefined
): Promise<ReadonlyMap<RunId, Outcome>> {
  const seen = new Map<RunId, Run>()
  const take = (page: Reading<RunPage>): boolean => {
    if (page.ok) page.value.items.forEach((run) => seen.set(run.id, run))
    return page.ok && page.value.more
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
function hasEnded(before: Run, now: Run): boolean {
  return now.attempt > before.attempt || (now.attempt === before.attempt && !isInFlight(now))
}

function endOf(before: Run, now: Run): Outcome {
  const conclusion = now.attempt === before.attempt ? now.conclusion : 'cancelled'
  return { kind: 'stopped', conclusion }
}

function outcomeById(before: Run, reading: Reading<Run>, elapsed: number): Outcome {
  if (!reading.ok) {
    return reading.trouble.kind === 'not-found'
      ? { kind: 'gone' }
      : { kind: 'stopping', status: 'unknown' }
  }
  const now = reading.value
  if (hasEnded(before, now)) return endOf(before, now)
  // A run that holds a runner may clean up for minutes. One that holds none has nothing to wait for: it ignores the cancel.
  const mayCleanUp = now.status === 'in_progress' && elapsed < longestCleanUp
  return mayCleanUp
    ? { kind: 'stopping', status: now.status }
    : { kind: 'stuck', status: now.status, why: 'ignores-cancel' }
}
