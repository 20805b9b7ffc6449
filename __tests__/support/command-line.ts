// The command line as a whole, without a process of its own.
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

export async function supersede(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  fetch = nobody
): Promise<Ended> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text
    }
  })
  const streams = { stdout: stream('stdout'), stderr: stream('stderr') }
  const code = await main(args, { env, ...streams, fetch })
  return { code, ...written }
}

/** The same for the repository of this world. */
export async function against(world: World, ...args: readonly string[]): Promise<Ended> {
  const env = { GITHUB_API_URL: apiUrl, GITHUB_TOKEN: 'test-token' }
  return supersede([...args, '--repo', 'octo/app'], env, fetchFrom(world))
}
