// One run of this program in a process of its own: the real adapters over GitHub, with nothing shared.
import type { Clock } from '../../../src/app/ports.js'
import type { Conclusion } from '../../../src/app/supersede.js'
import { companionOf, startedBy, type Started } from '../../support/events.js'
import type { RunRecord } from '../../support/github/state.js'
import { runStep, type Fault } from '../step.js'
import type { Ask, Question } from './observation.js'
import type { Doing } from './script.js'
import { travellingFetch, type Surroundings } from './travel.js'

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
  fault: Fault | undefined
): Promise<void> {
  try {
    const { conclusion } = await runStep(invocation.started, {
      fetch: travellingFetch(around, invocation),
      clock: clockOf(around, invocation.name),
      dryRun: invocation.doing === 'dry run',
      fault
    })
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
