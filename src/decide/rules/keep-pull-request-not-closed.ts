import type { PullRequestNumber } from '../../model/model.js'
import { pullRequestOf } from '../../model/subject-state.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'pull-request-open': { readonly number: PullRequestNumber }
  }
}

/** A pull request that was reopened needs its runs. The merge of a merged one may have depended on them. */
export const keepPullRequestNotClosed: KeepRule<'pull-request-open'> = {
  modes: ['closed'],
  isOnSubject: true,
  keeps: (_run, { snapshot, policy }) => {
    if (snapshot.subject.kind !== 'pull-request') {
      return { code: 'subject-unknown', why: 'not-a-subject' }
    }
    const { number } = snapshot.subject
    const pull = pullRequestOf(snapshot)
    if (pull === undefined) return { code: 'pull-request-unknown', number }
    if (pull.state === 'open') return { code: 'pull-request-open', number }
    if (pull.state === 'merged' && policy.onMerged === 'keep') {
      return { code: 'pull-request-merged', number }
    }
    return undefined
  },
  reasons: {
    'pull-request-open': {
      say: ({ number }) => `pull request #${number} is open`,
      docs: '`mode: closed`: the pull request is open, for example because it was reopened.'
    }
  }
}
