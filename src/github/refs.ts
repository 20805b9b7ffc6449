// Reads refs: whether a ref exists, and which commit a tag points to.
import type { Reading, SubjectReader } from '../ports.js'
import type { Sha } from '../model/model.js'
import { tagPrefix } from '../model/ref.js'
import type { Client } from './client.js'
import { namesNext } from './page.js'
import type { Answer, Read } from './reading.js'
import type { RepositoryName } from './client-options.js'
import { isRecord, toText } from './translate.js'
import { notAsMissing } from './trouble.js'

export function createRefReader(
  client: Client,
  read: Read,
  name: RepositoryName
): Pick<SubjectReader, 'tag' | 'hasRef'> {
  const permission = 'contents: read'
  const find = async (ref: string): Promise<Reading<RefTarget | null>> => {
    const reading = await read({
      operation: `look for ${JSON.stringify(ref)}`,
      permission,
      send: () => listMatching(client, name, ref),
      understand: (answer) => findIn(answer, ref)
    })
    // A 404 for the list does not prove that the ref is missing.
    return notAsMissing(reading)
  }
  const readAnnotatedTag = (tag: Sha): Promise<Reading<Sha>> =>
    read({
      operation: `read the annotated tag ${tag}`,
      permission,
      send: () =>
        client.get('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...name, tag_sha: tag }),
      understand: ({ data }) => {
        const target = toTarget(data)
        return target === undefined || target.isTag ? undefined : target.sha
      }
    })
  return {
    tag: async (tag) => {
      const reading = await find(`${tagPrefix}${tag}`)
      if (!reading.ok || reading.value === null) return reading as Reading<null>
      const { sha, isTag } = reading.value
      return isTag ? readAnnotatedTag(sha) : { ok: true, value: sha }
    },
    hasRef: async (ref) => {
      const reading = await find(ref)
      return reading.ok ? { ok: true, value: reading.value !== null } : reading
    }
  }
}

/**
 * Lists the refs whose name begins with `ref`. If there are none, the list is empty. "Get a reference" would answer 404, which a
 * proxy may send for other reasons. Slashes are not encoded: some proxies answer 404 to `%2F`
 * (https://github.com/google/go-github/issues/1432).
 * https://docs.github.com/en/rest/git/refs#list-matching-references (2026-11)
 */
function listMatching(client: Client, name: RepositoryName, ref: string): Promise<Answer> {
  const path = ref
    .replace(/^refs\//, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return client.get(`GET /repos/{owner}/{repo}/git/matching-refs/${path}`, { ...name })
}

/**
 * Null: the ref does not exist. Undefined: unknown. GitHub sends the whole list on one page
 * (https://github.com/google/go-github/issues/1567); if a server links another page, the ref may be on that one.
 */
function findIn({ data, headers }: Answer, ref: string): RefTarget | null | undefined {
  if (!Array.isArray(data)) return undefined
  const names = data.map((item: unknown) => (isRecord(item) ? toText(item['ref']) : undefined))
  if (!names.every((name) => name?.startsWith(ref) === true)) return undefined
  const at = names.indexOf(ref)
  if (at < 0) return namesNext(headers['link']) ? undefined : null
  return toTarget(data[at])
}

interface RefTarget {
  readonly sha: Sha
  /** An annotated tag points to an object of its own, which points to the commit. */
  readonly isTag: boolean
}

/** The object that a ref or an annotated tag points to. */
function toTarget(json: unknown): RefTarget | undefined {
  const object = isRecord(json) && isRecord(json['object']) ? json['object'] : {}
  const sha = toText(object['sha'])
  const { type } = object
  if (sha === undefined || (type !== 'commit' && type !== 'tag')) return undefined
  return { sha: sha as Sha, isTag: type === 'tag' }
}
