// Which sample runs meet in a group, and what GitHub then does to the earlier one.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency (2026-11)
import { claimsOf, type Claim, type Files } from './claims.js'
import { keyOf, meets } from './name.js'
import { runningJobs, type Running } from './running.js'
import { samplesOf } from './samples.js'
import type { SampleRun, Subject, Surroundings } from './samples/sample.js'
import type { WorkflowFile } from './workflow-file.js'

/** A sample run with what it claims. */
export interface Entrant {
  readonly run: SampleRun
  readonly claims: readonly Claim[]
  readonly running: Running
}

/** A run in one group. */
export interface Member {
  readonly entrant: Entrant
  readonly run: SampleRun
  readonly claim: Claim
}

/**
 * `cancels`: the later run cancels the earlier one. `evicts`: while a third run holds the group, the earlier one waits, and the
 * later one takes its place. `waits`: both run, one after the other.
 */
export type Effect = 'cancels' | 'evicts' | 'waits'

export interface Encounter {
  readonly earlier: Member
  readonly later: Member
  readonly effect: Effect
  /** It rests on something that only the run knows. */
  readonly isMaybe: boolean
}

export function entrantsOf(
  file: WorkflowFile,
  surroundings: Surroundings,
  files: Files
): readonly Entrant[] {
  return samplesOf(file, surroundings).map((run) => ({
    run,
    claims: claimsOf(file, run.contexts, files),
    running: runningJobs(file.jobs, run.contexts)
  }))
}

/** Every two runs that meet in the group of one block. */
export function encountersOf(entrants: readonly Entrant[]): readonly Encounter[] {
  return [...membersByBlock(entrants).values()].flatMap((members) =>
    members.flatMap((earlier) => members.flatMap((later) => encounterOf(earlier, later) ?? []))
  )
}

/** Members of the group of each block. Of the jobs that a matrix makes the first stands for all. */
function membersByBlock(entrants: readonly Entrant[]): ReadonlyMap<string, readonly Member[]> {
  const blocks = new Map<string, Member[]>()
  for (const entrant of entrants) {
    const seen = new Set<string>()
    for (const claim of entrant.claims) {
      const key = JSON.stringify([claim.file.path, claim.job?.id, claim.calledBy?.id])
      if (seen.has(key) || !isAccepted(claim)) continue
      seen.add(key)
      const members = blocks.get(key) ?? []
      blocks.set(key, members)
      members.push({ entrant, run: entrant.run, claim })
    }
  }
  return blocks
}

/** GitHub starts no run whose group has an empty name, or whose block it refuses. */
export const isAccepted = ({ name, refusal }: Claim): boolean =>
  keyOf(name) !== '' && refusal === undefined

/** Undefined where they do not meet, or where the one cannot be the later of the two. */
export function encounterOf(earlier: Member, later: Member): Encounter | undefined {
  if (!canFollow(earlier.run, later.run)) return undefined
  const meeting = meets(earlier.claim.name, later.claim.name)
  if (meeting === 'no') return undefined
  const isMaybe = meeting === 'maybe' || later.claim.cancels === undefined
  return { earlier, later, effect: effectOf(later.claim), isMaybe }
}

/** Two runs of two files that have one group: either may be the later one. */
export function encounterAcross(earlier: Member, later: Member): Encounter {
  const { cancels } = later.claim
  return { earlier, later, effect: effectOf(later.claim), isMaybe: cancels === undefined }
}

/** What a newcomer does to the run that it meets. */
function effectOf({ cancels, queue }: Claim): Effect {
  if (cancels !== false) return 'cancels'
  return queue === 'max' ? 'waits' : 'evicts'
}

/** Runs of one subject come in their order; of two subjects either may be first. */
function canFollow(earlier: SampleRun, later: SampleRun): boolean {
  return (
    earlier !== later &&
    (!isSameSubject(earlier.subject, later.subject) ||
      later.step > earlier.step ||
      isOtherEvent(earlier, later))
  )
}

/** Two events of one commit come in no fixed order. */
const isOtherEvent = (earlier: SampleRun, later: SampleRun): boolean =>
  earlier.event !== later.event && earlier.commit === later.commit

export function isSameSubject(one: Subject, other: Subject): boolean {
  return subjectKey(one) === subjectKey(other)
}

function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'pull-request':
    case 'queue-entry':
    case 'thread':
      return `${subject.kind} ${subject.number}`
    case 'branch':
    case 'tag':
      return `${subject.kind} ${subject.name}`
    case 'started':
      return `${subject.kind} ${subject.by}`
  }
}
