// Watches whether runs really end after their cancel was accepted: a 202 says only that GitHub will try.
import type { Run, RunId } from '../model/model.js'
import { isCancelled, type Outcome } from '../model/outcome.js'
import type { Accepted } from './cancel-batch.js'
import { createEndFinder, endOf, hasEnded, type Note, type Seen } from './find-ends.js'
import type { Ports, Reading, RunFilter } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import { readLeft } from './read-left.js'

export interface WatchOptions {
  /** Milliseconds; with 0 it still looks once. */
  readonly wait: number
  readonly filter: RunFilter | undefined
  /** Called once, when half of `wait` is over, with the runs that have neither ended nor been seen in progress. */
  readonly halfway?: (left: readonly Accepted[]) => Promise<void>
}

export interface Watched {
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  /** The longest time from an accepted cancel until its run was seen cancelled, in milliseconds; undefined if none was. */
  readonly timeToEffect: number | undefined
  /** Only troubles of reads that left an outcome unknown. */
  readonly troubles: readonly Trouble[]
}

/** Milliseconds between the first looks. Each further pause is longer by `growth`, up to `longestPause`. */
const firstPause = 2000
const longestPause = 30_000
const growth = 1.5
/** With fewer requests than this left in the hour, none is spent on watching: other jobs of the repository need them. */
const leastBudget = 100

/** Looks at once, then at growing intervals until `wait` is over. Runs that have not ended by then are read by id. */
export async function watch(
  accepted: readonly Accepted[],
  ports: Ports,
  { wait, filter, halfway }: WatchOptions
): Promise<Watched> {
  const { clock, log, meter } = ports
  const start = clock.now()
  const elapsed = (): number => clock.now() - start
  const isPoor = (): boolean => (meter.budgetLeft() ?? Infinity) < leastBudget
  const book = createBook(ports)
  const finder = createEndFinder(ports, filter)
  let open = accepted
  let last: Seen = { seen: new Map(), readings: new Map() }
  const look = async (): Promise<void> => {
    last = await finder.look(open.map(({ run }) => run))
    open = open.filter((entry) => !book.noteEnd(entry, last))
  }
  if (open.length > 0) await look()
  // Do not wait for a run whose cancel failed.
  open = open.filter(({ said }) => said !== 'failed')
  let awaited = halfway
  for (let pause = firstPause; open.length > 0 && elapsed() < wait && !isPoor();) {
    const next = Math.min(elapsed() + pause, wait)
    if (awaited !== undefined && next > wait / 2) {
      await clock.sleep(Math.max(0, wait / 2 - elapsed()))
      await awaited(open.filter(({ run }) => last.seen.get(run.id)?.status !== 'in_progress'))
      awaited = undefined
    }
    log.info(`waiting for ${open.length} of ${accepted.length} cancelled runs to stop`)
    await clock.sleep(Math.max(0, next - elapsed()))
    await look()
    pause = Math.min(growth * pause, longestPause)
  }
  const left = { open, readings: last.readings, waited: wait, isPoor: isPoor() }
  const troubles = await readLeft(left, ports, book.note)
  return { outcomes: book.outcomes, timeToEffect: book.timeToEffect(), troubles }
}

interface Book {
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  readonly note: Note
  /** Notes the run's end, if it has ended, and returns whether it has. */
  readonly noteEnd: (entry: Accepted, seen: Seen) => boolean
  readonly timeToEffect: () => number | undefined
}

function createBook({ clock }: Ports): Book {
  const outcomes = new Map<RunId, Outcome>()
  let longest: number | undefined
  const note: Note = (entry, outcome) => {
    outcomes.set(entry.run.id, outcome)
    if (isCancelled(outcome)) longest = Math.max(longest ?? 0, clock.now() - entry.at)
  }
  return {
    outcomes,
    note,
    noteEnd(entry, { seen, readings }) {
      const outcome = endSeen(entry, seen.get(entry.run.id), readings.get(entry.run.id))
      if (outcome !== undefined) note(entry, outcome)
      return outcome !== undefined
    },
    timeToEffect: () => longest
  }
}

function endSeen(
  entry: Accepted,
  now: Run | undefined,
  reading: Reading<Run> | undefined
): Outcome | undefined {
  if (now !== undefined && hasEnded(entry.run, now)) return endOf(entry, now)
  const isGone = reading?.ok === false && reading.trouble.kind === 'not-found'
  return isGone ? { kind: 'gone' } : undefined
}
