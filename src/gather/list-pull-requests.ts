// The pull requests of a head: all of them, or all that a run in flight can be for.
import type { Instant, PullRequest } from '../model/model.js'
import { allPages } from '../pages.js'
import type { Page, PullPage, Reading, SubjectReader } from '../ports.js'
import { ownTrouble, type Trouble } from '../model/trouble.js'

export interface HeadName {
  /** Login of the owner of the repository that it is in. */
  readonly owner: string
  readonly branch: string
}

export interface PullList {
  readonly pulls: readonly PullRequest[]
  /** Closed pull requests that were last touched before this may be missing; undefined where none is. */
  readonly goesBackTo: Instant | undefined
  /** When the first page was read: a pull request that came later, with its runs, is not among them. */
  readonly listedAt: Instant | undefined
}

/**
 * Milliseconds: a day more than a run can take, which is 35 days. Whatever this is, a run from before the end of the list is kept.
 * https://docs.github.com/en/actions/reference/limits (2026-11)
 */
const longestRun = 36 * 24 * 3_600_000

/**
 * Those that were touched last come first. All that starts a run touches its pull request, so reading ends where nothing was
 * touched for longer than a run can take; the open ones are then asked for besides. A branch that bots use again and again has
 * had thousands.
 */
export async function listPulls(
  { owner, branch }: HeadName,
  subjects: SubjectReader
): Promise<Reading<PullList>> {
  const readings = await allPages(
    (page) => subjects.pullsOfHead(owner, branch, page),
    (pages) => endOf(pages) !== undefined
  )
  const pages: PullPage[] = []
  for (const reading of readings) {
    if (!reading.ok) return reading
    pages.push(reading.value)
  }
  const trouble = troubleWith(pages)
  if (trouble !== undefined) return { ok: false, trouble }
  const listed = pages.flatMap(({ items }) => items)
  const goesBackTo = pages.at(-1)?.more === true ? endOf(pages) : undefined
  const open =
    goesBackTo === undefined
      ? ({ ok: true, value: [] } as const)
      : await readWholePage(subjects.openPullsOfHead(owner, branch))
  if (!open.ok) return open
  const others = open.value.filter((pull) => listed.every(({ number }) => number !== pull.number))
  return {
    ok: true,
    value: { pulls: [...listed, ...others], goesBackTo, listedAt: pages[0]?.at }
  }
}

/**
 * When the last one on these pages was touched, if that is too long ago to matter for those behind it. Undefined where the pages are
 * not in that order: a server that ignores it may have anything behind them.
 */
function endOf(pages: readonly PullPage[]): Instant | undefined {
  const touched = pages.flatMap(({ touchedAt }) => touchedAt)
  const isInOrder = touched.every(
    (at, index) => index === 0 || (at ?? Infinity) <= (touched[index - 1] ?? -Infinity)
  )
  const [now, last] = [pages[0]?.at, touched.at(-1)]
  const isOld = now !== undefined && last !== undefined && last < now - longestRun
  return isInOrder && isOld ? last : undefined
}

function troubleWith(pages: readonly PullPage[]): Trouble | undefined {
  if (pages.some(({ unreadable }) => unreadable > 0)) {
    return { ...listTrouble('some of them are not as GitHub documents them'), cause: 'not-github' }
  }
  if (pages.at(-1)?.more === true && endOf(pages) === undefined) {
    return listTrouble('more than 1,000 of them may matter, and no more are read')
  }
  // One that is touched meanwhile moves to the page that was read already, and all the others move on by one place.
  const numbers = pages.flatMap(({ items }) => items.map(({ number }) => number))
  return new Set(numbers).size < numbers.length
    ? listTrouble('they changed while they were listed')
    : undefined
}

/** A list that must stand on one page. */
export async function readWholePage(
  reading: Promise<Reading<Page<PullRequest>>>
): Promise<Reading<readonly PullRequest[]>> {
  const page = await reading
  if (!page.ok) return page
  const { items, more, unreadable } = page.value
  return more || unreadable > 0
    ? { ok: false, trouble: listTrouble('not all of the open ones could be read') }
    : { ok: true, value: items }
}

/** With the list of pull requests of the head. */
export function listTrouble(message: string): Trouble {
  const undertaking = {
    operation: 'list the pull requests of the head',
    permission: 'pull-requests: read'
  } as const
  return ownTrouble('odd', undertaking, message)
}
