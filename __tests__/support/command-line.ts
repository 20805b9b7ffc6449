// The whole command line, in this process.
import { main } from '../../src/cli/main.js'
import type { Fetch } from '../../src/github/http.js'
import { apiUrl, fetchFrom } from './faces.js'
import type { World } from './github/repository.js'

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const nobody: Fetch = (url) => Promise.reject(new Error(`nobody answers at ${String(url)}`))

/** Everything outside of the program; nothing is there by default. */
export interface Means {
  readonly env?: Readonly<Record<string, string>>
  readonly fetch?: Fetch
  readonly stdin?: string
  /** As `git remote -v` prints them. */
  readonly remotes?: string
  /** Columns of a terminal; without these there is none. */
  readonly columns?: number
}

export async function supersede(args: readonly string[], means: Means = {}): Promise<Ended> {
  const { env = {}, fetch = nobody, stdin = '', remotes = '', columns } = means
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text
    },
    ...(columns !== undefined && { isTTY: true, columns })
  })
  const streams = { stdout: stream('stdout'), stderr: stream('stderr') }
  const code = await main(args, {
    env,
    fetch,
    ...streams,
    stdin: () => Promise.resolve(stdin),
    remotes: () => remotes
  })
  return { code, ...written }
}

/** The same for the repository of this world. */
export async function against(world: World, ...args: readonly string[]): Promise<Ended> {
  const env = { GITHUB_API_URL: apiUrl, GITHUB_TOKEN: 'test-token' }
  return supersede([...args, '--repo', 'octo/app'], { env, fetch: fetchFrom(world) })
}

/** The worlds of the tests are private: through this one can be read without a token. */
export const asPublic =
  (fetch: Fetch): Fetch =>
  (url, options = {}) =>
    fetch(url, { ...options, headers: { ...options.headers, authorization: 'Bearer test-token' } })
