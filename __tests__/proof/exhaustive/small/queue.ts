// A merge-queue entry that leaves the queue and is created again with the same ref. Each end starts a run that cleans up.
import type { Run, Snapshot } from '../../../../src/model/model.js'
import { aPolicy, aRun, aSnapshot, aWorkflow, minute, runId } from '../../../support/builders.js'
import { cell, fate, upTo } from '../cells.js'
import type { Happens, Sending, World } from './world.js'

export const laws = {
  live: 'nothing of an entry whose ref was last read as there',
  end: 'nothing that may have been started by the end of the entry, or after it',
  flight: 'only what was in flight when it was last read'
} as const

/** Whether the ref exists, how often it was created and has ended, the present time (ten seconds each), and the runs. */
const present = 0
const made = 1
const ends = 2
const time = 3
const troubles = 4
const created = 5
const endsAt = 6
const mostEnds = 2
const runsAt = endsAt + mostEnds
const runAt = (run: number): number => runsAt + 3 * run
const runCreated = 1
const runEntry = 2

const instant = (at: number): ReturnType<typeof minute> => minute(at / 6)
/** A minute: the longest time that GitHub may need to create a run. */
const delay = 6
const ref = 'gh-readonly-queue/main/pr-7-c1'

interface Size {
  readonly name: string
  readonly runs: number
  readonly troubles: number
}

export function queueWorld({ name, runs, troubles: most }: Size): World {
  const beginning = new Array<number>(runAt(runs)).fill(0)
  beginning[present] = 1
  beginning[made] = 1
  beginning[time] = 1
  beginning[troubles] = most
  return {
    name,
    policy: aPolicy({ mode: 'merge-group' }),
    force: false,
    runs,
    actors: mostEnds,
    beginning,
    fateAt: runAt,
    happen: (world, happens) => {
      happen(world, runs, happens)
    },
    isThere: (world, actor) => actor < cell(world, ends),
    actorName: (actor) => `the run of end ${actor + 1}`,
    snapshot,
    runOf,
    tell: (world) => `the ref is ${cell(world, present) === 1 ? 'there' : 'gone'}`,
    brokenBy,
    wanting: (world) => {
      if (cell(world, present) === 1) return undefined
      const actor = cell(world, ends) - 1
      const left = upTo(runs).filter(
        (run) => isInFlight(world, run) && !maybeOfEnd(world, run, actor)
      )
      return { actor, runs: left }
    }
  }
}

function happen(world: Uint8Array, runs: number, happens: Happens): void {
  // Soon after the last event, or minutes later.
  for (const later of [2 * delay, 1]) {
    const change = (words: string, to: (next: Uint8Array, at: number) => void): void => {
      const next = world.slice()
      next[time] = cell(world, time) + later
      to(next, cell(next, time))
      happens(next, later === 1 ? words : `minutes later ${words}`)
    }
    const run = cell(world, created)
    // At any later time: the entry may have left the queue by then.
    if (run < runs) {
      change(`run ${101 + run} is created`, (next, at) => {
        next[created] = run + 1
        next.set([fate.inFlight, at, cell(world, made)], runAt(run))
      })
    }
    if (cell(world, troubles) > 0) expandEntry(world, change)
  }
}

type Change = (words: string, to: (next: Uint8Array, at: number) => void) => void

function expandEntry(world: Uint8Array, change: Change): void {
  const spend = (next: Uint8Array): void => {
    next[troubles] = cell(next, troubles) - 1
  }
  const end = cell(world, ends)
  if (cell(world, present) === 1 && end < mostEnds) {
    change('the entry is dissolved', (next, at) => {
      spend(next)
      next[present] = 0
      next[ends] = end + 1
      next[endsAt + end] = at
    })
  }
  if (cell(world, present) === 0) {
    change('the entry is made again', (next) => {
      spend(next)
      next[present] = 1
      next[made] = cell(world, made) + 1
    })
  }
  for (const run of upTo(cell(world, created)).filter((each) => isInFlight(world, each))) {
    change(`run ${101 + run} ends in success`, (next) => {
      spend(next)
      next[runAt(run)] = fate.finished
    })
  }
}

function isInFlight(world: Uint8Array, run: number): boolean {
  const now = cell(world, runAt(run))
  return now === fate.inFlight || now === fate.ending
}

/** From that end, from an entry created since, or so close to it that it is not known. */
function maybeOfEnd(world: Uint8Array, run: number, actor: number): boolean {
  return cell(world, runAt(run) + runCreated) >= cell(world, endsAt + actor) - delay
}

function runOf(world: Uint8Array, run: number): Run {
  const at = instant(cell(world, runAt(run) + runCreated))
  return aRun(101 + run, {
    event: 'merge_group',
    status: isInFlight(world, run) ? 'in_progress' : 'completed',
    conclusion: isInFlight(world, run) ? null : 'success',
    createdAt: at,
    startedAt: at
  })
}

function snapshot(world: Uint8Array, actor: number): Snapshot {
  const at = instant(cell(world, endsAt + actor))
  const self = aRun(901 + actor, {
    workflow: aWorkflow('clean-up.yml'),
    event: 'merge_group',
    status: 'in_progress',
    createdAt: at,
    startedAt: at
  })
  return aSnapshot({
    self: runId(901 + actor),
    scope: { ...aSnapshot().scope, workflows: undefined, event: 'merge_group' },
    subject: { kind: 'merge-group', ref },
    successors: [{ run: self, knownBy: 'executing' }],
    runs: [...upTo(cell(world, created)).map((run) => runOf(world, run)), self],
    subjectState: { kind: 'merge-group', ref: cell(world, present) === 1 ? 'present' : 'absent' }
  })
}

function brokenBy({ actor, victim, read, isWhole }: Sending): string | undefined {
  if (!isWhole || cell(read, present) === 1) return laws.live
  const isOfLaterEntry = cell(read, runAt(victim) + runEntry) > actor + 1
  if (isOfLaterEntry || maybeOfEnd(read, victim, actor)) return laws.end
  return isInFlight(read, victim) ? undefined : laws.flight
}
