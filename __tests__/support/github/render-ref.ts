import type { Schemas, Site } from './answer.js'
import { epoch, iso } from './clock.js'
import { renderUser } from './render-repository.js'
import { madeSha } from './sha.js'
import type { BranchRecord, RepositoryRecord, State } from './state.js'

/** `heads/main`, `tags/v1`: every ref of a repository with the sha it points to. */
export function refsOf(repository: RepositoryRecord): Map<string, string> {
  const heads = [...repository.branches].map(([name, { sha }]) => [`heads/${name}`, sha] as const)
  const tags = [...repository.tags].map(([name, sha]) => [`tags/${name}`, sha] as const)
  return new Map([...heads, ...tags].sort(([left], [right]) => (left < right ? -1 : 1)))
}

export function renderRef(
  repository: RepositoryRecord,
  [ref, sha]: readonly [string, string],
  site: Site
): Schemas['git-ref'] {
  const api = `${site.api}/repos/${repository.name}/git`
  const [object] = [...repository.annotated].find(([, name]) => ref === `tags/${name}`) ?? []
  return {
    ref: `refs/${ref}`,
    node_id: `REF_${ref}`,
    url: `${api}/refs/${ref}`,
    object:
      object === undefined
        ? { type: 'commit', sha, url: `${api}/commits/${sha}` }
        : { type: 'tag', sha: object, url: `${api}/tags/${object}` }
  }
}

/** The object of an annotated tag. */
export function renderTag(
  { name: repository, owner, annotated, tags }: RepositoryRecord,
  object: string,
  site: Site
): Schemas['git-tag'] | undefined {
  const tag = annotated.get(object)
  const sha = tag === undefined ? undefined : tags.get(tag)
  if (tag === undefined || sha === undefined) return undefined
  const api = `${site.api}/repos/${repository}/git`
  return {
    node_id: `TAG_${object}`,
    tag,
    sha: object,
    url: `${api}/tags/${object}`,
    message: tag,
    tagger: { name: owner, email: 'someone@example.com', date: iso(epoch) },
    object: { type: 'commit', sha, url: `${api}/commits/${sha}` }
  }
}

export function renderBranch(
  state: State,
  repository: RepositoryRecord,
  [name, branch]: readonly [string, BranchRecord],
  site: Site
): Schemas['branch-with-protection'] {
  const url = `${site.api}/repos/${repository.name}/branches/${name}`
  return {
    name,
    commit: renderCommit(state, repository, branch.sha, site),
    _links: { self: url, html: `${site.html}/${repository.name}/tree/${name}` },
    protected: branch.protected,
    protection: {
      enabled: branch.protected,
      required_status_checks: {
        enforcement_level: branch.protected ? 'everyone' : 'off',
        contexts: [],
        checks: []
      }
    },
    protection_url: `${url}/protection`
  }
}

function renderCommit(
  state: State,
  repository: RepositoryRecord,
  sha: string,
  site: Site
): Schemas['commit'] {
  const api = `${site.api}/repos/${repository.name}`
  const tree = madeSha('tree', sha)
  const by = { name: repository.owner, email: 'someone@example.com', date: iso(epoch) }
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${api}/commits/${sha}`,
    html_url: `${site.html}/${repository.name}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: by,
      committer: by,
      message: 'A commit',
      comment_count: 0,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` }
    },
    author: renderUser(state, repository.owner, site),
    committer: renderUser(state, repository.owner, site),
    parents: []
  }
}
