import { invalid, ok, type Reply, type Site } from './answer.js'
import { pageOf } from './paging.js'
import { renderSimplePull } from './render-pull.js'
import type { Route } from './routes.js'
import type { PullRecord, RepositoryRecord, State } from './state.js'

const allowed: Readonly<Record<string, readonly string[]>> = {
  state: ['open', 'closed', 'all'],
  sort: ['created', 'updated', 'popularity', 'long-running'],
  direction: ['asc', 'desc']
}

export interface PullList {
  readonly repository: RepositoryRecord
  readonly route: Route
  readonly site: Site
}

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests */
export function listPulls(state: State, list: PullList): Reply {
  const { query, rest } = list.route
  for (const [name, values] of Object.entries(allowed)) {
    const value = query.get(name)
    if (value && !values.includes(value)) return invalid(name, 'PullRequest')
  }
  const all = list.repository === state.home ? [...state.pulls.values()] : []
  const found = all.filter((pull) => matches(pull, query)).sort(orderOf(query))
  const page = pageOf(found, query, `/repositories/${list.repository.id}${rest}`, list.site)
  return ok(
    page.items.map((pull) => renderSimplePull(state, pull, list.site)),
    page.headers
  )
}

function matches(pull: PullRecord, query: URLSearchParams): boolean {
  const wanted = query.get('state') ?? 'open'
  if (wanted !== 'all' && (pull.state === 'open') !== (wanted === 'open')) return false
  const base = query.get('base')
  if (base && pull.base !== base) return false
  return headMatches(pull, query.get('head') ?? '')
}

/** `owner:branch`, in any repository of the owner. A head without an owner does not filter. */
function headMatches(pull: PullRecord, head: string): boolean {
  const colon = head.indexOf(':')
  if (colon < 0) return true
  const owner = pull.headRepository?.split('/')[0]
  return (
    owner?.toLowerCase() === head.slice(0, colon).toLowerCase() &&
    pull.headBranch === head.slice(colon + 1)
  )
}

/** Newest first if sorted by creation, otherwise oldest first, unless a direction is given. */
function orderOf(query: URLSearchParams): (left: PullRecord, right: PullRecord) => number {
  const sort = query.get('sort') ?? 'created'
  const direction = query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')
  const key = (pull: PullRecord): number => (sort === 'updated' ? pull.updatedAt : pull.createdAt)
  const sign = direction === 'asc' ? 1 : -1
  return (left, right) => sign * (key(left) - key(right) || left.number - right.number)
}
