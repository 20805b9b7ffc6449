// The command line as a whole, without a process of its own.
import { main } from '../../src/cli/main.js'
import { httpFetch } from '../../src/github/http.js'
import type { World } from './github/repository.js'

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export async function supersede(
  args: readonly string[],
  env: Record<string, string> = {}
): Promise<Ended> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text
    }
  })
  const code = await main(args, {
    env,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    fetch: httpFetch
  })
  return { code, ...written }
}

/** The same for the repository of this world. */
export async function against(world: World, ...args: readonly string[]): Promise<Ended> {
  await using server = await world.server()
  return await supersede([...args, '--repo', 'octo/app'], {
    GITHUB_API_URL: server.url,
    GITHUB_TOKEN: 'test-token'
  })
}
