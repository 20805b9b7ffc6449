// What a scene is, and the step of the action without the runner.
import type { Clock } from '../../../src/usage/clock.js'
import type { Grade } from '../../../src/report/grade.js'
import { outputsFor } from '../../../src/action/output-values.js'
import { byId, verbatim } from '../../../src/model/quote.js'
// Loaded now, because loading on demand needs real time, which virtual time does not provide.
import '../../../src/inputs/patterns.js'
import type { Fetch } from '../../../src/github/http.js'
import { companionOf, startedBy, type Started, type StartOptions } from '../../support/events.js'
import type { Words } from '../../support/faces.js'
import type { RunOptions } from '../../support/github/add-run.js'
import type { RequestRecord } from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'
import { runStep } from '../step.js'
import type { Change } from './damage.js'

/** How one invocation ended, by its own report. */
export interface Ending {
  readonly grade: Grade
  /** Runs that it reports as cancelled, or as to be cancelled. */
  readonly claimed: readonly number[]
  /** Warnings and notices. */
  readonly told: readonly string[]
  /** Whether it reports that the run it acts for is superseded. */
  readonly superseded: boolean
}

export interface Scene {
  readonly build: (victims: number) => World
  /** What happens to answers anyway. */
  readonly onTheWay?: (request: RequestRecord, world: World) => Change | undefined
  /** False for the command line. */
  readonly cancels: boolean
  /** The requests that read the subject state, if they are not for a pull request or a branch. */
  readonly subjectState?: RegExp
  readonly invoke: (world: World, means: Means) => Promise<Ending>
}

/** What an invocation gets. */
export interface Means {
  readonly fetch: Fetch
  /** It continues while the program computes. */
  readonly clock: Clock
}

/** The run that executes the step, or that a companion acts for: it is for the current head. */
export const self = 90_000
const companion = 95_000

export function victimsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => 101 + at)
}

const statuses = ['requested', 'in_progress', 'waiting'] as const

export function withVictims(world: World, options: RunOptions, count: number): World {
  victimsOf(count).forEach((id, at) => {
    const sha = `c${at + 1}`
    world.withRun(id, { ...options, sha, status: statuses[at % 3] ?? 'queued' })
  })
  return world
}

/** The run that looks exists, with the event that started it. */
export function executed(words: Words = {}, options: StartOptions = {}): Scene['invoke'] {
  return (world, means) => act(startedBy(world, self, options), means, words)
}

/** A companion looks on its behalf, after it was requested or after its end. */
export function accompanied(
  words: Words = {},
  type: 'requested' | 'completed' = 'requested'
): Scene['invoke'] {
  return (world, means) => {
    const started = companionOf(world, self, { runId: companion, type })
    return act(started, means, words)
  }
}

async function act(started: Started, { fetch, clock }: Means, words: Words): Promise<Ending> {
  const { conclusion: report } = await runStep(started, { fetch, clock, words })
  const outputs = outputsFor(report)
  return {
    grade: report.grade,
    claimed: JSON.parse(outputs.cancelled) as number[],
    told: report.advice.map(({ say }) => say(verbatim, byId)),
    superseded: outputs.superseded === 'true'
  }
}
