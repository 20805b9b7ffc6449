// A pull request that is closed, reopened, closed again or merged while its runs start and end. Each closing starts a run that
// cleans up: the closer.
import type { PullRequest, Run, Snapshot } from '../../../../src/model/model.js'
import {
  aHead,
  aPolicy,
  aPull,
  aRun,
  aSnapshot,
  aWorkflow,
  minute,
  pulls,
  runId
} from '../../../support/builders.js'
import { cell, fate, pullState, upTo } from '../cells.js'
import type { Happens, Sending, World } from './world.js'

export const laws = {
  open: 'nothing of a pull request that was last read as not closed',
  after: 'nothing that was created after the closing, or in its second',
  rerun: 'nothing that a person started again after the closing',
  attempt: 'only the attempt that was decided on, and in flight when it was last read'
} as const

/**
 * The pull request, its closing time, the present time (ten seconds each), the closings so far, what may still happen, and the
 * runs.
 */
const pull = 0
const closedAt = 1
const time = 2
const closings = 3
const troubles = 4
const created = 5
/** When each closer was created. */
const closers = 6
const mostClosers = 2
const runCells = 4
const runsAt = closers + mostClosers
const runAt = (run: number): number => runsAt + run * runCells
const runFate = 0
const runAttempt = 1
const runCreated = 2
const runStarted = 3

const instant = (at: number): ReturnType<typeof minute> => minute(at / 6)

interface Size {
  readonly name: string
  readonly runs: number
  readonly troubles: number
}

export function closingWorld({ name, runs, troubles: most }: Size): World {
  const beginning = new Array<number>(runsAt + runs * runCells).fill(0)
  beginning[pull] = pullState.open
  beginning[time] = 1
  beginning[troubles] = most
  return {
    name,
    policy: aPolicy({ mode: 'closed' }),
    force: false,
    runs,
    actors: mostClosers,
    beginning,
    fateAt: (run) => runAt(run) + runFate,
    happen: (world, happens) => {
      happen(world, runs, happens)
    },
    isThere: (world, actor) => actor < cell(world, closings),
    actorName: (actor) => `closer ${actor + 1}`,
    snapshot,
    runOf,
    tell: (world) => `pull request 7 is ${stateWords[cell(world, pull)] ?? '?'}`,
    brokenBy,
    wanting: (world) => {
      if (cell(world, pull) !== pullState.closed) return undefined
      const left = upTo(runs).filter((run) => isInFlight(world, run) && !isWanted(world, run))
      return { actor: cell(world, closings) - 1, runs: left }
    }
  }
}

const stateWords: Readonly<Record<number, PullRequest['state']>> = {
  [pullState.open]: 'open',
  [pullState.closed]: 'closed',
  [pullState.merged]: 'merged'
}

function happen(world: Uint8Array, runs: number, happens: Happens): void {
  // In a later second than the last event, or in the same one.
  for (const later of [1, 0]) {
    const when = later === 0 ? ', in that second' : ''
    const at = cell(world, time) + later
    const change = (words: string, to: (next: Uint8Array) => void, isTrouble = true): void => {
      const next = world.slice()
      next[time] = at
      if (isTrouble) next[troubles] = cell(world, troubles) - 1
      to(next)
      happens(next, words + when)
    }
    expandCreation(world, { runs, at }, change)
    if (cell(world, troubles) === 0) continue
    expandPull(world, at, change)
    expandRuns(world, at, change)
  }
}

type Change = (words: string, to: (next: Uint8Array) => void, isTrouble?: boolean) => void

/** At any later time: the pull request may be closed by then. */
function expandCreation(
  world: Uint8Array,
  { runs, at }: { readonly runs: number; readonly at: number },
  change: Change
): void {
  const run = cell(world, created)
  if (run >= runs) return
  const create = (next: Uint8Array): void => {
    next[created] = run + 1
    next.set([fate.inFlight, 1, at, at], runAt(run))
  }
  change(`run ${101 + run} is created`, create, false)
}

