// GitHub's scheduler, second by second, as its documentation describes it. It is slow on purpose: nothing in it is clever, so that it can
// be compared with the replay, with which it shares no line.
import type { RunGroup } from '../../../src/history/replay.js'

export interface Arrival {
  /** Whole seconds. */
  readonly at: number
  /** Seconds that it works if nobody cancels it: 1 or more. */
  readonly length: number
  readonly group: RunGroup | undefined
  /** A person cancels it at this second, if it is still in flight then. */
  readonly handCancelAt?: number
}

export interface Simulated extends Arrival {
  state: 'to come' | 'waiting' | 'working' | 'ended' | 'cancelled'
  /** Undefined where it never worked. */
  begunAt: number | undefined
  endedAt: number
  worked: number
}

/** In the order of the arrivals, which are by time. In one second runs arrive first, then people cancel, then runs end. */
export function simulate(arrivals: readonly Arrival[]): readonly Simulated[] {
  const runs = arrivals.map((arrival): Simulated => ({
    ...arrival,
    state: 'to come',
    begunAt: undefined,
    endedAt: 0,
    worked: 0
  }))
  let inFlight: Simulated[] = []
  let next = 0
  for (let now = 0; next < runs.length || inFlight.length > 0; now += 1) {
    for (let run = runs[next]; run?.at === now; run = runs[next]) {
      inFlight.push(run)
      arrive(run, inFlight, now)
      next += 1
    }
    for (const run of inFlight) end(run, now)
    inFlight = inFlight.filter(({ state }) => state === 'waiting' || state === 'working')
    letBegin(inFlight, now)
    for (const run of inFlight) if (run.state === 'working') run.worked += 1
  }
  return runs
}

function end(run: Simulated, now: number): void {
  if (run.state !== 'cancelled' && run.handCancelAt === now) cancel(run, now)
  if (run.state !== 'working' || now - (run.begunAt ?? now) < run.length) return
  run.state = 'ended'
  run.endedAt = now
}

function arrive(run: Simulated, inFlight: readonly Simulated[], now: number): void {
  run.state = 'waiting'
  const rivals = inFlight.filter((other) => other !== run && isSameGroup(other, run))
  const waiting = rivals.filter(({ state }) => state === 'waiting')
  const working = rivals.filter(({ state }) => state === 'working')
  if (run.group?.cancels === true) for (const other of [...waiting, ...working]) cancel(other, now)
  else if (run.group?.queue === 'single') for (const other of waiting) cancel(other, now)
  else if (waiting.length >= 100) cancel(run, now)
  letBegin(inFlight, now)
}

function letBegin(inFlight: readonly Simulated[], now: number): void {
  for (const run of inFlight) {
    if (run.state !== 'waiting') continue
    if (inFlight.some((other) => other.state === 'working' && isSameGroup(other, run))) continue
    run.state = 'working'
    run.begunAt = now
  }
}

function isSameGroup({ group }: Simulated, other: Simulated): boolean {
  return group !== undefined && group.name.toLowerCase() === other.group?.name.toLowerCase()
}

function cancel(run: Simulated, now: number): void {
  run.state = 'cancelled'
  run.endedAt = now
}
