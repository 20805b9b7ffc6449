// The first look: which runs are there, and what is live? One round trip, on busy branches two.
import type { Instant, Run, Scope } from '../core/model.js'
import { readLive, type LiveReading } from './live.js'
import { allPages } from './pages.js'
import type { Ports, Reading, RunFilter, RunPage, Trouble } from './ports.js'
import type { Target } from './target.js'

export interface Look {
  readonly runs: readonly Run[]
  readonly live: LiveReading
  readonly at: Instant | undefined
  readonly complete: boolean
  readonly troubles: readonly Trouble[]
}

const inFlightStatuses = ['requested', 'waiting', 'pending', 'queued', 'in_progress'] as const

export async function firstLook(target: Target, ports: Ports): Promise<Look> {
  const filter = filterOf(target)
  // A run that executes the step is in a hurry: the branch's page is asked for at once. Otherwise the newest page, which
  // is fresher, mostly does, and the request is better spent on reading the witness by id.
  const eager = target.witness.kind !== 'named'
  const [newest, byBranch, live] = await Promise.all([
    ports.runs.newest(1),
    eager && filter !== undefined ? ports.runs.filtered(filter, 1) : undefined,
    readLive(target, ports.subjects)
  ])
  const pages = [newest, byBranch].filter((page) => page !== undefined)
  const trusted = isUpToDate(byBranch, newest, target) ? pages : [newest]
  const enough = trusted.some((page) => page.ok && reachesBack(page.value, live.since))
  if (enough || filter === undefined) return summarise(pages, live, newest.ok && enough)
  const deeper = await lookDeeper(filter, byBranch, ports)
  return summarise([...pages, ...deeper.pages], live, newest.ok && deeper.whole)
}

/**
 * Lists by filter may be hours old, and empty for no reason. One is believed to be whole only where it holds every run of
 * the head that the newest page shows, and the run that executes the step.
 */
function isUpToDate(
  byBranch: Reading<RunPage> | undefined,
  newest: Reading<RunPage>,
  { scope, witness }: Target
): boolean {
  if (byBranch?.ok !== true) return false
  const listed = new Set(byBranch.value.items.map((run) => run.id))
  const oldest = byBranch.value.more ? Math.min(...listed) : 0
  const shown = newest.ok ? newest.value.items : []
  const known = shown.filter(
    (run) => run.event === scope.event && run.head.branch === scope.head.branch && run.id >= oldest
  )
  const executing =
    witness.kind === 'executing' && !isElsewhere(witness.run, shown, scope) ? [witness.run] : []
  return [...known, ...executing].every((run) => listed.has(run.id))
}

/**
 * The run that executes the step may be none of those that are looked for: of another workflow, or of another event, since it
 * clears up after a pull request of a fork or after an entry of a queue.
 */
function isElsewhere(
  executing: Run,
  shown: readonly Run[],
  { workflows, event, head }: Scope
): boolean {
  if (workflows?.includes(executing.workflow.path) === false) return true
  const own = shown.find(({ id }) => id === executing.id)
  return own !== undefined && (own.event !== event || own.head.branch !== head.branch)
}

function filterOf({ scope }: Target): RunFilter | undefined {
  return scope.head.branch === null ? undefined : { branch: scope.head.branch, event: scope.event }
}

/** Nothing of the subject can lie behind this page. */
function reachesBack(page: RunPage, since: Instant | undefined): boolean {
  if (!page.more) return true
  if (since === undefined) return false
  return page.items.some((run) => run.createdAt !== undefined && run.createdAt < since)
}

interface DeepLook {
  readonly pages: readonly Reading<RunPage>[]
  /** Every list was read to its end. */
  readonly whole: boolean
}

/** The page was full: in-flight runs may stand behind hundreds of finished ones, so they are asked for by status. */
async function lookDeeper(
  filter: RunFilter,
  byBranch: Reading<RunPage> | undefined,
  ports: Ports
): Promise<DeepLook> {
  const [branchPage, ...byStatus] = await Promise.all([
    byBranch ?? ports.runs.filtered(filter, 1),
    ...inFlightStatuses.map((status) =>
      allPages((page) => ports.runs.filtered({ ...filter, status }, page))
    )
  ])
  const ends = byStatus.map((pages) => pages.at(-1))
  const whole = ends.every((last) => last?.ok === true && !last.value.more)
  return { pages: [...(byBranch === undefined ? [branchPage] : []), ...byStatus.flat()], whole }
}

function summarise(pages: readonly Reading<RunPage>[], live: LiveReading, complete: boolean): Look {
  const read = pages.flatMap((page) => (page.ok ? [page.value] : []))
  const troubles = pages.flatMap((page) => (page.ok ? [] : [page.trouble]))
  return {
    runs: read.flatMap((page) => page.items),
    live,
    at: read.map((page) => page.at).find((at) => at !== undefined),
    complete: complete && read.every((page) => page.unreadable === 0),
    troubles: [...troubles, ...live.troubles]
  }
}