function expandPull(world: Uint8Array, at: number, change: Change): void {
  const state = cell(world, pull)
  const end = (to: number) => (next: Uint8Array) => {
    const closer = cell(world, closings)
    next[pull] = to
    next[closedAt] = at
    next[closings] = closer + 1
    next[closers + closer] = at
  }
  if (state === pullState.open && cell(world, closings) < mostClosers) {
    change('pull request 7 is closed', end(pullState.closed))
    change('pull request 7 is merged', end(pullState.merged))
  }
  if (state !== pullState.closed) return
  change('pull request 7 is reopened', (next) => {
    next[pull] = pullState.open
    next[closedAt] = 0
  })
}

function expandRuns(world: Uint8Array, at: number, change: Change): void {
  for (const run of upTo(cell(world, created))) {
    if (isInFlight(world, run)) {
      change(`run ${101 + run} ends in success`, (next) => {
        next[runAt(run) + runFate] = fate.finished
      })
    } else if (cell(world, runAt(run) + runAttempt) === 1) {
      change(`a person runs run ${101 + run} again`, (next) => {
        next[runAt(run) + runFate] = fate.inFlight
        next[runAt(run) + runAttempt] = 2
        next[runAt(run) + runStarted] = at
      })
    }
  }
}

function isInFlight(world: Uint8Array, run: number): boolean {
  const now = cell(world, runAt(run) + runFate)
  return now === fate.inFlight || now === fate.ending
}

/** Created or re-run after the closing, or possibly so. */
function isWanted(world: Uint8Array, run: number): boolean {
  return wasCreatedAfter(world, run) || wasStartedAfter(world, run)
}
const wasCreatedAfter = (world: Uint8Array, run: number): boolean =>
  cell(world, runAt(run) + runCreated) >= cell(world, closedAt)
const wasStartedAfter = (world: Uint8Array, run: number): boolean =>
  cell(world, runAt(run) + runAttempt) > 1 &&
  cell(world, runAt(run) + runStarted) >= cell(world, closedAt)

function runOf(world: Uint8Array, run: number): Run {
  const at = runAt(run)
  return aRun(101 + run, {
    attempt: cell(world, at + runAttempt),
    status: isInFlight(world, run) ? 'in_progress' : 'completed',
    conclusion: isInFlight(world, run) ? null : 'success',
    createdAt: instant(cell(world, at + runCreated)),
    startedAt: instant(cell(world, at + runStarted))
  })
}

function snapshot(world: Uint8Array, actor: number): Snapshot {
  const at = instant(cell(world, closers + actor))
  const workflow = aWorkflow('clean-up.yml')
  const self = aRun(901 + actor, { workflow, status: 'in_progress', createdAt: at, startedAt: at })
  const runs = upTo(cell(world, created)).map((run) => runOf(world, run))
  const isOpen = cell(world, pull) === pullState.open
  const one = aPull(7, {
    state: stateWords[cell(world, pull)] ?? 'closed',
    head: aHead('c101'),
    closedAt: isOpen ? undefined : instant(cell(world, closedAt))
  })
  return aSnapshot({
    self: runId(901 + actor),
    scope: { ...aSnapshot().scope, workflows: undefined },
    successors: [{ run: self, knownBy: 'executing' }],
    runs: [...runs, self],
    subjectState: pulls(one)
  })
}

function brokenBy({ victim, seen, read, isWhole }: Sending): string | undefined {
  const attempt = runAt(victim) + runAttempt
  const isSame = cell(seen, attempt) === cell(read, attempt)
  if (!isWhole || cell(read, pull) !== pullState.closed) return laws.open
  if (wasCreatedAfter(read, victim)) return laws.after
  if (wasStartedAfter(read, victim)) return laws.rerun
  return isSame && isInFlight(read, victim) ? undefined : laws.attempt
}
