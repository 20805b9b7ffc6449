// Lists the pull requests of a head: all, or at least all that a run in flight can belong to.
import type { Instant, PullRequest } from '../model/model.js'
import { allPages } from '../pages.js'
import type { Page, PullPage, Reading, SubjectReader } from '../ports.js'
import { ownTrouble, type Trouble } from '../model/trouble.js'

export interface HeadName {
  /** Login of the owner of the branch's repository. */
  readonly owner: string
  readonly branch: string
}

export interface PullList {
  readonly pulls: readonly PullRequest[]
  /** Closed pull requests that were last updated before this may be missing; undefined if none is. */
  readonly goesBackTo: Instant | undefined
  /** When the first page was read. Pull requests that were opened later are missing, although their runs may be listed. */
  readonly listedAt: Instant | undefined
}

/**
 * Milliseconds: a day more than the 35 days that a run can take. A run that is older than the end of the list is kept anyway.
 * https://docs.github.com/en/actions/reference/limits (2026-11)
 */
const longestRun = 36 * 24 * 3_600_000

/**
 * The last updated pull requests come first. Everything that starts a run updates its pull request, so reading ends at pull
 * requests that were not updated for longer than a run can take. Then the open ones are read as well. This matters for branches
 * that bots use again and again, which can have thousands of pull requests.
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
 * When the last pull request on these pages was updated, if that is so long ago that the following ones cannot matter. Undefined
 * if the pages are not in that order: a server that ignores the order may list anything later.
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
    return listTrouble('there are more than 1,000 that may matter, and only 1,000 are read')
  }
  // A pull request that is updated during the reads moves to the first page, so that others move to a later page and appear
  // twice.
  const numbers = pages.flatMap(({ items }) => items.map(({ number }) => number))
  return new Set(numbers).size < numbers.length
    ? listTrouble('they changed while they were listed')
    : undefined
}

/** Reads a list that must fit on one page. */
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

/** The trouble for an unusable list of the head's pull requests. */
export function listTrouble(message: string): Trouble {
  const undertaking = {
    operation: 'list the pull requests of the head',
    permission: 'pull-requests: read'
  } as const
  return ownTrouble('odd', undertaking, message)
}
