import type { Site } from './answer.js'
import { pageSize, type Page } from './paging.js'

export type Keyed<Item> = readonly [key: string, item: Item]

interface Cut<Item> {
  readonly entries: readonly Keyed<Item>[]
  readonly links: readonly (readonly [rel: string, name: string, key: string | undefined])[]
}

/** One page of a list that is sorted by its keys, after or before a cursor. Undefined for an invalid cursor. */
export function pageByCursor<Item>(
  entries: readonly Keyed<Item>[],
  query: URLSearchParams,
  path: string,
  site: Site
): Page<Item> | undefined {
  const after = keyIn(query.get('after'))
  const before = keyIn(query.get('before'))
  if (after === undefined || before === undefined) return undefined
  const size = pageSize(query)
  const page = before === '' ? forward(entries, after, size) : backward(entries, before, size)
  const link = page.links
    .map(([rel, name, key]) => `<${linkTo(query, path, [name, key ?? ''], site)}>; rel="${rel}"`)
    .join(', ')
  return {
    items: page.entries.map(([, item]) => item),
    headers: link === '' ? {} : { link }
  }
}

/** "The `after` cursor paginates forward only and does not emit a `rel="prev"` Link." */
function forward<Item>(entries: readonly Keyed<Item>[], after: string, size: number): Cut<Item> {
  const rest = entries.filter(([key]) => key > after)
  const page = rest.slice(0, size)
  const isLast = rest.length <= size
  return { entries: page, links: isLast ? [] : [['next', 'after', page.at(-1)?.[0]]] }
}

function backward<Item>(entries: readonly Keyed<Item>[], before: string, size: number): Cut<Item> {
  const rest = entries.filter(([key]) => key < before)
  const page = rest.slice(-size)
  const isFirst = rest.length <= size
  return { entries: page, links: isFirst ? [] : [['prev', 'before', page[0]?.[0]]] }
}

const prefix = 'cursor:'

/** Empty if there is none. */
function keyIn(cursor: string | null): string | undefined {
  if (!cursor) return ''
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  return text.startsWith(prefix) ? text.slice(prefix.length) : undefined
}

function linkTo(
  query: URLSearchParams,
  path: string,
  [name, key]: readonly [string, string],
  site: Site
): string {
  const params = new URLSearchParams(query)
  params.delete('after')
  params.delete('before')
  params.set(name, Buffer.from(`${prefix}${key}`, 'utf8').toString('base64url'))
  return `${site.api}${path}?${params.toString()}`
}
