// Limits how long a read may take, so that a server that answers slowly, or never, cannot delay the job for minutes.
import type { Clock } from '../usage/clock.js'

export interface TimeLimit {
  /** Call it when a read is sent. */
  begin(): TimedRead
}

export interface TimedRead {
  /** Milliseconds after which the read is aborted, without a fraction: AbortSignal.timeout takes none. */
  readonly limit: number
  /** Call it when the read has ended, answered or not. */
  readonly end: () => void
}

/** Milliseconds. */
const longestRead = 15_000
/** Milliseconds. A read that takes no longer than this does not use up `mostWaiting`. */
const quick = 3000
/** Milliseconds that one invocation spends on slow reads in total. After that, the limit of each read is `quick`. */
const mostWaiting = 30_000

/** The time limit of one connection. Slow reads that overlap are counted once. */
export function createTimeLimit(clock: Clock): TimeLimit {
  let spent = 0
  let until = 0
  return {
    begin() {
      const start = clock.now()
      return {
        limit: Math.max(quick, Math.min(longestRead, Math.ceil(mostWaiting - spent))),
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
