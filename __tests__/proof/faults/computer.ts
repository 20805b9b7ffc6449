// The computer that the program runs on. It needs a little time before each reading of the clock, and much if a fault says so.
import type { Clock } from '../../../src/usage/clock.js'
import { systemClock } from '../../../src/usage/system-clock.js'
import type { Pass } from '../../support/virtual-time.js'

export interface Computer {
  readonly clock: Clock
  /**
   * Lets this many milliseconds pass soon after the next answer: after the program has noted its arrival, and before it uses
   * the answer.
   */
  readonly busy: (milliseconds: number) => void
}

/** Milliseconds. */
const usual = 2
/** Readings of the clock until then: at the first one, the program notes when the answer came. */
const soon = 3

export function createComputer(pass: Pass): Computer {
  let looks = 0
  let waiting = 0
  return {
    clock: {
      now: () => {
        pass(usual)
        looks -= 1
        if (looks === 0) pass(waiting)
        return systemClock.now()
      },
      sleep: (milliseconds) => systemClock.sleep(milliseconds)
    },
    busy: (milliseconds) => {
      looks = soon
      waiting = milliseconds
    }
  }
}
