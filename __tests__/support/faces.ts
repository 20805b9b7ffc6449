// The two other faces of a world: what the use cases are given, and what the core is given. Both go through the real
// adapters, so neither can be easier than GitHub's own answers.
import type { Conclusion } from '../../src/model/conclusion.js'
import { observe } from '../../src/gather/observe.js'
import { supersede } from '../../src/supersede.js'
import type { Ports } from '../../src/ports.js'
import type { Clock } from '../../src/usage/clock.js'
import { readInputs, variableOf, type Inputs } from '../../src/action/inputs.js'
import { requestFor } from '../../src/action/target.js'
import { type Snapshot } from '../../src/model/model.js'
import { readContext } from '../../src/event/context.js'
import { readActor } from '../../src/event/subject.js'
import { createCanceller } from '../../src/github/canceller.js'
import { connect, type Connection } from '../../src/github/connect.js'
import { following, type Fetch } from '../../src/github/http.js'
import type { WorkflowFile } from '../../src/github/runs.js'
import { companionOf, startedBy, type Started } from './events.js'
import type { World } from './github/repository.js'
import { inVirtualTime } from './virtual-time.js'

/** A clock that never waits: whoever sleeps finds that the time has passed. */
export function instantClock(): Clock {
  let now = 0
  return {
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds
      return Promise.resolve()
    }
  }
}

export const apiUrl = 'http://world.test'

/**
 * Under `root` this world answers, elsewhere nobody. Redirects are followed as the product follows them. A connection that is reset
 * brings no answer; one that is cut brings its head, and its body cannot be read: as with Node's own client.
 */
export function fetchFrom(world: World, root: string = apiUrl): Fetch {
  return following(async (input, init) => {
    const { href } = new URL(input)
    if (!href.startsWith(`${root}/`)) throw broken('ENOTFOUND', `nobody answers at ${href}`)
    const exchanging = world.exchange({
      method: init?.method ?? 'GET',
      path: href.slice(root.length),
      headers: { ...(init?.headers as Record<string, string>) },
      api: root
    })
    const { answer, connection, sent } = await within(exchanging, init?.signal ?? undefined)
    sent()
    if (connection === 'reset') throw broken('ECONNRESET', 'socket hang up')
    const text = (): Promise<string> =>
      connection === 'cut'
        ? Promise.reject(broken('ECONNRESET', 'aborted'))
        : Promise.resolve(answer.body)
    const headers = new Headers(answer.headers)
    return { status: answer.status, url: href, redirected: false, headers, text }
  })
}

function broken(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}

/** A client that gives up hears nothing more. */
function within<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error)
    })
    work.then(resolve, reject)
  })
}

export function connectionTo(
  world: World,
  clock: Clock = instantClock(),
  workflow: WorkflowFile = { workflowFile: 'ci.yml' }
): Connection {
  return connect({
    apiUrl,
    token: 'test-token',
    fetch: fetchFrom(world),
    userAgent: 'test',
    repository: 'octo/app',
    ...workflow,
    clock,
    log: { debug: () => undefined, info: () => undefined }
  })
}

/** Everything a use case needs, the canceller included. */
export function portsOf(world: World, clock?: Clock, workflow?: WorkflowFile): Ports {
  const connection = connectionTo(world, clock, workflow)
  return { ...connection.ports, canceller: createCanceller(connection.access) }
}

/** The inputs of a step as the runner gives them. */
export type Words = Readonly<Record<string, string>>

/** As the action reads them. */
export function inputsOf(words: Words): Inputs {
  return readInputs(
    Object.fromEntries(Object.entries(words).map(([name, text]) => [variableOf(name), text]))
  )
}

/** What the step asks for, by its event and its inputs. */
export async function requestOf(
  started: Started,
  words: Words = {}
): ReturnType<typeof requestFor> {
  const { env, payload, eventName } = started
  const context = readContext(
    {
      GITHUB_EVENT_NAME: eventName,
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_ACTOR: 'octocat',
      ...env
    },
    { ...payload }
  )
  const inputs = inputsOf(words)
  return requestFor({ context, actor: readActor(context, inputs), inputs })
}

/** What run `id` sees when it executes the step. */
export async function snapshotOf(world: World, id: number): Promise<Snapshot> {
  const { target, policy } = await requestOf(startedBy(world, id))
  const { value } = await inVirtualTime(() => observe(target, policy, portsOf(world)))
  return value.snapshot
}

/** Run `id` executes the step, in virtual time. */
export async function supersedeBy(world: World, id: number, clock?: Clock): Promise<Conclusion> {
  return supersedeAs(world, startedBy(world, id), clock)
}

/** A companion acts for run `id`, in virtual time. */
export async function supersedeFor(world: World, id: number, runId: number): Promise<Conclusion> {
  return supersedeAs(world, companionOf(world, id, { runId, type: 'requested' }))
}

async function supersedeAs(world: World, started: Started, clock?: Clock): Promise<Conclusion> {
  const request = await requestOf(started)
  const { value } = await inVirtualTime(() => supersede(request, portsOf(world, clock)))
  return value
}
