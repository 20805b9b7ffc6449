import type { PullRequestNumber } from '../../model/model.js'
import { pullRequestOf } from '../../model/subject-state.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'pull-request-unknown': { readonly number: PullRequestNumber }
    'pull-request-closed': { readonly number: PullRequestNumber }
    'pull-request-merged': {
      /** Null for a merge-queue entry whose pull request was merged, or may have been. */
      readonly number: PullRequestNumber | null
    }
  }
}

/**
 * The merge of a pull request may have depended on its runs, and the runs of a closed one may be its last results. If the state
 * cannot be read, it may be either.
 */
export const keepPullRequestNotOpen: KeepRule<
  'pull-request-unknown' | 'pull-request-closed' | 'pull-request-merged'
> = {
  modes: ['supersede', 'stop'],
  isOnSubject: true,
  keeps: (_run, { snapshot, policy }) => {
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
  },
  reasons: {
    'pull-request-unknown': {
      say: ({ number }) => `pull request #${number} could not be read`,
      docs: 'The pull request could not be read.',
      mayPass: true
    },
    'pull-request-closed': {
      say: ({ number }) => `pull request #${number} is closed`,
      docs: 'The pull request is closed (`on-closed`).'
    },
    'pull-request-merged': {
      say: ({ number }) =>
        number === null
          ? 'the pull request of its merge-queue entry was merged, or may have been'
          : `pull request #${number} is merged`,
      docs: 'The pull request is merged (`on-merged`).'
    }
  }
}
