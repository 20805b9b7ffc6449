// The first look: reads the lists of runs and the subject state. One round trip, on busy branches two.
import { isInFlight, type Instant, type Run } from '../model/model.js'
import { looksAt } from '../model/events.js'
import { readSubject } from './read-subject.js'
import type { SubjectReading } from './read-ref.js'
import { allPages } from '../pages.js'
import type { Ports, Reading, RunFilter, RunPage } from '../ports.js'
import type { TroubleKind, Trouble } from '../model/trouble.js'
import type { Target } from '../model/target.js'

export interface Look {
  readonly runs: readonly Run[]
  readonly subjectReading: SubjectReading
  readonly at: Instant | undefined
  readonly complete: boolean
  /** Ended runs that were created before this may be missing; undefined if none is. */
  readonly endedSince: Instant | undefined
  readonly troubles: readonly Trouble[]
}

const inFlightStatuses = ['requested', 'waiting', 'pending', 'queued', 'in_progress'] as const

export async function firstLook(target: Target, ports: Ports): Promise<Look> {
  const filter = filterOf(target.scope)
  // A step saves time by reading the branch's page at once. A companion is not in a hurry: for it the newest page is usually
  // enough, and the saved request is used to read the newer run by id.
  const eager = target.actsFor.kind !== 'named'
  const [newest, byBranch, subjectReading] = await Promise.all([
    ports.runs.newest(1),
    eager && filter !== undefined ? ports.runs.filtered(filter, 1) : undefined,
    readSubject(target, ports.subjects)
  ])
  const pages = [newest, byBranch].filter((page) => page !== undefined)
  if (pages.every(isRefused))
    return { ...summarise(pages, subjectReading, false), endedSince: reachOf([]) }
  const trusted = isUpToDate(byBranch, newest, target) ? pages : [newest]
  const enough = trusted.some((page) => page.ok && reachesBack(page.value, subjectReading.since))
  if (enough) return { ...summarise(pages, subjectReading, newest.ok), endedSince: undefined }
  if (filter === undefined) {
    return { ...summarise(pages, subjectReading, false), endedSince: reachOf(trusted) }
  }
  return lookDeeper({ newest, byBranch, subjectReading, filter }, target, ports)
}

/** Whether a list failed in a way that will fail for the next list too. */
function isRefused(page: Reading<RunPage>): boolean {
  const lasting: readonly TroubleKind[] = [
    'unavailable',
    'rate-limited',
    'unauthorized',
    'forbidden'
  ]
  return !page.ok && lasting.includes(page.trouble.kind)
}

/** The time since which these pages show every run of the subject; far in the future if no page was read. */
function reachOf(pages: readonly Reading<RunPage>[]): Instant | undefined {
  const read = pages.flatMap((page) => (page.ok ? [page.value] : []))
  if (read.some(({ more }) => !more)) return undefined
  const oldest = read.flatMap(({ items }) => items.at(-1)?.createdAt ?? [])
  return Math.min(Number.MAX_SAFE_INTEGER, ...oldest) as Instant
}

/**
 * Filtered lists may be hours old, or empty without a reason. A filtered list is trusted only if it has every run of the head
 * that the newest page has, and the run that executes the step.
 */
function isUpToDate(
  byBranch: Reading<RunPage> | undefined,
  newest: Reading<RunPage>,
  target: Target
): boolean {
  if (byBranch?.ok !== true) return false
  const { items, more } = byBranch.value
  const oldest = more ? Math.min(...items.map((run) => run.id)) : 0
  const known = knownRuns(newest, target).filter((run) => run.id >= oldest)
  return holds([byBranch], known)
}

/** The runs that a filtered list must have to be trusted. */
function knownRuns(newest: Reading<RunPage>, target: Target): readonly Run[] {
  const { scope, actsFor } = target
  const shown = newest.ok ? newest.value.items : []
  const isOwn = actsFor.kind === 'executing' && !isElsewhere(actsFor.run, shown, target)
  const ofHead = shown.filter(
    (run) => looksAt(scope, run.event) && run.head.branch === scope.head.branch
  )
  return isOwn ? [...ofHead, actsFor.run] : ofHead
}

function holds(pages: readonly Reading<RunPage>[], known: readonly Run[]): boolean {
  const listed = new Set(
    pages.flatMap((page) => (page.ok ? page.value.items.map((run) => run.id) : []))
  )
  return known.every((run) => listed.has(run.id))
}

/**
 * Whether the run that executes the step is not one of the runs in scope: it may have another workflow, or another event, for
 * example when it acts after the end of a fork's pull request or of a merge-queue entry.
 */
function isElsewhere(executing: Run, shown: readonly Run[], { workflows, scope }: Target): boolean {
  const isNamed = typeof workflows === 'string' || workflows.includes(executing.workflow.path)
  if (!isNamed) return true
  const own = shown.find(({ id }) => id === executing.id)
  return own !== undefined && !(looksAt(scope, own.event) && own.head.branch === scope.head.branch)
}

/** The filter for the branch and the event. For several events it is the branch alone, whose list has the runs of all events. */
export function filterOf({ event, otherEvents, head }: Target['scope']): RunFilter | undefined {
  if (head.branch === null) return undefined
  return { branch: head.branch, ...(otherEvents === undefined && { event }) }
}

/** Whether no run of the subject can be on a later page: the last run of this page is older than the subject. */
function reachesBack(page: RunPage, since: Instant | undefined): boolean {
  if (!page.more) return true
  if (since === undefined) return false
  const last = page.items.at(-1)?.createdAt
  return last !== undefined && last < since
}

interface Shallow {
  readonly newest: Reading<RunPage>
  readonly byBranch: Reading<RunPage> | undefined
  readonly subjectReading: SubjectReading
  readonly filter: RunFilter
}

/** The page was full, so runs in flight may come after hundreds of finished ones: list them by status. */
async function lookDeeper(
  { newest, byBranch, subjectReading, filter }: Shallow,
  target: Target,
  { runs }: Ports
): Promise<Look> {
  const [branchPage, ...byStatus] = await Promise.all([
    byBranch ?? runs.filtered(filter, 1),
    ...inFlightStatuses.map((status) =>
      allPages((page) => runs.filtered({ ...filter, status }, page))
    )
  ])
  const pages = [branchPage, ...byStatus.flat()]
  const known = knownRuns(newest, target).filter(isInFlight)
  const ends = byStatus.map((list) => list.at(-1))
  const isWhole = ends.every((last) => last?.ok === true && !last.value.more)
  const trusted = isUpToDate(branchPage, newest, target) ? [newest, branchPage] : [newest]
  return {
    ...summarise([newest, ...pages], subjectReading, newest.ok && isWhole && holds(pages, known)),
    endedSince: reachOf(trusted)
  }
}

function summarise(
  pages: readonly Reading<RunPage>[],
  subjectReading: SubjectReading,
  complete: boolean
): Omit<Look, 'endedSince'> {
  const read = pages.flatMap((page) => (page.ok ? [page.value] : []))
  const troubles = pages.flatMap((page) => (page.ok ? [] : [page.trouble]))
  return {
    runs: read.flatMap((page) => page.items),
    subjectReading,
    at: read.map((page) => page.at).find((at) => at !== undefined),
    complete: complete && read.every((page) => page.unreadable === 0),
    troubles: [...troubles, ...subjectReading.troubles]
  }
}
