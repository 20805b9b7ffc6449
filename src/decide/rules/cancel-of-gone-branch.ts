import type { CancelRule } from '../rule.js'

/** GitHub does not cancel the runs of a branch that was deleted, mostly after a merge: they would go on to the end for nobody. */
export const cancelOfGoneBranch: CancelRule = (_run, { snapshot: { subject, live } }) =>
  subject.kind === 'branch' && live.kind === 'deleted-branch' && live.branch === 'absent'
    ? { code: 'branch-gone', ref: subject.ref }
    : undefined
