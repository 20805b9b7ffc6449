// One invocation of this program: the real adapters over GitHub, with nothing shared.
import type { Clock } from '../../../src/usage/clock.js'
import type { Conclusion } from '../../../src/model/conclusion.js'
import { companionOf, startedBy, type Started } from '../../support/events.js'
import { asGiven, unusual, type Inputs } from '../chaos/inputs.js'
import type { Invocation as Part } from '../chaos/invocation.js'
import { Knowledge } from '../chaos/knowledge.js'
import type { RunRecord } from '../../support/github/state.js'
import { runStep, type Fault } from '../step.js'
import { isJanitor, type End } from './ends.js'
import type { Ask, Question } from './observation.js'
import type { Doing } from './script.js'
import { travellingFetch, type Surroundings } from './travel.js'
import { usualInputs, type Wishes } from './wishes.js'

export interface Invocation {
  readonly name: string
  readonly doing: Doing
  /** The run to act for: a companion's source, otherwise the run that executes the step. */
  readonly run: RunRecord
  readonly self: number
  /** The same, for the chaos judge. */
  readonly part: Part
  readonly questions: Question[]
  readonly asks: Ask[]
  /** The number of its answers so far. */
  told: number
  /** Undefined while it is running. */
  ended?: { readonly conclusion: Conclusion } | { readonly crash: unknown }
}

/** Who acts, and how. */
export interface Cue {
  readonly doing: Doing
  readonly run: RunRecord
  /** The end that it cleans up after. */
  readonly end: End | undefined
  readonly wishes: Wishes
  readonly order: number
}

export function invocationOf(
  { stage }: Surroundings,
  { doing, run, end, wishes, order }: Cue
): Invocation & { readonly started: Started } {
  const isCompanion = doing === 'companion'
  const self = isCompanion ? stage.nextId() : run.id
  const started = isCompanion
    ? companionOf(stage.world, run.id, { runId: self, type: 'requested' })
    : (end?.started ?? startedBy(stage.world, run.id))
  const name = `${order}:${doing}-${run.id}`
  const part: Part = {
    name,
    run,
    isCompanion,
    end: end?.queue,
    refProtected: started.env['GITHUB_REF_PROTECTED'] === 'true',
    isOfFork: false,
    inputs: inputsFor(doing, run, end, wishes),
    knowledge: new Knowledge(),
    posts: []
  }
  return { name, doing, run, self, part, questions: [], asks: [], told: 0, started }
}

function inputsFor(doing: Doing, run: RunRecord, end: End | undefined, wishes: Wishes): Inputs {
  return {
    ...usualInputs,
    ...wishes,
    dryRun: doing === 'dry run',
    ...(end !== undefined && end.queue === undefined && { mode: 'closed' }),
    ...(isJanitor(run) && { workflows: 'all' })
  }
}

/** Its unusual inputs, in words. */
export function oddityOf({ part: { inputs } }: Invocation): string {
  const odd = unusual({ ...inputs, wait: inputs.wait === '5s' ? '0s' : inputs.wait })
  return odd.length === 0 ? '' : `: ${odd.join(', ')}`
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
      words: asGiven(invocation.part.inputs, invocation.name),
      token: invocation.name,
      fault
    })
    invocation.ended = { conclusion }
    around.tell(`${invocation.name} is done: ${outcomes(conclusion)}`)
  } catch (crash) {
    invocation.ended = { crash }
    around.tell(`${invocation.name} crashed: ${String(crash)}`)
  }
}

/** The program computes before each reading of its clock, which takes time. */
function clockOf({ time, compute, turn }: Surroundings, name: string): Clock {
  return {
    now: () => {
      compute()
      return time.now
    },
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
