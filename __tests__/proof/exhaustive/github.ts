// What can happen at GitHub without the actors: pushes; pull requests opened, closed, merged and reopened; runs created late,
// ended, re-run and cancelled by people; cancels that take effect late.
import {
  actorPhase,
  cell,
  commits,
  fate,
  layoutFor,
  pause,
  pendingAt,
  phase,
  pullAt,
  pullClosed,
  pullCreated,
  pullHead,
  pullState,
  runAt,
  runAttempt,
  runCause,
  runCommit,
  runCreated,
  runFate,
  runJob,
  runs,
  runStarted,
  tag,
  tip,
  troubles,
  upTo,
  type Layout
} from './cells.js'
import type { Emit } from './explore.js'
import type { Scenario } from './scenario.js'
import {
  commitName,
  now,
  factsOf,
  idOf,
  isInFlight,
  numberOf,
  strangersIn,
  type Stranger
} from './scene.js'

const bothPulls = [0, 1]

export interface Stage {
  readonly scenario: Scenario
  readonly layout: Layout
  readonly strangers: readonly Stranger[]
  /** A copy to change and emit before the next call: there is only one buffer. */
  readonly copyOf: (state: Uint8Array) => Uint8Array
}

export function createStage(scenario: Scenario): Stage {
  const layout = layoutFor(scenario.runs)
  const copy = new Uint8Array(layout.bytes)
  return {
    scenario,
    layout,
    strangers: strangersIn(scenario),
    copyOf: (state) => {
      copy.set(state)
      return copy
    }
  }
}

/** The first commit was pushed and the pull request opened; its run is not created yet. */
export function beginning({ layout, scenario }: Stage): Uint8Array {
  const state = new Uint8Array(layout.bytes)
  state[troubles] = scenario.troubles
  state[pullAt(0)] = pullState.open
  push(state, 1, layout)
  return state
}

export function expandGitHub(state: Uint8Array, stage: Stage, emit: Emit): void {
  expandPushes(state, stage, emit)
  expandCreations(state, stage, emit)
  expandEffects(state, stage, emit)
  if (cell(state, troubles) === 0) return
  const spend: Emit = (next, label) => {
    next[troubles] = cell(next, troubles) - 1
    emit(next, label)
  }
  for (const pull of bothPulls) expandPull(state, pull, { stage, emit: spend })
  if (stage.scenario.secondPullRequest) expandSecondPull(state, stage, spend)
  if (stage.scenario.subject === 'branch') expandTag(state, stage, spend)
  for (const run of upTo(cell(state, runs))) expandRun(state, run, { stage, emit: spend })
}

/** The branch, and every open pull request of it, moves to the commit; each of them gets a run. */
function push(state: Uint8Array, commit: number, layout: Layout): void {
  state[tip] = commit
  state[commits] = Math.max(cell(state, commits), commit)
  for (const pull of bothPulls) {
    if (cell(state, pullAt(pull)) !== pullState.open) continue
    state[pullAt(pull) + pullHead] = commit
    promiseRun(state, pull, layout)
  }
}

/** A run for the head will be created, if there is room for one more. */
function promiseRun(state: Uint8Array, pull: number, layout: Layout): void {
  const promised = bothPulls.map((each) => bitsIn(cell(state, pendingAt(each))))
  const room = layout.runs - cell(state, runs) - promised.reduce((sum, count) => sum + count, 0)
  const bit = 1 << cell(state, pullAt(pull) + pullHead)
  if (room > 0) state[pendingAt(pull)] = cell(state, pendingAt(pull)) | bit
}

function expandPushes(state: Uint8Array, { scenario, layout, copyOf }: Stage, emit: Emit): void {
  const last = cell(state, commits)
  if (last < scenario.commits) {
    const next = copyOf(state)
    push(next, last + 1, layout)
    emit(next, () => `${commitName(last + 1)} is pushed`)
  }
  if (cell(state, troubles) === 0) return
  for (let back = 1; back <= last; back += 1) {
    if (back === cell(state, tip)) continue
    const next = copyOf(state)
    push(next, back, layout)
    next[troubles] = cell(next, troubles) - 1
    emit(next, () => `the branch is pushed back to ${commitName(back)}`)
  }
}

/** In any order, and at any later time. */
function expandCreations(state: Uint8Array, { scenario, layout, copyOf }: Stage, emit: Emit): void {
  const run = cell(state, runs)
  if (run >= layout.runs) return
  for (const pull of bothPulls) {
    const pending = cell(state, pendingAt(pull))
    if (!scenario.disorder && pull === 1 && cell(state, pendingAt(0)) !== 0) continue
    for (let commit = 1; commit <= scenario.commits; commit += 1) {
      if ((pending & (1 << commit)) === 0) continue
      if (!scenario.disorder && (pending & ((1 << commit) - 1)) !== 0) break
      const next = copyOf(state)
      next[pendingAt(pull)] = pending & ~(1 << commit)
      next[runs] = run + 1
      const at = runAt(run)
      next[at + runFate] = fate.inFlight
      next[at + runCommit] = commit
      next[at + runAttempt] = 1
      next[at + runCause] = pull
      next[at + runCreated] = now(next, scenario)
      next[at + runStarted] = now(next, scenario)
      emit(
        next,
        () => `run ${idOf(run)} is created for ${commitName(commit)}${ofPull(pull, scenario)}`
      )
    }
  }
}

