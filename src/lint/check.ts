// What a check is. One file a code, and one line in `checks.ts`.
import type { Claim } from '../workflow/claims.js'
import type { Position } from '../workflow/document.js'
import type { Encounter } from '../workflow/encounters.js'
import { sharedText } from '../workflow/name.js'
import type { SampleRun } from '../workflow/samples/sample.js'
import { isLock, letWait } from './blocks.js'
import type { Finding, Meeting, Severity } from './finding.js'
import type { LossyEncounter, Scene } from './scene.js'

/** A finding without what the check says of all of its findings. */
export interface Remark {
  readonly file: string
  readonly at: Position
  readonly message: string
  readonly meeting?: Meeting
  readonly lost?: string
  readonly repair?: string
  readonly severity?: Severity
}

export interface Check {
  readonly code: string
  readonly severity: Severity
  /** Only where it is switched on. */
  readonly isOff?: true
  readonly find: (scene: Scene) => readonly Remark[]
  /** What to write instead, where a finding has no repair of its own. */
  readonly repair: string
  /** For the documentation, in Markdown. */
  readonly docs: {
    /** What happens, with the two events. */
    readonly what: string
    /** What people lost to it, with links. */
    readonly lost?: string
  }
}

export function findingsOf(check: Check, scene: Scene): readonly Finding[] {
  return check.find(scene).map(({ file, at, message, meeting, lost, repair, severity }) => ({
    code: check.code,
    severity: severity ?? check.severity,
    ...{ file, at, message, meeting, lost },
    repair: repair ?? check.repair
  }))
}

/** `push to main (a2)`, `pull request #7 from octo:feature/login (opened, b1)`. */
export function runText({ title, action, commit, subject }: SampleRun): string {
  const isOfPullRequest = subject.kind === 'pull-request'
  if (!isOfPullRequest && subject.kind !== 'branch' && subject.kind !== 'queue-entry') return title
  return `${title} (${isOfPullRequest && action !== undefined ? `${action}, ` : ''}${commit})`
}

export function meetingOf({ earlier, later, effect, isMaybe }: Encounter): Meeting {
  return {
    earlier: runText(earlier.run),
    later: runText(later.run),
    group: sharedText(later.claim.name, earlier.claim.name),
    effect,
    isMaybe
  }
}

/** Where the block of an encounter stands. */
export function placeOf({ later: { claim } }: Encounter): {
  readonly file: string
  readonly at: Position
} {
  return { file: claim.file.path, at: claim.concurrency.groupAt }
}

/** Where the block of a claim stands. Where a called file was not given, it is the job that calls it. */
export function placeOfClaim(
  { file, concurrency, calledBy }: Claim,
  { file: caller, isGiven }: Pick<Scene, 'file' | 'isGiven'>
): Pick<Remark, 'file' | 'at'> {
  return calledBy === undefined || isGiven(file)
    ? { file: file.path, at: concurrency.groupAt }
    : { file: caller.path, at: calledBy.at }
}

/** `cancels`, `may cancel`: what the later run does to the earlier one. */
export function verb({ effect, isMaybe }: Encounter): string {
  if (effect === 'cancels') return isMaybe ? 'may cancel' : 'cancels'
  return isMaybe ? 'may take the waiting place of' : 'takes the waiting place of'
}

/** One remark for each block: of the plainest encounter that the filter takes. */
export function remarksByBlock<Kept extends LossyEncounter | Encounter>(
  encounters: readonly Kept[],
  remark: (encounter: Kept) => Omit<Remark, 'file' | 'at'>
): readonly Remark[] {
  const best = new Map<string, Kept>()
  for (const encounter of encounters) {
    const { file, at } = placeOf(encounter)
    const key = `${file}:${at.line}:${at.column}`
    const known = best.get(key)
    if (known === undefined || plainness(encounter) > plainness(known)) best.set(key, encounter)
  }
  return [...best.values()].map((encounter) => ({
    ...placeOf(encounter),
    meeting: meetingOf(encounter),
    ...remark(encounter),
    ...('loss' in encounter &&
    encounter.effect === 'evicts' &&
    isLock(encounter.later.claim.concurrency)
      ? { repair: letWait }
      : {})
  }))
}

/** What is sure and what cancels is plainer. */
const plainness = ({ effect, isMaybe }: Encounter): number =>
  (isMaybe ? 0 : 2) + (effect === 'cancels' ? 1 : 0)

/** One key for each block of a file. */
export function blockKey({ file, concurrency: { groupAt } }: Claim): string {
  return `${file.path}:${groupAt.line}:${groupAt.column}`
}
