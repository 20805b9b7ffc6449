// How does the run at hand stand in its group? For the outputs `superseded` and `newest-run-id`.
import type { Snapshot } from '../model/model.js'
import { standingOf } from '../decide/standing.js'
import type { Standing } from '../model/standing.js'
import type { Policy } from '../model/policy.js'
import { branchName, branchPrefix, tagPrefix } from '../model/ref.js'
import { rereadRepository } from './reread-subject.js'
import type { Ports, Reading } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import { tagName } from './read-ref.js'
import type { Target, WitnessSource } from '../model/target.js'

type NamedWitness = Exclude<WitnessSource, { kind: 'newest' }>

export interface Asked {
  readonly target: Target
  readonly policy: Policy
}

/** The run that the outputs speak of: the one that executes the step, or the one that a companion acts for. */
export function standingIn(snapshot: Snapshot, { target, policy }: Asked): Standing | undefined {
  const { witness } = target
  if (witness.kind === 'newest') return undefined
  // What clears up after a pull request or a queue is superseded by nobody.
  const isNobodys = policy.mode !== 'supersede' || isDisputed(witness, snapshot)
  if (isNobodys) return { superseded: false, newest: witness.run.id }
  return standingOf(witness.run, snapshot, policy)
}

/**
 * The lists do not show the step's own run, so that nobody knows whose head its commit is; or they tell it otherwise than the
 * runner does, and then it is no witness either.
 */
function isDisputed({ kind, run }: NamedWitness, { witnesses }: Snapshot): boolean {
  if (kind !== 'executing') return false
  const own = witnesses.find((witness) => witness.run.id === run.id)
  // Only a list tells when it was created.
  return own?.run.createdAt === undefined
}

export interface KnownStanding {
  readonly standing: Standing | undefined
  readonly trouble: readonly Trouble[]
}

/** Whether a tag has the branch's name, and the default branch, are read only where the answers can make the run superseded. */
export async function standingWithTag(
  snapshot: Snapshot,
  asked: Asked,
  ports: Ports
): Promise<KnownStanding> {
  const { live } = snapshot
  if (live.kind !== 'branch' && live.kind !== 'tag') {
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
  const known: Snapshot['live'] =
    live.kind === 'branch' ? { ...live, tagOfSameName: twin } : { ...live, branchOfSameName: twin }
  const standing = standingIn({ ...snapshot, repository, live: known }, asked)
  return { standing, trouble: [...(answer.ok ? [] : [answer.trouble]), ...home.troubles] }
}

/** Whether there is a tag of the branch's name, or a branch of the tag's. */
function hasTwin({ subject }: Snapshot, { subjects }: Ports): Promise<Reading<boolean>> {
  const ref = 'ref' in subject ? subject.ref : ''
  const twin =
    subject.kind === 'tag' ? `${branchPrefix}${tagName(ref)}` : `${tagPrefix}${branchName(ref)}`
  return subjects.hasRef(twin)
}
