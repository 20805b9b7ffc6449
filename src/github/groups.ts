// Reads GitHub's own concurrency groups. No release of Octokit has methods for them, but it knows their types.
// https://docs.github.com/en/rest/actions/concurrency-groups (2026-11)
import type { GroupPage, GroupReader, NamedGroup, RunGroup } from '../ports.js'
import type { RunId } from '../model/model.js'
import type { Client } from './client.js'
import { perPage } from './page.js'
import type { Answer, Read } from './reading.js'
import type { RepositoryName } from './client-options.js'
import { isRecord, toId, toText, type Json } from './translate.js'

export function createGroupReader(
  client: Client,
  read: Read,
  { owner, repo }: RepositoryName
): GroupReader {
  return {
    ofRun: (id) =>
      read({
        operation: `read the concurrency groups of run ${id}`,
        permission: 'actions: read',
        send: () =>
          client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/concurrency_groups', {
            owner,
            repo,
            run_id: id,
            per_page: perPage
          }),
        understand: ({ data }) => toGroups(data, id)
      }),
    active: (after) =>
      read({
        operation: `list the concurrency groups${after === undefined ? '' : `, behind ${after}`}`,
        permission: 'actions: read',
        send: () =>
          client.get('GET /repos/{owner}/{repo}/actions/concurrency_groups', {
            owner,
            repo,
            per_page: perPage,
            ...(after !== undefined && { after })
          }),
        understand: toGroupPage
      }),
    members: (group) =>
      read({
        operation: `read the concurrency group ${JSON.stringify(group.name)}`,
        permission: 'actions: read',
        send: () => askMembers(client, { owner, repo }, group),
        understand: ({ data }) => toMembers(data, group)
      })
  }
}

/** By the address that GitHub gives, if it is one of this very API; else by the name, percent-encoded, slashes too. */
function askMembers(client: Client, name: RepositoryName, group: NamedGroup): Promise<Answer> {
  const { baseUrl } = client
  const isOwn = group.url?.startsWith(`${baseUrl}/repos/`) === true
  return isOwn
    ? client.get(`GET ${literally(group.url)}`)
    : client.get('GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}', {
        ...name,
        concurrency_group_name: group.name
      })
}

/** What Octokit would take for a variable: names of groups may have colons and braces. */
function literally(url: string): string {
  return url.replace(/[{}]|:[a-z]/gi, encodeURIComponent)
}

function toGroups(json: unknown, id: RunId): readonly RunGroup[] | undefined {
  const groups: unknown = isRecord(json) ? json['concurrency_groups'] : undefined
  if (!Array.isArray(groups)) return undefined
  const understood = groups.map((group: unknown) => toGroup(group, id))
  return understood.every((group) => group !== undefined) ? understood : undefined
}

/**
 * Where a run holds no place in a group of its configuration, a job of it has none yet, or has left it. Undefined where members
 * cannot be told apart: the group of a workflow would pass for one of a job, and those behind the run for candidates.
 */
function toGroup(json: unknown, id: RunId): RunGroup | undefined {
  if (!isRecord(json)) return undefined
  const name = toText(json['group_name'])
  const members: unknown = json['group_members']
  if (name === undefined || !Array.isArray(members)) return undefined
  const areKnown = members.every(
    (member: unknown) => isRecord(member) && toId(member['run_id']) !== undefined
  )
  if (!areKnown) return undefined
  const isOfRun = members.some(
    (member: unknown) =>
      isRecord(member) && member['run_id'] === id && toId(member['job_id']) === undefined
  )
  return { name, url: toText(json['group_url']), isOfJob: !isOfRun }
}

/** Undefined where a group has no name: it may be the one. */
function toGroupPage({ data, headers }: Answer): GroupPage | undefined {
  const groups: unknown = isRecord(data) ? data['concurrency_groups'] : undefined
  if (!Array.isArray(groups)) return undefined
  const items = groups.flatMap((group: unknown) => {
    const name = isRecord(group) ? toText(group['group_name']) : undefined
    return name === undefined ? [] : [{ name, url: toText((group as Json)['group_url']) }]
  })
  return items.length === groups.length ? { items, next: nextCursor(headers['link']) } : undefined
}

/** The cursor alone is taken from the address of the next page. "A cursor, as given in the Link header", says the documentation. */
function nextCursor(link: unknown): string | undefined {
  const next = typeof link === 'string' ? link.split(',').find(isNext) : undefined
  const [, query = ''] = next?.split(/[?>]/) ?? []
  return new URLSearchParams(query).get('after') ?? undefined
}

const isNext = (link: string): boolean => link.includes('rel="next"')

/** Undefined also where the answer is about another group. */
function toMembers(json: unknown, { name }: NamedGroup): readonly RunId[] | undefined {
  if (!isRecord(json)) return undefined
  const members: unknown = json['group_members']
  const isSame = toText(json['group_name'])?.toLowerCase() === name.toLowerCase()
  if (!isSame || !Array.isArray(members)) return undefined
  const ids = members.map((member: unknown) =>
    isRecord(member) ? toId(member['run_id']) : undefined
  )
  return ids.every((id) => id !== undefined) ? ids.map((id) => id as RunId) : undefined
}
