// One page of a list. The next one is always asked for by its number, never by the address that a page names.
import type { Page } from '../ports.js'
import type { Answer } from './reading.js'
import { isRecord, toId, toInstant, toText } from './translate.js'

/** The most that GitHub puts on one page. */
export const perPage = 100

/** An answer, and which page of the list it is: from 1. */
export interface PageAnswer extends Answer {
  readonly page: number
}

/** Undefined where `items` is no list. An item that is not understood is counted and left out. */
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
 * Not every server puts as many on a page as it is asked for, or names the next one; a total is told all the same. It may be
 * out of date: then it makes a list look longer, and never whole.
 */
function fallsShort(count: number, { page, data, headers }: PageAnswer): boolean {
  const total = isRecord(data) ? totalIn(data['total_count']) : 0
  if (page === 1) return count < total
  // How many the pages before had is not known here: as many as this one, and after the last one there is an empty one.
  // GitHub names the other pages on each, so that it is asked for none too many.
  return headers['link'] === undefined && count > 0 && page * count < total
}

/**
 * Lists by filter count no further than 2,500, and the pages say "2,500+": at least so many. 0 where there is no total.
 * https://docs.github.com/en/rest/actions/workflow-runs (2026-11)
 */
function totalIn(total: unknown): number {
  const digits = /^[\d,]{1,15}/.exec(toText(total) ?? '')?.[0].replaceAll(',', '')
  return toId(total) ?? Number(digits ?? 0)
}
