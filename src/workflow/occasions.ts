// What the events of pushes and pull requests say.
import type { EventFacts } from './contexts.js'
import { payloadOf } from './payload.js'
import { open, unknown, type ContextValue, type Fields } from './value.js'

export interface PushFacts {
  /** `refs/heads/main` or `refs/tags/v1.0.0`. */
  readonly ref: string
  readonly sha: string
}

export function pushEvent({ ref, sha }: PushFacts): EventFacts {
  return {
    event: 'push',
    ref,
    sha,
    payload: payloadOf('push', {
      ref,
      after: sha,
      base_ref: null,
      deleted: false,
      forced: false,
      head_commit: open({ id: sha })
    })
  }
}

export interface PullRequestFacts {
  readonly event: string
  readonly action: string
  readonly number: ContextValue
  /** Login of the owner of the head repository. */
  readonly owner: string
  readonly branch: string
  readonly sha: string
  /** Branch that it is to be merged into. */
  readonly base: string
  readonly isMerged: boolean
  readonly repository: string
  readonly defaultBranch: string
}

/**
 * `pull_request_target` runs on the default branch since 2025-12-08: github.blog/changelog/2025-11-07 (2026-11). A pull request
 * that was merged has no merge ref any more: its last run is on the base branch.
 */
export function pullRequestEvent(facts: PullRequestFacts): EventFacts {
  const { event, action, branch, base, sha, number } = facts
  const hasHeadRef = event === 'pull_request' || event === 'pull_request_target'
  return {
    event,
    ref: refOf(facts),
    sha: event === 'pull_request_target' ? unknown('github.sha') : `merge-of-${sha}`,
    ...(hasHeadRef ? { headRef: branch, baseRef: base } : {}),
    payload: payloadOf(event, {
      action,
      ...(hasHeadRef ? { number } : {}),
      pull_request: pullRequest(facts)
    })
  }
}

function refOf({ event, number, base, isMerged, defaultBranch }: PullRequestFacts): ContextValue {
  if (event === 'pull_request_target') return `refs/heads/${defaultBranch}`
  if (isMerged) return `refs/heads/${base}`
  return typeof number === 'number'
    ? `refs/pull/${number}/merge`
    : unknown('github.ref', identityOf(number))
}

const identityOf = (number: ContextValue): string | undefined =>
  typeof number === 'object' && number !== null && 'identity' in number
    ? number.identity
    : undefined

function pullRequest({
  action,
  number,
  owner,
  branch,
  sha,
  base,
  isMerged,
  repository
}: PullRequestFacts): Fields {
  const [ownOwner = '', name = ''] = repository.split('/')
  const isFork = owner !== ownOwner
  const headRepository = open({
    full_name: `${owner}/${name}`,
    name,
    owner: open({ login: owner }),
    fork: isFork
  })
  return open({
    number,
    state: action === 'closed' ? 'closed' : 'open',
    merged: isMerged,
    draft: action === 'converted_to_draft',
    user: open({ login: isFork ? owner : 'octocat' }),
    head: open({
      ref: branch,
      sha,
      label: `${owner}:${branch}`,
      repo: headRepository,
      user: open({ login: owner })
    }),
    base: open({
      ref: base,
      label: `${ownOwner}:${base}`,
      repo: open({ full_name: repository, name })
    }),
    // One pull request, one value.
    id: perPullRequest('id', number),
    node_id: perPullRequest('node_id', number),
    url: perPullRequest('url', number),
    html_url: perPullRequest('html_url', number)
  })
}

function perPullRequest(field: string, number: ContextValue): ContextValue {
  return typeof number === 'number'
    ? `${field}-${number}`
    : unknown(`github.event.pull_request.${field}`, identityOf(number))
}
