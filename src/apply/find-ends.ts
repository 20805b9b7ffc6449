// Which of these runs have ended? Reads lists if that takes fewer requests, otherwise each run by id.
import { isInFlight, type Run, type RunId } from '../model/model.js'
import { isLaterLook } from '../model/order.js'
import type { Outcome } from '../model/outcome.js'
import type { Ports, Reading, RunFilter, RunPage } from '../ports.js'
import type { Accepted } from './cancel-batch.js'

export interface Seen {
  /** The runs as they were last read. A list can be out of date: a run that it shows in flight may have ended. */
  readonly seen: ReadonlyMap<RunId, Run>
  /** What was read by id. Only this proves that a run is still in flight. */
  readonly readings: ReadonlyMap<RunId, Reading<Run>>
}

export interface EndFinder {
  look(open: readonly Run[]): Promise<Seen>
}

/** One look reads at most this many pages of the branch's list, for runs that are not on the newest page. */
const mostBranchPages = 3

/** Each look uses the way that needed fewer requests by the last look: lists for all runs, or one request for each run. */
export function createEndFinder(ports: Ports, filter: RunFilter | undefined): EndFinder {
  let pages = 1
  return {
    async look(open) {
      if (open.length <= pages) return readEach(open, ports)
      const { seen, asked } = await readLists(open, ports, filter)
      pages = asked
      return { seen, readings: new Map() }
    }
  }
}

async function readEach(open: readonly Run[], { runs }: Ports): Promise<Seen> {
  const readings = await Promise.all(open.map(async ({ id }) => [id, await runs.byId(id)] as const))
  const seen = readings.flatMap(([id, reading]) =>
    reading.ok ? [[id, reading.value] as const] : []
  )
  return { seen: new Map(seen), readings: new Map(readings) }
}

/** A list can prove that a run has ended, but not that it is still running. */
async function readLists(
  open: readonly Run[],
  { runs }: Ports,
  filter: RunFilter | undefined
): Promise<{ readonly seen: Seen['seen']; readonly asked: number }> {
  const seen = new Map<RunId, Run>()
  const take = (page: Reading<RunPage>): boolean => {
    if (!page.ok) return false
    for (const run of page.value.items) {
      const known = seen.get(run.id)
      if (known === undefined || isLaterLook(run, known)) seen.set(run.id, run)
    }
    return page.value.more
  }
  const areAllSeen = (): boolean => open.every((run) => seen.has(run.id))
  take(await runs.newest(1))
  let asked = 1
  for (let page = 1; page <= mostBranchPages && !areAllSeen() && filter !== undefined; page += 1) {
    asked += 1
    if (!take(await runs.filtered(filter, page))) break
  }
  return { seen, asked }
}

/** A later attempt also proves an end: GitHub starts one only after the attempt before it has ended. */
export function hasEnded(before: Run, now: Run): boolean {
  return now.attempt > before.attempt || (now.attempt === before.attempt && !isInFlight(now))
}

/** The outcome of a run that has ended. Once a later attempt exists, the conclusion of the cancelled attempt is not known. */
export function endOf({ run, said }: Pick<Accepted, 'run' | 'said'>, now: Run): Outcome {
  if (said === 'completed') return { kind: 'finished' }
  return { kind: 'stopped', conclusion: now.attempt === run.attempt ? now.conclusion : null }
}

/** Records the outcome of a run at the moment it was seen. */
export type Note = (entry: Accepted, outcome: Outcome) => void
