// The history of a small repository whose runs GitHub's scheduler ran: pushes to main, pull requests, two workflows.
import { configurationOf } from '../../../src/history/configuration.js'
import type { Written } from '../../../src/history/written.js'
import type { PastRun } from '../../../src/history/past-run.js'
import { aPastRun, second } from './builders.js'
import { simulate, type Simulated } from './simulator.js'

/** The same numbers for the same seed, from 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export interface Noise {
  /** Share of runs that a person cancels at some time. */
  readonly byHand?: number
  /** Share of runs that were run again later, and succeeded then. */
  readonly reruns?: number
  /** Share of runs that a time limit ended: GitHub calls them cancelled. */
  readonly timeouts?: number
  /** Share of runs of which the record does not tell how they ended. */
  readonly untold?: number
}

export interface Made {
  readonly runs: readonly PastRun[]
  readonly simulated: readonly Simulated[]
}

const branches = ['main', 'main', 'feature/login', 'fix', 'docs/typo', 'renovate/jest']

/** `count` runs, as GitHub would have run them with this concurrency block, and then the noise. */
export function aHistory(written: Written, count: number, noise: Noise = {}): Made {
  const next = chance(7)
  let at = 0
  const arrivals = Array.from({ length: count }, (_, index) => {
    at += Math.ceil(next() * 120)
    const branch = branches[Math.floor(next() * branches.length)] ?? 'main'
    const run = aPastRun(index + 1, {
      createdAt: second(at),
      branch,
      sha: `${branch}-${at}`,
      event: branch === 'main' ? 'push' : 'pull_request',
      title: `change ${index}`
    })
    const length = 60 + Math.ceil(next() * 500)
    const isHandy = next() < (noise.byHand ?? 0)
    return { run, at, length, ...(isHandy && { handCancelAt: at + Math.ceil(next() * length) }) }
  })
  const configuration = configurationOf(() => written, 'main')
  const simulated = simulate(
    arrivals.map((one, index) => ({ ...one, group: configuration(one.run, index) }))
  )
  const runs = simulated.map((one, index) => recorded(arrivals[index]?.run, one))
  return { simulated, runs: runs.map((run) => blur(run, noise, next)) }
}

function recorded(run: PastRun | undefined, { endedAt, state }: Simulated): PastRun {
  return aPastRun(run?.id ?? 0, {
    ...run,
    endedAt: second(endedAt),
    conclusion: state === 'cancelled' ? 'cancelled' : 'success'
  })
}

function blur(run: PastRun, noise: Noise, next: () => number): PastRun {
  const [rerun, timeout, untold] = [next(), next(), next()]
  if (rerun < (noise.reruns ?? 0)) {
    const startedAt = (run.endedAt ?? run.createdAt) + 3_600_000
    return { ...run, attempt: 2, startedAt, endedAt: startedAt + 300_000, conclusion: 'success' }
  }
  if (timeout < (noise.timeouts ?? 0)) return { ...run, conclusion: 'cancelled' }
  return untold < (noise.untold ?? 0) ? { ...run, endedAt: undefined, conclusion: null } : run
}
