// The two other forms of a world: the ports of the program, and the snapshot for decide. Both go through the real adapters, so
// neither can be easier than GitHub's own answers.
import type { Conclusion } from '../../src/model/conclusion.js'
import { observe } from '../../src/gather/observe.js'
import { supersede } from '../../src/supersede.js'
import type { Log, Ports } from '../../src/ports.js'
import type { Clock } from '../../src/usage/clock.js'
import { readInputs, variableOf } from '../../src/action/inputs.js'
import type { Inputs } from '../../src/inputs/table.js'
import { requestFor } from '../../src/action/target.js'
import type { Snapshot } from '../../src/model/model.js'
import { readContext } from '../../src/event/context.js'
import { readActor } from '../../src/event/subject.js'
import { createCanceller } from '../../src/github/canceller.js'
import { connect, type Connection } from '../../src/github/connect.js'
import type { Fetch } from '../../src/github/http.js'
import type { WorkflowFile } from '../../src/github/runs.js'
import { companionOf, startedBy, type Started } from './events.js'
import type { World } from './github/repository.js'
import { inVirtualTime } from './virtual-time.js'
import { wireTo } from './wire.js'

/** A clock that never really waits: after a sleep, the time has passed. */
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

/** Only this world answers, under `root`. */
export function fetchFrom(world: World, root: string = apiUrl): Fetch {
  return wireTo({ [root]: world })
}

export interface Means extends Partial<WorkflowFile> {
  readonly fetch: Fetch
  readonly clock?: Clock
  readonly token?: string
  /** `octo/app` by default. */
  readonly repository?: string
  readonly log?: Log
}

const silent: Log = { debug: () => undefined, info: () => undefined }

/** As the action connects. */
export function connectionOf(means: Means): Connection {
  return connect({
    apiUrl,
    token: 'test-token',
    userAgent: 'test',
    repository: 'octo/app',
    workflowFile: 'ci.yml',
    clock: instantClock(),
    log: silent,
    ...means
  })
}

export function connectionTo(world: World, means: Omit<Means, 'fetch'> = {}): Connection {
  return connectionOf({ ...means, fetch: fetchFrom(world) })
}

/** Everything that the program needs, including the canceller. */
export function portsOf(
  world: World,
  clock = instantClock(),
  means: Partial<WorkflowFile> = {}
): Ports {
  const connection = connectionTo(world, { ...means, clock })
  return { ...connection.ports, canceller: createCanceller(connection.access) }
}

/** The inputs of a step in the runner's form. */
export type Words = Readonly<Record<string, string>>

/** The inputs in the action's form. */
export function inputsOf(words: Words): Inputs {
  return readInputs(
    Object.fromEntries(Object.entries(words).map(([name, text]) => [variableOf(name), text]))
  )
}

/** The request of the step, from its event and its inputs. */
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

/** The snapshot of run `id` when it executes the step. */
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
