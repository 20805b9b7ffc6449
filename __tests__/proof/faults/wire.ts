// Between the client and the worlds: damages single answers. It records every request with its host.
import type { Fetch } from '../../../src/github/http.js'
import { apiUrl } from '../../support/faces.js'
import type { RequestRecord } from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'
import { wireTo, type Change } from '../../support/wire.js'

export const home = apiUrl
/** Where a redirect or a next page may lead. */
export const elsewhere = 'https://elsewhere.test'

export interface Sent {
  readonly host: string
  readonly method: string
  readonly path: string
  readonly hasToken: boolean
  /** Sent because an answer named this address. */
  readonly isRedirected: boolean
  /** Milliseconds since the start. */
  readonly at: number
  /** When its answer arrived; undefined if none came. */
  answeredAt?: number
}

interface Wire {
  readonly fetch: Fetch
  readonly sent: readonly Sent[]
}

interface WireOptions {
  /** What answers under each origin. */
  readonly hosts: Readonly<Record<string, World>>
  /** Called for every request of the program, not for the target of a redirect. */
  readonly changeTo: (request: RequestRecord) => Change
}

export function createWire({ hosts, changeTo }: WireOptions): Wire {
  const sent: Sent[] = []
  /** Addresses in answers: a request to one of them follows a redirect. */
  const named = new Set<string>()
  const fetch = wireTo(hosts, ({ root, method, path, authorization, record }) => {
    const address = `${root}${path}`
    const entry: Sent = {
      host: root,
      method,
      path,
      hasToken: authorization !== undefined,
      isRedirected: named.delete(address),
      at: performance.now()
    }
    sent.push(entry)
    const change = entry.isRedirected ? undefined : changeTo(record)
    return async (answer) => {
      entry.answeredAt = performance.now()
      if (change === undefined) return answer
      const changed = await change(answer)
      const { location } = changed.headers
      if (location !== undefined) named.add(new URL(location, address).href)
      return changed
    }
  })
  return { sent, fetch }
}
