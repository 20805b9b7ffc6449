// Reads pull requests.
import type { Page, Reading, SubjectReader } from '../app/ports.js'
import type { PullRequest } from '../core/model.js'
import type { Client } from './client.js'
import { perPage, toPage } from './page.js'
import type { Read } from './reading.js'
import type { RepositoryName } from './runs.js'
import { toPullRequest } from './translate.js'

export function createPullReader(
  client: Client,
  read: Read,
  name: RepositoryName
): Pick<SubjectReader, 'pullsOfHead' | 'openPullsOfHead' | 'pull' | 'isBase'> {
  const list = (
    what: string,
    head: string,
    { state, page }: { readonly state: 'open' | 'all'; readonly page: number }
  ): Promise<Reading<Page<PullRequest>>> =>
    read({
      operation: `list the ${what} of ${JSON.stringify(head)}, page ${page}`,
      permission: 'pull-requests: read',
      send: () => client.rest.pulls.list({ ...name, head, state, per_page: perPage, page }),
      understand: (answer) => toPage(answer.data, { ...answer, page }, toPullRequest)
    })
  return {
    pullsOfHead: (owner, branch, page) =>
      list('pull requests', `${owner}:${branch}`, { state: 'all', page }),
    openPullsOfHead: (owner, branch) =>
      list('open pull requests', `${owner}:${branch}`, { state: 'open', page: 1 }),
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
