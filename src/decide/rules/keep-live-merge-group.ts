import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'live-merge-group': { readonly ref: string }
  }
}

/** GitHub may merge an entry of the merge queue at any moment. Unless the entry is surely gone, it may exist. */
export const keepLiveMergeGroup: KeepRule<'live-merge-group'> = {
  modes: ['supersede', 'stop', 'merge-group'],
  isOnSubject: true,
  keeps: (_run, { snapshot: { subject, subjectState }, policy }) => {
    if (subject.kind !== 'merge-group') return undefined
    const isGone = subjectState.kind === 'merge-group' && subjectState.ref === 'absent'
    if (!isGone) return { code: 'live-merge-group', ref: subject.ref }
    return subject.merged !== undefined && policy.onMerged === 'keep'
      ? { code: 'pull-request-merged', number: subject.merged }
      : undefined
  },
  reasons: {
    'live-merge-group': {
      say: ({ ref }, quote) => `the merge-queue entry ${quote(ref)} exists, or may exist`,
      docs: 'Its entry of the merge queue exists, or may exist.'
    }
  }
}
