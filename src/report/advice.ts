// What went wrong, and what can the reader do about it? One message for each cause.
import type { Cause } from '../model/cause.js'
import type { Outcome } from '../model/outcome.js'
import { alerts } from './alerts.js'
import { describe, type Trouble } from '../model/trouble.js'
import { isBad, isTrouble } from './grade.js'
import { idlePatterns } from './idle-patterns.js'
import type { Policy } from '../model/policy.js'
import { byId, verbatim, type Quote } from '../model/quote.js'
import type { Meter } from '../usage/meter.js'
import { knownRemedy, again, permissionsLine, remedyFor } from './remedy.js'
import type { Conclusion } from '../model/conclusion.js'
import { adviceOnUnknownWorkflows } from './unknown-workflows.js'
import type { Advice, DocsPage } from './report.js'

export interface Circumstances {
  /** The token of a fork's run, and of Dependabot's runs on pull_request_target, can never write. */
  readonly readOnlyByDesign: boolean
  readonly meter: Meter
  readonly policy: Pick<Policy, 'refs' | 'events'>
  /** Root of the pages on GitHub, for commands. */
  readonly serverUrl?: string | undefined
  /** What to do about a trouble; by default in words for the author of a workflow. */
  readonly remedy?: ((trouble: Trouble) => string) | undefined
}

export function advise(conclusion: Conclusion, circumstances: Circumstances): readonly Advice[] {
  const advice = [
    ...(conclusion.remarks ?? []).map(remark),
    ...adviceOnUnknownWorkflows(conclusion),
    ...adviceOnIdlePatterns(circumstances.policy),
    ...adviceOnSchedule(conclusion),
    ...adviceOnTroubles(conclusion.troubles, circumstances.remedy),
    ...adviceOnOutcomes(conclusion, circumstances),
    ...alerts(conclusion, circumstances)
  ]
  const texts = advice.map(({ say }) => say(verbatim, byId))
  return advice.filter((_, index) => texts.indexOf(texts[index] ?? '') === index)
}

const remark = (text: string): Advice => ({ level: 'notice', say: () => text })

function adviceOnIdlePatterns(policy: Circumstances['policy']): readonly Advice[] {
  const idle = idlePatterns(policy)
  if (idle.length === 0) return []
  const events = policy.events.join(', ')
  return [
    {
      level: 'notice',
      say: (quote) =>
        `These lines of protect-refs match nothing: ${idle.map((text) => quote(text)).join(', ')}. The input events is ${events}, and for pull requests only the names of head branches count.`,
      page: 'inputs.md#protect-refs'
    }
  ]
}

/** Scheduled runs are always on the default branch, so with `events: schedule` alone nothing is ever cancelled. */
function adviceOnSchedule({ plan, snapshot }: Conclusion): readonly Advice[] {
  const isProtected = plan.verdicts.some(
    ({ reason }) => reason.code === 'protected-ref' && reason.by === 'default-branch'
  )
  if (snapshot.scope.event !== 'schedule' || !isProtected) return []
  return [
    {
      level: 'notice',
      say: () =>
        'No scheduled run is ever cancelled: all of them are on the default branch, which is protected. To cancel the older ones, add this line to protect-refs:',
      copy: '!~DEFAULT_BRANCH',
      page: 'inputs.md#protect-refs'
    }
  ]
}

/** Reads that fail from the same cause have one remedy, so they get one message. */
function adviceOnTroubles(
  troubles: readonly Trouble[],
  remedy: Circumstances['remedy']
): readonly Advice[] {
  const byCause = new Map<string, [Trouble, ...Trouble[]]>()
  for (const trouble of troubles) {
    const others = byCause.get(keyOf(trouble))
    if (others === undefined) byCause.set(keyOf(trouble), [trouble])
    else others.push(trouble)
  }
  return [...byCause.values()].map(([trouble, ...others]): Advice => {
    const operations = new Set(others.map(({ operation }) => operation))
    operations.delete(trouble.operation)
    const more =
      operations.size === 0
        ? ''
        : ` (and ${operations.size} more ${operations.size === 1 ? 'request' : 'requests'})`
    const isWarning = isTrouble(trouble)
    return {
      level: isWarning ? 'warning' : 'notice',
      say: (quote) =>
        `Could not ${quote(trouble.operation)}${more}: ${inWords(trouble, quote)}. ${(remedy ?? remedyFor)(trouble)}`,
      ...(remedy === undefined && trouble.cause === 'permission' ? { copy: permissionsLine } : {}),
      ...(remedy === undefined && isWarning ? { page: pageFor(trouble.cause) } : {})
    }
  })
}

