// Reads GitHub's own concurrency groups. No release of Octokit has methods for them, but it knows their types.
// https://docs.github.com/en/rest/actions/concurrency-groups (2026-11)
import type { ConcurrencyGroup, GroupReader } from '../app/ports.js'
import type { RunId } from '../core/model.js'
import type { Client } from './client.js'
import { perPage } from './page.js'
import type { Answer, Read } from './reading.js'
import type { RepositoryName } from './runs.js'
import { isRecord, toId, toText } from './translate.js'

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
          client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/concurrency_groups', {
            owner,
            repo,
            run_id: id,
            per_page: perPage
          }),
        understand: ({ data }) => toGroups(data, id)
      }),
    members: (group, aheadOf) =>
      read({
        operation: `read the concurrency group ${JSON.stringify(group.name)}`,
        permission: 'actions: read',
        send: () => askMembers(client, { owner, repo }, { group, aheadOf }),
        understand: ({ data }) => toMembers(data, group)
      })
  }
}

interface Asked {
  readonly group: ConcurrencyGroup
  readonly aheadOf: RunId | undefined
}

/** By the address that GitHub gives, if it is one of this very API; else by the name, percent-encoded, slashes too. */
function askMembers(client: Client, name: RepositoryName, asked: Asked): Promise<Answer> {
  const { group, aheadOf } = asked
  const ahead = aheadOf === undefined ? {} : { ahead_of_run: aheadOf }
  const { baseUrl } = client.request.endpoint.DEFAULTS
  const isOwn = group.url?.startsWith(`${baseUrl}/repos/`) === true
  return isOwn
    ? client.request(`GET ${literally(group.url)}`, ahead)
    : client.request(
        'GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}',
        { ...name, concurrency_group_name: group.name, ...ahead }
      )
}

/** What Octokit would take for a variable: names of groups may have colons and braces. */
function literally(url: string): string {
  return url.replace(/[{}]|:[a-z]/gi, encodeURIComponent)
}

function toGroups(json: unknown, id: RunId): readonly ConcurrencyGroup[] | undefined {
  const groups: unknown = isRecord(json) ? json['concurrency_groups'] : undefined
  if (!Array.isArray(groups)) return undefined
  const understood = groups.map((group: unknown) => toGroup(group, id))
  return understood.every((group) => group !== undefined) ? understood : undefined
}

/**
 * Where a run holds no place in a group of its configuration, a job of it has none yet, or has left it. Undefined where members
 * cannot be told apart: the group of a workflow would pass for one of a job, and those behind the run for candidates.
 */
function toGroup(json: unknown, id: RunId): ConcurrencyGroup | undefined {
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

/** Undefined also where the answer is about another group. */
function toMembers(json: unknown, { name }: ConcurrencyGroup): readonly RunId[] | undefined {
  if (!isRecord(json)) return undefined
  const members: unknown = json['group_members']
  const isSame = toText(json['group_name'])?.toLowerCase() === name.toLowerCase()
  if (!isSame || !Array.isArray(members)) return undefined
  const ids = members.map((member: unknown) =>
    isRecord(member) ? toId(member['run_id']) : undefined
  )
  return ids.every((id) => id !== undefined) ? ids.map((id) => id as RunId) : undefined
}
