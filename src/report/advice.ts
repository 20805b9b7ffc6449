// What should the reader know and do? One message for each thing that went wrong.
import type { Outcome } from '../model/outcome.js'
import { alerts } from './alerts.js'
import { describe, type Trouble } from '../model/trouble.js'
import { isBad, isTrouble } from './grade.js'
import { idlePatterns } from './idle-patterns.js'
import type { Policy } from '../model/policy.js'
import { verbatim, type Quote } from '../model/quote.js'
import type { Meter } from '../usage/meter.js'
import { again, knownRemedy, remedyFor } from './remedy.js'
import type { Conclusion } from '../model/conclusion.js'
import { adviceOnUnknownWorkflows } from './unknown-workflows.js'
import type { Advice } from './report.js'

export interface Circumstances {
  /** The token of a fork's run, or of Dependabot's on pull_request_target, can never write. */
  readonly readOnlyByDesign: boolean
  readonly meter: Meter
  readonly policy: Pick<Policy, 'refs' | 'events'>
}

export function advise(conclusion: Conclusion, circumstances: Circumstances): readonly Advice[] {
  const advice = [
    ...(conclusion.remarks ?? []).map(remark),
    ...adviceOnUnknownWorkflows(conclusion),
    ...adviceOnIdlePatterns(circumstances.policy),
    ...adviceOnTroubles(conclusion.troubles),
    ...adviceOnOutcomes(conclusion, circumstances),
    ...alerts(conclusion, circumstances.meter)
  ]
  const texts = advice.map(({ say }) => say(verbatim))
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
        `These lines of protect-refs can match nothing: ${idle.map((text) => quote(text)).join(', ')}. The input events names ${events}, and a pull request is protected by the name of its head branch alone.`
    }
  ]
}

/** One message for each kind of trouble, cause and permission: ten reads that fail alike are one thing to mend. */
function adviceOnTroubles(troubles: readonly Trouble[]): readonly Advice[] {
  const distinct = troubles.filter(
    (trouble, index) =>
      troubles.findIndex(
        ({ kind, cause, permission }) =>
          kind === trouble.kind && cause === trouble.cause && permission === trouble.permission
      ) === index
  )
  return distinct.map((trouble) => ({
    level: isTrouble(trouble) ? 'warning' : 'notice',
    say: (quote) =>
      `Could not ${quote(trouble.operation)}: ${inWords(trouble, quote)}. ${remedyFor(trouble)}`
  }))
}

function inWords({ status, message }: Trouble, quote: Quote): string {
  return status === undefined ? quote(message) : `HTTP ${status}, ${quote(message)}`
}

function adviceOnOutcomes(
  conclusion: Conclusion,
  { readOnlyByDesign }: Circumstances
): readonly Advice[] {
  const { outcomes, troubles } = conclusion
  const advice: Advice[] = []
  const bad = [...outcomes].filter(([, outcome]) => isBad(outcome, conclusion))
  const forbidden = bad.map(([, outcome]) => outcome).find(({ kind }) => kind === 'forbidden')
  if (forbidden?.kind === 'forbidden') advice.push(adviceOnForbidden(forbidden, readOnlyByDesign))
  const notDone = bad
    .map(([, outcome]) => outcome)
    .filter((outcome) => outcome.kind === 'failed' || outcome.kind === 'not-tried')
  if (notDone.length > 0 && forbidden === undefined) {
    advice.push(adviceOnNotDone(notDone, troubles.map(describe)))
  }
  return advice
}

type NotDone = Extract<Outcome, { kind: 'failed' | 'not-tried' }>

/** What a trouble says already is not said twice. */
function adviceOnNotDone(outcomes: readonly NotDone[], told: readonly string[]): Advice {
  const failed = outcomes.filter(({ kind }) => kind === 'failed')
  const untold = (failed.length > 0 ? failed : outcomes).find(
    ({ message }) => !told.includes(message)
  )
  const what = `${outcomes.length} run(s) that were to be cancelled could not be`
  return {
    level: 'warning',
    say: (quote) =>
      untold === undefined
        ? `${what}: the reason stands in another warning.`
        : `${what}: ${quote(untold.message)}. ${again}`
  }
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
        `Runs of forks, and of Dependabot on pull_request_target, have a token that cannot cancel anything: ${quote(message)}. Let a companion workflow (on: workflow_run) do it: see "Forks and Dependabot" in the README of Supersede.`
    }
  }
  const remedy = knownRemedy({ cause, permission: 'actions: write' })
  const advice = remedy === undefined ? '' : `${remedy} `
  return {
    level: 'warning',
    say: (quote) =>
      `The token may not cancel runs: ${quote(message)}. ${advice}The runs that were to be cancelled go on.`
  }
}
