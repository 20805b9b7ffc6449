import type { Schemas, Site } from './answer.js'
import { mergeCommit } from './change.js'
import { iso } from './clock.js'
import { renderRepository, renderUser } from './render-repository.js'
import { madeSha } from './sha.js'
import type { PullRecord, State } from './state.js'

type Side = Schemas['pull-request']['head']

/**
 * The specification says that the head is always complete. For a deleted fork GitHub sends `repo: null`; if the owner is gone
 * too, also `label: null` and `user: null` (github/rest-api-description#1811, #5562).
 */
interface Head {
  label: string | null
  ref: string
  sha: string
  user: Side['user'] | null
  repo: Side['repo'] | null
}

export type PullSimpleBody = Omit<Schemas['pull-request-simple'], 'head'> & { head: Head }
export type PullBody = Omit<Schemas['pull-request'], 'head'> & { head: Head }

export function renderSimplePull(state: State, pull: PullRecord, site: Site): PullSimpleBody {
  return {
    ...common(state, pull, site),
    requested_teams: [],
    state: pull.state === 'open' ? 'open' : 'closed',
    user: renderUser(state, pull.author, site),
    head: renderHead(state, pull, site),
    labels: renderLabels(state, pull, site)
  }
}

export function renderPull(state: State, pull: PullRecord, site: Site): PullBody {
  const merged = pull.state === 'merged'
  return {
    ...common(state, pull, site),
    requested_teams: [],
    state: pull.state === 'open' ? 'open' : 'closed',
    user: renderUser(state, pull.author, site),
    head: renderHead(state, pull, site),
    labels: renderLabels(state, pull, site),
    merged,
    mergeable: pull.state === 'open' ? true : null,
    rebaseable: pull.state === 'open' ? true : null,
    mergeable_state: pull.state === 'open' ? 'clean' : 'unknown',
    merged_by: merged ? renderUser(state, state.home.owner, site) : null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: 1
  }
}

function common(state: State, pull: PullRecord, site: Site) {
  const closedAt = pull.closedAt === undefined ? null : iso(pull.closedAt)
  const own = pull.headRepository === state.home.name
  return {
    id: 5_000_000 + pull.number,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title,
    body: null,
    locked: false,
    draft: pull.draft,
    milestone: null,
    active_lock_reason: null,
    created_at: iso(pull.createdAt),
    updated_at: iso(pull.updatedAt),
    closed_at: closedAt,
    merged_at: pull.state === 'merged' ? closedAt : null,
    merge_commit_sha: mergeCommit(pull),
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    base: renderBase(state, pull, site),
    author_association: own ? ('MEMBER' as const) : ('CONTRIBUTOR' as const),
    auto_merge: null,
    ...(site.isTerse === true ? noUrls : pullUrls(state, pull, site))
  }
}

function renderHead(state: State, pull: PullRecord, site: Site): Head {
  const repository = state.visibleRepository(pull.headRepository, pull.deletedFork)
  const owner = pull.headRepository?.split('/')[0]
  return {
    label: owner === undefined ? null : `${owner}:${pull.headBranch}`,
    ref: pull.headBranch,
    sha: pull.headSha,
    user: owner === undefined ? null : renderUser(state, owner, site),
    repo: repository ? renderRepository(state, repository, site) : null
  }
}

function renderBase(state: State, pull: PullRecord, site: Site): Side {
  const { home } = state
  return {
    label: `${home.owner}:${pull.base}`,
    ref: pull.base,
    sha: home.branches.get(pull.base)?.sha ?? madeSha(pull.base),
    user: renderUser(state, home.owner, site),
    repo: renderRepository(state, home, site)
  }
}

function renderLabels(state: State, pull: PullRecord, site: Site) {
  return pull.labels.map((name, index) => ({
    id: 7_000_000 + index,
    node_id: `LA_${index}`,
    url: `${site.api}/repos/${state.home.name}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false
  }))
}

const noUrls = {} as ReturnType<typeof pullUrls>

function pullUrls(state: State, pull: PullRecord, site: Site) {
  const api = `${site.api}/repos/${state.home.name}`
  const html = `${site.html}/${state.home.name}/pull/${pull.number}`
  const url = `${api}/pulls/${pull.number}`
  const issue = `${api}/issues/${pull.number}`
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${api}/statuses/${pull.headSha}`,
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${api}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: `${api}/statuses/${pull.headSha}` }
    }
  }
}