/** The remedy depends on the permission only where one is missing, or where the thing may have been deleted. */
function keyOf({ kind, cause, permission }: Trouble): string {
  const hangsOnPermission =
    cause === 'permission' ||
    cause === 'given-token' ||
    (cause === undefined && kind === 'not-found')
  return [cause ?? kind, hangsOnPermission ? permission : ''].join(' ')
}

function pageFor(cause: Cause | undefined): DocsPage {
  if (cause === 'permission') return 'troubleshooting.md#resource-not-accessible-by-integration'
  if (cause === 'budget') return 'troubleshooting.md#the-token-has-used-up-its-requests'
  return 'troubleshooting.md'
}

function inWords({ status, message }: Trouble, quote: Quote): string {
  const words = quote(withoutManual(message))
  return status === undefined ? words : `HTTP ${status}, ${words}`
}

/** GitHub puts the address of its manual behind many messages, which says nothing about the cause. */
function withoutManual(message: string): string {
  return message.replace(/ - https:\/\/docs\.github\.com\/\S*$/, '').replace(/\.$/, '')
}

function adviceOnOutcomes(
  conclusion: Conclusion,
  { readOnlyByDesign }: Circumstances
): readonly Advice[] {
  const bad = [...conclusion.outcomes.values()].filter((outcome) => isBad(outcome, conclusion))
  const forbidden = bad.find(({ kind }) => kind === 'forbidden')
  if (forbidden?.kind === 'forbidden') return [adviceOnForbidden(forbidden, readOnlyByDesign)]
  const notDone = bad.filter(({ kind }) => kind === 'failed' || kind === 'not-tried')
  return adviceOnNotDone(notDone as readonly NotDone[], conclusion.troubles.map(describe))
}

type NotDone = Extract<Outcome, { kind: 'failed' | 'not-tried' }>

/** Says nothing if the message of a trouble gives the cause already. */
function adviceOnNotDone(
  outcomes: readonly NotDone[],
  given: readonly string[]
): readonly Advice[] {
  const failed = outcomes.filter(({ kind }) => kind === 'failed')
  const cause = (failed.length > 0 ? failed : outcomes).find(
    ({ message }) => !given.includes(message)
  )
  if (cause === undefined) return []
  const count = outcomes.length
  return [
    {
      level: 'warning',
      say: (quote) =>
        `${count} ${count === 1 ? 'run' : 'runs'} could not be cancelled: ${quote(withoutManual(cause.message))}. ${again}`,
      page: 'troubleshooting.md'
    }
  ]
}

type Forbidden = Extract<Outcome, { kind: 'forbidden' }>

export function adviceOnForbidden(
  { message, cause }: Forbidden,
  readOnlyByDesign: boolean
): Advice {
  if (readOnlyByDesign && (cause === undefined || cause === 'permission')) {
    return {
      level: 'notice',
      say: (quote) =>
        `This token cannot cancel runs: ${quote(withoutManual(message))}. GitHub gives such a token to every run of a fork, and to Dependabot on pull_request_target. Add a companion workflow (on: workflow_run), which can cancel.`,
      page: 'forks.md'
    }
  }
  const remedy = knownRemedy({ cause, permission: 'actions: write' })
  const advice = remedy === undefined ? '' : ` ${remedy}`
  return {
    level: 'warning',
    say: (quote) => `The token may not cancel runs: ${quote(withoutManual(message))}.${advice}`,
    ...(cause === 'permission' ? { copy: permissionsLine } : {}),
    page: pageFor(cause)
  }
}
