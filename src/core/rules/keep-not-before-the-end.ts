import { longestDelay } from '../attribution.js'
import type { Instant } from '../model.js'
import { compareRuns } from '../order.js'
import { keepStartedSince } from '../rerun.js'
import type { KeepRule } from '../rule.js'

/**
 * The end of an entry starts runs too, of other workflows at the same moment. Only what is surely older was started by its
 * beginning: an older run of the very workflow that the end has started, or one from more than a minute before.
 */
export const keepNotBeforeTheEnd: KeepRule = (run, { snapshot, policy, witness }) => {
  const end = snapshot.runs.find(({ id }) => id === snapshot.self)
  if (end === undefined) return { code: 'not-older', than: undefined }
  const isOwn = witness?.knownBy === 'executing' && compareRuns(run, witness.run) === 'older'
  const begun = longBefore(end.createdAt)
  const isOld = run.createdAt !== undefined && begun !== undefined && run.createdAt < begun
  if (isOwn || isOld) return keepStartedSince(run, begun, policy)
  return { code: 'not-older', than: end.id, ...(run.id < end.id && { unsure: true }) }
}

function longBefore(end: Instant | undefined): Instant | undefined {
  return end === undefined ? undefined : ((end - longestDelay) as Instant)
}
