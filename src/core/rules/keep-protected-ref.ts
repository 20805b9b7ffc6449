import { deployPatternOf } from '../deploy-refs.js'
import type { KeepReason, RefProtection } from '../reason.js'
import { branchName } from '../ref.js'
import type { KeepRule } from '../rule.js'

/** Every commit of these refs wants a verdict of its own, and a half-done deploy is worse than a stale one. */
export const keepProtectedRef: KeepRule = (_run, { snapshot, policy }) => {
  const { subject, live, repository } = snapshot
  if (subject.kind === 'tag') return protectedRef(subject.ref, 'tag')
  if (subject.kind !== 'branch') return undefined
  const branch = branchName(subject.ref)
  // A repository whose default branch is not known may have this one for it.
  if (repository.defaultBranch === undefined || branch === repository.defaultBranch) {
    return protectedRef(subject.ref, 'default-branch')
  }
  if (policy.refProtected || (live.kind === 'branch' && live.protected)) {
    return protectedRef(subject.ref, 'protected-branch')
  }
  return deployPatternOf(branch) === undefined ? undefined : protectedRef(subject.ref, 'pattern')
}

function protectedRef(ref: string, by: RefProtection): KeepReason {
  return { code: 'protected-ref', ref, by }
}
