// The result of reading the concurrency groups of the run that the step acts for.
import type { NativeGroups, RunId } from '../model/model.js'
import type { Reading } from '../ports.js'
import type { Trouble } from '../model/trouble.js'

export interface Found {
  /** Undefined if groups were not read or the server has none: then membership is derived from the runs. */
  readonly groups: NativeGroups | undefined
  readonly troubles: readonly Trouble[]
  readonly remarks: readonly string[]
}

/** At most this many groups are read in one invocation. */
export const mostGroups = 10

/** The members up to and including this run: first the holder, then the queue. Undefined if the run is not a member. */
export function membersUpTo(id: RunId, members: readonly RunId[]): readonly RunId[] | undefined {
  const at = members.indexOf(id)
  return at < 0 ? undefined : members.slice(0, at + 1)
}

/** For any run, it is not known whether it is a member. */
export function unknown(remark: string): Found {
  return { groups: noMembers, troubles: [], remarks: [remark] }
}

export function lost(trouble: Trouble): Found {
  return { groups: noMembers, troubles: [trouble], remarks: [] }
}

const noMembers: NativeGroups = { names: [], members: [], unread: true }

export function isNotFound(answer: Reading<unknown>): boolean {
  return !answer.ok && answer.trouble.kind === 'not-found'
}

/** "Not found" is no trouble: such a group has no members any more, and such a run was deleted. */
export function troublesOf(answers: readonly Reading<unknown>[]): readonly Trouble[] {
  return answers.flatMap((answer) => (answer.ok || isNotFound(answer) ? [] : [answer.trouble]))
}
