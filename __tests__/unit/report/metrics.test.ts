import { describe, expect, it } from '@jest/globals'
import { createMeter } from '../../../src/usage/meter.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { measure } from '../../../src/report/metrics.js'
import type { Metrics } from '../../../src/report/report.js'
import { aConclusion, aRun, aSnapshot, minute, runId } from '../../support/builders.js'
import { instantClock } from '../../support/faces.js'

const one: Readonly<Record<string, { readonly outcome: Outcome; readonly counts: object }>> = {
  planned: { outcome: { kind: 'planned' }, counts: { planned: 1 } },
  stopped: { outcome: { kind: 'stopped', conclusion: 'cancelled' }, counts: { stopped: 1 } },
  'a success after all': {
    outcome: { kind: 'stopped', conclusion: 'success' },
    counts: { ended: 1 }
  },
  'an attempt that another followed': {
    outcome: { kind: 'stopped', conclusion: null },
    counts: { ended: 1 }
  },
  finished: { outcome: { kind: 'finished' }, counts: { ended: 1 } },
  gone: { outcome: { kind: 'gone' }, counts: { ended: 1 } },
  stopping: { outcome: { kind: 'stopping', status: 'in_progress' }, counts: { stopping: 1 } },
  stuck: {
    outcome: { kind: 'stuck', status: 'queued', why: 'not-queued-yet' },
    counts: { stuck: 1 }
  },
  withdrawn: {
    outcome: { kind: 'withdrawn', reason: { code: 'rerun', attempt: 2 } },
    counts: { withdrawn: 1, withdrawnBy: { rerun: 1 } }
  },
  forbidden: { outcome: { kind: 'forbidden', message: 'no' }, counts: { notCancelled: 1 } },
  failed: { outcome: { kind: 'failed', message: 'no' }, counts: { notCancelled: 1 } },
  'not tried': { outcome: { kind: 'not-tried', message: 'no' }, counts: { notCancelled: 1 } }
}

const none = {
  planned: 0,
  stopped: 0,
  stopping: 0,
  stuck: 0,
  withdrawn: 0,
  withdrawnBy: {},
  ended: 0,
  notCancelled: 0
}

function measured(...outcomes: readonly Outcome[]): Metrics {
  const byRun = new Map(outcomes.map((outcome, at) => [runId(101 + at), outcome]))
  return measure(aConclusion({ outcomes: byRun }), createMeter(instantClock()))
}

describe('measure', () => {
  it.each(Object.entries(one))('counts a run once: %s', (_, { outcome, counts }) => {
    expect(measured(outcome)).toMatchObject({ ...none, ...counts })
  })

  it('counts the races by the reason that caught them', () => {
    const rerun: Outcome = { kind: 'withdrawn', reason: { code: 'rerun', attempt: 2 } }
    const label: Outcome = { kind: 'withdrawn', reason: { code: 'exempt-label', label: 'x' } }

    expect(measured(rerun, label, rerun).withdrawnBy).toEqual({ rerun: 2, 'exempt-label': 1 })
  })

  it('has no number for what was not measured', () => {
    expect(measured()).toMatchObject({
      budgetLeft: null,
      timeToEffectMs: null,
      doubtMs: null,
      doubtBoundMs: null,
      estimatedSavedMs: null
    })
  })

  it('estimates what was saved for the runs that stopped, and for no other', () => {
    const success = aRun(100, {
      status: 'completed',
      conclusion: 'success',
      startedAt: minute(0),
      updatedAt: minute(30)
    })
    const victims = [101, 102].map((id) => aRun(id, { startedAt: minute(195) }))
    const conclusion = aConclusion({
      snapshot: aSnapshot({ runs: [success, ...victims] }),
      plan: {
        verdicts: victims.map((run) => ({
          action: 'cancel' as const,
          run,
          reason: {
            code: 'superseded' as const,
            by: runId(199),
            from: run.head.sha,
            to: run.head.sha
          }
        }))
      },
      outcomes: new Map<ReturnType<typeof runId>, Outcome>([
        [runId(101), { kind: 'stopped', conclusion: 'cancelled' }],
        [runId(102), { kind: 'stopping', status: 'in_progress' }]
      ])
    })

    expect(measure(conclusion, createMeter(instantClock())).estimatedSavedMs).toBe(25 * 60_000)
  })
})
