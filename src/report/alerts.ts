// Which numbers should alarm a reader? Each alert is a warning. grade.ts decides what it means for the outcome.
import { inSeconds } from '../model/duration.js'
import type { RunId } from '../model/model.js'
import { isLeft, type Outcome } from '../model/outcome.js'
import type { NameRun } from '../model/quote.js'
import type { Trouble } from '../model/trouble.js'
import type { Meter } from '../usage/meter.js'
import type { Conclusion } from '../model/conclusion.js'
import { repositoryName } from './links.js'
import type { Advice } from './report.js'

/** The thresholds, by the metric that each one is compared with. The documentation lists them. */
export const alertThresholds = {
  /** Runs that will not stop: more than this. */
  stuck: 0,
  /** Milliseconds of waiting for rate limits: more than this. */
  waitedMs: 10_000,
  /** Requests that are left of the hour's budget: fewer than this. */
  budgetLeft: 50,
  /** Milliseconds: more than this. GitHub may take a second or two, and no answer is waited for longer than five. */
  doubtMs: 3000
} as const

export function alerts(
  conclusion: Conclusion,
  { meter, serverUrl }: { readonly meter: Meter; readonly serverUrl?: string | undefined }
): readonly Advice[] {
  return [
    onStuck(conclusion, serverUrl),
    onStopping(conclusion),
    onView(conclusion),
    ...(conclusion.troubles.some(isRateLimit) ? [] : [onWaits(meter), onBudget(meter)]),
    onDoubt(meter),
    onWedged(conclusion)
  ].filter((advice) => advice !== undefined)
}

/** The trouble itself says all that an alert on waits or on the budget would say. */
function isRateLimit({ kind, cause }: Trouble): boolean {
  return kind === 'rate-limited' || cause === 'budget'
}

const warning = (text: string): Advice => ({ level: 'warning', say: () => text })

function onStuck(conclusion: Conclusion, serverUrl: string | undefined): Advice | undefined {
  const stuck = idsOf(
    conclusion,
    // No advice against the check that has just kept the run.
    (outcome) =>
      outcome.kind === 'stuck' && isLeft(outcome) && outcome.notForced?.because !== 'kept'
  )
  if (stuck.length <= alertThresholds.stuck) return undefined
  return {
    level: 'warning',
    say: (_quote, nameRun) =>
      `A cancel did not stop ${someOf(stuck, nameRun)}. Set the input force. Or run this command, if nobody needs the result any more:`,
    copy: forceCommand(conclusion, stuck, serverUrl),
    page: 'troubleshooting.md#a-run-is-stuck'
  }
}

/** Owner, repository and ids are filled in, so that the command can be copied. */
function forceCommand(
  conclusion: Conclusion,
  ids: readonly RunId[],
  serverUrl = 'https://github.com'
): string {
  const repository = repositoryName(conclusion) ?? 'OWNER/REPO'
  const server = serverUrl.replace(/^https?:\/\//, '')
  const host = server === 'github.com' || !/^[\w.:-]+$/.test(server) ? '' : ` --hostname ${server}`
  const post = (id: string): string =>
    `gh api${host} --method POST repos/${repository}/actions/runs/${id}/force-cancel`
  const [first, ...more] = ids
  return more.length === 0
    ? post(String(first))
    : `for id in ${ids.join(' ')}; do ${post('$id')}; done`
}

/** With `on-error: fail`, later steps rely on it that the cancelled runs have ended. */
function onStopping(conclusion: Conclusion): Advice | undefined {
  const stopping = idsOf(conclusion, ({ kind }) => kind === 'stopping')
  if (conclusion.isBarrier !== true || stopping.length === 0) return undefined
  return {
    level: 'warning',
    say: (_quote, nameRun) =>
      `${stopping.length === 1 ? 'A cancelled run has' : 'Cancelled runs have'} not ended within wait, and on-error is fail: ${someOf(stopping, nameRun)}. Make wait longer, or use the input force.`,
    page: 'inputs.md#wait'
  }
}

/** Nobody can end these runs, so this is no alarm. */
function onWedged(conclusion: Conclusion): Advice | undefined {
  const wedged = idsOf(conclusion, (outcome) => outcome.kind === 'stuck' && !isLeft(outcome))
  if (wedged.length === 0) return undefined
  return {
    level: 'notice',
    say: (_quote, nameRun) =>
      `No cancel was sent for ${someOf(wedged, nameRun)}: all jobs ended more than a day ago, but GitHub still shows the run as in flight. No cancel ends such a run.`
  }
}

function idsOf(
  { outcomes }: Pick<Conclusion, 'outcomes'>,
  isOne: (outcome: Outcome) => boolean
): readonly RunId[] {
  return [...outcomes].filter(([, outcome]) => isOne(outcome)).map(([id]) => id)
}

function someOf(ids: readonly RunId[], nameRun: NameRun): string {
  const most = 10
  const names = ids.slice(0, most).map(nameRun)
  const last = ids.length > most ? `${ids.length - most} more` : (names.pop() ?? '')
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`
}

/** A trouble with a read of the list says the same. */
function onView({ snapshot, troubles }: Conclusion): Advice | undefined {
  return snapshot.complete || troubles.length > 0
    ? undefined
    : warning(
        'The list of runs is incomplete. Some superseded runs may still be going on. No run was cancelled by mistake.'
      )
}

function onWaits(meter: Meter): Advice | undefined {
  const waited = meter.waited()
  if (waited <= alertThresholds.waitedMs) return undefined
  const pace = meter.waited('pace')
  const reasons = [
    {
      milliseconds: waited - pace,
      why: 'because GitHub demanded it (all workflows of a repository share one rate limit)'
    },
    {
      milliseconds: pace,
      why: 'to stay below the number of cancels that GitHub accepts per minute'
    }
  ].filter(({ milliseconds }) => milliseconds > 0)
  const texts = reasons.map(({ milliseconds, why }) =>
    reasons.length === 1 ? why : `${inSeconds(milliseconds)} ${why}`
  )
  return warning(`The step waited ${inSeconds(waited)} for rate limits, ${texts.join(', ')}.`)
}

function onBudget(meter: Meter): Advice | undefined {
  const left = meter.budgetLeft()
  if (left === undefined || left >= alertThresholds.budgetLeft) return undefined
  return warning(
    `The token has only ${left} requests left in this hour. GITHUB_TOKEN has 1,000 requests an hour for all jobs of a repository.`
  )
}

function onDoubt(meter: Meter): Advice | undefined {
  const doubt = meter.doubt()
  if (doubt === undefined || doubt.longest <= alertThresholds.doubtMs) return undefined
  return warning(
    `GitHub took ${inSeconds(doubt.longest)} to answer a cancel, and the situation may have changed in that time. If a cancelled run was still needed, re-run it.`
  )
}
