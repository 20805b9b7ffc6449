// One run among others and its verdict: the row of a table test.
import { decide } from '../../src/decide/decide.js'
import type { Run, Snapshot } from '../../src/model/model.js'
import type { Policy } from '../../src/model/policy.js'
import type { Reason } from '../../src/model/reason.js'
import type { Plan } from '../../src/model/verdict.js'
import { aPolicy, verdicts } from './builders.js'

export interface Case {
  readonly when: string
  readonly run: Run
  /** `cancel superseded`, `keep rerun`. */
  readonly then: string
  readonly snapshot?: Partial<Snapshot>
  readonly policy?: Partial<Policy>
}

type Row = Omit<Case, 'when' | 'then'>

function planFor(base: Snapshot, { run, snapshot, policy }: Row): Plan {
  const whole = { ...base, ...snapshot }
  return decide({ ...whole, runs: [...whole.runs, run] }, aPolicy(policy))
}

/** The verdict on the run of the row, in a world that differs from `base` as the row says. */
export function judged(base: Snapshot, row: Case): string | undefined {
  return verdicts(planFor(base, row))[row.run.id]
}

/** The reason of that verdict, with its evidence. */
export function reasonFor(base: Snapshot, row: Row): Reason | undefined {
  return planFor(base, row).verdicts.find(({ run: { id } }) => id === row.run.id)?.reason
}
