// The result of a play: every broken law, and how often an event came between a look and its cancel.
import { purposeOf } from '../chaos/invocation.js'
import type { Invocation } from './invocation.js'
import { leftInFlight } from './liveness.js'
import { groupOf, type Ask } from './observation.js'
import { brokenLaws } from './oracle.js'
import type { Played } from './play.js'
import type { Stage } from './stage.js'

/** How often events happened, by name. */
export type Counts = Readonly<Record<string, number>>

export interface Judgement {
  readonly broken: readonly string[]
  readonly counts: Counts
  /** Milliseconds from the last reading of the subject state until the cancel arrived, for each that was accepted. */
  readonly doubts: readonly number[]
}

export function judge(played: Played): Judgement {
  const { stage } = played
  const { invocations } = stage
  const accepted = invocations.flatMap(({ asks }) => asks.filter((ask) => ask.accepted === true))
  return {
    broken: [
      ...invocations.flatMap((invocation) => brokenLaws(invocation, stage)),
      ...invocations.flatMap((invocation) => badEnds(invocation, stage)),
      ...lostGroups(stage),
      ...leftInFlight(played)
    ],
    counts: {
      invocations: invocations.length,
      requests: stage.world.requests.length,
      'answers that went wrong': invocations
        .flatMap(({ questions }) => questions)
        .filter(({ isWhole }) => isWhole === false).length,
      'things that happened meanwhile': played.happened,
      'cancels asked for': invocations.flatMap(({ asks }) => asks).length,
      'cancels accepted': accepted.length,
      'accepted twice, the first answer having been lost': acceptedTwice(invocations),
      'groups that were looked at in the end': played.last.length,
      ...kindsOf(accepted),
      ...inTheWindow(accepted, stage)
    },
    doubts: accepted.map((ask) => doubtOf(ask, invocations))
  }
}

/** The kinds of accepted cancels, each of which has its own laws. */
export const kinds = [
  'closed, by pull_request',
  'closed, by pull_request_target',
  'an entry of a merge queue',
  'by force: always',
  'by force: unstarted',
  'its own run',
  'of another workflow',
  'whose jobs were read',
  'of the same commit',
  'started again',
  'within max-cancels'
] as const

function kindsOf(accepted: readonly Ask[]): Counts {
  const count = (kind: string): number => accepted.filter((ask) => ask.kinds.includes(kind)).length
  return Object.fromEntries(kinds.map((kind) => [`kind: ${kind}`, count(kind)]))
}

/** Everything ends, nothing crashes, and runs that are reported as ended have ended. */
function badEnds({ name, ended, asks }: Invocation, { world, births }: Stage): readonly string[] {
  if (ended === undefined) return [`BROKEN: every invocation ends. ${name} does not`]
  if ('crash' in ended) return [`BROKEN: nothing crashes. ${name}: ${String(ended.crash)}`]
  const { outcomes, plan } = ended.conclusion
  const planned = plan.verdicts.filter(({ action }) => action === 'cancel')
  const untold = planned.filter(({ run }) => !outcomes.has(run.id))
  const claimed = [...outcomes].filter(([, { kind }]) => kind === 'stopped' || kind === 'finished')
  const untrue = claimed.filter(([id]) => {
    const now = world.state.runs.get(id)
    const seen = plan.verdicts.find(({ run }) => run.id === id)?.run
    const isOver = now === undefined || now.status === 'completed'
    // If GitHub itself says that the run has ended, the report is right.
    const isTold = asks.some((ask) => ask.id === id && ask.status === 409)
    return births.has(id) && !isOver && !isTold && now.attempt === seen?.attempt
  })
  return [
    ...untold.map(({ run }) => `BROKEN: every cancel has an outcome. ${name}: none of ${run.id}`),
    ...untrue.map(([id, { kind }]) => `BROKEN: what is claimed is true. ${name}: ${id} ${kind}`)
  ]
}

/** A group that lost runs to newer ones has a newer one that it did not lose in that way. */
function lostGroups({ births, world, chronicle: { cleared } }: Stage): readonly string[] {
  const lost = new Map<string, number>()
  const kept = new Map<string, number>()
  for (const { run } of births.values()) {
    const group = groupOf(run)
    const isLost = world.state.cancelAccepted.has(run.id) && !cleared.has(run.id)
    const numbers = isLost ? lost : kept
    numbers.set(group, Math.max(numbers.get(group) ?? 0, run.number))
  }
  return [...lost]
    .filter(([group, number]) => (kept.get(group) ?? 0) < number)
    .map(([group]) => `BROKEN: no group loses all of its runs through us. ${group}`)
}

function acceptedTwice(invocations: readonly Invocation[]): number {
  return invocations
    .map(({ asks }) => asks.filter(({ accepted }) => accepted === true).map(({ id }) => id))
    .reduce((sum, ids) => sum + ids.length - new Set(ids).size, 0)
}

/** Facts that were true at the last look and not any more when an accepted cancel arrived. */
function inTheWindow(accepted: readonly Ask[], { births, invocations }: Stage): Counts {
  const isClearing = (ask: Ask): boolean =>
    invocations.some(({ asks, part }) => asks.includes(ask) && purposeOf(part) !== 'supersede')
  const superseding = accepted.filter((ask) => !isClearing(ask))
  const count = (test: (ask: Ask) => boolean): number => superseding.filter(test).length
  return {
    'window: the pull request was not open any more': count(
      ({ truth }) => truth?.pullState !== undefined && truth.pullState !== 'open'
    ),
    'window: the pull request had been labelled': count(
      ({ truth }) => truth?.labels.some((label) => label.toLowerCase() === 'keep-ci') === true
    ),
    'window: the head had moved back to the run': count(
      ({ id, truth }) => truth?.headSha === births.get(id)?.run.sha
    ),
    'window: the pull request was open again': accepted.filter(
      (ask) => isClearing(ask) && ask.truth?.pullState === 'open'
    ).length,
    'window: the run had been run again': count((ask) => {
      const looks = invocations
        .filter(({ asks }) => asks.includes(ask))
        .flatMap(({ questions }) => questions)
        .filter(({ told = Infinity }) => told <= ask.knowing)
        .flatMap(({ facts }) => (facts?.of === 'run' && facts.id === ask.id ? facts.attempt : []))
      return Math.max(...looks) !== ask.truth?.attempt
    })
  }
}

function doubtOf(ask: Ask, invocations: readonly Invocation[]): number {
  const looks = invocations
    .filter(({ asks }) => asks.includes(ask))
    .flatMap(({ questions }) => questions)
    .filter(
      ({ route: { endpoint }, told = Infinity }) =>
        told <= ask.knowing && (endpoint === 'get-pull' || endpoint === 'get-branch')
    )
    .map(({ renderedAt = 0 }) => renderedAt)
  return (ask.arrivedAt ?? 0) - Math.max(0, ...looks)
}
