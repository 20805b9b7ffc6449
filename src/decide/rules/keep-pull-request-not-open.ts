import { pullRequestOf } from '../../model/subject-state.js'
import type { KeepRule } from '../rule.js'

/**
 * The runs of a merged pull request may be the ones that its merge waited for, and those of a closed one the last word on
 * it. Where its state cannot be read, it may be either.
 */
export const keepPullRequestNotOpen: KeepRule = (_run, { snapshot, policy }) => {
  if (snapshot.subject.kind !== 'pull-request') return undefined
  const { number } = snapshot.subject
  const pull = pullRequestOf(snapshot)
  if (pull === undefined) return { code: 'pull-request-unknown', number }
  switch (pull.state) {
    case 'open':
      return undefined
    case 'merged':
      return policy.onMerged === 'keep' ? { code: 'pull-request-merged', number } : undefined
    case 'closed':
      return policy.onClosed === 'keep' ? { code: 'pull-request-closed', number } : undefined
  }
}
