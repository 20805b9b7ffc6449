// Adds up waits that may overlap; time shared by several waits is counted once.
import type { Clock } from './clock.js'

export interface Span {
  /** How many milliseconds a wait of this length, begun now, would add to the total. */
  extra(milliseconds: number): number
  /** Notes that a wait of this many milliseconds begins now. */
  begin(milliseconds: number): void
  /** Milliseconds. */
  total(): number
}

export function createSpan(clock: Clock): Span {
  let total = 0
  let until = 0
  const extra = (milliseconds: number): number => {
    const now = clock.now()
    return Math.max(0, now + milliseconds - Math.max(until, now))
  }
  return {
    extra,
    begin(milliseconds) {
      total += extra(milliseconds)
      until = Math.max(until, clock.now() + milliseconds)
    },
    total: () => total
  }
}
