// How long may a read take? A server that answers slowly, or never, must not hold up the job for minutes.
import type { Clock } from '../usage/clock.js'

export interface TimeLimit {
  /** A read is sent now. */
  begin(): TimedRead
}

export interface TimedRead {
  /** Milliseconds after which it is given up. */
  readonly limit: number
  /** To be called when it has ended, answered or not. */
  readonly end: () => void
}

/** Milliseconds. */
const longestRead = 15_000
/** Milliseconds: answers that come within this time are never held against the server. */
const quick = 3000
/** Milliseconds that one invocation waits altogether for reads that are not quick; after that each has to be. */
const mostWaiting = 30_000

/** Of one connection. Waits that overlap count once. */
export function createTimeLimit(clock: Clock): TimeLimit {
  let spent = 0
  let until = 0
  return {
    begin() {
      const start = clock.now()
      return {
        limit: Math.max(quick, Math.min(longestRead, mostWaiting - spent)),
        end() {
          const now = clock.now()
          if (now - start <= quick) return
          spent += Math.max(0, now - Math.max(start, until))
          until = now
        }
      }
    }
  }
}
