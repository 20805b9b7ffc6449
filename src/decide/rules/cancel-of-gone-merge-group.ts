import type { CancelRule } from '../rule.js'

/** GitHub does not cancel the runs of an entry that it took out of its queue: they would go on to the end for nobody. */
export const cancelOfGoneMergeGroup: CancelRule = (_run, { snapshot: { subject, live } }) =>
  subject.kind === 'merge-group' && live.kind === 'merge-group' && live.ref === 'absent'
    ? { code: 'merge-group-gone', ref: subject.ref }
    : undefined
