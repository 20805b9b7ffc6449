// Conclusions of an ordinary pull request or push, to be changed in one place each.
import type { Trouble } from '../../../src/model/trouble.js'
import type { Conclusion } from '../../../src/model/conclusion.js'
import { decide } from '../../../src/decide/decide.js'
import type { Run, RunId, Snapshot } from '../../../src/model/model.js'
import type { Policy } from '../../../src/model/policy.js'
import { standingOf } from '../../../src/decide/standing.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { aHead, aPolicy, aPushSnapshot, aRun, aSnapshot } from '../../support/builders.js'
import type { Told } from './written.js'

interface Parts {
  readonly snapshot?: Snapshot
  readonly policy?: Partial<Policy>
  readonly outcomes?: Readonly<Record<number, Outcome>>
  readonly troubles?: readonly Trouble[]
}

/** Runs to cancel, a run of another event, one that has ended, and the run that executes the step. */
export function someRuns(overrides: Partial<Run> = {}): readonly Run[] {
  return [
    aRun(100, { status: 'completed', conclusion: 'success', ...overrides }),
    aRun(101, overrides),
    aRun(102, { status: 'in_progress', ...overrides }),
    aRun(103, { event: 'push' }),
    aRun(199, { status: 'in_progress', head: aHead('c199'), ...overrides })
  ]
}

export function pullSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  return aSnapshot({ runs: someRuns(), ...overrides })
}

export function pushSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  return aPushSnapshot({ runs: someRuns({ event: 'push' }), ...overrides })
}

export function told({
  snapshot = pullSnapshot(),
  policy,
  outcomes = {},
  troubles = []
}: Parts): Told {
  const whole = aPolicy(policy)
  const run = snapshot.successors[0]?.run ?? aRun(199)
  const conclusion: Conclusion = {
    snapshot,
    plan: decide(snapshot, whole),
    outcomes: new Map(
      Object.entries(outcomes).map(([id, outcome]) => [Number(id) as RunId, outcome])
    ),
    standing: standingOf(run, snapshot, whole),
    troubles,
    timeToEffect: 120,
    dryRun: false
  }
  return { conclusion, run, policy: whole }
}

export function afterCancel(outcome: Outcome): Told {
  return told({ outcomes: { 101: outcome, 102: { kind: 'stopped', conclusion: 'cancelled' } } })
}

export function troubled(overrides: Partial<Trouble>): Told {
  const trouble: Trouble = {
    kind: 'refused',
    operation: 'list the runs of ci.yml, page 1',
    permission: 'actions: read',
    status: 422,
    message: 'Validation Failed',
    retryAfter: undefined,
    ...overrides
  }
  return told({ troubles: [trouble], snapshot: pullSnapshot({ complete: false }) })
}
