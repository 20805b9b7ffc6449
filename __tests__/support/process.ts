import { spawn, type ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inputVariables, projectRoot } from './action-file.js'
import type { Started } from './events.js'
import type { World } from './github/repository.js'
import type { FakeServer } from './github/server.js'
import type { Membership, SharedClock } from './shared-clock/shared-clock.js'

export interface ActionOptions extends Partial<Pick<Started, 'env'>>, Omit<Started, 'env'> {
  /** The world that it calls. Without `server`, the world gets a server for the time of the run. */
  readonly world?: World
  /** The server; or only the API root, and then the process runs in real time. */
  readonly server?: Pick<FakeServer, 'url' | 'clock'> | string
  readonly inputs?: Readonly<Record<string, string>>
  /** The node binary; the one of this process by default. */
  readonly node?: string
  /** The file that is executed; `dist/index.js` by default. */
  readonly entry?: string
  /** The action.yml with the inputs; the one of this project by default. */
  readonly actionFile?: string
  readonly timeoutMs?: number
  /** Kills the process, like a runner that crashes. */
  readonly signal?: AbortSignal
}

export interface Finished {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** `METHOD path` of the requests that reached the world during the run. */
  readonly requests: readonly string[]
}

/**
 * Runs the built action in its own process, as the GitHub runner does. Its time is that of the server: it passes when this
 * process, and all others that call this server, have nothing left to do.
 */
export async function runAction(options: ActionOptions): Promise<Finished> {
  const { world, server } = options
  if (server !== undefined) {
    return runAgainst(options, typeof server === 'string' ? { url: server } : server)
  }
  if (!world) throw new Error('runAction needs a world or a server')
  await using own = await world.server()
  return await runAgainst(options, own)
}

interface Served {
  readonly url: string
  readonly clock?: SharedClock
}

export const commandFiles = {
  GITHUB_OUTPUT: 'output',
  GITHUB_STEP_SUMMARY: 'summary',
  GITHUB_STATE: 'state',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path'
} as const

async function runAgainst(options: ActionOptions, { url, clock }: Served): Promise<Finished> {
  const { world } = options
  const before = world?.requests.length ?? 0
  // Before any wait: the order of the processes is fixed, not random.
  const membership = clock?.join()
  const folder = await mkdtemp(join(tmpdir(), 'supersede-'))
  try {
    const env = runnerEnvironment(options, folder, url)
    const ended = await execute(options, { env, cwd: folder, membership })
    const written = await readFile(join(folder, commandFiles.GITHUB_OUTPUT), 'utf8')
    return {
      ...ended,
      outputs: parseOutputs(written),
      summary: await readFile(join(folder, commandFiles.GITHUB_STEP_SUMMARY), 'utf8'),
      requests: world?.requestLines().slice(before) ?? []
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
    membership?.left()
  }
}

/** The variables that the runner sets, with new files. Of this process's environment, only the path is passed on. */
export function runnerEnvironment(
  options: Pick<ActionOptions, 'payload' | 'eventName' | 'env' | 'inputs' | 'actionFile'>,
  folder: string,
  url: string
): Record<string, string> {
  const eventPath = join(folder, 'event.json')
  writeFileSync(eventPath, JSON.stringify(options.payload))
  const paths = Object.entries(commandFiles).map(
    ([name, file]) => [name, join(folder, file)] as const
  )
  for (const [, path] of paths) writeFileSync(path, '')
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    LANG: 'C.UTF-8',
    ...runnerVariables(folder),
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url.replace(/\/v3$/, '')}/graphql`,
    GITHUB_EVENT_NAME: options.eventName,
    GITHUB_EVENT_PATH: eventPath,
    ...Object.fromEntries(paths),
    ...options.env
  }
  return { ...env, ...inputVariables(options.inputs ?? {}, env, options.actionFile) }
}

function runnerVariables(folder: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: folder,
    GITHUB_ACTION_REPOSITORY: 'octo/supersede',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_NAME: 'fake-runner',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: folder
  }
}

interface Surroundings {
  readonly env: Record<string, string>
  readonly cwd: string
  readonly membership: Membership | undefined
}

function start({ node, entry }: ActionOptions, surroundings: Surroundings): ChildProcess {
  const { env, cwd, membership } = surroundings
  const script = entry ?? fileURLToPath(new URL('dist/index.js', projectRoot))
  const child = spawn(node ?? process.execPath, [...(membership?.execArgv ?? []), script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', ...(membership === undefined ? [] : (['ipc'] as const))]
  })
  membership?.started(child)
  return child
}

/** In real time, for a process that hangs: a busy machine must not come near this limit. */
async function execute(
  options: ActionOptions,
  surroundings: Surroundings
): Promise<Pick<Finished, 'exitCode' | 'stdout' | 'stderr'>> {
  const { timeoutMs = 100_000, signal } = options
  const child = start(options, surroundings)
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => (written[name] += text))
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  signal?.addEventListener('abort', () => {
    surroundings.membership?.dying()
    child.kill('SIGKILL')
  })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  }).finally(() => {
    clearTimeout(timer)
  })
  if (exitCode !== null) return { exitCode, ...written }
  const { stdout, stderr } = written
  throw new Error(`the action was killed, after ${timeoutMs} ms at most:\n${stdout}\n${stderr}`)
}

/** `name<<delimiter`, lines, `delimiter`; or `name=value`: the runner's file commands. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, name, delimiter] = /^([^=]*?)<<(.+)$/.exec(line) ?? []
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1)
      if (end < 0) throw new Error(`the output ${name} does not end: ${delimiter} is missing`)
      outputs[name] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (line !== '') {
      const equals = line.indexOf('=')
      if (equals < 0) throw new Error(`'${line}' is no output`)
      outputs[line.slice(0, equals)] = line.slice(equals + 1)
    }
  }
  return outputs
}
