// Reads refs: whether one is there, and which commit a tag points to.
import type { Reading, SubjectReader } from '../app/ports.js'
import type { Sha } from '../core/model.js'
import { tagPrefix } from '../core/ref.js'
import type { Client } from './client.js'
import type { Answer, Read } from './reading.js'
import type { RepositoryName } from './runs.js'
import { isRecord, toText } from './translate.js'

export function createRefReader(
  client: Client,
  read: Read,
  name: RepositoryName
): Pick<SubjectReader, 'tag' | 'hasRef'> {
  const permission = 'contents: read'
  const askRef = (ref: string): Promise<Answer> =>
    client.rest.git.getRef({ ...name, ref: ref.replace(/^refs\//, '') })
  const readAnnotatedTag = (tag: Sha): Promise<Reading<Sha>> =>
    read({
      operation: `read the annotated tag ${tag}`,
      permission,
      send: () => client.rest.git.getTag({ ...name, tag_sha: tag }),
      understand: ({ data }) => {
        const target = toTarget(data)
        return target === undefined || target.isTag ? undefined : target.sha
      }
    })
  return {
    tag: async (tag) => {
      const ref = `${tagPrefix}${tag}`
      const reading = await read({
        operation: `read tag ${JSON.stringify(tag)}`,
        permission,
        send: () => askRef(ref),
        understand: ({ data }) => (isRef(data, ref) === true ? toTarget(data) : undefined)
      })
      if (!reading.ok) return reading
      const { sha, isTag } = reading.value
      return isTag ? readAnnotatedTag(sha) : { ok: true, value: sha }
    },
    hasRef: async (ref) => {
      const reading = await read({
        operation: `look for ${JSON.stringify(ref)}`,
        permission,
        send: () => askRef(ref),
        understand: ({ data }) => isRef(data, ref)
      })
      if (reading.ok || reading.trouble.kind !== 'not-found') return reading
      return { ok: true, value: false }
    }
  }
}

function isRef(json: unknown, ref: string): boolean | undefined {
  return isRecord(json) && json['ref'] === ref ? true : undefined
}

interface TagTarget {
  readonly sha: Sha
  /** An annotated tag points to an object of its own, which points to the commit. */
  readonly isTag: boolean
}

/** What a ref or an annotated tag points to. */
function toTarget(json: unknown): TagTarget | undefined {
  const object = isRecord(json) && isRecord(json['object']) ? json['object'] : {}
  const sha = toText(object['sha'])
  const { type } = object
  if (sha === undefined || (type !== 'commit' && type !== 'tag')) return undefined
  return { sha: sha as Sha, isTag: type === 'tag' }
}
