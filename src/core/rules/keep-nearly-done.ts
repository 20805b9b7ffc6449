import type { KeepRule } from '../rule.js'

/**
 * What has run that long is left to finish, so that some run finishes however often somebody pushes. By GitHub's clock on
 * both sides; the time includes what it spent in the queue.
 */
export const keepNearlyDone: KeepRule = (run, { snapshot, policy }) => {
  if (policy.letFinishAfter === undefined || run.status !== 'in_progress') return undefined
  const { takenAt } = snapshot
  const after =
    takenAt === undefined || run.startedAt === undefined ? undefined : takenAt - run.startedAt
  return after !== undefined && after <= policy.letFinishAfter
    ? undefined
    : { code: 'nearly-done', after }
}
