import { pullRequestOf } from '../../model/subject-state.js'
import type { KeepRule } from '../rule.js'

/** A pull request that is open again wants its runs. One that was merged may have waited for them. */
export const keepPullRequestNotClosed: KeepRule = (_run, { snapshot, policy }) => {
  if (snapshot.subject.kind !== 'pull-request')
    return { code: 'subject-unknown', why: 'not-a-subject' }
  const { number } = snapshot.subject
  const pull = pullRequestOf(snapshot)
  if (pull === undefined) return { code: 'pull-request-unknown', number }
  if (pull.state === 'open') return { code: 'pull-request-open', number }
  if (pull.state === 'merged' && policy.onMerged === 'keep') {
    return { code: 'pull-request-merged', number }
  }
  return undefined
}
