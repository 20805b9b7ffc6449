import { deployRefOf } from '../deploy-branches.js'
import type { Snapshot } from '../../model/model.js'
import type { Policy, RefPattern } from '../../model/policy.js'
import type { KeepReason } from '../../model/reason.js'
import { branchName, branchPrefix } from '../../model/ref.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'protected-ref': { readonly ref: string; readonly by: RefProtection }
  }
}

const protections = {
  tag: 'it is a tag',
  'default-branch': 'it is the default branch, or the default branch could not be read',
  'protected-branch': 'GitHub protects the branch',
  pattern: 'its name looks like a release, deploy or version branch, or matches protect-refs',
  'head-branch': 'it is the head branch of the pull request and matches protect-refs'
} as const
type RefProtection = keyof typeof protections

/**
 * Every commit on these refs needs its own result, and a half-done deployment is worse than an old one. A ref may be protected in
 * several ways. An exception in `protect-refs` with a name removes all of them; one with a property removes only its own.
 */
export const keepProtectedRef: KeepRule<'protected-ref'> = {
  modes: ['supersede', 'closed', 'stop', 'branch-gone'],
  isOnSubject: true,
  keeps: (_run, { snapshot, policy }) => {
    const { subject } = snapshot
    if (subject.kind === 'pull-request') return keepNamedHead(snapshot, policy)
    if (subject.kind !== 'tag' && subject.kind !== 'branch') return undefined
    const facts = factsOf(subject, snapshot, policy)
    const by = protectionsOf(facts).find(
      ({ isThere, liftedBy }) =>
        isThere && lastOf(policy.refs, facts, liftedBy)?.isException !== true
    )
    const named = lastOf(policy.refs, facts, ['name'])
    if (by === undefined && named?.isException !== false) return undefined
    return { code: 'protected-ref', ref: subject.ref, by: by?.kind ?? 'pattern' }
  },
  reasons: {
    'protected-ref': {
      say: ({ by }) => `its ref is protected: ${protections[by]}`,
      docs: 'Its ref is a tag, the default branch, a protected branch, or a branch whose name looks like a release, a deployment or a version; or `protect-refs` matches it, or the head branch of its pull request.'
    }
  }
}

/**
 * For pull requests, only the user's names in `protect-refs` count, and only if the head is a branch of this repository:
 * strangers choose the branch names of forks. The built-in protection is for pushes only.
 */
function keepNamedHead(
  { scope: { head }, repository }: Snapshot,
  { refs }: Policy
): KeepReason | undefined {
  if (head.branch === null || head.repository !== repository.id) return undefined
  const ref = `${branchPrefix}${head.branch}`
  const last = refs.findLast((pattern) => pattern.of === 'name' && pattern.matches(ref))
  return last?.isException === false ? { code: 'protected-ref', ref, by: 'head-branch' } : undefined
}

interface RefFacts {
  readonly ref: string
  readonly isTag: boolean
  /** Undefined if the default branch is not known. */
  readonly isDefault: boolean | undefined
  readonly isProtected: boolean
}

function factsOf(
  { kind, ref }: { readonly kind: 'tag' | 'branch'; readonly ref: string },
  { subjectState, repository: { defaultBranch } }: Snapshot,
  { refProtected }: Policy
): RefFacts {
  // A ruleset may protect a tag, but a tag is not a protected branch.
  if (kind === 'tag') return { ref, isTag: true, isDefault: false, isProtected: false }
  const isProtected = refProtected || (subjectState.kind === 'branch' && subjectState.protected)
  const isDefault = defaultBranch === undefined ? undefined : branchName(ref) === defaultBranch
  return { ref, isTag: false, isDefault, isProtected }
}

interface Protection {
  readonly kind: RefProtection
  readonly isThere: boolean
  /** The kinds of lines that can remove it: the last matching line decides. */
  readonly liftedBy: readonly RefPattern['of'][]
}

function protectionsOf({ ref, isTag, isDefault, isProtected }: RefFacts): readonly Protection[] {
  const usual = isTag ? undefined : deployRefOf(branchName(ref))
  // The name protects a branch because it may be the default one. If it is, that protects it already.
  const ofDefault = usual?.isOfDefault === true && isDefault === true
  return [
    { kind: 'tag', isThere: isTag, liftedBy: ['name'] },
    { kind: 'default-branch', isThere: isDefault !== false, liftedBy: ['name', 'default-branch'] },
    { kind: 'protected-branch', isThere: isProtected, liftedBy: ['name', 'protected-branch'] },
    { kind: 'pattern', isThere: usual !== undefined && !ofDefault, liftedBy: ['name'] }
  ]
}

/** The last line of these kinds that matches the ref. */
function lastOf(
  patterns: readonly RefPattern[],
  facts: RefFacts,
  kinds: readonly RefPattern['of'][]
): RefPattern | undefined {
  return patterns.findLast((pattern) => kinds.includes(pattern.of) && speaksOf(pattern, facts))
}

/** Whether the line matches the ref. A branch that may be the default one matches lines that protect it, not exceptions. */
function speaksOf(pattern: RefPattern, { ref, isDefault, isProtected }: RefFacts): boolean {
  switch (pattern.of) {
    case 'default-branch':
      return isDefault ?? !pattern.isException
    case 'protected-branch':
      return isProtected
    case 'name':
      return pattern.matches(ref)
  }
}
