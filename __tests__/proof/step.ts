// One step in this process, composed like the action, with its own connection to the given GitHub.
import type { Meter } from '../../src/usage/meter.js'
import type { Ports, RunCanceller } from '../../src/ports.js'
import { supersede, type Reporter, type Result } from '../../src/supersede.js'
import { workflowFileFor } from '../../src/action/target.js'
import { createCanceller } from '../../src/github/canceller.js'
import type { Started } from '../support/events.js'
import { connectionOf, requestOf, type Means as Connecting, type Words } from '../support/faces.js'

/** A fault that is put into the program from outside, to check that it is detected. */
export type Fault = (ports: Ports, canceller: () => RunCanceller) => Ports

export interface Means extends Pick<Connecting, 'fetch' | 'clock' | 'token'> {
  readonly dryRun?: boolean
  readonly fault?: Fault | undefined
  /** The inputs that its workflow gives. */
  readonly words?: Words
  readonly reporter?: Reporter
}

export interface Done {
  readonly conclusion: Result
  readonly meter: Meter
}

const faultless: Fault = (ports) => ports

export async function runStep(started: Started, means: Means): Promise<Done> {
  const request = await requestOf(started, means.words)
  const { target } = request
  const { workflowFile } = workflowFileFor(target)
  const connection = connectionOf({ ...means, repository: target.repository.name, workflowFile })
  const make = (): RunCanceller => createCanceller(connection.access)
  const canceller = means.dryRun === true ? undefined : make()
  const ports = (means.fault ?? faultless)({ ...connection.ports, canceller }, make)
  const world = { ...ports, ...(means.reporter && { reporter: means.reporter }) }
  return { conclusion: await supersede(request, world), meter: connection.meter }
}
