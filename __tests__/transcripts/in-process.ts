// The same as act.ts without a process of its own: for tests of rules by the dozen, where what the runner is told is told by
// others. Inputs, event, adapters and outputs are the real ones; an input that is not allowed rejects.
import { outputsFor } from '../../src/action/output-values.js'
import { workflowFileFor } from '../../src/action/target.js'
import { advise } from '../../src/app/advice.js'
import { asIs } from '../../src/core/quote.js'
import { assess } from '../../src/app/assess.js'
import { isWorthLooking, lookAway } from '../../src/app/look-away.js'
import { supersede } from '../../src/app/supersede.js'
import { nameGroup } from '../../src/event/group.js'
import { measure } from '../../src/event/measure.js'
import { createCanceller } from '../../src/github/canceller.js'
import { companionOf, startedBy, type Started } from '../support/events.js'
import { connectionTo, inputsOf, targetOf, type Words } from '../support/faces.js'
import type { World } from '../support/github/repository.js'
import type { Annotation } from './trouble-support.js'

export interface Performed {
  readonly outputs: Readonly<Record<string, string>>
  /** Warnings and notices. */
  readonly annotations: readonly Annotation[]
  /** `METHOD path`, as they reached the world meanwhile. */
  readonly requests: readonly string[]
}

export async function act(world: World, run: number, inputs: Words = {}): Promise<Performed> {
  return start(world, startedBy(world, run), inputs)
}

export async function actAsCompanion(
  world: World,
  source: number,
  options: { readonly type?: 'requested' | 'completed'; readonly inputs?: Words } = {}
): Promise<Performed> {
  const started = companionOf(world, source, { runId: 900, type: options.type ?? 'requested' })
  return start(world, started, options.inputs)
}

export async function start(world: World, started: Started, words: Words = {}): Promise<Performed> {
  world.latency = 0
  const before = world.requests.length
  const { target, policy } = await targetOf(started, words)
  const inputs = inputsOf(words)
  const { wait, settle, force, template, dryRun } = inputs
  const connection = connectionTo(world, undefined, workflowFileFor(target, inputs))
  const ports = {
    ...connection.ports,
    ...(!dryRun && { canceller: createCanceller(connection.access) })
  }
  const conclusion = isWorthLooking(target, policy)
    ? await supersede({ target, policy, wait, settle, force }, ports)
    : lookAway(target, policy, ports)
  const { witness } = target
  if (witness.kind === 'newest') throw new Error('a step always acts for a run')
  const { meter } = connection
  const advice = advise(conclusion, { readOnlyByDesign: false, meter })
  return {
    annotations: advice.map(({ level, say }) => ({ level, text: say(asIs) })),
    outputs: outputsFor({
      ...conclusion,
      group: nameGroup(witness.run, conclusion.snapshot.subject, template),
      grade: assess(conclusion),
      advice,
      metrics: measure(conclusion, meter),
      serverUrl: undefined
    }),
    requests: world.requests.slice(before).map(({ method, path }) => `${method} ${path}`)
  }
}
