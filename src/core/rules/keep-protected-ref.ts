import { deployPatternOf } from '../deploy-refs.js'
import type { Snapshot } from '../model.js'
import type { Policy, RefPattern } from '../policy.js'
import type { RefProtection } from '../reason.js'
import { branchName } from '../ref.js'
import type { KeepRule } from '../rule.js'

/** Every commit of these refs wants a verdict of its own, and a half-done deploy is worse than a stale one. */
export const keepProtectedRef: KeepRule = (_run, { snapshot, policy }) => {
  const { subject } = snapshot
  if (subject.kind !== 'tag' && subject.kind !== 'branch') return undefined
  const facts = factsOf(subject, snapshot, policy)
  const decisive = policy.refs.findLast((pattern) => speaksOf(pattern, facts))
  if (decisive?.isException === true) return undefined
  const by = usualProtection(facts) ?? (decisive === undefined ? undefined : 'pattern')
  return by === undefined ? undefined : { code: 'protected-ref', ref: subject.ref, by }
}

interface RefFacts {
  readonly ref: string
  readonly isTag: boolean
  /** A repository whose default branch is not known may have any one for it. */
  readonly isDefault: boolean | undefined
  readonly isProtected: boolean
}

function factsOf(
  { kind, ref }: { readonly kind: 'tag' | 'branch'; readonly ref: string },
  { live, repository: { defaultBranch } }: Snapshot,
  { refProtected }: Policy
): RefFacts {
  // A ruleset may protect a tag, which is no protected branch for all that.
  if (kind === 'tag') return { ref, isTag: true, isDefault: false, isProtected: false }
  const isProtected = refProtected || (live.kind === 'branch' && live.protected)
  const isDefault = defaultBranch === undefined ? undefined : branchName(ref) === defaultBranch
  return { ref, isTag: false, isDefault, isProtected }
}

function usualProtection({
  ref,
  isTag,
  isDefault,
  isProtected
}: RefFacts): RefProtection | undefined {
  if (isTag) return 'tag'
  if (isDefault !== false) return 'default-branch'
  if (isProtected) return 'protected-branch'
  return deployPatternOf(branchName(ref)) === undefined ? undefined : 'pattern'
}

/** A branch that may be the default one is protected as such, and not taken out as such. */
function speaksOf(pattern: RefPattern, { ref, isDefault, isProtected }: RefFacts): boolean {
  switch (pattern.of) {
    case 'default-branch':
      return isDefault ?? !pattern.isException
    case 'protected-branch':
      // The default branch is more than that, and taken out by its own name alone.
      return isProtected && (!pattern.isException || isDefault === false)
    case 'name':
      return pattern.matches(ref)
  }
}
