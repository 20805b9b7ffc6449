// One step in this process, as the action composes it: with a connection of its own over whatever GitHub it is given.
import type { Meter } from '../../src/usage/meter.js'
import type { Ports, RunCanceller } from '../../src/ports.js'
import type { Clock } from '../../src/usage/clock.js'
import type { Conclusion } from '../../src/model/conclusion.js'
import { supersede } from '../../src/supersede.js'
import { workflowFileFor } from '../../src/action/target.js'
import { createCanceller } from '../../src/github/canceller.js'
import { connect, type Connection } from '../../src/github/connect.js'
import type { Fetch } from '../../src/github/http.js'
import type { Started } from '../support/events.js'
import { requestOf, type Words } from '../support/faces.js'
import type { Answer } from '../support/github/answer.js'
import type { World } from '../support/github/repository.js'

/** A fault put into the program from outside, to see that it is found. */
export type Fault = (ports: Ports, canceller: () => RunCanceller) => Ports

export interface Means {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly token?: string
  readonly dryRun?: boolean
  readonly fault?: Fault | undefined
  /** The inputs that its workflow gives. */
  readonly words?: Words
}

export interface Done {
  readonly conclusion: Conclusion
  readonly meter: Meter
}

const faultless: Fault = (ports) => ports

/** As the action connects; `workflowFile` undefined looks at all workflows. */
export function connectTo(
  repository: string,
  workflowFile: string | undefined,
  means: Pick<Means, 'fetch' | 'clock' | 'token'>
): Connection {
  return connect({
    apiUrl: 'http://world.test',
    token: means.token ?? 'test-token',
    fetch: means.fetch,
    userAgent: 'test',
    repository,
    workflowFile,
    clock: means.clock,
    log: { debug: () => undefined, info: () => undefined }
  })
}

export async function runStep(started: Started, means: Means): Promise<Done> {
  const request = await requestOf(started, means.words)
  const { target } = request
  const { workflowFile } = workflowFileFor(target)
  const connection = connectTo(target.repository.name, workflowFile, means)
  const make = (): RunCanceller => createCanceller(connection.access)
  const canceller = means.dryRun === true ? undefined : make()
  const ports = (means.fault ?? faultless)({ ...connection.ports, canceller }, make)
  return { conclusion: await supersede(request, ports), meter: connection.meter }
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
}

/** GitHub at once, without HTTP: `note` hears of every request, `see` may change what is answered. */
export function fetchFrom(
  world: World,
  note: (asked: Asked) => void,
  see: (answer: Answer, asked: Asked) => Answer = (answer) => answer
): Fetch {
  return async (input, init) => {
    const asked = askedBy(input, init)
    note(asked)
    const { method, path, authorization } = asked
    const answer = see(await world.handle({ method, path, headers: { authorization } }), asked)
    return new Response(leaner(answer.body), answer)
  }
}

export function askedBy(...[input, init]: Parameters<Fetch>): Asked {
  const url = new URL(input)
  return {
    method: init?.method ?? 'GET',
    path: `${url.pathname}${url.search}`,
    authorization: new Headers(init?.headers).get('authorization') ?? undefined
  }
}

/**
 * Octokit's parser takes most of the time of a proof, and most of what it parses are addresses that nobody reads. That of the
 * workflow is read.
 */
export function leaner(body: string): string {
  return body.replace(/,"(?!workflow_url")[a-z_]*url":(?:"[^"]*"|null)/g, '')
}
