import type { Instant } from '../../model/model.js'
import { compareRuns } from '../../model/order.js'
import { longestDelay } from '../membership.js'
import { keepStartedSince } from '../rerun.js'
import type { KeepRule } from '../rule.js'

/**
 * The event that started the step (an entry left the queue, a label was added) starts runs of other workflows at the same moment.
 * Those are kept. A run surely existed before the event if it is an older run of the step's own workflow, or if it has a lower id
 * and was created more than a minute earlier.
 */
export const keepNotBeforeTheEvent: KeepRule = {
  modes: ['stop', 'merge-group'],
  keeps: (run, { snapshot, policy, successor }) => {
    const own = snapshot.runs.find(({ id }) => id === snapshot.self)
    if (own === undefined) return { code: 'not-older', than: undefined }
    const isOwn = successor?.knownBy === 'executing' && compareRuns(run, successor.run) === 'older'
    const begun = longBefore(own.createdAt)
    const isOld =
      run.id < own.id && run.createdAt !== undefined && begun !== undefined && run.createdAt < begun
    if (isOwn || isOld) return keepStartedSince(run, begun, policy)
    return { code: 'not-older', than: own.id, ...(run.id < own.id && { unsure: true }) }
  },
  reasons: {}
}

function longBefore(event: Instant | undefined): Instant | undefined {
  return event === undefined ? undefined : ((event - longestDelay) as Instant)
}
