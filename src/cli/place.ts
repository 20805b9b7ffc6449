// What a person points at: a repository, and in it a pull request, branch, tag or run. Numbers and addresses of GitHub's pages.
export type Selection =
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'run'; readonly id: number }

export interface Place {
  /** `owner/name`; undefined where only a number was given. */
  readonly repository: string | undefined
  readonly selection: Selection | undefined
  /** Host of an address, such as `github.com`. */
  readonly host: string | undefined
}

const repositoryName = /^[\w.-]+\/[\w.-]+$/

/** `7`, `#7`, `octo/app#7`, `octo/app`, or the address of a page. Undefined where it is none of these. */
export function readPlace(text: string): Place | undefined {
  const [, repository, number] = /^(?:([\w.-]+\/[\w.-]+)#|#)?(\d{1,16})$/.exec(text) ?? []
  if (number !== undefined) {
    const selection = toNumber(number, 'pull-request')
    return selection && { repository, selection, host: undefined }
  }
  if (!repositoryName.test(text)) return readAddress(text)
  return { repository: text, selection: undefined, host: undefined }
}

function readAddress(text: string): Place | undefined {
  const address = /^[\w.-]+\.[a-z]+\//i.test(text) ? `https://${text}` : text
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined
  const { host, pathname } = new URL(address)
  const [owner = '', name = '', ...rest] = pathname.split('/').slice(1).map(decoded)
  const repository = `${owner}/${name.replace(/\.git$/, '')}`
  if (!repositoryName.test(repository)) return undefined
  const parts = rest.filter((part) => part !== '')
  if (parts.length === 0) return { repository, selection: undefined, host }
  const selection = selectionOf(parts.join('/'))
  return selection && { repository, selection, host }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Pages of GitHub, by the path behind the name of the repository. */
const pages: readonly (readonly [path: RegExp, read: (found: string) => Selection | undefined])[] =
  [
    [/^pull\/(\d+)(?:\/|$)/, (number) => toNumber(number, 'pull-request')],
    [/^actions\/runs\/(\d+)(?:\/|$)/, (id) => toNumber(id, 'run')],
    [/^releases\/tag\/(.+)$/, (name) => ({ kind: 'tag', name })],
    [/^(?:tree|commits)\/(.+)$/, (name) => ({ kind: 'branch', name })]
  ]

function selectionOf(path: string): Selection | undefined {
  for (const [shape, read] of pages) {
    const found = shape.exec(path)?.[1]
    if (found !== undefined) return read(found)
  }
  return undefined
}

function toNumber(text: string, kind: 'pull-request' | 'run'): Selection | undefined {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : 0
  if (!Number.isSafeInteger(number) || number < 1) return undefined
  return kind === 'run' ? { kind, id: number } : { kind, number }
}
