import { branchName } from '../../model/ref.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'branch-exists': { readonly ref: string }
  }
}

/** A branch that exists, or may exist, needs its runs: it may have been created again. */
export const keepBranchExists: KeepRule<'branch-exists'> = {
  modes: ['branch-gone'],
  isOnSubject: true,
  keeps: (_run, { snapshot: { subject, subjectState } }) => {
    if (subject.kind !== 'branch') return { code: 'subject-unknown', why: 'not-a-subject' }
    const isGone = subjectState.kind === 'deleted-branch' && subjectState.branch === 'absent'
    return isGone ? undefined : { code: 'branch-exists', ref: subject.ref }
  },
  reasons: {
    'branch-exists': {
      say: ({ ref }, quote) => `the branch ${quote(branchName(ref))} exists, or may exist`,
      docs: '`mode: closed` on `delete`: the branch exists, or may exist.'
    }
  }
}
