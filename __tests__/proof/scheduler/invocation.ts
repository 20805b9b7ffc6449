// One run of this program in a process of its own: the real adapters over GitHub, with nothing shared.
import { ownWorkflowFile } from '../../../src/event/group.js'
import { isWorthLooking, lookAway } from '../../../src/app/look-away.js'
import type { Clock, Ports } from '../../../src/app/ports.js'
import { supersede, type Conclusion } from '../../../src/app/supersede.js'
import { connect, type Connection } from '../../../src/github/connect.js'
import { companionOf, startedBy, type Started } from '../../support/events.js'
import { targetOf } from '../../support/faces.js'
import type { RunRecord } from '../../support/github/state.js'
import type { Ask, Question } from './observation.js'
import type { Doing } from './script.js'
import { travellingFetch, type Surroundings } from './travel.js'

/** A fault put into the program from outside, to see that the judge finds it. */
export type Fault = (ports: Ports, canceller: Connection['canceller']) => Ports

export interface Invocation {
  readonly name: string
  readonly doing: Doing
  /** The run to act for: a companion's source, otherwise the one that executes the step. */
  readonly run: RunRecord
  readonly self: number
  /** By the runner's word. */
  readonly refProtected: boolean
  readonly questions: Question[]
  readonly asks: Ask[]
  /** How many answers it has had. */
  told: number
  /** Undefined while it is under way. */
  ended?: { readonly conclusion: Conclusion } | { readonly crash: unknown }
}

export function invocationOf(
  { stage: { world } }: Surroundings,
  doing: Doing,
  run: RunRecord,
  ids: { readonly companion: () => number; readonly order: number }
): Invocation & { readonly started: Started } {
  const self = doing === 'companion' ? ids.companion() : run.id
  const started =
    doing === 'companion'
      ? companionOf(world, run.id, { runId: self, type: 'requested' })
      : startedBy(world, run.id)
  return {
    name: `${ids.order}:${doing}-${run.id}`,
    doing,
    run,
    self,
    refProtected: started.env['GITHUB_REF_PROTECTED'] === 'true',
    questions: [],
    asks: [],
    told: 0,
    started
  }
}

export async function carryOut(
  invocation: Invocation & { readonly started: Started },
  around: Surroundings,
  fault: Fault = (ports) => ports
): Promise<void> {
  const { target, policy } = targetOf(invocation.started)
  const connection = connect({
    apiUrl: 'http://world.test',
    token: 'test-token',
    fetch: travellingFetch(around, invocation),
    userAgent: 'test',
    repository: target.repository.name,
    workflowFile: ownWorkflowFile(target.scope.workflow),
    clock: clockOf(around, invocation.name),
    log: { debug: () => undefined, info: () => undefined }
  })
  const canceller = invocation.doing === 'dry run' ? undefined : connection.canceller()
  const ports = fault({ ...connection.ports, canceller }, connection.canceller)
  try {
    const conclusion = isWorthLooking(target, policy)
      ? await supersede({ target, policy, wait: 5000 }, ports)
      : lookAway(target, policy, ports)
    invocation.ended = { conclusion }
    around.tell(`${invocation.name} is done: ${outcomes(conclusion)}`)
  } catch (crash) {
    invocation.ended = { crash }
    around.tell(`${invocation.name} crashed: ${String(crash)}`)
  }
}

function clockOf({ time, turn }: Surroundings, name: string): Clock {
  return {
    now: () => time.now,
    sleep: async (milliseconds) => {
      await time.sleep(milliseconds)
      await turn(`${name} wakes`)
    }
  }
}

function outcomes({ outcomes: all }: Conclusion): string {
  const told = [...all].map(([id, outcome]) =>
    outcome.kind === 'withdrawn'
      ? `${id} withdrawn ${outcome.reason.code}`
      : `${id} ${outcome.kind}`
  )
  return told.length === 0 ? 'nothing to cancel' : told.join(', ')
}
