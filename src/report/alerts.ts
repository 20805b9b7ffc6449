// What of the numbers should alarm a reader? Each alert is a warning; what it means for the outcome is said in assess.ts.
import { inSeconds } from '../model/duration.js'
import type { RunId } from '../model/model.js'
import { isLeft, type Outcome } from '../model/outcome.js'
import type { Advice } from './report.js'
import type { Meter } from '../usage/meter.js'
import type { Conclusion } from '../model/conclusion.js'

/** All of them, under the names of the metrics they are compared with; the README lists them. */
export const alertThresholds = {
  /** Above: runs that will not stop. */
  stuck: 0,
  /** Above: milliseconds of waiting for rate limits. */
  waitedMs: 10_000,
  /** Below: requests of the hour's budget. */
  budgetLeft: 50,
  /** Above: milliseconds. GitHub may well take a second or two, and is not waited for longer than five. */
  doubtMs: 3000
} as const

export function alerts(conclusion: Conclusion, meter: Meter): readonly Advice[] {
  return [
    onStuck(conclusion),
    onStopping(conclusion),
    onView(conclusion),
    onWaits(meter),
    onBudget(meter),
    onDoubt(meter)
  ]
    .flatMap((text): readonly Advice[] =>
      text === undefined ? [] : [{ level: 'warning', say: () => text }]
    )
    .concat(onWedged(conclusion))
}

function onStuck({ outcomes }: Conclusion): string | undefined {
  const stuck = idsOf(outcomes, (outcome) => outcome.kind === 'stuck' && isLeft(outcome))
  if (stuck.length <= alertThresholds.stuck) return undefined
  return `Run(s) ${someOf(stuck)} are stuck: GitHub was asked to cancel them, and they have not ended. If they go on, force-cancel them by hand: gh api -X POST repos/OWNER/REPO/actions/runs/ID/force-cancel`
}

/** The step was to be a barrier for what comes after it. */
function onStopping({ outcomes, isBarrier }: Conclusion): string | undefined {
  const stopping = idsOf(outcomes, ({ kind }) => kind === 'stopping')
  if (isBarrier !== true || stopping.length === 0) return undefined
  return `Run(s) ${someOf(stopping)} were asked to stop and are still going on after wait, which on-error: fail does not accept. Make wait longer, or see the input force.`
}

/** Nobody can do anything about it, so this is no alarm. */
function onWedged({ outcomes }: Conclusion): readonly Advice[] {
  const wedged = idsOf(outcomes, (outcome) => outcome.kind === 'stuck' && !isLeft(outcome))
  if (wedged.length === 0) return []
  const text = `Run(s) ${someOf(wedged)} were left alone: all of their jobs have ended and nothing has changed for a day, but GitHub still calls them in flight. No cancel ends such a run.`
  return [{ level: 'notice', say: () => text }]
}

function idsOf(
  outcomes: Conclusion['outcomes'],
  isOne: (outcome: Outcome) => boolean
): readonly RunId[] {
  return [...outcomes].filter(([, outcome]) => isOne(outcome)).map(([id]) => id)
}

function someOf(ids: readonly number[]): string {
  const most = 10
  const more = ids.length > most ? ` and ${ids.length - most} more` : ''
  return `${ids.slice(0, most).join(', ')}${more}`
}

function onView({ snapshot }: Conclusion): string | undefined {
  return snapshot.complete
    ? undefined
    : 'The list of runs is incomplete: runs that could go may have been missed. None was cancelled because of it.'
}

function onWaits(meter: Meter): string | undefined {
  const waited = meter.waited()
  if (waited <= alertThresholds.waitedMs) return undefined
  const pace = meter.waited('pace')
  const reasons = [
    {
      milliseconds: waited - pace,
      why: 'because GitHub asked for it (all workflows of a repository share the budget of its tokens)'
    },
    { milliseconds: pace, why: 'so as to send no more cancels than GitHub takes in a minute' }
  ].filter(({ milliseconds }) => milliseconds > 0)
  const told = reasons.map(({ milliseconds, why }) =>
    reasons.length === 1 ? why : `${inSeconds(milliseconds)} ${why}`
  )
  return `Waited ${inSeconds(waited)} for rate limits, ${told.join(', ')}.`
}

function onBudget(meter: Meter): string | undefined {
  const left = meter.budgetLeft()
  if (left === undefined || left >= alertThresholds.budgetLeft) return undefined
  return `Only ${left} requests are left in this hour's budget of the token. GITHUB_TOKEN has 1,000 an hour for all jobs of a repository.`
}

function onDoubt(meter: Meter): string | undefined {
  const doubt = meter.doubt()
  if (doubt === undefined || doubt.longest <= alertThresholds.doubtMs) return undefined
  return `GitHub took ${inSeconds(doubt.longest)} to answer a cancel: what it was decided on may have changed meanwhile. Start a run that was needed after all again by hand.`
}
