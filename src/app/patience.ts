// How long may one invocation wait for rate limits altogether? Waits that overlap are paid for once.
import type { Clock } from './ports.js'

export interface Patience {
  /** Whether a wait of so many milliseconds, begun now, is still allowed; if so, it counts. */
  allows(milliseconds: number): boolean
  /** Milliseconds spent on waiting so far. */
  spent(): number
}

/**
 * Milliseconds. GitHub mostly asks for a minute after a secondary limit, and several requests that it asks at once ask for
 * it moments apart: hence some more. A primary limit may last an hour, which no job waits for.
 */
const mostPatience = 65_000

export function createPatience(clock: Clock): Patience {
  let spent = 0
  let until = 0
  return {
    allows(milliseconds) {
      const now = clock.now()
      const end = now + milliseconds
      const extra = Math.max(0, end - Math.max(until, now))
      if (spent + extra > mostPatience) return false
      spent += extra
      until = Math.max(until, end)
      return true
    },
    spent: () => spent
  }
}
