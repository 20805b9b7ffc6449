// For the outputs `superseded` and `newest-run-id`: has a newer run superseded the run that the step acts for?
import type { Snapshot } from '../model/model.js'
import { standingOf } from '../decide/standing.js'
import type { Standing } from '../model/standing.js'
import type { Policy } from '../model/policy.js'
import { branchName, branchPrefix, tagPrefix } from '../model/ref.js'
import { rereadRepository } from './reread-subject.js'
import type { Ports, Reading } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import { tagName } from './read-ref.js'
import type { Target, ActsFor } from '../model/target.js'

type KnownRun = Exclude<ActsFor, { kind: 'newest' }>

export interface Asked {
  readonly target: Target
  readonly policy: Policy
}

/** The standing of the run that the step acts for: its own run, or the source run of a companion. */
export function standingIn(snapshot: Snapshot, { target, policy }: Asked): Standing | undefined {
  const { actsFor } = target
  if (actsFor.kind === 'newest') return undefined
  // A run that acts after a closing or deletion is never superseded.
  const neverSuperseded = policy.mode !== 'supersede' || isDisputed(actsFor, snapshot)
  if (neverSuperseded) return { superseded: false, newest: actsFor.run.id }
  return standingOf(actsFor.run, snapshot, policy)
}

/**
 * Whether GitHub's lists lack the step's own run, or disagree with the runner about it. In the first case it is not known whether
 * another pull request has its commit as head.
 */
function isDisputed({ kind, run }: KnownRun, { successors }: Snapshot): boolean {
  if (kind !== 'executing') return false
  const own = successors.find((successor) => successor.run.id === run.id)
  // Only the API gives the creation time.
  return own?.run.createdAt === undefined
}

export interface KnownStanding {
  readonly standing: Standing | undefined
  readonly trouble: readonly Trouble[]
}

/** Reads the default branch, and whether a tag has the branch's name, only if the run can be superseded by then. */
export async function standingWithTag(
  snapshot: Snapshot,
  asked: Asked,
  ports: Ports
): Promise<KnownStanding> {
  const { subjectState } = snapshot
  if (subjectState.kind !== 'branch' && subjectState.kind !== 'tag') {
    return { standing: standingIn(snapshot, asked), trouble: [] }
  }
  const draft = standingIn(snapshot, asked)
  if (draft?.superseded !== true) return { standing: draft, trouble: [] }
  const [answer, home] = await Promise.all([
    hasTwin(snapshot, ports),
    rereadRepository(snapshot, ports.subjects)
  ])
  const { repository } = home
  const twin = answer.ok && !answer.value ? 'absent' : 'present'
  const known: Snapshot['subjectState'] =
    subjectState.kind === 'branch'
      ? { ...subjectState, tagOfSameName: twin }
      : { ...subjectState, branchOfSameName: twin }
  const standing = standingIn({ ...snapshot, repository, subjectState: known }, asked)
  return { standing, trouble: [...(answer.ok ? [] : [answer.trouble]), ...home.troubles] }
}

/** Whether a tag has the branch's name, or a branch the tag's name. */
function hasTwin({ subject }: Snapshot, { subjects }: Ports): Promise<Reading<boolean>> {
  const ref = 'ref' in subject ? subject.ref : ''
  const twin =
    subject.kind === 'tag' ? `${branchPrefix}${tagName(ref)}` : `${tagPrefix}${branchName(ref)}`
  return subjects.hasRef(twin)
}
