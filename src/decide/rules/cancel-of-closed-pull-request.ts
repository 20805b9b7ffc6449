import type { Instant, PullRequestNumber } from '../../model/model.js'
import { pullRequestOf } from '../../model/subject-state.js'
import type { CancelRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface CancelReasons {
    'pull-request-closed': { readonly number: PullRequestNumber; readonly at: Instant }
  }
}

/** The runs of a closed pull request are not needed any more. */
export const cancelOfClosedPullRequest: CancelRule<'pull-request-closed'> = {
  mode: 'closed',
  cancels: (_run, { snapshot }) => {
    const pull = pullRequestOf(snapshot)
    return pull?.closedAt === undefined
      ? undefined
      : { code: 'pull-request-closed', number: pull.number, at: pull.closedAt }
  },
  reasons: {
    'pull-request-closed': {
      say: ({ number }) => `pull request #${number} was closed after it was created`,
      docs: '`mode: closed`: the pull request was closed, or merged with `on-merged: cancel`, after the run was created.'
    }
  }
}
