// Draws who executes a step, with which environment, and what will go wrong.
import { companionOf, startedBy, type Started } from '../../support/events.js'
import { queueEntry } from '../../support/github/queue.js'
import type { RunRecord } from '../../support/github/state.js'
import { isInFlight } from './chronicle.js'
import { calmInputs, drawInputs, drawOdd, type Cause, type Inputs } from './inputs.js'
import type { Invocation, QueueEnd } from './invocation.js'
import { Knowledge } from './knowledge.js'
import { companions, janitor, type Setting } from './lines.js'
import { isClearing, type Step } from './occasion.js'
import { chanceOf, type Chance } from './random.js'

export interface Part {
  readonly invocation: Invocation
  readonly started: Started
  /** The number of its own request at which its runner crashes. */
  readonly diesAt: number
  /** The runner of a cancelled run kills its steps, sooner or later. */
  readonly diesWhenCancelled: boolean
}

/** `isCalm`: with default inputs, and without a crash. Undefined: a run that has ended starts nothing. */
export function cast(
  setting: Setting,
  run: RunRecord,
  step: Step,
  isCalm: boolean
): Part | undefined {
  const chance = chanceOf(setting.seed, 'process', run.id, run.attempt)
  const isCompanion = !isClearing(step) && needsCompanion(setting, run, isCalm ? undefined : chance)
  if (!isCompanion && !isInFlight(run)) return undefined
  const started = isCompanion ? startCompanion(setting, run) : startStep(setting, run, step)
  const inputs = isCalm
    ? calmInputs
    : inputsOf(setting, run, drawInputs(chance, causeOf(run, step, isCompanion)))
  const name = `${isCompanion ? 'companion' : 'step'}-${run.id}.${run.attempt}`
  const invocation: Invocation = {
    name,
    run,
    isCompanion,
    end: endOf(setting, step),
    refProtected: started.env['GITHUB_REF_PROTECTED'] === 'true',
    isReadOnly: hasTokenOfFork(setting, run, isCompanion) && !setting.forksMayWrite,
    inputs,
    knowledge: new Knowledge(),
    posts: []
  }
  return {
    started,
    invocation,
    diesAt: isCalm ? Infinity : deathOf(chance),
    diesWhenCancelled: chance.happens(0.5)
  }
}

function inputsOf({ seed, isOdd }: Setting, { id, attempt }: RunRecord, drawn: Inputs): Inputs {
  if (!isOdd) return drawn
  return { ...drawn, ...drawOdd(chanceOf(seed, 'odd inputs', id, attempt), drawn) }
}

function causeOf(run: RunRecord, { action }: Step, isCompanion: boolean): Cause {
  const { event, tag, workflow } = run
  const isJanitor = workflow.path.endsWith(`/${janitor}`)
  return { event, isTag: tag !== undefined, action, isCompanion, isJanitor }
}

function endOf({ world }: Setting, { entry }: Step): QueueEnd | undefined {
  if (entry === undefined) return undefined
  const { branch, dissolved } = queueEntry(world.state, entry)
  return { branch, isMerged: dissolved === 'merged' }
}

function deathOf(chance: Chance): number {
  return chance.happens(0.2) ? chance.between(1, 9) : Infinity
}

function hasTokenOfFork(setting: Setting, run: RunRecord, isCompanion: boolean): boolean {
  return !isCompanion && run.event === 'pull_request' && isOfFork(setting, run)
}

function isOfFork({ world }: Setting, run: RunRecord): boolean {
  return run.headRepository !== world.state.home.name
}

/** If the token of a run may not cancel, a companion usually does it; without chance, always, and nowhere else. */
export function needsCompanion(setting: Setting, run: RunRecord, chance?: Chance): boolean {
  if (!['pull_request', 'push'].includes(run.event)) return false
  const isNeeded = isOfFork(setting, run) && !setting.forksMayWrite
  return chance === undefined ? isNeeded : chance.happens(isNeeded ? 0.6 : 0.15)
}

function startCompanion({ world }: Setting, run: RunRecord): Started {
  const type = isInFlight(run) ? 'requested' : 'completed'
  return companionOf(world, run.id, { runId: companions + run.id, type })
}

function startStep({ world }: Setting, run: RunRecord, { action, entry }: Step): Started {
  if (run.status !== 'in_progress') world.setRunStatus(run.id, 'in_progress')
  if (entry !== undefined) return startedBy(world, run.id, { action: 'destroyed', entry })
  const isOpen = run.pull !== undefined && world.state.pull(run.pull).state === 'open'
  // It was reopened before the step of its closing began.
  const isPast = action === 'closed' && isOpen
  return startedBy(world, run.id, action === undefined || isPast ? {} : { action })
}
