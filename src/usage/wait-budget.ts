// Limits how long one invocation may wait for rate limits in total.
import type { Clock } from './clock.js'
import { createSpan } from './span.js'

export interface WaitBudget {
  /** Whether a wait of this many milliseconds, begun now, is still allowed. If so, it is deducted from the budget. */
  allows(milliseconds: number): boolean
}

/**
 * Milliseconds. After a secondary limit, GitHub usually asks for a minute; requests sent together get it moments apart, hence the
 * extra seconds. A primary limit can last an hour, which is too long to wait for.
 */
const longestWait = 65_000

export function createWaitBudget(clock: Clock): WaitBudget {
  const spent = createSpan(clock)
  return {
    allows(milliseconds) {
      if (spent.total() + spent.extra(milliseconds) > longestWait) return false
      spent.begin(milliseconds)
      return true
    }
  }
}
