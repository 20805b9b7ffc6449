// Time spent on waits that may overlap: what passes while several of them wait is counted once.
import type { Clock } from './clock.js'

export interface Span {
  /** Milliseconds that a wait of so many, begun now, would add. */
  extra(milliseconds: number): number
  /** A wait of so many milliseconds begins now. */
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
