// A limiter of our own for writes: GitHub counts a cancel as five points of 900 a minute.
import type { Meter } from './meter.js'
import type { Clock, Ports } from './ports.js'

/**
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits (2026-11)
 */
const mostAMinute = 180
const minute = 60_000

export interface Limiter {
  /** Waits until `count` more writes fit into the minute. Asked before the evidence is read, so that none goes stale. */
  take(count: number): Promise<void>
}

export function createLimiter(clock: Clock, meter: Pick<Meter, 'waiting'>): Limiter {
  let taken: { readonly at: number; readonly count: number }[] = []
  return {
    async take(count) {
      for (;;) {
        const now = clock.now()
        taken = taken.filter(({ at }) => now - at < minute)
        const used = taken.reduce((sum, entry) => sum + entry.count, 0)
        const oldest = taken[0]
        if (oldest === undefined || used + count <= mostAMinute) break
        const pause = oldest.at + minute - now
        meter.waiting('pace', pause)
        await clock.sleep(pause)
      }
      taken.push({ at: clock.now(), count })
    }
  }
}

/** A dry run writes nothing, and waits for nothing. */
export async function takePlaces(count: number, { canceller, limiter }: Ports): Promise<void> {
  if (canceller !== undefined) await limiter.take(count)
}
