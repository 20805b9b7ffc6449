// Events that a ref tells nothing of, and groups that name it all the same.
import { InputError } from './errors.js'
import { hasRefOfItsOwn } from '../model/events.js'
import { speaksOf, type PartName } from '../model/group-template.js'
import type { Grouping } from '../model/policy.js'

/** How the two words are called: as inputs or as options. */
export interface GroupingNames {
  readonly group: string
  readonly events: string
}

/** Throws an InputError where the group would hold all runs of an event that are for different things. */
export function refuseSharedRef(
  { events, template }: Grouping,
  { group, events: called }: GroupingNames
): void {
  const event = events.find((name) => !hasRefOfItsOwn(name))
  const part = (['ref', 'branch'] satisfies readonly PartName[]).find((name) =>
    speaksOf(template, name)
  )
  if (event === undefined || part === undefined) return
  throw new InputError(
    `${group} has {${part}}, and ${called} names ${event}: the ref of its runs is always the default branch, so all of them would be in one group, and a run for one thing would supersede the run for another. Take ${event} out of events.`
  )
}
