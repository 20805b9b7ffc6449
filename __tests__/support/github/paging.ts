import type { Site } from './answer.js'

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly headers: Readonly<Record<string, string>>
}

/** Default 30, at most 100, as on GitHub: an invalid value is read as the default. */
export function pageSize(query: URLSearchParams): number {
  return Math.min(wholeNumber(query.get('per_page'), 30), 100)
}

export function pageNumber(query: URLSearchParams): number {
  return wholeNumber(query.get('page'), 1)
}

function wholeNumber(text: string | null, fallback: number): number {
  return text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : fallback
}

/** One page with its Link header. GitHub's links contain `/repositories/{id}`, not the requested path. */
export function pageOf<Item>(
  items: readonly Item[],
  query: URLSearchParams,
  path: string,
  site: Site
): Page<Item> {
  const size = pageSize(query)
  const number = pageNumber(query)
  const last = Math.max(1, Math.ceil(items.length / size))
  const links: [string, number][] = []
  if (number > 1) links.push(['prev', Math.min(number - 1, last)])
  if (number < last) links.push(['next', number + 1], ['last', last])
  if (number > 1) links.push(['first', 1])
  const link = links
    .map(([rel, page]) => `<${linkTo(query, path, page, site)}>; rel="${rel}"`)
    .join(', ')
  return {
    items: items.slice((number - 1) * size, number * size),
    headers: link === '' ? {} : { link }
  }
}

function linkTo(query: URLSearchParams, path: string, page: number, site: Site): string {
  const params = new URLSearchParams(query)
  params.set('page', String(page))
  return `${site.api}${path}?${params.toString()}`
}
