// Reads pull requests.
import type { SubjectReader } from '../app/ports.js'
import type { Client } from './client.js'
import { perPage, toPage } from './page.js'
import type { Read } from './reading.js'
import type { RepositoryName } from './runs.js'
import { toPullRequest } from './translate.js'

export function createPullReader(
  client: Client,
  read: Read,
  name: RepositoryName
): Pick<SubjectReader, 'pullsOfHead' | 'pull' | 'isBase'> {
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
    isBase: (branch) =>
      read({
        operation: `look for pull requests into ${JSON.stringify(branch)}`,
        permission: 'pull-requests: read',
        send: () => client.rest.pulls.list({ ...name, base: branch, state: 'all', per_page: 1 }),
        understand: ({ data }) => (Array.isArray(data) ? data.length > 0 : undefined)
      })
  }
}
