// The user's template for the group name: `{workflow}:{event}:{pr|ref}`. It can split groups further, but never join two.
import { isOfPullRequest } from './events.js'
import type { Run } from './model.js'

/** The properties of a run that a template can use. */
export const partNames = ['workflow', 'event', 'pr', 'ref', 'branch', 'actor', 'title'] as const
export type PartName = (typeof partNames)[number]

export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  /** The first of these names that has a value. */
  | { readonly kind: 'part'; readonly names: readonly PartName[] }

export type GroupTemplate = readonly TemplatePiece[]

/** Whether the template uses any of these names. */
export function speaksOf(
  template: GroupTemplate | undefined,
  ...names: readonly PartName[]
): boolean {
  return (template ?? []).some(
    (piece) => piece.kind === 'part' && piece.names.some((name) => names.includes(name))
  )
}

export type Likeness = 'same' | 'different' | 'unknown'

/**
 * Whether the template gives two runs of one workflow, event and subject the same name. Between such runs, only the actor and the
 * title can differ. Without the other run, the answer is unknown if the template uses one of these.
 */
export function compareByTemplate(
  run: Run,
  other: Run | undefined,
  template: GroupTemplate | undefined
): Likeness {
  const likenesses = (template ?? []).map((piece) =>
    piece.kind === 'text' ? 'same' : compareByPart(run, other, piece.names)
  )
  return likenesses.find((likeness) => likeness !== 'same') ?? 'same'
}

/** Compares the first of the names that has a value. */
function compareByPart(run: Run, other: Run | undefined, names: readonly PartName[]): Likeness {
  const name = names.find((one) => isOfEachRun(one) || hasValue(one, run))
  if (name === undefined || !isOfEachRun(name)) return 'same'
  const [own, its] = [run[name], other?.[name]]
  if (own === undefined || its === undefined) return 'unknown'
  // Logins are compared without case.
  const isSame = name === 'actor' ? own.toLowerCase() === its.toLowerCase() : own === its
  return isSame ? 'same' : 'different'
}

function isOfEachRun(name: PartName): name is 'actor' | 'title' {
  return name === 'actor' || name === 'title'
}

/** Whether the name has a value, for a run that can be superseded: such a run belongs to a pull request or to a ref. */
function hasValue(name: Exclude<PartName, 'actor' | 'title'>, { event, head }: Run): boolean {
  switch (name) {
    case 'workflow':
    case 'event':
      return true
    case 'pr':
      return isOfPullRequest(event)
    case 'ref':
      return !isOfPullRequest(event)
    case 'branch':
      return head.branch !== null
  }
}
