// Reads what runs are for: pull requests, branches, tags.
import type { Branch, SubjectReader } from '../app/ports.js'
import type { Sha } from '../core/model.js'
import type { Client } from './client.js'
import { perPage, toPage } from './page.js'
import type { Read } from './reading.js'
import { createRefReader } from './refs.js'
import type { RepositoryName } from './runs.js'
import { isRecord, toPullRequest, toText } from './translate.js'
import { notAsMissing } from './trouble.js'

export function createSubjectReader(
  client: Client,
  read: Read,
  name: RepositoryName
): SubjectReader {
  return {
    pullsOfHead: (owner, branch, page) =>
      read({
        operation: `list the pull requests of ${JSON.stringify(`${owner}:${branch}`)}, page ${page}`,
        permission: 'pull-requests: read',
        send: () =>
          client.rest.pulls.list({
            ...name,
            head: `${owner}:${branch}`,
            state: 'all',
            per_page: perPage,
            page
          }),
        understand: (answer) => toPage(answer.data, { ...answer, page }, toPullRequest)
      }),
    pull: (number) =>
      read({
        operation: `read pull request ${number}`,
        permission: 'pull-requests: read',
        send: () => client.rest.pulls.get({ ...name, pull_number: number }),
        understand: ({ data }) => {
          const pull = toPullRequest(data)
          return pull?.number === number ? pull : undefined
        }
      }),
    branch: (branch) =>
      read({
        operation: `read branch ${JSON.stringify(branch)}`,
        permission: 'contents: read',
        send: () => client.rest.repos.getBranch({ ...name, branch }),
        understand: ({ data }) => toBranch(data, branch)
      }),
    defaultBranch: async () => {
      const reading = await read({
        operation: 'read which branch is the default one',
        permission: 'contents: read',
        send: () => client.rest.repos.get({ ...name }),
        understand: ({ data }) => (isRecord(data) ? toText(data['default_branch']) : undefined)
      })
      // The repository is there: this step runs in it.
      return notAsMissing(reading)
    },
    ...createRefReader(client, read, name)
  }
}

/** A branch that was renamed answers by its new name: that is another branch. */
function toBranch(json: unknown, name: string): Branch | undefined {
  if (!isRecord(json) || !isRecord(json['commit']) || json['name'] !== name) return undefined
  const sha = toText(json['commit']['sha'])
  const isProtected = json['protected']
  if (sha === undefined || typeof isProtected !== 'boolean') return undefined
  return { sha: sha as Sha, protected: isProtected }
}
