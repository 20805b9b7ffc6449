import { branchName } from '../../model/ref.js'
import type { CancelRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface CancelReasons {
    'branch-gone': { readonly ref: string }
  }
}

/** GitHub does not cancel the runs of a deleted branch, although nobody needs them. Most branches are deleted after a merge. */
export const cancelOfGoneBranch: CancelRule<'branch-gone'> = {
  mode: 'branch-gone',
  cancels: (_run, { snapshot: { subject, subjectState } }) =>
    subject.kind === 'branch' &&
    subjectState.kind === 'deleted-branch' &&
    subjectState.branch === 'absent'
      ? { code: 'branch-gone', ref: subject.ref }
      : undefined,
  reasons: {
    'branch-gone': {
      say: ({ ref }, quote) =>
        `the branch ${quote(branchName(ref))} was deleted after it was created`,
      docs: '`mode: closed` on `delete`: its branch was deleted after the run was created.'
    }
  }
}
