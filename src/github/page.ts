// One page of a list. The next one is always asked for by its number, never by the address that a page names.
import type { Page } from '../app/ports.js'
import type { Answer } from './reading.js'
import { toInstant } from './translate.js'

/** The most that GitHub puts on one page. */
export const perPage = 100

/** Undefined where `items` is no list. An item that is not understood is counted and left out. */
export function toPage<Item>(
  items: unknown,
  { headers }: Answer,
  understand: (json: unknown) => Item | undefined
): Page<Item> | undefined {
  if (!Array.isArray(items)) return undefined
  const understood = items.map(understand)
  const readable = understood.filter((item) => item !== undefined)
  return {
    items: readable,
    more: items.length >= perPage || namesNext(headers['link']),
    unreadable: items.length - readable.length,
    at: toInstant(headers['date'])
  }
}

function namesNext(link: unknown): boolean {
  return typeof link === 'string' && link.includes('rel="next"')
}
