// Reads refs: whether one is there, and which commit a tag points to.
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
    // A list that is not there says nothing of the ref.
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
 * The refs whose name begins with this one. Where there are none the list is empty, whereas "get a reference" answers 404, as
 * anything on the way may for a reason of its own. Slashes stay slashes: some servers in front answer 404 to `%2F`
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
 * Null: the ref is not there. Undefined: nobody can tell. GitHub sends the whole list, whatever its length
 * (https://github.com/google/go-github/issues/1567); where one has another page nevertheless, the ref may stand on that.
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

/** What a ref or an annotated tag points to. */
function toTarget(json: unknown): RefTarget | undefined {
  const object = isRecord(json) && isRecord(json['object']) ? json['object'] : {}
  const sha = toText(object['sha'])
  const { type } = object
  if (sha === undefined || (type !== 'commit' && type !== 'tag')) return undefined
  return { sha: sha as Sha, isTag: type === 'tag' }
}
