// Reads pull requests.
import type { PullPage, Reading, SubjectReader } from '../ports.js'
import type { Client } from './client.js'
import { perPage, toPage, type PageAnswer } from './page.js'
import type { Read } from './reading.js'
import type { RepositoryName } from './client-options.js'
import { isRecord, toInstant, toPullRequest } from './translate.js'

const pulls = 'GET /repos/{owner}/{repo}/pulls'

interface ListOptions {
  readonly state: 'open' | 'all'
  readonly page: number
  readonly sort?: 'updated'
  readonly direction?: 'desc'
}

export function createPullReader(
  client: Client,
  read: Read,
  name: RepositoryName
): Pick<SubjectReader, 'pullsOfHead' | 'openPullsOfHead' | 'pull' | 'isBase'> {
  const list = (
    what: string,
    head: string,
    { page, ...order }: ListOptions
  ): Promise<Reading<PullPage>> =>
    read({
      operation: `list the ${what} of ${JSON.stringify(head)}, page ${page}`,
      permission: 'pull-requests: read',
      send: () => client.get(pulls, { ...name, head, ...order, per_page: perPage, page }),
      understand: (answer) => toPullPage({ ...answer, page })
    })
  return {
    pullsOfHead: (owner, branch, page) =>
      list('pull requests', `${owner}:${branch}`, {
        state: 'all',
        sort: 'updated',
        direction: 'desc',
        page
      }),
    openPullsOfHead: (owner, branch) =>
      list('open pull requests', `${owner}:${branch}`, { state: 'open', page: 1 }),
    pull: (number) =>
      read({
        operation: `read pull request ${number}`,
        permission: 'pull-requests: read',
        send: () =>
          client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...name,
            pull_number: number
          }),
        understand: ({ data }) => {
          const pull = toPullRequest(data)
          return pull?.number === number ? pull : undefined
        }
      }),
    isBase: (branch) =>
      read({
        operation: `look for pull requests into ${JSON.stringify(branch)}`,
        permission: 'pull-requests: read',
        send: () => client.get(pulls, { ...name, base: branch, state: 'all', per_page: 1 }),
        understand: ({ data }) => (Array.isArray(data) ? data.length > 0 : undefined)
      })
  }
}

function toPullPage(answer: PageAnswer): PullPage | undefined {
  const { data } = answer
  const page = toPage(data, answer, toPullRequest)
  if (page === undefined || !Array.isArray(data)) return undefined
  const touchedAt = data.map((json: unknown) =>
    isRecord(json) ? toInstant(json['updated_at']) : undefined
  )
  return { ...page, touchedAt }
}
