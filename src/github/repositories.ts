// Reads facts for the command line that the action gets from its event.
import type { Reading } from '../ports.js'
import type { PullRequest, Snapshot } from '../model/model.js'
import type { Client } from './client.js'
import type { Read } from './reading.js'
import type { RepositoryName } from './client-options.js'
import { isRecord, ownerOf, recordIn, toPullRequest, toRepositoryId, toText } from './translate.js'

export interface PullRequestHead {
  readonly pull: PullRequest
  /** Login of the owner of the head's repository; undefined if that repository was deleted. */
  readonly owner: string | undefined
}

export interface RepositoryReader {
  repository(): Promise<Reading<Snapshot['repository']>>
  pullRequestHead(number: number): Promise<Reading<PullRequestHead>>
}

export function createRepositoryReader(
  client: Client,
  read: Read,
  name: RepositoryName
): RepositoryReader {
  const fullName = `${name.owner}/${name.repo}`
  return {
    repository: () =>
      read({
        operation: `read repository ${fullName}`,
        permission: 'contents: read',
        send: () => client.get('GET /repos/{owner}/{repo}', { ...name }),
        understand: ({ data }) => toRepository(data, fullName)
      }),
    pullRequestHead: (number) =>
      read({
        operation: `read the head of pull request ${number}`,
        permission: 'pull-requests: read',
        send: () =>
          client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...name,
            pull_number: number
          }),
        understand: ({ data }) => {
          const pull = toPullRequest(data)
          const head = isRecord(data) ? recordIn(data, 'head') : {}
          return pull === undefined ? undefined : { pull, owner: ownerOf(head['repo']) }
        }
      })
  }
}

function toRepository(json: unknown, name: string): Snapshot['repository'] | undefined {
  const id = toRepositoryId(json)
  if (id === null || !isRecord(json)) return undefined
  return { id, name, defaultBranch: toText(json['default_branch']) }
}
