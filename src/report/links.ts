// Addresses of pages on GitHub. They are made only of parts that were checked: the text of a stranger never becomes a link.
import type { RunId } from '../model/model.js'
import { branchName } from '../model/ref.js'
import type { DocsPage, Report } from './report.js'

type Place = Pick<Report, 'serverUrl' | 'snapshot'>

export function runUrl(place: Place, id: RunId): string | undefined {
  return under(place, `actions/runs/${id}`)
}

export function commitUrl(place: Place, sha: string): string | undefined {
  return /^[0-9a-f]{40}$/.test(sha) ? under(place, `commit/${sha}`) : undefined
}

/** The page of the pull request, or of the branch if its name has only plain characters. */
export function subjectUrl(place: Place): string | undefined {
  const { subject } = place.snapshot
  if (subject.kind === 'pull-request') return under(place, `pull/${subject.number}`)
  if (subject.kind !== 'branch') return undefined
  const name = branchName(subject.ref)
  return isPlainPath(name) ? under(place, `tree/${name}`) : undefined
}

/** A page of the documentation, with an anchor if there is one. */
export function docsPageUrl(
  { docsUrl = '' }: Pick<Report, 'docsUrl'>,
  page: DocsPage | `reasons.md#${string}`
): string | undefined {
  const isAddress = /^https?:\/\/[\w.-]+(:\d+)?(\/[\w.-]+)+$/.test(docsUrl)
  return isAddress && !docsUrl.includes('..') ? `${docsUrl}/${page}` : undefined
}

/** `octo/app`; undefined where the name holds anything that a repository's name cannot hold. */
export function repositoryName({ snapshot }: Pick<Report, 'snapshot'>): string | undefined {
  const { name } = snapshot.repository
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined
}

function under(place: Place, path: string): string | undefined {
  const name = repositoryName(place)
  const { serverUrl } = place
  if (serverUrl === undefined || name === undefined || !isServer(serverUrl)) return undefined
  return `${serverUrl}/${name}/${path}`
}

function isServer(url: string): boolean {
  return /^https?:\/\/[\w.-]+(:\d+)?$/.test(url)
}

/** A longer name is no branch of GitHub's, and would not fit into a summary. */
const longestName = 255

function isPlainPath(path: string): boolean {
  if (path.length > longestName) return false
  return /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) && !path.includes('..')
}
