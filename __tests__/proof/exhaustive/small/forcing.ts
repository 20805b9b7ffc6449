// A run that ignores a plain cancel, and the step of a newer run that may use force: in between, the facts may change.
import type { Run, Snapshot } from '../../../../src/model/model.js'
import {
  aHead,
  aPolicy,
  aPull,
  aRun,
  aSnapshot,
  minute,
  pulls,
  runId
} from '../../../support/builders.js'
import { cell, fate } from '../cells.js'
import type { Happens, Sending, World } from './world.js'

export const laws = {
  open: 'never for a pull request that was last read as not open, by force or not',
  head: 'never a run of the head as it was last read, by force or not',
  attempt:
    'only the attempt that was decided on, and in flight when it was last read, by force or not',
  once: 'never by force twice'
} as const

/** Whether the pull request is open, the commit of its head, what may still happen, and runs 101 (of c1) and 102 (of c2). */
const open = 0
const head = 1
const troubles = 2
const runAt = (run: number): number => 3 + 2 * run
const victim = 0
const newer = 1

export function forcingWorld({
  name,
  most
}: {
  readonly name: string
  readonly most: number
}): World {
  return {
    name,
    policy: aPolicy(),
    force: true,
    runs: 2,
    actors: 1,
    beginning: [1, 2, most, fate.inFlight, 1, fate.inFlight, 1],
    fateAt: runAt,
    happen,
    isThere: (world) => isInFlight(world, newer),
    actorName: () => 'the step of run 102',
    snapshot,
    runOf,
    tell: (world) =>
      `pull request 7 is ${cell(world, open) === 1 ? 'open' : 'closed'} at c${cell(world, head)}`,
    brokenBy,
    wanting: (world) => {
      const isWanted = cell(world, open) === 0 || cell(world, head) === 1
      const isFirst = cell(world, runAt(victim) + 1) === 1
      const isLeft = cell(world, runAt(victim)) === fate.inFlight && isFirst && !isWanted
      return isInFlight(world, newer) ? { actor: 0, runs: isLeft ? [victim] : [] } : undefined
    }
  }
}

function happen(world: Uint8Array, happens: Happens): void {
  if (cell(world, troubles) === 0) return
  const change = (words: string, at: number, to: readonly number[]): void => {
    const next = world.slice()
    next[troubles] = cell(world, troubles) - 1
    next.set(to, at)
    happens(next, words)
  }
  if (cell(world, open) === 1) {
    change('pull request 7 is closed', open, [0])
    const to = 3 - cell(world, head)
    change(`the branch is pushed back to c${to}`, head, [to])
  } else change('pull request 7 is reopened', open, [1])
  if (isInFlight(world, victim)) {
    change('run 101 ends in success', runAt(victim), [fate.finished])
  } else if (cell(world, runAt(victim) + 1) === 1) {
    change('a person runs run 101 again', runAt(victim), [fate.inFlight, 2])
  }
}

function isInFlight(world: Uint8Array, run: number): boolean {
  const now = cell(world, runAt(run))
  return now === fate.inFlight || now === fate.ending
}

/** A re-run, started after everything else. */
function runOf(world: Uint8Array, run: number): Run {
  const attempt = cell(world, runAt(run) + 1)
  return aRun(101 + run, {
    attempt,
    head: aHead(`c${run + 1}`),
    status: isInFlight(world, run) ? 'in_progress' : 'completed',
    conclusion: isInFlight(world, run) ? null : 'success',
    startedAt: minute(attempt === 1 ? run + 1 : 50)
  })
}

function snapshot(world: Uint8Array): Snapshot {
  const own = { ...runOf(world, newer), status: 'in_progress' as const }
  const isOpen = cell(world, open) === 1
  return aSnapshot({
    self: runId(102),
    successors: [{ run: own, knownBy: 'executing' }],
    runs: [runOf(world, victim), own],
    subjectState: pulls(
      aPull(7, {
        state: isOpen ? 'open' : 'closed',
        closedAt: isOpen ? undefined : minute(40),
        head: aHead(`c${cell(world, head)}`)
      })
    )
  })
}

function brokenBy({ seen, read, isWhole, isForce, forced }: Sending): string | undefined {
  const attempt = runAt(victim) + 1
  if (!isWhole || cell(read, open) === 0) return laws.open
  if (cell(read, head) === 1) return laws.head
  if (cell(seen, attempt) !== cell(read, attempt) || !isInFlight(read, victim)) return laws.attempt
  return isForce && forced > 0 ? laws.once : undefined
}
