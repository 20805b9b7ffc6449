// A name of the group that the user writes: `{workflow}:{event}:{pr|ref}`. It can split groups further, and never join two.
import type { Run } from './model.js'

/** What a run can be told by. */
export const partNames = ['workflow', 'event', 'pr', 'ref', 'branch', 'actor'] as const
export type PartName = (typeof partNames)[number]

export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  /** The first of these that is not empty. */
  | { readonly kind: 'part'; readonly names: readonly PartName[] }

export type GroupTemplate = readonly TemplatePiece[]

/** Whether the template says which of these a run is of. */
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
 * Whether the template gives two runs of one workflow, event and subject the same name. Of its parts only the actor can
 * still differ then, and without the other run nobody can tell.
 */
export function compareByTemplate(
  run: Run,
  other: Run | undefined,
  template: GroupTemplate | undefined
): Likeness {
  if (!speaksOf(template, 'actor')) return 'same'
  if (run.actor === undefined || other?.actor === undefined) return 'unknown'
  // Logins are compared without case.
  return run.actor.toLowerCase() === other.actor.toLowerCase() ? 'same' : 'different'
}
