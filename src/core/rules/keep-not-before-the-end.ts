import { longestDelay } from '../attribution.js'
import { compareRuns } from '../order.js'
import type { KeepRule } from '../rule.js'

/**
 * The end of an entry starts runs too, of other workflows at the same moment. Only what is surely older was started by its
 * beginning: an older run of the very workflow that the end has started, or one from more than a minute before.
 */
export const keepNotBeforeTheEnd: KeepRule = (run, { snapshot, policy, witness }) => {
  const end = snapshot.runs.find(({ id }) => id === snapshot.self)
  const than = end?.id
  if (end === undefined) return { code: 'not-older', than }
  const isOwn = witness?.knownBy === 'executing' && compareRuns(run, witness.run) === 'older'
  const isOld = wasBefore(run.createdAt, end.createdAt)
  if (!isOwn && !isOld) return { code: 'not-older', than }
  if (run.attempt <= 1 || policy.reruns === 'cancel') return undefined
  return wasBefore(run.startedAt, end.createdAt)
    ? undefined
    : { code: 'rerun', attempt: run.attempt }
}

function wasBefore(time: number | undefined, end: number | undefined): boolean {
  return time !== undefined && end !== undefined && time < end - longestDelay
}
