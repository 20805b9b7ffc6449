import type { CancelRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface CancelReasons {
    'merge-group-gone': { readonly ref: string }
  }
}

/** GitHub does not cancel the runs of an entry that it took out of its queue: they would run to the end for nobody. */
export const cancelOfGoneMergeGroup: CancelRule<'merge-group-gone'> = {
  mode: 'merge-group',
  cancels: (_run, { snapshot: { subject, live } }) =>
    subject.kind === 'merge-group' && live.kind === 'merge-group' && live.ref === 'absent'
      ? { code: 'merge-group-gone', ref: subject.ref }
      : undefined,
  reasons: {
    'merge-group-gone': {
      say: ({ ref }, quote) => `the entry ${quote(ref)} left the merge queue`,
      docs: 'Its entry left the merge queue, and the run was created before (a run of another workflow: more than a minute before).'
    }
  }
}
