// Many plays, each drawn from a seed, and their results.
import fc from 'fast-check'
// Loaded now, because the program would load it later from disk, a wait that the scheduler cannot control.
import '../../../src/inputs/patterns.js'
import type { Fault } from '../step.js'
import { judge, type Counts, type Judgement } from './judge.js'
import { play } from './play.js'
import { computing, pauses, script, type Script } from './script.js'

export interface Draw {
  readonly seed: number
  /** Undefined for the full number of plays; otherwise only the play at this path. */
  readonly path?: string
  readonly plays: number
  /** Undefined draws the scripts too. */
  readonly script?: Script
  readonly fault?: Fault
  /** Look for a smaller play that breaks a law, too. */
  readonly simplify?: true
}

export interface BadPlay {
  /** `seed:path`, if it can be repeated. */
  readonly at: string
  /** The broken laws, then the script, then all events. */
  readonly told: string
}

export interface Drawn {
  readonly plays: number
  readonly counts: Counts
  readonly doubts: readonly number[]
  readonly traces: readonly string[]
  /** The first play that broke a law. */
  readonly bad: BadPlay | undefined
}

/** At most this many plays to find a smaller one. */
const mostSimpler = 60

export async function playMany(draw: Draw): Promise<Drawn> {
  const judgements: Judgement[] = []
  const traces: string[] = []
  let simpler = 0
  const scripts = draw.script === undefined ? script : fc.constant(draw.script)
  const property = fc.asyncProperty(
    scripts,
    fc.scheduler(),
    pauses,
    computing,
    async (some, scheduler, ...[between, within]) => {
      if (simpler > mostSimpler) return
      const chances = { scheduler, pauses: between, computing: within }
      const played = await play(some, chances, draw.fault)
      const judgement = judge(played)
      judgements.push(judgement)
      traces.push(played.trace.join('\n'))
      const isBad = judgement.broken.length > 0
      if (isBad || simpler > 0) simpler += 1
      if (isBad) {
        throw new Error([...judgement.broken, JSON.stringify(some), ...played.trace].join('\n'))
      }
    }
  )
  const found = await fc.check(property, {
    seed: draw.seed,
    numRuns: draw.plays,
    endOnFailure: draw.simplify !== true,
    ...(draw.path !== undefined && { path: draw.path })
  })
  return {
    plays: judgements.length,
    counts: sum(judgements.map(({ counts }) => counts)),
    doubts: judgements.flatMap(({ doubts }) => doubts),
    traces,
    bad: found.failed
      ? {
          at: `${found.seed}:${found.counterexamplePath ?? ''}`,
          told: messageOf(found.errorInstance)
        }
      : undefined
  }
}

/** An error of the proof itself is printed with its stack. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message.startsWith('BROKEN') ? error.message : (error.stack ?? error.message)
}

export function sum(all: readonly Counts[]): Counts {
  const total: Record<string, number> = {}
  for (const counts of all) {
    for (const [what, count] of Object.entries(counts)) total[what] = (total[what] ?? 0) + count
  }
  return total
}