const ofPull = (pull: number, { secondPullRequest }: Scenario): string =>
  secondPullRequest ? ` of pull request ${numberOf(pull)}` : ''

function expandEffects(state: Uint8Array, { layout, copyOf }: Stage, emit: Emit): void {
  for (const run of upTo(layout.runs)) {
    if (cell(state, runAt(run) + runFate) !== fate.ending) continue
    const next = copyOf(state)
    next[runAt(run) + runFate] = fate.cancelledByUs
    emit(next, () => `the cancel of run ${idOf(run)} takes effect`)
  }
}

interface Trouble {
  readonly stage: Stage
  readonly emit: Emit
}

function expandPull(state: Uint8Array, pull: number, { stage, emit }: Trouble): void {
  const at = pullAt(pull)
  const now = cell(state, at)
  const name = stage.scenario.subject === 'branch' ? 'the branch' : `pull request ${numberOf(pull)}`
  const change = (to: number, words: string): void => {
    const next = stage.copyOf(state)
    next[at] = to
    next[at + pullClosed] = to === pullState.open ? 0 : between(state, stage.scenario)
    if (to === pullState.open) {
      next[at + pullHead] = cell(state, tip)
      promiseRun(next, pull, stage.layout)
    }
    emit(next, () => `${name} is ${words}`)
  }
  if (stage.scenario.subject === 'branch') {
    if (now === pullState.open) change(pullState.closed, 'deleted')
    if (now === pullState.closed) change(pullState.open, 'made again')
    return
  }
  if (now === pullState.open) {
    change(pullState.closed, 'closed')
    change(pullState.merged, 'merged')
  }
  if (now === pullState.closed) change(pullState.open, 'reopened')
}

/** An instant after the creation of the last run, and before that of the next. */
function between(state: Uint8Array, scenario: Scenario): number {
  return now(state, scenario) + 1
}

/** More than GitHub ever needs to create a run. */
const longPause = 10

function expandSecondPull(
  state: Uint8Array,
  { layout, scenario, copyOf }: Stage,
  emit: Emit
): void {
  if (cell(state, pullAt(1)) !== pullState.absent) return
  const open = (next: Uint8Array, time: number, when: string): void => {
    next[pullAt(1)] = pullState.open
    next[pullAt(1) + pullHead] = cell(state, tip)
    next[pullAt(1) + pullCreated] = time
    promiseRun(next, 1, layout)
    emit(next, () => `pull request ${numberOf(1)} is opened for the same branch${when}`)
  }
  open(copyOf(state), between(state, scenario), '')
  open(copyOf(state), now(state, scenario), ', in the second of the last run')
  if (cell(state, pendingAt(0)) !== 0) return
  const later = copyOf(state)
  later[pause] = longPause
  open(later, between(later, scenario), ', much later')
}

function expandTag(state: Uint8Array, { copyOf }: Stage, emit: Emit): void {
  const next = copyOf(state)
  next[tag] = 1 - cell(state, tag)
  emit(next, () =>
    next[tag] === 1
      ? `a tag of the branch's name is made`
      : `the tag of the branch's name is deleted`
  )
}

function expandRun(state: Uint8Array, run: number, { stage, emit }: Trouble): void {
  const facts = factsOf(state, run)
  const at = runAt(run)
  const end = (to: number, words: string): void => {
    const next = stage.copyOf(state)
    next[at + runFate] = to
    emit(next, () => words)
  }
  if (isInFlight(facts)) {
    end(fate.finished, `run ${idOf(run)} ends in success`)
    if (facts.fate === fate.inFlight && stage.scenario.protectedJob && facts.job === 0) {
      beginJob(state, run, { stage, emit })
    }
    if (facts.fate === fate.inFlight) {
      end(fate.cancelledByPerson, `a person cancels run ${idOf(run)}`)
    }
    return
  }
  if (facts.attempt > 1) return
  const soon = between(state, stage.scenario)
  for (const started of [soon, soon + 1]) {
    const next = stage.copyOf(state)
    next[at + runFate] = fate.inFlight
    next[at + runAttempt] = 2
    next[at + runStarted] = started
    restart(next, run, stage)
    const when = started === soon ? '' : ', in the second of the next run'
    emit(next, () => `a person runs run ${idOf(run)} again${when}`)
  }
}

function beginJob(state: Uint8Array, run: number, { stage, emit }: Trouble): void {
  const next = stage.copyOf(state)
  next[runAt(run) + runJob] = 1
  emit(next, () => `the protected job of run ${idOf(run)} begins`)
}

/** The new attempt executes the step again. */
function restart(state: Uint8Array, run: number, { scenario, layout }: Stage): void {
  const at = layout.actorAt(run) + actorPhase
  if (scenario.actors === 'steps' && cell(state, at) === phase.done) state[at] = phase.idle
}

function bitsIn(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1
  return count
}
