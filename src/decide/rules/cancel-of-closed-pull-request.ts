import { pullRequestOf } from '../../model/subject-state.js'
import type { CancelRule } from '../rule.js'

/** Nobody waits for the runs of a pull request that was given up. */
export const cancelOfClosedPullRequest: CancelRule = (_run, { snapshot }) => {
  const pull = pullRequestOf(snapshot)
  return pull?.closedAt === undefined
    ? undefined
    : { code: 'pull-request-closed', number: pull.number, at: pull.closedAt }
}
