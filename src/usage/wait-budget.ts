// How long may one invocation wait for rate limits altogether?
import type { Clock } from './clock.js'
import { createSpan } from './span.js'

export interface WaitBudget {
  /** Whether a wait of so many milliseconds, begun now, is still allowed; if so, it counts. */
  allows(milliseconds: number): boolean
}

/**
 * Milliseconds. GitHub mostly asks for a minute after a secondary limit, and several requests that it asks at once ask for
 * it moments apart: hence some more. A primary limit may last an hour, which no job waits for.
 */
const mostPatience = 65_000

export function createWaitBudget(clock: Clock): WaitBudget {
  const spent = createSpan(clock)
  return {
    allows(milliseconds) {
      if (spent.total() + spent.extra(milliseconds) > mostPatience) return false
      spent.begin(milliseconds)
      return true
    }
  }
}
