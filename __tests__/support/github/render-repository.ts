import type { Schemas, Site } from './answer.js'
import { epoch, iso } from './clock.js'
import type { RepositoryRecord, State } from './state.js'

export function renderUser(state: State, login: string, site: Site): Schemas['simple-user'] {
  const id = state.userId(login)
  if (site.isTerse === true) return { login, id } as Schemas['simple-user']
  const api = `${site.api}/users/${login}`
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url: api,
    html_url: `${site.html}/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: 'User',
    site_admin: false
  }
}

export function renderMinimalRepository(
  state: State,
  repository: RepositoryRecord,
  site: Site
): Schemas['minimal-repository'] {
  return site.isTerse === true
    ? essentials(state, repository, site)
    : basics(state, repository, site)
}

/** The repository and its owner. */
function essentials(
  state: State,
  { id, name, owner, fork, private: isPrivate }: RepositoryRecord,
  site: Site
): Schemas['minimal-repository'] & Schemas['repository'] {
  return {
    id,
    name: name.slice(owner.length + 1),
    full_name: name,
    private: isPrivate,
    owner: renderUser(state, owner, site),
    fork
  } as Schemas['minimal-repository'] & Schemas['repository']
}

function basics(state: State, repository: RepositoryRecord, site: Site) {
  const api = `${site.api}/repos/${repository.name}`
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name.slice(repository.owner.length + 1),
    full_name: repository.name,
    private: repository.private,
    owner: renderUser(state, repository.owner, site),
    html_url: `${site.html}/${repository.name}`,
    description: null,
    fork: repository.fork,
    url: api,
    ...moreUrls(api)
  }
}

function moreUrls(api: string) {
  return {
    archive_url: `${api}/{archive_format}{/ref}`,
    assignees_url: `${api}/assignees{/user}`,
    blobs_url: `${api}/git/blobs{/sha}`,
    branches_url: `${api}/branches{/branch}`,
    collaborators_url: `${api}/collaborators{/collaborator}`,
    comments_url: `${api}/comments{/number}`,
    commits_url: `${api}/commits{/sha}`,
    compare_url: `${api}/compare/{base}...{head}`,
    contents_url: `${api}/contents/{+path}`,
    contributors_url: `${api}/contributors`,
    deployments_url: `${api}/deployments`,
    downloads_url: `${api}/downloads`,
    events_url: `${api}/events`,
    forks_url: `${api}/forks`,
    git_commits_url: `${api}/git/commits{/sha}`,
    git_refs_url: `${api}/git/refs{/sha}`,
    git_tags_url: `${api}/git/tags{/sha}`,
    hooks_url: `${api}/hooks`,
    issue_comment_url: `${api}/issues/comments{/number}`,
    issue_events_url: `${api}/issues/events{/number}`,
    issues_url: `${api}/issues{/number}`,
    keys_url: `${api}/keys{/key_id}`,
    labels_url: `${api}/labels{/name}`,
    languages_url: `${api}/languages`,
    merges_url: `${api}/merges`,
    milestones_url: `${api}/milestones{/number}`,
    notifications_url: `${api}/notifications{?since,all,participating}`,
    pulls_url: `${api}/pulls{/number}`,
    releases_url: `${api}/releases{/id}`,
    stargazers_url: `${api}/stargazers`,
    statuses_url: `${api}/statuses/{sha}`,
    subscribers_url: `${api}/subscribers`,
    subscription_url: `${api}/subscription`,
    tags_url: `${api}/tags`,
    teams_url: `${api}/teams`,
    trees_url: `${api}/git/trees{/sha}`
  }
}

/** The repository as in pull requests and webhook payloads. */
export function renderRepository(
  state: State,
  repository: RepositoryRecord,
  site: Site
): Schemas['repository'] {
  return site.isTerse === true
    ? essentials(state, repository, site)
    : details(state, repository, site)
}

function details(state: State, repository: RepositoryRecord, site: Site) {
  return {
    ...basics(state, repository, site),
    ...cloneUrls(repository, site),
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: state.pulls.size,
    open_issues_count: state.pulls.size,
    size: 1,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    created_at: iso(epoch - 86_400_000),
    updated_at: iso(epoch),
    pushed_at: iso(epoch)
  }
}

function cloneUrls(repository: RepositoryRecord, site: Site) {
  return {
    git_url: `git://github.com/${repository.name}.git`,
    ssh_url: `git@github.com:${repository.name}.git`,
    clone_url: `${site.html}/${repository.name}.git`,
    svn_url: `${site.html}/${repository.name}`,
    mirror_url: null
  }
}

export function renderFullRepository(
  state: State,
  repository: RepositoryRecord,
  site: Site
): Schemas['full-repository'] {
  return {
    ...details(state, repository, site),
    network_count: 0,
    subscribers_count: 0,
    ...(repository.fork && { parent: renderRepository(state, state.home, site) })
  }
}
