// One run among others, and what is decided about it: the row of a table test.
import { decide } from '../../src/core/decide.js'
import type { Run, Snapshot } from '../../src/core/model.js'
import type { Policy } from '../../src/core/policy.js'
import type { Reason } from '../../src/core/reason.js'
import { aPolicy, verdicts } from './builders.js'

export interface Case {
  readonly when: string
  readonly run: Run
  /** `cancel superseded`, `keep rerun`. */
  readonly then: string
  readonly snapshot?: Partial<Snapshot>
  readonly policy?: Partial<Policy>
}

/** The verdict on the run of the row, in a world that differs from `base` as the row says. */
export function judged(base: Snapshot, { run, snapshot, policy }: Case): string | undefined {
  const whole = { ...base, ...snapshot }
  const plan = decide({ ...whole, runs: [...whole.runs, run] }, aPolicy(policy))
  return verdicts(plan)[run.id]
}

/** The reason of that verdict, with its evidence. */
export function reasonFor(
  base: Snapshot,
  { run, snapshot, policy }: Omit<Case, 'when' | 'then'>
): Reason | undefined {
  return decide({ ...base, ...snapshot, runs: [run] }, aPolicy(policy)).verdicts[0]?.reason
}
