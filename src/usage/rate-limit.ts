// Limits our own writes per minute: GitHub allows 900 points a minute and counts a cancel as five.
import type { Meter } from './meter.js'
import type { Clock } from './clock.js'

/**
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits (2026-11)
 */
const mostAMinute = 180
const minute = 60_000

export interface Limiter {
  /**
   * Waits until `count` more writes fit into the minute. Call it before reading the evidence, which would get too old during a
   * wait. Call the returned function once the writes were answered: their minute begins then.
   */
  take(count: number): Promise<() => void>
}

export function createLimiter(clock: Clock, meter: Pick<Meter, 'waiting'>): Limiter {
  let taken: { at: number; readonly count: number }[] = []
  return {
    async take(count) {
      for (;;) {
        const now = clock.now()
        taken = taken.filter(({ at }) => now - at < minute)
        const used = taken.reduce((sum, entry) => sum + entry.count, 0)
        if (taken.length === 0 || used + count <= mostAMinute) break
        const pause = Math.min(...taken.map(({ at }) => at)) + minute - now
        meter.waiting('pace', pause)
        await clock.sleep(pause)
      }
      const entry = { at: clock.now(), count }
      taken.push(entry)
      return () => {
        entry.at = clock.now()
      }
    }
  }
}
