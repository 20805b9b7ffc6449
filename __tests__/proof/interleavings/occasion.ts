// The input of a change of the world, and its result.
import type { PullRecord, RunRecord } from '../../support/github/state.js'
import { companions, type Line, type Setting } from './lines.js'
import type { Chance } from './random.js'

export interface Step {
  readonly run: number
  /** Of the event of the pull request. */
  readonly action?: string
  /** Of the merge queue: the one that has ended. */
  readonly entry?: string
}

/** Its only purpose is a clean-up. */
export function isClearing({ action, entry }: Step): boolean {
  return action === 'closed' || entry !== undefined
}

export interface Effect {
  readonly told: string
  readonly steps: readonly Step[]
}

export interface Occasion {
  readonly setting: Setting
  readonly chance: Chance
  /** Runs whose step is being executed: they do not end by themselves. */
  readonly busy: ReadonlySet<number>
}

/** Undefined: it is not possible now. */
export type Change = (occasion: Occasion) => Effect | undefined

export function told(said: string): Effect {
  return { told: said, steps: [] }
}

export function pushed(said: string, runs: readonly number[]): Effect {
  return { told: `${said}: runs ${runs.join(' ')}`, steps: runs.map((run) => ({ run })) }
}

export function nameOf({ fork = 'octo/app', branch }: Line): string {
  return `${fork}:${JSON.stringify(branch)}`
}

export function existingLines({ lines, world }: Setting): readonly Line[] {
  return lines.filter(({ fork }) => fork === undefined || !world.state.repository(fork).deleted)
}

/** Usually the first one, so that much happens in one place. Nobody can push to a deleted fork. */
export function someLine(setting: Setting, chance: Chance): Line {
  const there = existingLines(setting)
  const [first] = there
  if (first === undefined) throw new Error('all forks of the world are gone')
  return chance.happens(0.5) ? first : chance.pick(there)
}

export function somePull(
  { world }: Setting,
  chance: Chance,
  test: (pull: PullRecord) => boolean = () => true
): PullRecord | undefined {
  const found = [...world.state.pulls.values()].filter(test)
  return found.length === 0 ? undefined : chance.pick(found)
}

export function someRun(
  { world }: Setting,
  chance: Chance,
  test: (run: RunRecord) => boolean
): RunRecord | undefined {
  const found = [...world.state.runs.values()].filter((run) => run.id < companions && test(run))
  return found.length === 0 ? undefined : chance.pick(found)
}
