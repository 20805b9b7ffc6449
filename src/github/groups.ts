// Reads GitHub's own concurrency groups. Octokit has their types, but no methods for them yet.
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

/** Uses the URL that GitHub gave, if it belongs to this API; otherwise the name, percent-encoded including its slashes. */
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

/** Encodes everything that Octokit would read as a variable: group names may contain colons and braces. */
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
 * A group is a workflow's if the run itself is a member of it; otherwise it is the group of one of the run's jobs. Undefined if a
 * member has no run id: then the group of a workflow could be mistaken for the group of a job.
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

/** Undefined if a group has no name: it could be the group that is looked for. */
function toGroupPage({ data, headers }: Answer): GroupPage | undefined {
  const groups: unknown = isRecord(data) ? data['concurrency_groups'] : undefined
  if (!Array.isArray(groups)) return undefined
  const items = groups.flatMap((group: unknown) => {
    const name = isRecord(group) ? toText(group['group_name']) : undefined
    return name === undefined ? [] : [{ name, url: toText((group as Json)['group_url']) }]
  })
  return items.length === groups.length ? { items, next: nextCursor(headers['link']) } : undefined
}

/** Takes only the cursor from the URL of the next page. Documentation: "A cursor, as given in the Link header". */
function nextCursor(link: unknown): string | undefined {
  const next = typeof link === 'string' ? link.split(',').find(isNext) : undefined
  const [, query = ''] = next?.split(/[?>]/) ?? []
  return new URLSearchParams(query).get('after') ?? undefined
}

const isNext = (link: string): boolean => link.includes('rel="next"')

/** Undefined also if the answer is about another group. */
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
