// The same as act.ts without a process of its own: for tests of rules by the dozen, where what the runner is told is told by
// others. Inputs, event, adapters and outputs are the real ones; an input that is not allowed rejects. Time is virtual: a pause
// takes none, and each round trip 50 ms.
import type { Inputs } from '../../src/action/inputs.js'
import { outputsFor } from '../../src/action/output-values.js'
import { tellingOf } from '../../src/action/own-run.js'
import { workflowFileFor } from '../../src/action/target.js'
import { advise } from '../../src/app/advice.js'
import { asIs } from '../../src/core/quote.js'
import { assess } from '../../src/app/assess.js'
import { isWorthLooking, lookAway } from '../../src/app/look-away.js'
import { cancelOwnRun, supersederOf } from '../../src/app/own-run.js'
import { supersede } from '../../src/app/supersede.js'
import type { Target } from '../../src/app/target.js'
import type { Policy } from '../../src/core/policy.js'
import { nameGroupSeen } from '../../src/event/group.js'
import { measure } from '../../src/event/measure.js'
import { createCanceller } from '../../src/github/canceller.js'
import { systemClock } from '../../src/github/clock.js'
import { ownRunNotice, type Telling } from '../../src/report/own-run.js'
import { companionOf, startedBy, type Started } from '../support/events.js'
import { connectionTo, inputsOf, targetOf, type Words } from '../support/faces.js'
import type { World } from '../support/github/repository.js'
import { inVirtualTime } from '../support/virtual-time.js'
import type { Annotation } from './trouble-support.js'

export interface Performed {
  readonly outputs: Readonly<Record<string, string>>
  /** Warnings and notices. */
  readonly annotations: readonly Annotation[]
  /** What the reader is told of the run's own end; undefined where the step did not try to end it. */
  readonly ownEnd: string | undefined
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
  world.latency = 50
  const told = { ...(await targetOf(started, words)), inputs: inputsOf(words) }
  return (await inVirtualTime(() => perform(world, told))).value
}

interface Told {
  readonly target: Target
  readonly policy: Policy
  readonly inputs: Inputs
}

async function perform(world: World, { target, policy, inputs }: Told): Promise<Performed> {
  const before = world.requests.length
  const { wait, settle, force, template, dryRun, onError } = inputs
  const connection = connectionTo(world, systemClock, workflowFileFor(target))
  const ports = {
    ...connection.ports,
    ...(!dryRun && { canceller: createCanceller(connection.access) })
  }
  const conclusion = isWorthLooking(target, policy)
    ? await supersede({ target, policy, wait, settle, force, isBarrier: onError === 'fail' }, ports)
    : lookAway(target, policy, ports)
  const { witness } = target
  if (witness.kind === 'newest') throw new Error('a step always acts for a run')
  const { meter } = connection
  const newer = inputs.onSuperseded === 'cancel-self' ? supersederOf(conclusion, target) : undefined
  const advice = [
    ...advise(conclusion, { readOnlyByDesign: false, meter, policy }),
    ...(newer === undefined ? [] : [ownRunNotice(witness.run, newer, dryRun)])
  ]
  const outputs = outputsFor({
    ...conclusion,
    group: nameGroupSeen(witness.run, conclusion.snapshot, template),
    grade: assess(conclusion),
    advice,
    metrics: measure(conclusion, meter),
    serverUrl: undefined
  })
  const end = newer && tellingOf(await cancelOwnRun(newer, { target, policy }, ports), false)
  return {
    annotations: [...advice, ...(end === undefined ? [] : [end])].flatMap(annotationIn),
    ownEnd: end && `${end.level}: ${end.say(asIs)}`,
    outputs,
    requests: world.requests.slice(before).map(({ method, path }) => `${method} ${path}`)
  }
}

function annotationIn({ level, say }: Telling): readonly Annotation[] {
  return level === 'info' ? [] : [{ level, text: say(asIs) }]
}
