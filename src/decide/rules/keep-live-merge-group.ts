import type { KeepRule } from '../rule.js'

/** An entry of a merge queue is built for a merge that may happen any moment; what is not seen to be gone may be there. */
export const keepLiveMergeGroup: KeepRule = (_run, { snapshot: { subject, live }, policy }) => {
  if (subject.kind !== 'merge-group') return undefined
  const isGone = live.kind === 'merge-group' && live.ref === 'absent'
  if (!isGone) return { code: 'live-merge-group', ref: subject.ref }
  return subject.merged !== undefined && policy.onMerged === 'keep'
    ? { code: 'pull-request-merged', number: subject.merged }
    : undefined
}
