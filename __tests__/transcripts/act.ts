import type { Started } from '../support/events.js'
import { companionOf, startedBy } from '../support/events.js'
import type { World } from '../support/github/repository.js'
import { runAction } from '../support/process.js'
import type { Finished } from '../support/process.js'

type Inputs = Readonly<Record<string, string>>

/** Starts the built action in a step of this run, with a GitHub that answers quickly. */
export async function act(world: World, run: number, inputs: Inputs = {}): Promise<Finished> {
  return start(world, startedBy(world, run), inputs)
}

/** The same in run 900, a companion (`on: workflow_run`) of this run. */
export async function actAsCompanion(
  world: World,
  source: number,
  options: { readonly type?: 'requested' | 'completed'; readonly inputs?: Inputs } = {}
): Promise<Finished> {
  const started = companionOf(world, source, { runId: 900, type: options.type ?? 'requested' })
  return start(world, started, options.inputs)
}

export async function start(
  world: World,
  started: Started,
  inputs: Inputs = {}
): Promise<Finished> {
  world.latency = 1
  return runAction({ world, ...started, inputs })
}

/** `ids(101, 103)` is 101, 102, 103. */
export function ids(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
