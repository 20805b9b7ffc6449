import type { KeepRule } from '../rule.js'

/** A branch that was created again, or that is not surely gone, wants its runs. */
export const keepBranchExists: KeepRule = (_run, { snapshot: { subject, live } }) => {
  if (subject.kind !== 'branch') return { code: 'subject-unknown', why: 'not-a-subject' }
  const isGone = live.kind === 'deleted-branch' && live.branch === 'absent'
  return isGone ? undefined : { code: 'branch-exists', ref: subject.ref }
}
