// The title of a summary, for every way in which a step can end.
import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../../src/model/outcome.js'
import type { CancelReason } from '../../../src/model/reason.js'
import type { Verdict } from '../../../src/model/verdict.js'
import { gradeOf } from '../../../src/report/grade.js'
import { headline } from '../../../src/report/headline.js'
import { measure } from '../../../src/report/metrics.js'
import { createMeter } from '../../../src/usage/meter.js'
import type { PullRequestNumber } from '../../../src/model/model.js'
import { aConclusion, aRun, aSnapshot, minute, runId, sha } from '../../support/builders.js'
import { instantClock } from '../../support/faces.js'

const superseded: CancelReason = {
  code: 'superseded',
  by: runId(199),
  from: sha('a'),
  to: sha('b')
}
const stopped: Outcome = { kind: 'stopped', conclusion: 'cancelled' }
const stuck: Outcome = { kind: 'stuck', status: 'queued', why: 'ignores-cancel' }
const forbidden: Outcome = { kind: 'forbidden', message: 'no', cause: 'permission' }
const withdrawn: Outcome = { kind: 'withdrawn', reason: { code: 'unknown-status' } }

interface Situation {
  readonly outcomes?: readonly Outcome[]
  readonly reason?: CancelReason
  readonly kept?: number
  readonly supersededBy?: number
}

/** Run 199 executes the step; runs 101 and on got these outcomes, and `kept` further runs were kept. */
function title({ outcomes = [], reason = superseded, kept = 0, supersededBy }: Situation): string {
  const cancels = outcomes.map((_, at): Verdict => {
    return { action: 'cancel', run: aRun(101 + at), reason }
  })
  const others = Array.from({ length: kept }, (_, at): Verdict => {
    return { action: 'keep', run: aRun(151 + at), reason: { code: 'unknown-status' } }
  })
  const self: Verdict = { action: 'keep', run: aRun(199), reason: { code: 'self' } }
  const verdicts = [...cancels, ...others, self]
  const conclusion = aConclusion({
    snapshot: aSnapshot({ runs: verdicts.map(({ run }) => run) }),
    plan: { verdicts },
    outcomes: new Map(outcomes.map((outcome, at) => [runId(101 + at), outcome])),
    standing: { superseded: supersededBy !== undefined, newest: runId(supersededBy ?? 199) }
  })
  return headline({
    ...conclusion,
    group: 'g',
    grade: gradeOf(conclusion),
    advice: [],
    metrics: measure(conclusion, createMeter(instantClock())),
    serverUrl: undefined
  })
}

const closed: CancelReason = {
  code: 'pull-request-closed',
  number: 7 as PullRequestNumber,
  at: minute(5)
}

describe('the title', () => {
  it.each<Situation & { readonly then: string }>([
    { then: 'Nothing to cancel' },
    { kept: 2, then: 'Nothing to cancel, 2 kept' },
    { supersededBy: 200, kept: 1, then: 'This run is superseded, and there is nothing to cancel' },
    { outcomes: [stopped], then: '1 superseded run cancelled' },
    { outcomes: [stopped, stopped], kept: 1, then: '2 superseded runs cancelled, 1 kept' },
    { outcomes: [{ kind: 'planned' }], then: '1 superseded run would be cancelled' },
    { outcomes: [stopped, stuck], then: '1 superseded run cancelled, 1 will not stop' },
    { outcomes: [stuck, stuck], then: '2 superseded runs will not stop' },
    { outcomes: [withdrawn], then: 'Nothing to cancel, 1 kept' },
    { outcomes: [{ kind: 'finished' }], then: '1 superseded run had already ended' },
    {
      outcomes: [forbidden],
      then: '1 superseded run could not be cancelled: the token may not cancel runs'
    },
    {
      outcomes: [stopped],
      reason: closed,
      then: '1 run of the closed pull request cancelled'
    }
  ])('is: $then', ({ then, ...situation }) => {
    expect(title(situation)).toBe(then)
  })
})
