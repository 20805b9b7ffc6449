// The promises in terms of the model, not of the code: they use facts of GitHub that the code cannot see.
import {
  cell,
  fate,
  pullAt,
  pullClosed,
  pullCreated,
  pullHead,
  pullState,
  reading,
  runs,
  upTo
} from './cells.js'
import type { Scenario } from './scenario.js'
import { factsOf, isInFlight, type Facts, type Sight } from './scene.js'

export const laws = {
  itself: 'no run cancels itself',
  older: 'only a strictly older run is cancelled',
  group: 'never across groups',
  open: 'never for a pull request that was last read as not open',
  head: 'never a run of the head as it was last read',
  commit: 'never a run of the same commit',
  attempt: 'only the attempt that was decided on, and in flight when it was last read',
  rerun: 'never a run that a person started again after a newer one was there',
  job: 'never a run whose protected job had begun when it was last read',
  successor: 'only for a run that gives a verdict on the head, as it was last read',
  once: 'an attempt whose cancel was accepted is not cancelled again by the same actor',
  newest: 'the newest run is never cancelled by us',
  all: 'never all runs are lost through us',
  openNow: 'never for a pull request that is not open',
  headNow: 'never a run of the head',
  attemptNow: 'only the attempt that was decided on',
  left: 'at rest only runs with a reason to keep are left'
} as const

/** A cancel that is about to be sent. */
export interface Sending {
  readonly actor: number
  readonly successor: { readonly run: number; readonly facts: Facts }
  readonly victim: number
  /** As last read; undefined for a run of another group. */
  readonly read: Facts | undefined
  readonly attempt: number
  readonly sight: Sight
  readonly accepted: boolean
  /** The newer runs of the group that the list must have had. */
  readonly others: readonly Facts[]
}

export function brokenBySending(sending: Sending, scenario: Scenario): string | undefined {
  const { victim, successor, read, attempt, accepted, sight, others } = sending
  if (read?.cause !== successor.facts.cause) return laws.group
  const at = pullAt(read.cause) - pullAt(0)
  const isOpen = sight.kind === reading.whole && cell(sight.pulls, at) === pullState.open
  const head = cell(sight.pulls, at + pullHead)
  const isStep = scenario.actors === 'steps'
  const broken: readonly (readonly [string, boolean])[] = [
    [laws.itself, isStep && victim === sending.actor],
    [laws.older, victim >= successor.run],
    [laws.open, !isOpen],
    [laws.attempt, read.attempt !== attempt || !isInFlight(read)],
    ...choiceLaws(read, { newer: successor.facts, others, head }, scenario),
    [laws.once, accepted],
    [
      laws.successor,
      !isStep && !(isWorthSomething(successor.facts) && successor.facts.commit === head)
    ]
  ]
  return broken.find(([, isBroken]) => isBroken)?.[0]
}

/** Laws that a user can change. */
function choiceLaws(
  read: Facts,
  {
    newer,
    others,
    head
  }: Pick<Sending, 'others'> & { readonly newer: Facts; readonly head: number },
  { allows: { sameCommit, reruns }, protectedJob }: Scenario
): readonly (readonly [string, boolean])[] {
  const isReplaced = sameCommit === 'cancel' && newer.commit === head
  return [
    [laws.head, read.commit === head && !isReplaced],
    [laws.commit, sameCommit !== 'cancel' && read.commit === newer.commit],
    [
      laws.rerun,
      reruns !== 'cancel' && [newer, ...others].some((other) => isRerunAfter(read, other))
    ],
    [laws.job, protectedJob && read.job === 1]
  ]
}

const isWorthSomething = (facts: Facts): boolean =>
  isInFlight(facts) || facts.fate === fate.finished

function isRerunAfter({ attempt, started }: Facts, newer: Facts): boolean {
  return attempt > 1 && started >= newer.created
}

/** The effect of an accepted cancel at GitHub, whatever was read before. */
export function brokenByAccepting(state: Uint8Array, victim: number): string | undefined {
  const group = upTo(cell(state, runs))
    .map((run) => ({ run, facts: factsOf(state, run) }))
    .filter(({ facts }) => facts.cause === factsOf(state, victim).cause)
  if (group.every(({ run }) => run <= victim)) return laws.newest
  const lost = ({ fate: now }: Facts): boolean => now === fate.cancelledByUs || now === fate.ending
  return group.every(({ run, facts }) => run === victim || lost(facts)) ? laws.all : undefined
}

/** The laws about the present state, which one round trip of doubt can break. */
export function brokenInTruth(
  state: Uint8Array,
  victim: number,
  attempt: number
): string | undefined {
  const facts = factsOf(state, victim)
  const at = pullAt(facts.cause)
  if (cell(state, at) !== pullState.open) return laws.openNow
  if (cell(state, at + pullHead) === facts.commit) return laws.headNow
  return facts.attempt === attempt ? undefined : laws.attemptNow
}

/** Whether the run may be needed although a newer run of its group exists. */
export function mayBeKept(
  state: Uint8Array,
  { run, newest }: { readonly run: number; readonly newest: number },
  { allows, protectedJob }: Scenario
): boolean {
  const facts = factsOf(state, run)
  const at = pullAt(facts.cause)
  const newer = factsOf(state, newest)
  const head = cell(state, at + pullHead)
  const isOfHead = facts.commit === head
  const isHeld =
    allows.sameCommit === 'cancel'
      ? isOfHead && newer.commit !== head
      : isOfHead || facts.commit === newer.commit
  return (
    cell(state, at) !== pullState.open ||
    isHeld ||
    (allows.reruns !== 'cancel' && isRerunAfterAny(state, run)) ||
    (protectedJob && facts.job === 1) ||
    !isOfOnePull(state, run)
  )
}

/** Whether a newer run existed that may have the same subject: the actor cannot distinguish two pull requests of one branch. */
function isRerunAfterAny(state: Uint8Array, run: number): boolean {
  const facts = factsOf(state, run)
  return upTo(cell(state, runs)).some(
    (other) => other > run && isRerunAfter(facts, factsOf(state, other))
  )
}

/** The longest time that GitHub may need to create a run, in instants: a minute. */
const mostDelay = 6

/** Whether only one of the pull requests can have caused the run. */
function isOfOnePull(state: Uint8Array, run: number): boolean {
  const { cause, commit, created } = factsOf(state, run)
  const other = pullAt(1 - cause)
  if (cell(state, other) === pullState.absent || created < cell(state, other + pullCreated)) {
    return true
  }
  const isOpen = cell(state, other) === pullState.open
  const wasOpen = isOpen || created <= cell(state, other + pullClosed) + mostDelay
  return !wasOpen && cell(state, other + pullHead) !== commit
}
