// Which of these runs have ended? By lists where that takes fewer requests, otherwise by id.
import { isInFlight, type Run, type RunId } from '../model/model.js'
import { isLaterLook } from '../model/order.js'
import type { Outcome } from '../model/outcome.js'
import type { Ports, Reading, RunFilter, RunPage } from '../ports.js'
import type { Accepted } from './cancel-batch.js'

export interface Sight {
  /** The runs as they were seen. One that a list shows in flight may have ended all the same. */
  readonly seen: ReadonlyMap<RunId, Run>
  /** What was read by id: that a run goes on is known from nothing else. */
  readonly readings: ReadonlyMap<RunId, Reading<Run>>
}

export interface EndFinder {
  look(open: readonly Run[]): Promise<Sight>
}

/** Pages of the branch's list that one look reads at most, for runs that the newest page does not show. */
const mostBranchPages = 3

/** Each look takes what was cheaper by the last one: a page for all of them, or one request for each. */
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

async function readEach(open: readonly Run[], { runs }: Ports): Promise<Sight> {
  const readings = await Promise.all(open.map(async ({ id }) => [id, await runs.byId(id)] as const))
  const seen = readings.flatMap(([id, reading]) =>
    reading.ok ? [[id, reading.value] as const] : []
  )
  return { seen: new Map(seen), readings: new Map(readings) }
}

/** A list may prove that a run has ended, never that it still runs. */
async function readLists(
  open: readonly Run[],
  { runs }: Ports,
  filter: RunFilter | undefined
): Promise<{ readonly seen: Sight['seen']; readonly asked: number }> {
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

/** A later attempt exists only because the one that was cancelled has ended. */
export function hasEnded(before: Run, now: Run): boolean {
  return now.attempt > before.attempt || (now.attempt === before.attempt && !isInFlight(now))
}

/** How an attempt ended that has been followed by another is not told any more. */
export function endOf({ run, said }: Pick<Accepted, 'run' | 'said'>, now: Run): Outcome {
  if (said === 'completed') return { kind: 'finished' }
  return { kind: 'stopped', conclusion: now.attempt === run.attempt ? now.conclusion : null }
}

/** Takes down what became of a run, at the moment it was seen. */
export type Note = (entry: Accepted, outcome: Outcome) => void
