// What was found out about the concurrency groups of the run at hand.
import type { NativeGroups, RunId } from '../model/model.js'
import type { Reading } from '../ports.js'
import type { Trouble } from '../model/trouble.js'

export interface Found {
  /** Undefined: they were not asked, or there are none; what the runs say of themselves must do. */
  readonly groups: NativeGroups | undefined
  readonly troubles: readonly Trouble[]
  readonly remarks: readonly string[]
}

/** Groups that are read in one invocation. */
export const mostGroups = 10

/** Those before the run at hand, and itself: the holder stands first, the queue behind it. Undefined where it is no member. */
export function membersUpTo(id: RunId, members: readonly RunId[]): readonly RunId[] | undefined {
  const at = members.indexOf(id)
  return at < 0 ? undefined : members.slice(0, at + 1)
}

/** Nobody is known to be a member, and nobody is known to be none. */
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

/** A group that is not found has no members any more, and a run that was deleted is in nobody's way. */
export function troublesOf(answers: readonly Reading<unknown>[]): readonly Trouble[] {
  return answers.flatMap((answer) => (answer.ok || isNotFound(answer) ? [] : [answer.trouble]))
}
