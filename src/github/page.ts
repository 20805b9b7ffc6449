// One page of a list. The next page is always requested by its number, never by the URL that a page gives.
import type { Page } from '../ports.js'
import type { Answer } from './reading.js'
import { isRecord, toId, toInstant, toText } from './translate.js'

/** The most that GitHub puts on one page. */
export const perPage = 100

/** An answer and its page number, from 1. */
export interface PageAnswer extends Answer {
  readonly page: number
}

/** Undefined if `items` is not a list. An item that is not understood is left out and counted in `unreadable`. */
export function toPage<Item>(
  items: unknown,
  answer: PageAnswer,
  understand: (json: unknown) => Item | undefined
): Page<Item> | undefined {
  if (!Array.isArray(items)) return undefined
  const understood = items.map(understand)
  const readable = understood.filter((item) => item !== undefined)
  const { headers } = answer
  return {
    items: readable,
    more: items.length >= perPage || namesNext(headers['link']) || fallsShort(items.length, answer),
    unreadable: items.length - readable.length,
    at: toInstant(headers['date'])
  }
}

/** Whether the answer says that the list goes on. */
export function namesNext(link: unknown): boolean {
  return typeof link === 'string' && link.includes('rel="next"')
}

/**
 * Whether the total says that there are more items. Some servers send fewer items a page than requested, or no link to the next
 * page, but give a total. A total that is out of date can only make a list look longer than it is.
 */
function fallsShort(count: number, { page, data, headers }: PageAnswer): boolean {
  const total = isRecord(data) ? totalIn(data['total_count']) : 0
  if (page === 1) return count < total
  // Assumes that the earlier pages were as long as this one; at worst, one empty page is read at the end. GitHub itself links the
  // other pages on every page, so that no unneeded page is requested from it.
  return headers['link'] === undefined && count > 0 && page * count < total
}

/**
 * The total; 0 if there is none. Filtered lists count up to 2,500 and then say "2,500+".
 * https://docs.github.com/en/rest/actions/workflow-runs (2026-11)
 */
function totalIn(total: unknown): number {
  const digits = /^[\d,]{1,15}/.exec(toText(total) ?? '')?.[0].replaceAll(',', '')
  return toId(total) ?? Number(digits ?? 0)
}
