import type { CancelRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface CancelReasons {
    'merge-group-gone': { readonly ref: string }
  }
}

/** GitHub does not cancel the runs of an entry that left the merge queue, although nobody needs them. */
export const cancelOfGoneMergeGroup: CancelRule<'merge-group-gone'> = {
  mode: 'merge-group',
  cancels: (_run, { snapshot: { subject, subjectState } }) =>
    subject.kind === 'merge-group' &&
    subjectState.kind === 'merge-group' &&
    subjectState.ref === 'absent'
      ? { code: 'merge-group-gone', ref: subject.ref }
      : undefined,
  reasons: {
    'merge-group-gone': {
      say: ({ ref }, quote) => `the entry ${quote(ref)} left the merge queue`,
      docs: 'Its entry left the merge queue after the run was created (for a run of another workflow: more than a minute after).'
    }
  }
}
