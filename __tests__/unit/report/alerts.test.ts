// Each alert where it must speak, and in the nearest case where it must not: at its threshold.
import { describe, expect, it } from '@jest/globals'
import { adviceLine } from '../../../src/report/advice-text.js'
import { alerts, alertThresholds } from '../../../src/report/alerts.js'
import { createMeter, type Meter } from '../../../src/usage/meter.js'
import type { Conclusion } from '../../../src/model/conclusion.js'
import type { RunId } from '../../../src/model/model.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { aConclusion, aSnapshot, runId } from '../../support/builders.js'
import { instantClock } from '../../support/faces.js'

function aMeter(note: (meter: Meter) => void = () => undefined): Meter {
  const meter = createMeter(instantClock())
  note(meter)
  return meter
}

function told(conclusion: Conclusion, meter: Meter = aMeter()): readonly string[] {
  return alerts(conclusion, { meter }).map((advice) => `${advice.level}: ${adviceLine(advice, {})}`)
}

const stuck: Outcome = { kind: 'stuck', status: 'queued', why: 'ignores-cancel' }
const stopping: Outcome = { kind: 'stopping', status: 'in_progress' }

describe('alerts', () => {
  it('name the stuck runs, ten of them at most', () => {
    const few = new Map<RunId, Outcome>([
      [runId(101), stuck],
      [runId(102), stopping]
    ])
    const many = new Map(Array.from({ length: 12 }, (_, at) => [runId(101 + at), stuck] as const))

    expect(told(aConclusion({ outcomes: few }))).toEqual([
      'warning: A cancel did not stop run 101. Set the input force. Or run this command, if nobody needs the result any more: gh api --method POST repos/octo/app/actions/runs/101/force-cancel'
    ])
    expect(told(aConclusion({ outcomes: many }))).toEqual([
      expect.stringMatching(/run 109, run 110 and 2 more.*for id in 101 102 .* 112; do gh api/)
    ])
  })

  it('advise nobody to stop a run that the step decided to keep', () => {
    const notForced = { because: 'kept', reason: { code: 'not-older', than: undefined } } as const
    const kept = new Map<RunId, Outcome>([[runId(101), { ...stuck, notForced }]])

    expect(told(aConclusion({ outcomes: kept }))).toEqual([])
  })

  it('are silent where runs are only stopping', () => {
    expect(told(aConclusion({ outcomes: new Map([[runId(102), stopping]]) }))).toEqual([])
  })

  it.each([
    { complete: false, then: [expect.stringContaining('warning: The list of runs is incomplete')] },
    { complete: true, then: [] }
  ])('say whether the view was complete: $complete', ({ complete, then }) => {
    expect(told(aConclusion({ snapshot: aSnapshot({ complete }) }))).toEqual(then)
  })

  const { waitedMs, budgetLeft, doubtMs } = alertThresholds
  it.each<{ when: string; note: (meter: Meter) => void; then: string }>([
    {
      when: 'reads waited as long as they may',
      note: (meter) => {
        meter.waiting('reads', waitedMs)
      },
      then: 'silence'
    },
    {
      when: 'reads waited longer',
      note: (meter) => {
        meter.waiting('reads', waitedMs + 1)
      },
      then: 'waited 10.0 s for rate limits, because GitHub demanded it'
    },
    {
      when: 'reads and cancels waited as long together',
      note: (meter) => {
        meter.waiting('reads', waitedMs / 2)
        meter.waiting('cancels', waitedMs / 2)
      },
      then: 'silence'
    },
    {
      when: 'cancels waited to keep the pace',
      note: (meter) => {
        meter.waiting('cancels', 1)
        meter.waiting('pace', 60_000)
      },
      then: 'waited 60.0 s for rate limits, 1 ms because GitHub demanded it (all workflows of a repository share one rate limit), 60.0 s to stay below the number of cancels that GitHub accepts per minute.'
    },
    {
      when: 'as many requests are left as there should be',
      note: (meter) => {
        meter.budgetTold(budgetLeft, 5000)
      },
      then: 'silence'
    },
    {
      when: 'one less is left',
      note: (meter) => {
        meter.budgetTold(budgetLeft - 1, 5000)
      },
      then: 'has only 49 requests left'
    },
    {
      when: 'a cancel was answered as late as it may be, on evidence that took as long to read',
      note: (meter) => {
        meter.cancelAnswered({ asked: -2 * doubtMs, answered: -doubtMs })
      },
      then: 'silence'
    },
    {
      when: 'a cancel was answered later',
      note: (meter) => {
        meter.cancelAnswered({ asked: -doubtMs - 1, answered: -doubtMs - 1 })
      },
      then: 'GitHub took 3.0 s to answer a cancel'
    }
  ])('where $when: $then', ({ note, then }) => {
    const [alert = 'silence', ...more] = told(aConclusion(), aMeter(note))

    expect(alert).toContain(then)
    expect(more).toEqual([])
  })
})
