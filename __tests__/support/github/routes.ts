/** The kind of a request; faults and hooks use these words. */
export type RouteKind =
  | 'runs'
  | 'branch-runs'
  | 'status-runs'
  | 'run'
  | 'cancel'
  | 'force-cancel'
  | 'jobs'
  | 'groups'
  | 'group'
  | 'run-groups'
  | 'pulls'
  | 'pull'
  | 'branch'
  | 'tag'
  | 'tag-object'
  | 'repository'
  | 'annotations'
  | 'content'
  | 'unknown'

export type Endpoint =
  | 'list-runs'
  | 'list-workflow-runs'
  | 'get-run'
  | 'cancel-run'
  | 'force-cancel-run'
  | 'list-jobs'
  | 'list-groups'
  | 'get-group'
  | 'list-run-groups'
  | 'list-pulls'
  | 'get-pull'
  | 'get-branch'
  | 'get-ref'
  | 'get-tag'
  | 'match-refs'
  | 'get-repository'
  | 'list-annotations'
  | 'get-content'
  | 'none'

export interface Route {
  readonly kind: RouteKind
  readonly endpoint: Endpoint
  /** `owner/name`, or the id that links use. */
  readonly repository: string | number
  /** The path after `/repos/owner/name`, not decoded. */
  readonly rest: string
  /** The one variable part, decoded. */
  readonly name: string
  readonly query: URLSearchParams
}

const table: readonly (readonly [method: string, pattern: RegExp, endpoint: Endpoint])[] = [
  ['GET', /^\/actions\/runs()$/, 'list-runs'],
  ['GET', /^\/actions\/workflows\/([^/]+)\/runs$/, 'list-workflow-runs'],
  ['GET', /^\/actions\/runs\/(\d+)$/, 'get-run'],
  ['POST', /^\/actions\/runs\/(\d+)\/cancel$/, 'cancel-run'],
  ['GET', /^\/actions\/runs\/(\d+)\/jobs$/, 'list-jobs'],
  ['POST', /^\/actions\/runs\/(\d+)\/force-cancel$/, 'force-cancel-run'],
  ['GET', /^\/actions\/concurrency_groups()$/, 'list-groups'],
  ['GET', /^\/actions\/concurrency_groups\/([^/]+)$/, 'get-group'],
  ['GET', /^\/actions\/runs\/(\d+)\/concurrency_groups$/, 'list-run-groups'],
  ['GET', /^\/pulls()$/, 'list-pulls'],
  ['GET', /^\/pulls\/(\d+)$/, 'get-pull'],
  ['GET', /^\/branches\/(.+)$/, 'get-branch'],
  ['GET', /^\/git\/ref\/(.+)$/, 'get-ref'],
  ['GET', /^\/git\/tags\/([^/]+)$/, 'get-tag'],
  ['GET', /^\/git\/matching-refs\/(.+)$/, 'match-refs'],
  ['GET', /^\/check-runs\/(\d+)\/annotations$/, 'list-annotations'],
  ['GET', /^\/contents\/(.+)$/, 'get-content'],
  ['GET', /^()$/, 'get-repository']
]

const kinds: Readonly<Record<Endpoint, (name: string, query: URLSearchParams) => RouteKind>> = {
  'list-runs': listKind,
  'list-workflow-runs': listKind,
  'get-run': () => 'run',
  'cancel-run': () => 'cancel',
  'force-cancel-run': () => 'force-cancel',
  'list-jobs': () => 'jobs',
  'list-groups': () => 'groups',
  'get-group': () => 'group',
  'list-run-groups': () => 'run-groups',
  'list-pulls': () => 'pulls',
  'get-pull': () => 'pull',
  'get-branch': () => 'branch',
  'get-ref': refKind,
  'get-tag': () => 'tag-object',
  'match-refs': refKind,
  'get-repository': () => 'repository',
  'list-annotations': () => 'annotations',
  'get-content': () => 'content',
  none: () => 'unknown'
}

export function routeOf(method: string, target: string): Route {
  const at = target.indexOf('?')
  const path = at < 0 ? target : target.slice(0, at)
  const query = new URLSearchParams(at < 0 ? '' : target.slice(at + 1))
  const found = /^\/(?:repos\/([^/]+\/[^/]+)|repositories\/(\d+))(\/.*)?$/.exec(path)
  const rest = found?.[3] ?? ''
  const repository = found?.[1] === undefined ? Number(found?.[2]) : decoded(found[1])
  const { endpoint, name } = found ? endpointOf(method, rest) : nowhere
  return { kind: kinds[endpoint](name, query), endpoint, repository, rest, name, query }
}

const nowhere = { endpoint: 'none', name: '' } as const

function endpointOf(method: string, rest: string): Pick<Route, 'endpoint' | 'name'> {
  for (const [wanted, pattern, endpoint] of table) {
    const found = method === wanted ? pattern.exec(rest) : null
    if (found) return { endpoint, name: decoded(found[1] ?? '') }
  }
  return nowhere
}

function listKind(_name: string, query: URLSearchParams): RouteKind {
  if (query.get('status')) return 'status-runs'
  return query.get('branch') ? 'branch-runs' : 'runs'
}

function refKind(name: string): RouteKind {
  return name.startsWith('tags/') ? 'tag' : 'branch'
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
