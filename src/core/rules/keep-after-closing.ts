import { pullRequestOf } from '../live.js'
import { keepStartedSince } from '../rerun.js'
import type { KeepRule } from '../rule.js'

/**
 * What the closing started (clearing up, publishing) is wanted, and so is an attempt that somebody started since. Instants
 * have whole seconds, so that a tie may be either.
 */
export const keepAfterClosing: KeepRule = (run, { snapshot, policy }) => {
  const closedAt = pullRequestOf(snapshot)?.closedAt
  const { createdAt } = run
  if (closedAt === undefined || createdAt === undefined || createdAt >= closedAt) {
    return { code: 'after-closing' }
  }
  return keepStartedSince(run, closedAt, policy)
}
