// The meaning of the bytes of a state. Everything else uses states through these names.
import { Buffer } from 'node:buffer'

/** States of a pull request; a branch is open while it exists. */
export const pullState = { absent: 0, open: 1, closed: 2, merged: 3 } as const

export const fate = {
  none: 0,
  inFlight: 1,
  /** A cancel was accepted and has not taken effect. */
  ending: 2,
  finished: 3,
  cancelledByUs: 4,
  cancelledByPerson: 5
} as const

export const phase = {
  idle: 0,
  /** The pull request was read. */
  looked: 1,
  planned: 2,
  sent: 3,
  /** Some were not accepted and may be sent once more. */
  plannedAgain: 4,
  sentAgain: 5,
  done: 6
} as const

/** The result of reading the pull request. */
export const reading = { whole: 0, failed: 1, emptyList: 2 } as const

/** The branch's tip, and the counts. */
export const tip = 0
export const commits = 1
export const runs = 2
export const troubles = 3
export const tag = 4
/** How many instants it is later than the count of runs says. */
export const pause = 5

/** For each pull request the commits, as bits, whose run GitHub has not created yet. */
const pendingsAt = 6
export const pendingAt = (pull: number): number => pendingsAt + pull

/** Two pull requests: state, head, created, closed (instants). */
const pullsAt = 8
export const pullCells = 4
export const pullsLength = 2 * pullCells
export const pullAt = (pull: number): number => pullsAt + pull * pullCells
export const pullHead = 1
export const pullCreated = 2
export const pullClosed = 3

const runsAt = pullsAt + pullsLength
export const runCells = 7
export const runAt = (run: number): number => runsAt + run * runCells
export const runFate = 0
export const runCommit = 1
export const runAttempt = 2
/** The pull request that caused it. */
export const runCause = 3
/** Instants. */
export const runCreated = 4
export const runStarted = 5
/** 1 after its protected job has begun. */
export const runJob = 6

export const actorCells = 9 + pullsLength
export const actorPhase = 0
export const actorReading = 1
/** The run that it acts for. */
export const actorSuccessor = 2
/** Whether its own run was in the list. */
export const actorListed = 3
/** Runs, as bits: those to cancel, those of them seen in a second attempt. */
export const actorVictims = 4
export const actorSecond = 5
/** Runs, as bits: cancels on the way, and those that are to be sent again. */
export const actorWire = 6
export const actorFailed = 7
/** The runs whose cancel GitHub accepted, as far as the actor knows. */
export const actorAccepted = 8
/** What was read of the pull requests. */
export const actorPulls = 9

export interface Layout {
  readonly runs: number
  readonly bytes: number
  readonly actorAt: (actor: number) => number
  /** Pull requests, runs and tag, without the actors. */
  readonly worldKey: (state: Uint8Array) => string
  /** What an actor remembers. */
  readonly actorKey: (state: Uint8Array, actor: number) => string
}

export function layoutFor(count: number): Layout {
  const actorsAt = runAt(count)
  return {
    runs: count,
    // The arena compares four at a time.
    bytes: 4 * Math.ceil((actorsAt + count * actorCells) / 4),
    actorAt: (actor) => actorsAt + actor * actorCells,
    worldKey: (state) => textOf(state, pullsAt, actorsAt) + (cell(state, tag) === 1 ? 'tag' : ''),
    actorKey: (state, actor) =>
      textOf(state, actorsAt + actor * actorCells, actorsAt + (actor + 1) * actorCells)
  }
}

function textOf({ buffer, byteOffset, length }: Uint8Array, from: number, to: number): string {
  return Buffer.from(buffer, byteOffset, length).toString('latin1', from, to)
}

export function cell(state: Uint8Array, at: number): number {
  return state[at] ?? 0
}

/** Numbers from 0 to 15; the same lists are read millions of times. */
export function upTo(count: number): readonly number[] {
  return ranges[count] ?? []
}

const ranges = Array.from({ length: 16 }, (_, count) =>
  Array.from({ length: count }, (_, at) => at)
)
